package org.customizedemployment.cli.terminal;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import tools.jackson.databind.json.JsonMapper;

/** Decisions on standard output. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Output {
    private static final JsonMapper JSON = new JsonMapper();

    private Output() {}

    /** An array, one decision a line. */
    public static String json(List<Decision> decisions) {
        return decisions.stream()
                .map(one -> new String(CaseJson.standard().write(one), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    /** Each as a document; what recorded facts are flagged with comes first, in one. */
    public static void text(
            PrintWriter out,
            CustomizedEmployment ce,
            CaseFile file,
            List<Decision> decisions,
            AsOf asOf,
            Locale locale) {
        if (decisions.isEmpty()) {
            out.println(ce.messages(locale).text("check.nothing", new Argument("entries", number(file.size()))));
        }
        for (Decision decision : withFlagsTogether(decisions)) {
            byte[] text = ce.render(ReportRequest.of("decision", Audience.PROVIDER, "text", file)
                    .as(asOf)
                    .in(locale)
                    .explaining(decision));
            out.println(new String(text, StandardCharsets.UTF_8));
        }
    }

    /** A JSON text. */
    public static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    private static ArgumentValue number(int count) {
        return new ArgumentValue.OfNumber(BigDecimal.valueOf(count));
    }

    /** A page for each flagged entry would hide the rest, and facts that no rule says anything against are no news. */
    private static List<Decision> withFlagsTogether(List<Decision> decisions) {
        List<Decision> shown = new ArrayList<>();
        List<RuleFinding> flags = new ArrayList<>();
        Optional<Decision> first = Optional.empty();
        for (Decision decision : decisions) {
            if (decision.getKind() != DecisionKind.RECORD) {
                shown.add(decision);
                continue;
            }
            first = first.or(() -> Optional.of(decision));
            decision.getFindings().stream()
                    .filter(one -> !one.finding().outcome().passes())
                    .forEach(flags::add);
        }
        if (first.isPresent() && !flags.isEmpty()) {
            shown.add(0, together(first.get(), flags));
        }
        return shown;
    }

    private static Decision together(Decision any, List<RuleFinding> flags) {
        Decision.Builder all = Decision.builder();
        all.from(any)
                .subject("recorded-facts")
                .findings(flags)
                .outcome(flags.stream().map(one -> one.finding().outcome()).min(Comparator.naturalOrder()));
        return all.build();
    }
}
