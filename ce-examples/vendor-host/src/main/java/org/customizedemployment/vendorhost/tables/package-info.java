/** The vendor's own tables, read and never written. Start with {@link org.customizedemployment.vendorhost.tables.CareTrackSource}. */
@NullMarked
package org.customizedemployment.vendorhost.tables;

import org.jspecify.annotations.NullMarked;
