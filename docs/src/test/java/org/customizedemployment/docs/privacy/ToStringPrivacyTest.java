package org.customizedemployment.docs.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.Consents;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.generator.ValueGenerator;
import org.customizedemployment.tck.privacy.Canaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs and messages hold what {@code toString} gives, so it must never give what is about a person. */
@Tag("FED-PRIV-1")
class ToStringPrivacyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void no_entry_and_nothing_within_one_tells_a_text() {
        GeneratedCase generated = CaseGenerator.seeded(21).withUnknown().sample();
        assertThat(generated.texts()).hasSizeGreaterThan(300);
        assertThat(Canaries.of(generated).toldBy(generated.caseFile().allEntries()))
                .isEmpty();
        assertThat(Canaries.of(generated).toldBy(generated.caseFile())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Command.class,
                Effect.class,
                Change.class,
                Decision.class,
                HumanDecision.class,
                SelfAssessment.class,
                References.class
            })
    void no_command_effect_change_decision_assessment_or_reference_tells_a_text(Class<?> type) {
        ValueGenerator values = ValueGenerator.seeded(22);
        List<Object> made = new ArrayList<>();
        for (Class<?> one : type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[] {type}) {
            made.add(values.make(one));
        }
        assertThat(Canaries.of(values.texts()).toldBy(made)).isEmpty();
    }

    @Test
    void no_view_brief_list_or_request_tells_a_text() {
        GeneratedCase generated = CaseGenerator.seeded(23).withUnknown().sample();
        CaseFile file = generated.caseFile();
        Set<Object> made = new LinkedHashSet<>();
        for (Audience audience : List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER)) {
            CaseView view = CaseView.of(file, audience, List.of());
            made.add(view);
            made.add(new DecisionView(view, ValueGenerator.seeded(1).make(Decision.class)));
            made.add(ReportRequest.of("discovery", audience, "html", file));
        }
        for (Employer employer : file.entries(Employer.TYPE)) {
            made.add(EmployerView.of(file, employer.id(), Optional.empty(), DAY));
            made.add(WorkplaceBrief.of(file, employer.id()));
        }
        made.add(Consents.on(file, DAY));
        made.add(TodoList.of(file, DAY, References.NONE, Parameters.none()));
        made.add(CaseDocument.of(file));
        assertThat(Canaries.of(generated).toldBy(made)).isEmpty();
    }

    /** What the ways above would not see: an entry whose text shows. */
    @Test
    void a_text_that_shows_is_seen() {
        ValueGenerator values = ValueGenerator.seeded(24);
        List<Entry> entries = values.ofEveryKind();
        List<Object> telling = new ArrayList<>();
        telling.add(new Telling(entries, values.texts().get(0).text()));
        assertThat(Canaries.of(values.texts()).toldBy(telling)).hasSize(1);
    }

    private record Telling(List<Entry> entries, String text) {}
}
