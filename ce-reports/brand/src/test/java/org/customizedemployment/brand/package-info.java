@org.jspecify.annotations.NullMarked
package org.customizedemployment.brand;
