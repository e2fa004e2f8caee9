/** A vendor's case system with findings, bills and documents beside it. Start with {@link org.customizedemployment.vendorhost.VendorHost}. */
@NullMarked
package org.customizedemployment.vendorhost;

import org.jspecify.annotations.NullMarked;
