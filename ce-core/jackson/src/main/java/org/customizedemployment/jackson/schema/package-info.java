/** JSON Schema for what this library reads and writes: start from {@link org.customizedemployment.jackson.schema.CaseSchema}. */
@NullMarked
package org.customizedemployment.jackson.schema;

import org.jspecify.annotations.NullMarked;
