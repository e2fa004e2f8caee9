/** What reading and writing share; not exported. Start with {@link org.customizedemployment.jackson.internal.Members}. */
@NullMarked
package org.customizedemployment.jackson.internal;

import org.jspecify.annotations.NullMarked;
