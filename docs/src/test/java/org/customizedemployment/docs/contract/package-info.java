/** Contract suites of what no other module can put through them. Start with {@link FilePackContractTest}. */
package org.customizedemployment.docs.contract;
