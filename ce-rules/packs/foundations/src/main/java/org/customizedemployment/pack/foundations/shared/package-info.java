/**
 * The principles that Customized Employment shares with other processes, and advancement, as advice. Start with {@link org.customizedemployment.pack.foundations.shared.SharedPrinciples}.
 */
@NullMarked
package org.customizedemployment.pack.foundations.shared;

import org.jspecify.annotations.NullMarked;
