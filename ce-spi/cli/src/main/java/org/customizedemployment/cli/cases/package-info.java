/** Commands that show, check and alter one case file. Start with {@link org.customizedemployment.cli.cases.ShowCommand}. */
@NullMarked
package org.customizedemployment.cli.cases;

import org.jspecify.annotations.NullMarked;
