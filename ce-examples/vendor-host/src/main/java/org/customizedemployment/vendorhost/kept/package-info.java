/** What goes back into the vendor's database: two tables of ours. Start with {@link org.customizedemployment.vendorhost.kept.KeptPapers}. */
@NullMarked
package org.customizedemployment.vendorhost.kept;

import org.jspecify.annotations.NullMarked;
