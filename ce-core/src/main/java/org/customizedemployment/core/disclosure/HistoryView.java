package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.reason.Verdict;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a case as one audience may see it, together with the case: who recorded what when, without what was recorded. Entries are named,
 * not told; of an entry that the audience may not see nothing is left but that there was one. Statements that the person set aside are named
 * to the person and the team, as the audit trail is where they stay (SEM-5).
 *
 * <pre>{@code
 * HistoryView.of(CaseView.of(caseFile, Audience.TEAM, dates), journal).getLines();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class HistoryView {
    private final CaseView caseView;
    private final List<Line> lines;

    private HistoryView(CaseView caseView, List<Line> lines) {
        this.caseView = caseView;
        this.lines = List.copyOf(lines);
    }

    /**
     * @param journal all of it, in order; empty if the case came without one. Of a case as of an earlier day, lines that were recorded later are left out
     */
    public static HistoryView of(CaseView caseView, List<Change> journal) {
        Reader reader = new Reader(caseView, new LinkedHashMap<>());
        List<Line> lines = journal.stream()
                .filter(change ->
                        caseView.getAsOf().filter(day -> isAfter(change, day)).isEmpty())
                .map(reader::line)
                .toList();
        return new HistoryView(caseView, lines);
    }

    private static boolean isAfter(Change change, LocalDate day) {
        return change.recordedAt().getLocal().toLocalDate().isAfter(day);
    }

    public CaseView getCaseView() {
        return caseView;
    }

    /** The team's declared focus; of a case as of an earlier day the one that the journal had last, if the audience may know it. */
    public Optional<PhaseId> getFocus() {
        return caseView.getFocus()
                .or(() -> caseView.getAsOf()
                        .flatMap(any -> lines.stream()
                                .flatMap(line -> Stream.ofNullable(line.to()))
                                .reduce((earlier, later) -> later)));
    }

    /** In order; empty if the case came without a journal. */
    public List<Line> getLines() {
        return lines;
    }

    /** What someone did to a case. */
    public enum Kind {
        OPENED,
        IMPORTED,
        RECORDED,
        CHANGED,
        CORRECTED,
        RENEGOTIATED,
        ERASED,
        MOVED,
        MIGRATED,
        DECLARED,
        /** Not said in the journal. */
        NOT_STATED
    }

    /** What became of an entry. */
    public enum Became {
        /** It is there since. */
        PUT,
        /** It was wrong and left the case file. */
        RETIRED,
        /** It was erased; what it said is gone. */
        ERASED
    }

    /**
     * One line of the journal.
     *
     * @param revision its number
     * @param recordedAt when it was written
     * @param by who did it
     * @param effectiveOn since when it is true; null: the entries say it themselves
     * @param kind what was done
     * @param reason why something was corrected, in words; null if it was no correction, or the reason was erased or is not for this audience
     * @param entries what became of which entries, as far as this audience may see them
     * @param others how many more entries it touched
     * @param from the phase before; null if the focus did not move, there was none, or a provider sees its own work alone
     * @param to the phase after; null if the focus did not move, or a provider sees its own work alone
     * @param outcome how it was decided; null if nothing was
     */
    public record Line(
            long revision,
            PlaceTime recordedAt,
            ActorId by,
            @Nullable LocalDate effectiveOn,
            Kind kind,
            @Nullable String reason,
            List<Touched> entries,
            int others,
            @Nullable PhaseId from,
            @Nullable PhaseId to,
            @Nullable Verdict outcome) {
        public Line {
            entries = List.copyOf(entries);
        }

        /** No reason, as it may be about a person. */
        @Override
        public String toString() {
            return "Line{" + revision + ", " + kind + ", " + entries + "}";
        }
    }

    /**
     * What became of one entry.
     *
     * @param entry its id
     * @param version its version; 0: all of them
     * @param kind the word of its kind; empty if nothing says it any more
     * @param became what became of it in this line
     * @param gone whether what it said was erased by now
     */
    public record Touched(EntryId entry, int version, String kind, Became became, boolean gone) {}

    /** No personal data. */
    @Override
    public String toString() {
        return "HistoryView{" + caseView + ", " + lines.size() + " lines}";
    }

    /** Reads line after line, and remembers which entries there were. */
    private record Reader(CaseView view, Map<EntryId, List<Entry>> known) {
        Line line(Change change) {
            List<Touched> shown = new ArrayList<>();
            int others = 0;
            @Nullable PhaseId from = null;
            @Nullable PhaseId to = null;
            for (Effect effect : change.effects()) {
                if (effect instanceof Effect.Moved moved && !view.isOwnWorkAlone()) {
                    from = moved.from();
                    to = moved.to();
                }
                List<Touched> touched = touched(effect);
                List<Touched> seen = touched.stream().filter(this::mayName).toList();
                shown.addAll(seen);
                others += touched.size() - seen.size();
            }
            return new Line(
                    change.revision(),
                    change.recordedAt(),
                    change.by(),
                    change.effectiveOn(),
                    kind(change),
                    reason(change.command()),
                    shown,
                    others,
                    from,
                    to,
                    outcome(change.decision()));
        }

        private static @Nullable Verdict outcome(@Nullable Decision decision) {
            return decision == null ? null : decision.verdict();
        }

        private List<Touched> touched(Effect effect) {
            if (effect instanceof Effect.Put put) {
                return List.of(put(put.entry()));
            } else if (effect instanceof Effect.Imported imported) {
                List<Touched> all = new ArrayList<>();
                imported.caseFile().allVersions().forEach(one -> all.add(put(one)));
                imported.erased().forEach(one -> all.add(put(one)));
                return all;
            } else if (effect instanceof Effect.Retire retire) {
                EntryRef ref = retire.entry();
                List<Entry> versions = versions(ref.id());
                String kind = versions.isEmpty() ? "" : versions.get(0).type().getKind();
                return List.of(new Touched(ref.id(), ref.version(), kind, Became.RETIRED, view.isErased(ref.id())));
            } else if (effect instanceof Effect.Erased erased) {
                return erased.entries().stream()
                        .map(mark -> new Touched(
                                mark.id(),
                                0,
                                mark.kind().equals(Effect.Erased.Mark.CORRECTED) ? "" : mark.kind(),
                                Became.ERASED,
                                true))
                        .toList();
            }
            return List.of();
        }

        private Touched put(Entry entry) {
            known.computeIfAbsent(entry.id(), any -> new ArrayList<>()).add(entry);
            boolean gone = entry instanceof ErasedEntry || view.isErased(entry.id());
            return new Touched(entry.id(), entry.toRef().version(), entry.type().getKind(), Became.PUT, gone);
        }

        /** Where a provider sees only what it knows itself, an entry of which nothing is known stays unnamed. */
        private boolean mayName(Touched touched) {
            List<Entry> versions = versions(touched.entry());
            boolean trail = view.getAudience() == Audience.JOB_SEEKER || view.getAudience() == Audience.TEAM;
            return versions.isEmpty()
                    ? !view.isNarrowed()
                    : versions.stream().allMatch(one -> view.isInScope(one) && (trail || !view.isTakenBack(one)));
        }

        private List<Entry> versions(EntryId id) {
            return known.getOrDefault(id, List.of());
        }

        /** Why something was wrong is told only to those who may read what it was about, and never of what the person took back. */
        private @Nullable String reason(@Nullable Command command) {
            if (!(command instanceof Command.Correct correct)
                    || view.isErased(correct.wrong().id())) {
                return null;
            }
            List<Entry> versions = versions(correct.wrong().id());
            Entry right = correct.right();
            boolean readable = (!versions.isEmpty() || !view.isNarrowed())
                    && versions.stream().allMatch(view::shows)
                    && (right == null || view.shows(right));
            Optional<String> text = readable ? view.text(Sensitivity.HEALTH, correct.reason()) : Optional.empty();
            return text.orElse(null);
        }

        private static Kind kind(Change change) {
            Command command = change.command();
            if (command == null) {
                return change.effects().stream().anyMatch(Effect.Imported.class::isInstance)
                        ? Kind.IMPORTED
                        : Kind.NOT_STATED;
            } else if (command instanceof Command.Open) {
                return Kind.OPENED;
            } else if (command instanceof Command.Record) {
                return Kind.RECORDED;
            } else if (command instanceof Command.Change) {
                return Kind.CHANGED;
            } else if (command instanceof Command.Correct) {
                return Kind.CORRECTED;
            } else if (command instanceof Command.Renegotiate) {
                return Kind.RENEGOTIATED;
            } else if (command instanceof Command.Erase) {
                return Kind.ERASED;
            } else if (command instanceof Command.Move) {
                return Kind.MOVED;
            }
            return command instanceof Command.Migrate ? Kind.MIGRATED : Kind.DECLARED;
        }
    }
}
