/**
 * Whether staff are certified, on their way to it, or about to lose it, as decisions. Start with
 * {@link org.customizedemployment.rules.certification.Certification}.
 */
@NullMarked
package org.customizedemployment.rules.certification;

import org.jspecify.annotations.NullMarked;
