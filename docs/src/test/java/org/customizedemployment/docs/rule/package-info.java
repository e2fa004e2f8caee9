/** The rules of the house, each with its reason. Start with {@link org.customizedemployment.docs.rule.HouseRules}. */
package org.customizedemployment.docs.rule;
