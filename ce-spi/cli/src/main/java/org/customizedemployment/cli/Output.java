package org.customizedemployment.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.ReportRequest;

/** Decisions on standard output. */
final class Output {
    private Output() {}

    /** An array, one decision a line. */
    static String json(List<Decision> decisions) {
        return decisions.stream()
                .map(one -> new String(CaseJson.standard().write(one), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    static void text(
            PrintWriter out,
            CustomizedEmployment ce,
            CaseFile file,
            List<Decision> decisions,
            AsOf asOf,
            Locale locale) {
        for (Decision decision : decisions) {
            if (decision.getKind() == DecisionKind.RECORD && !isOpen(decision)) {
                continue;
            }
            byte[] text = ce.render(ReportRequest.of("decision", Audience.PROVIDER, "text", file)
                    .as(asOf)
                    .in(locale)
                    .explaining(decision));
            out.println(new String(text, StandardCharsets.UTF_8));
        }
    }

    /** Facts that no rule has anything to say against would only hide the others. */
    private static boolean isOpen(Decision decision) {
        return Arrays.stream(Severity.values())
                .anyMatch(one -> !decision.open(one).isEmpty());
    }
}
