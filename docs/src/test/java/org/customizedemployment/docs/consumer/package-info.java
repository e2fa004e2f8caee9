/** Programs of people who use the library. Start with {@link org.customizedemployment.docs.consumer.Program}. */
package org.customizedemployment.docs.consumer;
