/** What reports there are, and how an agency makes them its own. Start with {@link org.customizedemployment.cli.brand.ReportsCommand}. */
@NullMarked
package org.customizedemployment.cli.brand;

import org.jspecify.annotations.NullMarked;
