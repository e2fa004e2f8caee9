package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.SALON;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.episode;
import static org.customizedemployment.runtime.Samples.jobSeeker;
import static org.customizedemployment.runtime.Samples.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.source.CaseReading;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.ListedCases;
import org.customizedemployment.spi.source.RowFaultException;
import org.customizedemployment.spi.source.SourceFault;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.source.Supply;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case that a host keeps in its own tables, and what is written beside it. */
class BesideAHostTest {
    private static final CaseId OTHER = CaseId.of("case-2");
    private static final Employer OURS = Samples.employer("bakery", "Corner Bakery");

    private final Host host = new Host();
    private final CustomizedEmployment ce =
            CustomizedEmployment.builder().source(host).pack(Samples.pack()).build();

    /** Tables that may say something else tomorrow. */
    private static final class Host implements CaseSource {
        private CaseSource today = ListedCases.of("host", List.of(), List.of());

        Host() {
            says(reading(CASE).build(), reading(OTHER).build());
        }

        void says(SourcedCase... cases) {
            today = ListedCases.of(
                    "host",
                    List.of(Supply.complete(FundingEpisode.TYPE), Supply.partial(Employer.TYPE)),
                    List.of(cases));
        }

        static CaseReading reading(CaseId id) {
            return CaseReading.of(id)
                    .declare(FundingEpisode.TYPE, Coverage.COMPLETE)
                    .recordedOn(LocalDate.of(2026, 2, 1))
                    .row(FundingEpisode.TYPE, "ep", "1", () -> episode("ep", "trial/dds", "2026-01-01"))
                    .row(Employer.TYPE, "emp", "7", () -> SALON);
        }

        @Override
        public List<Supply> getSupplies() {
            return today.getSupplies();
        }

        @Override
        public Page<SourcedCase> scan(@Nullable CaseId after, int max) {
            return today.scan(after, max);
        }

        @Override
        public Optional<SourcedCase> find(CaseId id) {
            return today.find(id);
        }

        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("host", "1", ProviderKind.SOURCE);
        }
    }

    @Test
    void a_host_s_case_is_there_before_anything_was_written_here() {
        LoadedCase loaded = ce.load(CASE).orElseThrow();
        assertThat(loaded.revision()).isZero();
        assertThat(loaded.caseFile().entries(Employer.TYPE)).containsExactly(SALON);
        assertThat(loaded.caseFile().coverageOf(FundingEpisode.TYPE)).isEqualTo(Coverage.COMPLETE);
        assertThat(ce.journal(CASE)).isEmpty();
        assertThat(ce.check(loaded.caseFile(), "programme-loaded", AsOf.none(), References.NONE)
                        .getCaseId())
                .contains(CASE);
    }

    @Test
    void what_is_written_here_lies_over_what_the_host_says_today() {
        CommandResult.Accepted written = accepted(ce.submit(CASE, record(OURS), context("c1")));
        assertThat(written.change().revision()).isEqualTo(1);
        assertThat(written.caseFile().entries(Employer.TYPE)).containsExactly(SALON, OURS);

        Employer later = Samples.employer("gym", "Gym");
        host.says(Host.reading(CASE)
                .row(Employer.TYPE, "emp", "8", () -> later)
                .recordedOn(LocalDate.of(2026, 4, 1))
                .build());
        LoadedCase loaded = ce.load(CASE).orElseThrow();
        assertThat(loaded.revision()).isEqualTo(1);
        assertThat(loaded.caseFile().entries(Employer.TYPE)).containsExactlyInAnyOrder(SALON, later, OURS);
        assertThat(loaded.caseFile().getLastRecorded()).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void the_journal_holds_what_was_written_here_and_says_what_was_seen_and_nothing_of_the_host_s_rows() {
        accepted(ce.submit(CASE, new Command.Open(), context("c1")));
        host.says(Host.reading(CASE).row(Employer.TYPE, "emp", "8", () -> OURS).build());
        accepted(ce.submit(CASE, new Command.Move(StandardProcess.DISCOVERY), context("c2")));

        List<Effect.Seen> seen = ce.journal(CASE).stream()
                .map(change -> (Effect.Seen) change.effects().get(0))
                .toList();
        assertThat(seen).extracting(Effect.Seen::source).containsExactly("host", "host");
        assertThat(seen.get(0).digest()).isNotEqualTo(seen.get(1).digest());
        assertThat(ce.journal(CASE).toString()).doesNotContain("Paws", "salon", "ep@");
        assertThat(ce.history(CASE).asOfRevision(2).size()).isZero();
        assertThat(ce.load(CASE).orElseThrow().caseFile().getFocus()).contains(StandardProcess.DISCOVERY);
    }

    @Test
    void nothing_that_the_host_keeps_can_be_altered_here() {
        Employer other = Employer.builder()
                .from(SALON)
                .header(SALON.getHeader().next().withEffective(EffectiveRange.from(LocalDate.of(2026, 3, 1))))
                .build();
        assertThat(ce.submit(CASE, new Command.Change(other, LocalDate.of(2026, 3, 1)), context("c1")))
                .isEqualTo(new CommandResult.KeptByHost("host", List.of(other.toRef()), List.of()));
        assertThat(ce.submit(CASE, new Command.Correct(SALON.toRef(), null, "closed"), context("c2")))
                .isEqualTo(new CommandResult.KeptByHost("host", List.of(SALON.toRef()), List.of()));
        assertThat(ce.submit(CASE, new Command.Declare("funding-episode", Coverage.PARTIAL), context("c3")))
                .isEqualTo(new CommandResult.KeptByHost("host", List.of(), List.of("funding-episode")));
        assertThat(ce.journal(CASE)).isEmpty();
        accepted(ce.submit(CASE, new Command.Declare("contact", Coverage.COMPLETE), context("c4")));
    }

    @Test
    void what_the_host_begins_to_supply_it_vouches_for_itself() {
        accepted(ce.submit(CASE, new Command.Declare("job-seeker", Coverage.COMPLETE), context("c1")));
        assertThat(ce.load(CASE).orElseThrow().caseFile().coverageOf(JobSeeker.TYPE))
                .isEqualTo(Coverage.COMPLETE);
        host.says(Host.reading(CASE).declare(JobSeeker.TYPE, Coverage.PARTIAL).build());
        assertThat(ce.load(CASE).orElseThrow().caseFile().coverageOf(JobSeeker.TYPE))
                .isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void a_command_sent_again_and_a_stale_one_are_told_as_ever() {
        accepted(ce.submit(CASE, record(OURS), context("c1")));
        assertThat(ce.submit(CASE, record(OURS), context("c1"))).isInstanceOf(CommandResult.AlreadyApplied.class);
        assertThat(ce.submit(CASE, 0, new Command.Correct(OURS.toRef(), null, "no"), context("c2")))
                .isInstanceOf(CommandResult.Stale.class);
        accepted(ce.submit(CASE, 1, new Command.Correct(OURS.toRef(), null, "no"), context("c3")));
        assertThat(ce.load(CASE).orElseThrow().caseFile().entries(Employer.TYPE))
                .containsExactly(SALON);
    }

    @Test
    void an_id_that_the_host_gives_to_a_row_later_is_told_and_never_mixed_up() {
        accepted(ce.submit(CASE, record(OURS), context("c1")));
        host.says(
                Host.reading(CASE).row(Employer.TYPE, "emp", "9", () -> OURS).build(),
                Host.reading(OTHER).build());
        assertThatThrownBy(() -> ce.load(CASE)).hasMessageContaining("CE-RUNTIME-034");
        try (Stream<SourcedCase> cases = ce.cases()) {
            assertThat(cases.toList())
                    .hasExactlyElementsOfTypes(SourcedCase.Unreadable.class, SourcedCase.Supplied.class);
        }
    }

    @Test
    void a_case_that_the_store_keeps_itself_is_not_laid_over_a_host_s() {
        MemoryCaseStore store = MemoryCaseStore.create();
        try (CustomizedEmployment alone = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(store) {
                    @Override
                    public void close() {
                        // goes on below
                    }
                })
                .build()) {
            accepted(alone.submit(CASE, record(OURS), context("c1")));
        }
        CustomizedEmployment both =
                CustomizedEmployment.builder().store(store).source(host).build();
        assertThatThrownBy(() -> both.load(CASE)).hasMessageContaining("CE-RUNTIME-034");
    }

    @Test
    void a_case_that_the_host_no_longer_has_keeps_its_journal() {
        accepted(ce.submit(CASE, record(OURS), context("c1")));
        host.says();
        assertThatThrownBy(() -> ce.load(CASE)).hasMessageContaining("CE-RUNTIME-033");
        assertThat(ce.journal(CASE)).hasSize(1);
        assertThat(ce.load(OTHER)).isEmpty();
    }

    @Test
    void cases_of_our_own_go_on_beside_a_host_s() {
        CaseId own = CaseId.of("own");
        accepted(ce.submit(own, record(OURS), context("c1")));
        assertThat(ce.load(own).orElseThrow().caseFile().size()).isEqualTo(1);
        assertThat(ce.journal(own).get(0).effects()).noneMatch(Effect.Seen.class::isInstance);
    }

    @Test
    void rows_that_can_not_be_read_are_told_with_the_case_and_hide_no_other() {
        host.says(
                Host.reading(CASE)
                        .row(FundingEpisode.TYPE, "ep", "2", () -> {
                            throw RowFaultException.of(SourceFault.UNKNOWN_CODE, "prog_cd");
                        })
                        .build(),
                Host.reading(OTHER).build());
        LoadedCase loaded = ce.load(CASE).orElseThrow();
        assertThat(loaded.problems()).hasToString("[ep 2 prog_cd: UNKNOWN_CODE (funding-episode)]");
        assertThat(loaded.caseFile().coverageOf(FundingEpisode.TYPE)).isEqualTo(Coverage.PARTIAL);
        try (Stream<SourcedCase> cases = ce.cases()) {
            assertThat(cases.map(SourcedCase::id)).containsExactly(CASE, OTHER);
        }
    }

    @Test
    void without_a_source_the_cases_are_those_of_the_store() {
        CustomizedEmployment alone = CustomizedEmployment.builder().build();
        for (int i = 0; i < 600; i++) {
            accepted(alone.submit(CaseId.of("c-" + (1000 + i)), record(OURS), context("c" + i)));
        }
        try (Stream<SourcedCase> cases = alone.cases()) {
            assertThat(cases.map(SourcedCase::id)).hasSize(600).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_decision_is_made_again_as_long_as_the_host_says_what_it_said() {
        accepted(ce.submit(CASE, new Command.Open(), context("c1")));
        accepted(ce.submit(CASE, record(OURS), context("c2")));
        assertThat(ce.redecide(CASE, 2, References.NONE).orElseThrow().isSame()).isTrue();
        host.says(Host.reading(CASE).recordedOn(LocalDate.of(2026, 2, 2)).build());
        assertThatThrownBy(() -> ce.redecide(CASE, 2, References.NONE)).hasMessageContaining("CE-RUNTIME-024");
    }

    @Test
    void a_host_s_case_is_handed_on_whole_and_taken_in_from_nowhere_else() {
        accepted(ce.submit(CASE, record(OURS), context("c1")));
        CaseFile whole = ce.load(CASE).orElseThrow().caseFile();
        assertThat(ce.export(CASE).caseFile()).isEqualTo(whole);
        assertThat(ce.export(CASE).journal()).isEmpty();
        assertThatThrownBy(() -> ce.importCase(ce.export(CASE), "export", context("c2")))
                .hasMessageContaining("CE-RUNTIME-034");
    }

    @Test
    @Tag("FED-RET-1")
    void what_was_written_here_can_be_erased_and_what_the_host_keeps_can_not() {
        accepted(ce.submit(CASE, record(jobSeeker("Ana")), context("c1")));
        CommandResult theirs = ce.submit(CASE, erase(SALON.id()), context("c2"));
        assertThat(theirs).isInstanceOf(CommandResult.KeptByHost.class);
        accepted(ce.submit(CASE, erase(EntryId.of("person")), context("c3")));
        CaseFile left = ce.load(CASE).orElseThrow().caseFile();
        assertThat(left.entries(JobSeeker.TYPE)).isEmpty();
        assertThat(left.erased()).containsOnlyKeys(EntryId.of("person"));
        assertThat(left.entries(Employer.TYPE)).containsExactly(SALON);
    }

    private static Command erase(EntryId id) {
        HumanDecision decision = new HumanDecision(
                ActorId.of("records-1"), Capacity.COUNSELOR, LocalDate.of(2026, 3, 2), "of another person", List.of());
        return new Command.Erase(List.of(id), ErasureBasis.OTHER_PERSONS_DATA, null, decision);
    }

    @Test
    @Tag("FED-PRIV-1")
    void whatever_a_source_throws_comes_out_with_our_code_and_none_of_its_words() {
        CustomizedEmployment broken = CustomizedEmployment.builder()
                .source(new CaseSource() {
                    @Override
                    public List<Supply> getSupplies() {
                        return List.of();
                    }

                    @Override
                    public Page<SourcedCase> scan(@Nullable CaseId after, int max) {
                        throw new IllegalStateException("row of Zelda");
                    }

                    @Override
                    public Optional<SourcedCase> find(CaseId id) {
                        throw new IllegalStateException("row of Zelda");
                    }

                    @Override
                    public Descriptor getDescriptor() {
                        return Descriptor.of("host", "1", ProviderKind.SOURCE);
                    }
                })
                .build();
        assertThatThrownBy(() -> broken.load(CASE))
                .hasMessageContaining("CE-RUNTIME-031")
                .hasMessageNotContaining("Zelda");
        assertThatThrownBy(() -> {
                    try (Stream<SourcedCase> cases = broken.cases()) {
                        cases.toList();
                    }
                })
                .hasMessageContaining("CE-RUNTIME-031")
                .hasMessageNotContaining("Zelda");
    }
}
