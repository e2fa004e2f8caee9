/** Job and business designs in plain words for a terminal. Start with {@link org.customizedemployment.cli.design.DesignsPage}. */
@NullMarked
package org.customizedemployment.cli.design;

import org.jspecify.annotations.NullMarked;
