package org.customizedemployment.runtime.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** From a validator's path to a JSON pointer: attributes are called the same in both. */
final class Pointers {
    private Pointers() {}

    /** A node's index or key says where in the container before it stands. */
    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex().intValue());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
