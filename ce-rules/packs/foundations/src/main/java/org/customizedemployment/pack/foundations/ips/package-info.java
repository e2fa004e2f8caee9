/**
 * Individual Placement and Support as a framework of its own, asked only of a case that follows its process. Start with {@link org.customizedemployment.pack.foundations.ips.IpsPrinciples}.
 */
@NullMarked
package org.customizedemployment.pack.foundations.ips;

import org.jspecify.annotations.NullMarked;
