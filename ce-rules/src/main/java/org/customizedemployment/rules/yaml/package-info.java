/**
 * YAML files of authors, read with their places and without surprises. Start with {@link org.customizedemployment.rules.yaml.YamlFile}.
 */
@NullMarked
package org.customizedemployment.rules.yaml;

import org.jspecify.annotations.NullMarked;
