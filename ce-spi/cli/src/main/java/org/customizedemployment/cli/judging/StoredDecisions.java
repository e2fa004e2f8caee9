package org.customizedemployment.cli.judging;

import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.cli.input.DocumentFormat;
import org.customizedemployment.cli.input.JsonPart;
import org.customizedemployment.cli.input.Located;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.jackson.CaseJson;

/** Decisions that were kept in a file: one, a list, or one a line, each as {@code ce-decision/1}. */
final class StoredDecisions {
    private StoredDecisions() {}

    static List<Decision> read(Path file) {
        return Located.reading(
                file,
                bytes -> JsonPart.values(bytes).stream()
                        .map(one -> {
                            DocumentFormat.require(file, one, "ce-decision/1");
                            return CaseJson.standard().readDecision(one);
                        })
                        .toList());
    }
}
