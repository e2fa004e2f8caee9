/** On what conditions and by what fee a service is paid. Start with {@link org.customizedemployment.rules.adjudication.payment.Fees}. */
@NullMarked
package org.customizedemployment.rules.adjudication.payment;

import org.jspecify.annotations.NullMarked;
