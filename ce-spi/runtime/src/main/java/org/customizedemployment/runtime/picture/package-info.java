/** Pictures as they may be shown. Start with {@link org.customizedemployment.runtime.picture.CasePictures}. */
@NullMarked
package org.customizedemployment.runtime.picture;

import org.jspecify.annotations.NullMarked;
