/** Principles of Customized Employment as advice, as far as recorded facts carry them. Start with {@link org.customizedemployment.pack.foundations.principles.Principles}. */
@NullMarked
package org.customizedemployment.pack.foundations.principles;

import org.jspecify.annotations.NullMarked;
