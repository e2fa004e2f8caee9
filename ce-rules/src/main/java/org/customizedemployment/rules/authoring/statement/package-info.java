/** What the packs state, layer by layer. Start with {@link org.customizedemployment.rules.authoring.statement.Layered}. */
@NullMarked
package org.customizedemployment.rules.authoring.statement;

import org.jspecify.annotations.NullMarked;
