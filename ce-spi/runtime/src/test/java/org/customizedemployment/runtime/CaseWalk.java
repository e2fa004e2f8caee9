package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.ProcessMigration;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.codec.JsonCaseCodec;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;

/** One case on its way through the front door, and what must hold after each step of it. */
final class CaseWalk {
    private static final Host FIRST = Host.start();
    private static final Host SECOND = Host.start();

    private final CaseId id;
    private Host host = FIRST;
    private CaseFile decided;
    private long revision;
    private int lines;
    private int number;

    /** The commands that were accepted, with the revision each led to. */
    private final Map<Sent, Long> accepted = new LinkedHashMap<>();

    private final List<Sent> sent = new ArrayList<>();

    record Sent(Command command, CaseContext context) {}

    /** Snapshots can be lost at any time. */
    private static final class Forgetful extends Samples.WatchedStore {
        private boolean lost;

        Forgetful() {
            super(MemoryCaseStore.create());
        }

        @Override
        public Optional<StoredSnapshot> snapshot(CaseId id) {
            return lost ? Optional.empty() : super.snapshot(id);
        }
    }

    private record Host(CustomizedEmployment ce, Forgetful store, CaseJournals snapshots) {
        static Host start() {
            Forgetful store = new Forgetful();
            CustomizedEmployment ce = CustomizedEmployment.builder()
                    .store(store)
                    .alsoProcess(IpsProcess.definition())
                    .migration(ProcessMigration.of(
                            StandardProcess.definition(),
                            IpsProcess.definition(),
                            Map.of(
                                    StandardProcess.INTAKE, IpsProcess.INTAKE,
                                    StandardProcess.DISCOVERY, IpsProcess.JOB_SEARCH,
                                    StandardProcess.JOB_SEARCH_PLANNING, IpsProcess.JOB_SEARCH,
                                    StandardProcess.JOB_DEVELOPMENT, IpsProcess.JOB_SEARCH,
                                    StandardProcess.POST_PLACEMENT_SUPPORT, IpsProcess.JOB_SUPPORT,
                                    StandardProcess.CLOSED, IpsProcess.CLOSED)))
                    .build();
            return new Host(ce, store, new CaseJournals(store, new JsonCaseCodec(), 1));
        }
    }

    CaseWalk(CaseId id) {
        this.id = id;
        this.decided = CaseFile.empty(id);
    }

    /** Goes on from the case as it stands in another store, to which it comes without its journal. */
    void importAsItStands() {
        if (lines == 0) {
            return;
        }
        CaseJson json = CaseJson.standard();
        CaseFile file = json.readCaseFile(json.write(decided));
        host = SECOND;
        host.ce.importCase(CaseDocument.of(file), "other-system", context(0, "ana"));
        decided = file;
        revision = 0;
        lines = 1;
        accepted.clear();
    }

    /** Whatever was sent, it is accepted as the next line, or nothing has changed. */
    void send(Intent intent, int day) {
        submit(new Sent(intent.on(decided), context(day, "ana")));
    }

    /** By someone who saw the case some revisions ago. */
    void sendLate(Intent intent, int day, int back) {
        long seen = Math.max(0, revision - back);
        CaseFile before = seen(seen);
        Sent one = new Sent(intent.on(back % 2 == 0 ? decided : before), context(day, "ana"));
        sent.add(one);
        boolean same = LookedAt.same(one.command(), before, decided);
        Optional<CommandResult> answer = answer(() -> host.ce.submit(id, seen, one.command(), one.context()));
        if (answer.isEmpty()) {
            return;
        }
        CommandResult result = answer.get();
        if (result instanceof CommandResult.Stale stale) {
            assertThat(stale.head()).isEqualTo(revision);
            assertThat(stale.changed().isEmpty()).isFalse();
            assertThat(seen).isLessThan(revision);
        } else if (!(result instanceof CommandResult.Invalid)) {
            assertThat(same)
                    .as("%s decided though what it looks at has changed", one.command())
                    .isTrue();
        }
        take(one, result);
    }

    /** The same again, under the same id: once is enough. */
    void sendAgain(int which) {
        if (sent.isEmpty()) {
            return;
        }
        Sent one = sent.get(which % sent.size());
        Long before = accepted.get(one);
        if (before == null) {
            submit(one);
            return;
        }
        CommandResult result = host.ce.submit(id, one.command(), one.context());
        assertThat(result).isInstanceOf(CommandResult.AlreadyApplied.class);
        assertThat(((CommandResult.AlreadyApplied) result).change().revision()).isEqualTo(before);
    }

    /** Something else, or by someone else, under an id that is taken. */
    void sendOther(int which, Intent intent) {
        List<Sent> all = List.copyOf(accepted.keySet());
        if (all.isEmpty()) {
            return;
        }
        Sent one = all.get(which % all.size());
        CaseContext by = new CaseContext(
                one.context().commandId(),
                ActorId.of("ben"),
                one.context().recordedAt(),
                one.context().asOf(),
                one.context().references());
        assertThat(host.ce.submit(id, one.command(), by)).isInstanceOf(CommandResult.CommandIdReused.class);
        Command other = intent.on(decided);
        CommandResult result = host.ce.submit(id, other, one.context());
        // What was erased since can't be compared any more.
        if (decided.erased().isEmpty() && !other.equals(one.command())) {
            assertThat(result).isInstanceOf(CommandResult.CommandIdReused.class);
        } else {
            assertThat(result).isInstanceOfAny(CommandResult.CommandIdReused.class, CommandResult.AlreadyApplied.class);
        }
    }

    void keepSnapshot() {
        host.store.lost = false;
        host.snapshots.keepSnapshot(decided, revision);
    }

    /** Until another is kept. */
    void loseSnapshot() {
        host.store.lost = true;
    }

    /** To the other host, with its journal; which may be one that had it before and knows the beginning. */
    void handOver() {
        if (lines == 0) {
            return;
        }
        CaseJson json = CaseJson.standard();
        CaseDocument document = json.readDocument(json.write(host.ce.export(id)));
        Host other = host == FIRST ? SECOND : FIRST;
        List<Change> known = other.ce.journal(id);
        List<Change> all = host.ce.journal(id);
        boolean begins = known.size() <= all.size() && known.equals(all.subList(0, known.size()));
        if (begins) {
            assertThat(other.ce.importCase(document, "file", context(1, "ana")).caseFile())
                    .isEqualTo(decided);
            host = other;
        } else {
            CeException refused = catchThrowableOfType(
                    CeException.class, () -> other.ce.importCase(document, "file", context(1, "ana")));
            assertThat(refused.getErrorCode()).isEqualTo(RuntimeError.CASE_EXISTS);
            assertThat(other.ce.journal(id)).isEqualTo(known);
        }
    }

    /** That journal, store, snapshot and export all say what was decided, and nothing says what was erased. */
    void check() {
        List<Change> journal = host.ce.journal(id);
        assertThat(journal).hasSize(lines);
        Replay replay = Replay.of(id);
        journal.forEach(replay::add);
        CaseFile replayed = replay.toCaseFile();
        assertThat(replayed).isEqualTo(decided);
        assertThat(replayed.hashCode()).isEqualTo(decided.hashCode());
        CaseFile one = CaseFile.empty(id);
        for (Change change : journal) {
            one = Replay.apply(one, change);
        }
        assertThat(one).isEqualTo(decided);
        assertThat(host.ce.load(id).map(LoadedCase::caseFile).orElse(CaseFile.empty(id)))
                .isEqualTo(decided);
        for (Entry entry : decided.allVersions()) {
            assertThat(replayed.lastVersion(entry.id())).isEqualTo(decided.lastVersion(entry.id()));
        }
        CaseJson json = CaseJson.standard();
        assertThat(json.readCaseFile(json.write(decided))).isEqualTo(decided);
        assertThat(json.write(replayed)).isEqualTo(json.write(decided));
        checkNothingErasedIsLeft();
    }

    private void checkNothingErasedIsLeft() {
        Set<EntryId> erased = new LinkedHashSet<>(decided.erased().keySet());
        if (erased.isEmpty()) {
            return;
        }
        StringBuilder kept = new StringBuilder();
        for (StoredChange change : host.store.journal(id, 0, 1000).items()) {
            kept.append(new String(change.getPayload(), StandardCharsets.UTF_8));
        }
        host.store
                .snapshot(id)
                .ifPresent(snapshot -> kept.append(new String(snapshot.getPayload(), StandardCharsets.UTF_8)));
        erased.forEach(one ->
                assertThat(kept.indexOf(Intent.secret(one))).as("%s", one).isNegative());
    }

    private void submit(Sent one) {
        sent.add(one);
        answer(() -> host.ce.submit(id, one.command(), one.context())).ifPresent(result -> take(one, result));
    }

    /** Empty if the command names a phase that the case's process does not have, which is a mistake of who wrote the command. */
    private static Optional<CommandResult> answer(Supplier<CommandResult> submission) {
        try {
            return Optional.of(submission.get());
        } catch (CeException e) {
            assertThat(e.getErrorCode()).isEqualTo(CoreError.UNKNOWN_PHASE);
            return Optional.empty();
        }
    }

    private void take(Sent one, CommandResult result) {
        if (result instanceof CommandResult.Accepted now) {
            decided = now.caseFile();
            assertThat(now.change().revision()).isEqualTo(++revision);
            lines++;
            accepted.put(one, revision);
        } else {
            assertThat(result)
                    .isInstanceOfAny(
                            CommandResult.Refused.class, CommandResult.Invalid.class, CommandResult.Stale.class);
        }
    }

    /** What was sent, without what it says. */
    @Override
    public String toString() {
        return sent.stream()
                .map(one -> "\n  " + one.command() + " " + one.context().commandId())
                .toList()
                .toString();
    }

    private CaseFile seen(long at) {
        return host.ce.history(id).asOfRevision(at);
    }

    private CaseContext context(int day, String by) {
        return CaseContext.of(
                "c" + ++number, by, PlaceTime.parse("2026-03-%02dT09:00[America/New_York]".formatted(day + 1)));
    }
}
