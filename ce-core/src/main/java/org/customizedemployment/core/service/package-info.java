/** The service log: time given, by whom, of what kind. Start with {@link org.customizedemployment.core.service.ServiceEntry}. */
@NullMarked
package org.customizedemployment.core.service;

import org.jspecify.annotations.NullMarked;
