/**
 * A register of certified staff in a CSV file. Start with {@link org.customizedemployment.registry.file.CsvCredentialRegistry}.
 */
@NullMarked
package org.customizedemployment.registry.file;

import org.jspecify.annotations.NullMarked;
