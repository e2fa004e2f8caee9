package org.customizedemployment.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customizedemployment.conformance.Papers.Paper;
import org.customizedemployment.core.value.Digest;

/** Digests of papers, a line each: every report in what costs little, and those of most pictures, tables and photos in all formats. */
final class PaperBytes {
    static final String MARK = "bytes ";

    private static final List<String> CHEAP = List.of("html", "json", "csv");
    private static final List<String> IN_ALL = List.of("employer-page", "caseload", "timeline", "portfolio");

    private PaperBytes() {}

    static Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Paper paper : Papers.once()) {
            for (var format : Papers.engine().formats()) {
                String id = format.getDescriptor().id();
                if (CHEAP.contains(id) || IN_ALL.contains(paper.report())) {
                    Locale language = Papers.turn(paper);
                    digests.put(
                            paper + "." + language + "." + id,
                            Digest.of(paper.as(id, language)).toString());
                }
            }
        }
        return digests;
    }

    /** In a Java of its own. */
    public static void main(String[] args) {
        digests().forEach((name, digest) -> System.out.println(MARK + name + " " + digest));
    }
}
