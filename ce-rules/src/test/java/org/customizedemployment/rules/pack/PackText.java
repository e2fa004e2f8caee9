package org.customizedemployment.rules.pack;

import java.util.List;

/** Packs in which something is wrong. */
final class PackText {
    private PackText() {}

    static List<String> problems(String body) {
        return Packs.problems(Packs.pack("p", body));
    }

    static String services(String more) {
        return """
                programmes:
                  - id: p/a
                    funder: a
                    services:
                      - {code: one, citation: CT-17, components: [discovery]}
                      - {code: two, citation: CT-17, components: [discovery]}
                      - {code: three, citation: CT-17, components: [discovery]}
                %s""".formatted(more.indent(4));
    }
}
