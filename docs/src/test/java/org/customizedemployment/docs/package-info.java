/** Checks that what we say about the library is so. Start with {@link org.customizedemployment.docs.ArchitectureTest}. */
package org.customizedemployment.docs;
