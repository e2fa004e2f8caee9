package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.DesignRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The published cases: each has designs, or is judged, with the tags and flags that its file expects. */
@Tag("SEM-29")
class DesignCasesTest {
    private static final Path FOLDER = Path.of("designs");

    @ParameterizedTest
    @ValueSource(
            strings = {"dog-grooming-salon", "fashion", "parts-runner", "large-retailer", "recycling-sorter", "engines"
            })
    @SuppressWarnings("unchecked")
    void a_published_case_has_the_tags_and_flags_that_it_is_known_for(String name) throws IOException {
        CaseFile profile = read(name, "profile");
        CaseFile workplace = read(name, "workplace");
        Map<String, Object> expected = JsonMapper.shared()
                .readValue(Files.readString(FOLDER.resolve(name).resolve("expected.json")), Map.class);
        List<StrategyId> tags = ((List<String>) expected.getOrDefault("tags", List.of()))
                .stream().map(StrategyId::of).toList();
        List<String> flags = (List<String>) expected.getOrDefault("flags", List.of());
        List<String> typedIn = (List<String>) expected.getOrDefault("designs", List.of());
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            if (typedIn.isEmpty()) {
                DesignSet set = ce.design(request(profile, workplace));
                check(set, tags, flags, (Map<String, String>) expected.getOrDefault("leftOut", Map.of()));
            } else {
                judged(ce, profile, workplace, typedIn.get(0), flags, (List<String>) expected.get("against"));
            }
        }
    }

    private static DesignRequest request(CaseFile profile, CaseFile workplace) {
        return DesignRequest.of(profile, workplace)
                .measuredBy(new PayRates(Rate.parse("USD 16.00 per hour"), Rate.parse("USD 18.00 per hour")));
    }

    private static void check(DesignSet set, List<StrategyId> tags, List<String> flags, Map<String, String> leftOut) {
        assertThat(set.unsound()).isEmpty();
        ProposedDesign known = set.designs().stream()
                .filter(one -> one.design().getStrategies().containsAll(tags))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no design tagged " + tags + " among "
                        + set.designs().stream()
                                .map(one -> one.design().getStrategies())
                                .toList() + " " + set.conflicts()));
        assertThat(codes(known.flags())).containsExactlyElementsOf(flags);
        DesignAccount account = known.job();
        leftOut.forEach(
                (task, why) -> assertThat(Objects.requireNonNull(account).leftOut())
                        .anyMatch(one -> one.task().id().value().equals(task)
                                && one.why().code().equals(why)));
    }

    private static void judged(
            CustomizedEmployment ce,
            CaseFile profile,
            CaseFile workplace,
            String design,
            List<String> flags,
            List<String> against) {
        CaseFile both = CaseFile.empty(CaseId.of("both"));
        for (var entry : profile.allEntries()) {
            both = both.toBuilder().put(entry).build();
        }
        for (var entry : workplace.allEntries()) {
            both = both.toBuilder().put(entry).build();
        }
        Decision decision = ce.checkDesign(both, EntryId.of(design), AsOf.none());
        List<RuleFinding> advice = decision.getFindings().stream()
                .filter(one -> one.severity() == Severity.ADVISES)
                .toList();
        assertThat(codes(advice)).containsAll(flags);
        List<String> broken = codes(decision.getFindings().stream()
                .filter(one -> one.finding().outcome() == Outcome.NOT_MET)
                .toList());
        assertThat(broken).containsExactlyInAnyOrderElementsOf(against);
        DesignSet set = ce.design(request(profile, workplace));
        assertThat(set.designs()).isEmpty();
        assertThat(set.conflicts()).isNotEmpty().allMatch(one -> one.irreducible());
    }

    private static List<String> codes(List<RuleFinding> findings) {
        List<String> codes = new ArrayList<>();
        findings.forEach(one -> codes.add(one.finding().reason().code()));
        codes.sort(null);
        return codes;
    }

    private static CaseFile read(String name, String part) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name).resolve(part + ".json"));
        return CaseJson.strict().readDocument(bytes).caseFile();
    }
}
