package org.customizedemployment.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What someone means to do; which command that is depends on the case, so that most commands fit and some don't.
 *
 * @param kind what
 * @param which to which of a few entries, 0 to 3
 * @param slip 0 if the version is the right one
 * @param pick one of several words, phases or days
 */
record Intent(Kind kind, int which, int slip, int pick) {
    private static final List<String> NAMES = List.of("Salon", "Kennel", " ", "\u6f22\u5b57 \"x\"");
    private static final List<PhaseId> PHASES = List.of(
            StandardProcess.DISCOVERY,
            StandardProcess.JOB_DEVELOPMENT,
            StandardProcess.CLOSED,
            StandardProcess.INTAKE,
            IpsProcess.JOB_SEARCH);

    enum Kind {
        OPEN,
        RECORD,
        RECORD_BOTH,
        CHANGE,
        CORRECT,
        RETIRE,
        RENEGOTIATE,
        ERASE,
        MOVE,
        MIGRATE,
        DECLARE
    }

    /** What may be found nowhere once that entry was erased. */
    static String secret(EntryId id) {
        return "secret-of-" + id + ".";
    }

    Command on(CaseFile file) {
        return switch (kind) {
            case OPEN ->
                new Command.Open(
                        pick % 3 == 2 ? IpsProcess.definition().getPin().id() : null);
            case RECORD -> new Command.Record(List.of(entry(file, named(), null)));
            case RECORD_BOTH ->
                new Command.Record(new ArrayList<>(
                        List.of(entry(file, "p1", null), entry(file, "t1", null), entry(file, named(), null))));
            case CHANGE -> new Command.Change(entry(file, named(), day()), day());
            case CORRECT ->
                new Command.Correct(
                        wrong(file),
                        entry(file, named(), slip > 3 ? null : first(file)),
                        "because of " + secret(wrong(file).id()));
            case RETIRE ->
                new Command.Correct(
                        wrong(file), null, "because of " + secret(wrong(file).id()));
            case RENEGOTIATE -> new Command.Renegotiate(entry(file, "t1", day()));
            case ERASE ->
                new Command.Erase(
                        ids(),
                        ErasureBasis.values()[pick % 3],
                        pick % 2 == 0 ? null : LocalDate.parse("2026-02-28"),
                        decision(Capacity.COUNSELOR));
            case MOVE -> new Command.Move(PHASES.get(pick % 3 + (slip > 2 ? 2 : 0)));
            case MIGRATE ->
                new Command.Migrate(other(file).getPin(), PHASES.get((pick + slip) % 5), decision(Capacity.COUNSELOR));
            case DECLARE ->
                new Command.Declare(
                        List.of("employer", "pursuit", "from-the-future").get(pick % 3),
                        coverages().get(which % 3));
        };
    }

    private static ProcessDefinition other(CaseFile file) {
        ProcessDefinition standard = StandardProcess.definition();
        return file.getProcess().filter(standard.getPin()::equals).isPresent() ? IpsProcess.definition() : standard;
    }

    private static List<Coverage> coverages() {
        return List.of(Coverage.COMPLETE, Coverage.PARTIAL, Coverage.NOT_SUPPLIED);
    }

    private String named() {
        return List.of("a", "b", "p1", "t1").get(which);
    }

    private List<EntryId> ids() {
        EntryId one = EntryId.of(named());
        return pick == 5 ? List.of(one, EntryId.of("a")) : List.of(one);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 3, 1 + pick);
    }

    private EntryRef wrong(CaseFile file) {
        EntryId one = EntryId.of(named());
        List<Entry> versions = file.versions(one);
        return versions.isEmpty() || slip == 4
                ? new EntryRef(one, 1 + slip)
                : versions.get(pick % versions.size()).toRef();
    }

    /** The first day of what is corrected, so that the right version takes its place in time. */
    private @Nullable LocalDate first(CaseFile file) {
        EntryRef wrong = wrong(file);
        return file.versions(wrong.id()).stream()
                .filter(one -> one.toRef().equals(wrong))
                .map(one -> one.getHeader().effective())
                .filter(range -> range.from() != null)
                .map(EffectiveRange::from)
                .findFirst()
                .orElse(null);
    }

    private Entry entry(CaseFile file, String name, @Nullable LocalDate from) {
        EntryId entry = EntryId.of(name);
        int version = Math.max(1, file.lastVersion(entry) + 1 + (slip == 4 ? 1 : slip == 3 ? -1 : 0));
        EntryHeader header = new EntryHeader(
                entry,
                version,
                from == null ? EffectiveRange.NOT_STATED : EffectiveRange.from(from),
                Provenance.NOT_SUPPLIED);
        return name.startsWith("p") ? pursuit(header) : name.startsWith("t") ? agreement(header) : employer(header);
    }

    private Entry employer(EntryHeader header) {
        return Employer.builder()
                .header(header)
                .name(NAMES.get(pick % NAMES.size()) + (slip == 2 ? "" : secret(header.id())))
                .business("grooming")
                .build();
    }

    private Entry pursuit(EntryHeader header) {
        Pursuit.Builder builder = Pursuit.builder()
                .header(header)
                .pursuitKind(PursuitKind.WAGE_JOB)
                .state(PursuitState.values()[pick])
                .changedCircumstances(secret(header.id()));
        return slip == 1 ? builder.employer(EntryId.of("a")).build() : builder.build();
    }

    private Entry agreement(EntryHeader header) {
        return Agreement.builder()
                .header(header)
                .pursuit(EntryId.of(slip == 1 ? "p2" : "p1"))
                .jobTitle("Groomer's colleague")
                .jobDescription("Towels and " + secret(header.id()))
                .weekly(Minutes.of(600 + pick))
                .pay(Rate.parse("USD 16.35 per hour"))
                .payer(Payer.values()[0])
                .begunBy(Capacity.JOB_SEEKER)
                .jobSeekerAgreed(decision(Capacity.JOB_SEEKER))
                .employerAgreed(decision(Capacity.JOB_SEEKER))
                .build();
    }

    private static HumanDecision decision(Capacity capacity) {
        return new HumanDecision(ActorId.of("person"), capacity, LocalDate.of(2026, 3, 1), "I want it", List.of());
    }
}
