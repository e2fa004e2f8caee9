package org.customizedemployment.rules.condition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.condition.rule.DataRule;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.Packs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final Citation ROW = Citation.of("CT-2");

    private static Outcome ask(String condition, CaseFile file) {
        return answer(condition, file).outcome();
    }

    private static ConditionAnswer answer(String condition, CaseFile file) {
        PackLibrary library = Packs.library(
                Packs.pack("p", "rules: [{id: r, citation: CT-2, condition: %s}]\n".formatted(condition)));
        Facts facts = Facts.of(
                file, AsOf.on(DateName.DECISION, LocalDate.of(2026, 6, 1)), References.NONE, library.parameters());
        DataRule rule = (DataRule)
                library.ruleBook(List.of()).find(library.rules().get(0).getId()).orElseThrow();
        return ConditionEvaluation.evaluate(rule.condition(), facts);
    }

    private static CaseFile all(Entry... entries) {
        return some(entries)
                .coverage(ServiceEntry.TYPE, Coverage.COMPLETE)
                .coverage(Judgment.TYPE, Coverage.COMPLETE)
                .build();
    }

    private static CaseFileBuilder some(Entry... entries) {
        var file = CaseFile.builder(CaseId.of("case"));
        for (Entry entry : entries) {
            file.put(entry);
        }
        return file;
    }

    private static ServiceEntry by(String staff, String episode) {
        return ServiceEntry.builder()
                .header(EntryHeader.first(staff + "-" + episode))
                .episode(EntryId.of(episode))
                .service(ServiceCode.of("discovery"))
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.HOME_VISIT)
                .when(ServiceInterval.parse("2026-03-02T09:00[UTC]", "2026-03-02T10:00[UTC]"))
                .staff(ActorId.of(staff))
                .build();
    }

    private static FundingEpisode episode(String id, boolean closed) {
        FundingEpisode.Builder one = FundingEpisode.builder();
        one.header(EntryHeader.first(id))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(LocalDate.of(2026, 1, 1));
        return closed ? one.closedOn(LocalDate.of(2026, 5, 31)).build() : one.build();
    }

    private static Judgment judgment(String id, boolean met, Capacity capacity, String day) {
        return Judgment.builder()
                .header(EntryHeader.first(id))
                .requirement(ROW)
                .met(met)
                .decision(new HumanDecision(
                        ActorId.of("someone"), capacity, LocalDate.parse(day), "talked about it", List.of()))
                .build();
    }

    @Test
    @Tag("CT-2")
    void those_who_serve_in_open_episodes_are_counted_once_each() {
        FundingEpisode open = episode("now", false);
        assertThat(ask("{served-by: {at-most: 1}}", all(open, by("a", "now")))).isEqualTo(Outcome.MET);
        assertThat(ask("{served-by: {at-most: 1}}", all(open, by("a", "now"), by("b", "now"))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(ask("{served-by: {equals: 2}}", all(open, by("a", "now"), by("b", "now"))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("CT-2")
    @Tag("SEM-2")
    void who_served_in_an_episode_that_closed_is_no_matter() {
        CaseFile file = all(episode("then", true), episode("now", false), by("a", "then"), by("b", "now"));
        assertThat(ask("{served-by: {at-most: 1}}", file)).isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("CT-2")
    @Tag("SEM-11")
    void from_few_nothing_follows_unless_the_log_is_complete_and_its_episodes_are_there() {
        assertThat(ask(
                        "{served-by: {at-most: 1}}",
                        some(episode("now", false), by("a", "now")).build()))
                .isEqualTo(Outcome.CANNOT_TELL);
        CaseFile elsewhere = all(episode("now", false), by("a", "now"), by("b", "not-in-the-case"));
        assertThat(ask("{served-by: {at-most: 1}}", elsewhere)).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-20")
    void what_people_decided_last_counts_and_the_employers_word_does_not() {
        Judgment met = judgment("one", true, Capacity.COUNSELOR, "2026-03-01");
        Judgment not = judgment("two", false, Capacity.COUNSELOR, "2026-04-01");
        assertThat(ask("{judged: CT-2}", all(met))).isEqualTo(Outcome.MET);
        assertThat(ask("{judged: CT-2}", all(met, not))).isEqualTo(Outcome.NOT_MET);
        assertThat(ask("{judged: CT-2}", all(met, judgment("two", false, Capacity.EMPLOYER, "2026-04-01"))))
                .isEqualTo(Outcome.MET);
        assertThat(ask("{judged: CT-2}", all(met, judgment("two", false, Capacity.COUNSELOR, "2026-06-02"))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("SEM-20")
    void where_nobody_decided_or_two_disagree_people_have_to() {
        Judgment met = judgment("one", true, Capacity.COUNSELOR, "2026-03-01");
        Judgment not = judgment("two", false, Capacity.CASE_MANAGER, "2026-03-01");
        assertThat(answer("{judged: CT-2}", all()).missing())
                .containsExactly(new Missing(Missing.Kind.HUMAN_DECISION, "CT-2"));
        assertThat(ask("{judged: CT-2}", all())).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(ask("{judged: CT-2}", all(met, not))).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(ask("{judged: CT-31}", all(met))).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(ask("{judged: CT-2}", some(met).build())).isEqualTo(Outcome.CANNOT_TELL);
    }
}
