/** Facts about integration and pay, and what people found from them. Start with {@link org.customizedemployment.core.integration.IntegrationFact}. */
@NullMarked
package org.customizedemployment.core.integration;

import org.jspecify.annotations.NullMarked;
