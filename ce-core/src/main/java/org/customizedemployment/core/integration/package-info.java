/** Facts about integration and pay, which people judge. Start with {@link org.customizedemployment.core.integration.IntegrationFact}. */
@NullMarked
package org.customizedemployment.core.integration;

import org.jspecify.annotations.NullMarked;
