/** Case files, changes, registers and self-assessments as wholes. Start with {@link org.customizedemployment.jackson.internal.document.CaseFileDeserializer}. */
@NullMarked
package org.customizedemployment.jackson.internal.document;

import org.jspecify.annotations.NullMarked;
