/** Pages made from the code. Start with {@link org.customizedemployment.docs.page.GeneratedPage}. */
package org.customizedemployment.docs.page;
