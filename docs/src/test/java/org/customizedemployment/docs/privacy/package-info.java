/** Nothing about a person where it must not be. Start with {@link org.customizedemployment.docs.privacy.WholeLifePrivacyTest}. */
@NullMarked
package org.customizedemployment.docs.privacy;

import org.jspecify.annotations.NullMarked;
