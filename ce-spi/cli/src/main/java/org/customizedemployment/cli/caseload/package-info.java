/** Many cases at once, and cases in a store. Start with {@link org.customizedemployment.cli.caseload.BatchCommand}. */
@NullMarked
package org.customizedemployment.cli.caseload;

import org.jspecify.annotations.NullMarked;
