/** The modules as this build made them. Start with {@link org.customizedemployment.docs.house.House}. */
package org.customizedemployment.docs.house;
