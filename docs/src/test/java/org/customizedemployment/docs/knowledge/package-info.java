/** What rules say of cases of which little is known. Start with {@link org.customizedemployment.docs.knowledge.PartialKnowledgeTest}. */
@org.jspecify.annotations.NullMarked
package org.customizedemployment.docs.knowledge;
