/** Tests of packs as data: small cases in YAML. Start with {@link org.customizedemployment.rules.packtest.PackTestReader}. */
@NullMarked
package org.customizedemployment.rules.packtest;

import org.jspecify.annotations.NullMarked;
