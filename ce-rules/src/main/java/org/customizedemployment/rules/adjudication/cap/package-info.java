/** How caps, caps inside caps and approvals above them are drawn on (SEM-24, SEM-26). Start with {@link org.customizedemployment.rules.adjudication.cap.Caps}. */
@NullMarked
package org.customizedemployment.rules.adjudication.cap;

import org.jspecify.annotations.NullMarked;
