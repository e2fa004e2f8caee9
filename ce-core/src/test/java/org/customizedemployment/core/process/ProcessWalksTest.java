package org.customizedemployment.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.process.command.FixedRule;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens in lives and must not be in the way of anyone: going back, leaving, taking a break, changing providers, several jobs. */
class ProcessWalksTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final CaseContext CONTEXT =
            CaseContext.of("cmd-1", "staff-1", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    private static final CaseProcess PROCESS = CaseProcess.of(StandardProcess.definition(), RuleBook.empty());

    private static CaseFile in(PhaseId phase) {
        return CaseFile.empty(CaseId.of("case-1"))
                .withFocus(StandardProcess.definition().getPin(), phase);
    }

    private static CaseFile done(CaseFile file, Command command) {
        CommandOutcome outcome = PROCESS.decide(file, 1, command, CONTEXT);
        assertThat(outcome).as(command.toString()).isInstanceOf(CommandOutcome.Accepted.class);
        return ((CommandOutcome.Accepted) outcome).caseFile();
    }

    private static CaseFile recorded(CaseFile file, Entry... entries) {
        return done(file, new Command.Record(List.of(entries)));
    }

    private static List<PhaseId> phases() {
        return StandardProcess.definition().getPhases().stream().map(Phase::id).toList();
    }

    private static Choice choice(String id, ChoiceKind kind) {
        return Choice.builder()
                .header(EntryHeader.first(id))
                .choiceKind(kind)
                .on(DAY)
                .by(ActorId.of("person-1"))
                .capacity(Capacity.JOB_SEEKER)
                .strategy(kind == ChoiceKind.DECLINES_STRATEGY ? StrategyId.of("carving") : null)
                .build();
    }

    private static Pursuit pursuit(String id, PursuitState state, boolean existing) {
        return Pursuit.builder()
                .header(EntryHeader.first(id))
                .pursuitKind(PursuitKind.WAGE_JOB)
                .state(state)
                .fromExistingJob(existing)
                .build();
    }

    @Test
    @Tag("ICF-G2")
    void every_phase_can_be_entered_again_from_every_later_one_closed_too() {
        for (int from = 0; from < phases().size(); from++) {
            for (int to = 0; to < from; to++) {
                PhaseId back = phases().get(to);
                assertThat(done(in(phases().get(from)), new Command.Move(back)).getFocus())
                        .contains(back);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ChoiceKind.class)
    @Tag("SEM-4")
    void no_choice_of_the_person_is_refused_or_moves_the_focus_in_any_phase(ChoiceKind kind) {
        for (PhaseId phase : phases()) {
            assertThat(recorded(in(phase), choice("choice-1", kind)).getFocus()).contains(phase);
        }
    }

    @Test
    @Tag("SEM-4")
    void someone_who_takes_a_break_goes_on_where_they_were_and_someone_who_left_may_come_back() {
        CaseFile paused = recorded(in(StandardProcess.JOB_DEVELOPMENT), choice("c-1", ChoiceKind.PAUSES));
        assertThat(recorded(paused, choice("c-2", ChoiceKind.RESUMES)).getFocus())
                .contains(StandardProcess.JOB_DEVELOPMENT);
        CaseFile left =
                done(recorded(paused, choice("c-2", ChoiceKind.LEAVES)), new Command.Move(StandardProcess.CLOSED));
        CaseFile back =
                done(recorded(left, choice("c-3", ChoiceKind.RETURNS)), new Command.Move(StandardProcess.DISCOVERY));
        assertThat(back.getFocus()).contains(StandardProcess.DISCOVERY);
        assertThat(back.entries(Choice.TYPE)).hasSize(3);
    }

    @Test
    @Tag("SEM-2")
    void closing_a_funding_episode_never_moves_the_phase() {
        FundingEpisode open = FundingEpisode.builder()
                .header(EntryHeader.first("episode-1"))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(DAY.minusDays(30))
                .build();
        FundingEpisode closed = FundingEpisode.builder()
                .from(open)
                .header(open.getHeader().next().withEffective(EffectiveRange.from(DAY)))
                .closedOn(DAY)
                .build();
        for (PhaseId phase : phases()) {
            CaseFile file = done(recorded(in(phase), open), new Command.Change(closed, DAY));
            assertThat(file.getFocus()).contains(phase);
        }
    }

    @Test
    @Tag("SEM-8")
    @Tag("CT-35")
    void a_change_of_provider_keeps_phase_and_pursuits() {
        ProviderAssignment first = assignment("a-1").build();
        CaseFile file =
                recorded(in(StandardProcess.JOB_DEVELOPMENT), pursuit("p-1", PursuitState.EXPLORED, false), first);
        CaseFile after =
                recorded(file, assignment("a-2").previous(EntryId.of("a-1")).build());
        assertThat(after.getFocus()).contains(StandardProcess.JOB_DEVELOPMENT);
        assertThat(after.entries(Pursuit.TYPE)).isEqualTo(file.entries(Pursuit.TYPE));
    }

    private static ProviderAssignment.Builder assignment(String id) {
        return ProviderAssignment.builder()
                .header(EntryHeader.first(id))
                .provider(OrganizationId.of("provider-" + id))
                .choice(new HumanDecision(ActorId.of("person-1"), Capacity.JOB_SEEKER, DAY, "", List.of()));
    }

    @Test
    @Tag("ODEP-D2")
    @Tag("SEM-6")
    @Tag("SEM-13")
    void an_existing_job_starts_at_working_in_whatever_phase_the_case_is() {
        for (PhaseId phase : phases()) {
            CommandOutcome outcome = PROCESS.decide(
                    in(phase), 1, new Command.Record(List.of(pursuit("p-1", PursuitState.WORKING, true))), CONTEXT);
            assertThat(outcome).isInstanceOf(CommandOutcome.Accepted.class);
            assertThat(outcome.decision().getFindings())
                    .as("a reminder that the right to accommodation stays")
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.rule().value()).isEqualTo("core.accommodation-stays");
                        assertThat(one.severity()).isEqualTo(Severity.ADVISES);
                    });
        }
    }

    @Test
    @Tag("SEM-1")
    void two_pursuits_go_their_own_ways_at_once() {
        CaseFile file = recorded(
                in(StandardProcess.JOB_DEVELOPMENT),
                pursuit("salon", PursuitState.EXPLORED, false),
                pursuit("library", PursuitState.EXPLORED, false));
        file = done(file, new Command.Change(next(file, "salon", PursuitState.PROPOSED), DAY));
        file = done(file, new Command.Change(next(file, "salon", PursuitState.ENDED), DAY.plusDays(1)));
        file = done(file, new Command.Change(next(file, "library", PursuitState.PROPOSED), DAY.plusDays(1)));
        assertThat(file.entries(Pursuit.TYPE))
                .extracting(Pursuit::getState)
                .containsExactly(PursuitState.ENDED, PursuitState.PROPOSED);
        assertThat(file.getFocus()).contains(StandardProcess.JOB_DEVELOPMENT);
    }

    private static Pursuit next(CaseFile file, String id, PursuitState state) {
        Pursuit before = file.find(Pursuit.TYPE, EntryId.of(id)).orElseThrow();
        LocalDate from = state == PursuitState.PROPOSED && id.equals("salon") ? DAY : DAY.plusDays(1);
        return Pursuit.builder()
                .from(before)
                .header(before.getHeader().next().withEffective(EffectiveRange.from(from)))
                .state(state)
                .build();
    }

    /** For every phase, every move and every outcome that a blocking, holding or advising rule can have. */
    @ParameterizedTest
    @EnumSource(Outcome.class)
    @Tag("SEM-11")
    void a_preview_is_the_decision_that_the_move_then_gets(Outcome outcome) {
        for (Severity severity : Severity.values()) {
            for (ProcessDefinition definition : List.of(StandardProcess.definition(), IpsProcess.definition())) {
                RuleBook.Builder book = RuleBook.builder();
                FixedRule rule = new FixedRule("x.gate", outcome);
                definition
                        .getTransitions()
                        .forEach(one -> book.bind(new RuleBinding(rule, BindingPoint.move(one.id()), severity)));
                previewEqualsDecide(CaseProcess.of(definition, book.build()));
            }
        }
    }

    private static void previewEqualsDecide(CaseProcess process) {
        List<PhaseId> phases =
                process.getDefinition().getPhases().stream().map(Phase::id).toList();
        for (PhaseId from : phases) {
            CaseFile file = CaseFile.empty(CaseId.of("case-1"))
                    .withFocus(process.getDefinition().getPin(), from);
            for (PhaseId to : phases) {
                Decision preview = process.preview(file, to, CONTEXT);
                CommandOutcome decided = process.decide(file, 7, new Command.Move(to), CONTEXT);
                assertThat(preview).isEqualTo(decided.decision());
                assertThat(decided instanceof CommandOutcome.Accepted)
                        .isEqualTo(!from.equals(to)
                                && preview.open(Severity.BLOCKS).isEmpty());
            }
        }
    }
}
