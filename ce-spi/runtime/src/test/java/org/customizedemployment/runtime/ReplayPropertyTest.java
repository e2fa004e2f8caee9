package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.runtime.Samples.CASE;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.runtime.store.MemoryCaseStore;

/** Whatever is sent, right or wrong: the journal gives the same case as was decided. */
class ReplayPropertyTest {
    private static final LocalDate SINCE = LocalDate.parse("2026-03-01");
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    /** A command and the day on which it is recorded. */
    record Sent(Command command, int day) {}

    @Property(tries = 250)
    void replaying_the_journal_gives_the_case_that_was_decided(@ForAll("sequences") List<Sent> sequence) {
        MemoryCaseStore store = MemoryCaseStore.create();
        CustomizedEmployment ce = CustomizedEmployment.builder().store(store).build();
        CaseFile decided = CaseFile.empty(CASE);
        long revision = 0;
        int number = 0;
        for (Sent sent : sequence) {
            number++;
            CommandResult result = ce.submit(CASE, sent.command(), context(number, sent.day()));
            if (result instanceof CommandResult.Accepted accepted) {
                decided = accepted.caseFile();
                revision++;
                assertThat(accepted.change().revision()).isEqualTo(revision);
            } else {
                assertThat(result).isNotInstanceOfAny(CommandResult.Conflict.class, CommandResult.AlreadyApplied.class);
            }
        }
        List<Change> journal = ce.journal(CASE);
        assertThat(journal).hasSize((int) revision);
        Replay replay = Replay.of(CASE);
        journal.forEach(replay::add);
        assertThat(replay.toCaseFile()).isEqualTo(decided);
        assertThat(ce.load(CASE).map(LoadedCase::caseFile).orElse(CaseFile.empty(CASE)))
                .isEqualTo(decided);
        ce.close();
    }

    private static CaseContext context(int number, int day) {
        return CaseContext.of(
                "c" + number, "staff-1", PlaceTime.parse("2026-03-%02dT09:00[America/New_York]".formatted(day)));
    }

    @Provide
    Arbitrary<List<Sent>> sequences() {
        Arbitrary<Sent> sent = Combinators.combine(
                        commands(), Arbitraries.integers().between(1, 28))
                .as(Sent::new);
        return sent.list().ofMinSize(1).ofMaxSize(40);
    }

    private static Arbitrary<Command> commands() {
        Arbitrary<String> id = Arbitraries.of(IDS);
        Arbitrary<Integer> version = Arbitraries.integers().between(1, 4);
        Arbitrary<String> name = Arbitraries.of("Salon", "Kennel", " ", "\u6f22\u5b57 \"x\"");
        Arbitrary<Employer> employer = Combinators.combine(id, version, name).as(ReplayPropertyTest::employer);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(new Command.Open())),
                net.jqwik.api.Tuple.of(
                        6,
                        Combinators.combine(id, version, name)
                                .as((one, of, words) -> employer(one, of < 4 ? 1 : 2, words))
                                .list()
                                .ofMaxSize(3)
                                .map(list -> new Command.Record(List.copyOf(list)))),
                net.jqwik.api.Tuple.of(4, employer.map(one -> new Command.Change(since(one), SINCE))),
                net.jqwik.api.Tuple.of(
                        4,
                        Combinators.combine(id, version, employer.injectNull(0.5))
                                .as((wrong, of, right) -> new Command.Correct(
                                        new EntryRef(EntryId.of(wrong), of), right, "it was wrong"))),
                net.jqwik.api.Tuple.of(
                        4,
                        Arbitraries.of(
                                        StandardProcess.INTAKE,
                                        StandardProcess.DISCOVERY,
                                        StandardProcess.JOB_DEVELOPMENT,
                                        StandardProcess.CLOSED)
                                .map(Command.Move::new)),
                net.jqwik.api.Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.of("employer", "service", "from-the-future"),
                                        Arbitraries.of(Coverage.COMPLETE, Coverage.PARTIAL, Coverage.NOT_SUPPLIED))
                                .as(Command.Declare::new)),
                net.jqwik.api.Tuple.of(
                        2,
                        Combinators.combine(id, version)
                                .as(ReplayPropertyTest::agreement)
                                .map(Command.Renegotiate::new)),
                net.jqwik.api.Tuple.of(
                        2,
                        Combinators.combine(id, version)
                                .as((one, of) -> new Command.Record(List.of(agreement("agreed-" + one, of))))));
    }

    private static Employer since(Employer employer) {
        return Employer.builder()
                .from(employer)
                .header(employer.getHeader().withEffective(EffectiveRange.from(SINCE)))
                .build();
    }

    private static EntryHeader header(String id, int version) {
        EntryHeader first = EntryHeader.first(id);
        return new EntryHeader(first.id(), version, EffectiveRange.NOT_STATED, first.provenance());
    }

    private static Employer employer(String id, int version, String name) {
        return Employer.builder()
                .header(header(id, version))
                .name(name)
                .business("grooming")
                .build();
    }

    /** For a pursuit that may or may not be there. */
    private static Agreement agreement(String id, int version) {
        HumanDecision yes = new HumanDecision(
                ActorId.of("person"), Capacity.JOB_SEEKER, LocalDate.parse("2026-03-01"), "I want it", List.of());
        return Agreement.builder()
                .header(header(id, version))
                .pursuit(EntryId.of("a"))
                .jobTitle("Groomer's colleague")
                .jobDescription("Towels and coats")
                .weekly(Minutes.of(600))
                .pay(Rate.parse("USD 16.35 per hour"))
                .payer(Payer.values()[0])
                .begunBy(Capacity.JOB_SEEKER)
                .jobSeekerAgreed(yes)
                .employerAgreed(yes)
                .build();
    }
}
