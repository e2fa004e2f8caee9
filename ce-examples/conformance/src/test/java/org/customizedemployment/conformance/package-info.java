/** Reports judged by checkers that other people wrote. Start with {@link org.customizedemployment.conformance.Papers}. */
package org.customizedemployment.conformance;
