/** Pages for the vendor's users. Start with {@link org.customizedemployment.vendorhost.web.CasePages}. */
@NullMarked
package org.customizedemployment.vendorhost.web;

import org.jspecify.annotations.NullMarked;
