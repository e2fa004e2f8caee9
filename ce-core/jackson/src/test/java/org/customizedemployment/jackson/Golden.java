package org.customizedemployment.jackson;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.Erasure;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.UnknownMembers;

/** A case, changes and decisions in which every attribute and every kind of thing occurs. */
final class Golden {
    static final ProcessPin PROCESS = new ProcessPin("customized-employment", "1", Digest.of("process"));

    private Golden() {}

    static CaseFile caseFile(String text) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-0017"))
                .focus(PROCESS, PhaseId.of("discovery"))
                .recordedOn(LocalDate.of(2026, 3, 2))
                .coverage(Activity.TYPE, Coverage.completeThrough(LocalDate.of(2026, 3, 1)))
                .coverage(EntryTypes.all().get(0), Coverage.PARTIAL)
                .retire(EntryRef.parse("recorded-for-someone-else#3"));
        Instances.full(text).ofEveryKind().forEach(builder::add);
        return builder.build();
    }

    static List<Decision> decisions(String text) {
        List<Decision> decisions = new ArrayList<>();
        Instances instances = Instances.full(text);
        for (DecisionKind kind : DecisionKind.values()) {
            Decision full = instances.make(Decision.class);
            decisions.add(Decision.builder().from(full).kind(kind).build());
        }
        return decisions;
    }

    /** One change for each command, with every effect; the first one opens the case. */
    static List<Change> changes(String text) {
        Activity first = Instances.full(text).entry(Activity.TYPE);
        Activity second =
                Activity.builder().from(first).header(first.getHeader().next()).build();
        Activity third = Activity.builder()
                .from(second)
                .header(second.getHeader().next())
                .build();
        Activity fourth =
                Activity.builder().from(third).header(third.getHeader().next()).build();
        Effect.Moved opened = new Effect.Moved(null, PhaseId.of("intake"), TransitionId.of("open"), PROCESS);
        Effect.Moved moved = new Effect.Moved(
                PhaseId.of("intake"), PhaseId.of("discovery"), TransitionId.of("start-discovery"), PROCESS);
        Coverage complete = Coverage.completeThrough(LocalDate.of(2026, 3, 1));
        List<Change> changes = new ArrayList<>();
        add(changes, text, new Command.Open("customized-employment"), List.of(opened));
        add(changes, text, new Command.Record(List.of(first)), List.of(new Effect.Put(first)));
        add(changes, text, new Command.Change(second, LocalDate.of(2026, 2, 1)), List.of(new Effect.Put(second)));
        add(
                changes,
                text,
                new Command.Correct(second.toRef(), third, text + " reason"),
                List.of(new Effect.Retire(second.toRef()), new Effect.Put(third)));
        add(
                changes,
                text,
                new Command.Correct(first.toRef(), null, text + " reason"),
                List.of(new Effect.Retire(first.toRef())));
        add(changes, text, new Command.Renegotiate(fourth), List.of(new Effect.Put(fourth)));
        add(changes, text, new Command.Move(PhaseId.of("discovery")), List.of(moved));
        add(
                changes,
                text,
                new Command.Declare("activity", complete),
                List.of(new Effect.Covered("activity", complete)));
        HumanDecision decision = new HumanDecision(
                ActorId.of("cora"), Capacity.COUNSELOR, LocalDate.of(2026, 3, 1), text, List.of(fourth.toRef()));
        ProcessPin next = new ProcessPin("other-process", "2", Digest.of("other"));
        add(
                changes,
                text,
                new Command.Migrate(next, PhaseId.of("search"), decision),
                List.of(new Effect.Moved(
                        PhaseId.of("discovery"), PhaseId.of("search"), TransitionId.of("migrate"), next)));
        Activity other = Activity.builder()
                .from(first)
                .header(EntryHeader.first("activity-other"))
                .build();
        add(changes, text, new Command.Record(List.of(other)), List.of(new Effect.Put(other)));
        add(
                changes,
                text,
                new Command.Erase(
                        List.of(other.id()), ErasureBasis.REQUEST_AFTER_RETENTION, LocalDate.of(2026, 2, 28), decision),
                List.of(new Effect.Erased(List.of(new Effect.Erased.Mark(other.id(), "activity")), null)));
        Erasure erasure = Erasure.of(
                new LinkedHashSet<>(List.of(other.id())),
                entry -> Digest.of(CaseJson.standard().write(entry)));
        changes.replaceAll(erasure::apply);
        return changes;
    }

    static Change imported(String text) {
        CaseFile file = CaseFile.builder(CaseId.of("case-0017"))
                .add(Instances.full(text).entry(Activity.TYPE))
                .build();
        return new Change(
                0,
                CommandId.of("command-0"),
                PlaceTime.parse("2026-03-01T13:00[America/New_York]"),
                ActorId.of("staff-1"),
                LocalDate.of(2026, 2, 28),
                null,
                List.of(Effect.Imported.of(file, "vendor-export", Digest.of("export"))),
                null,
                UnknownMembers.none());
    }

    private static void add(List<Change> changes, String text, Command command, List<Effect> effects) {
        long revision = changes.size() + 1L;
        PlaceTime at = PlaceTime.of(LocalDateTime.of(2026, 3, 1, 13, (int) revision), ZoneId.of("America/New_York"));
        boolean decided = command instanceof Command.Move;
        changes.add(new Change(
                revision,
                CommandId.of("command-" + revision),
                at,
                ActorId.of("staff-1"),
                null,
                command,
                effects,
                decided ? decisions(text).get(0) : null,
                UnknownMembers.none()));
    }

    static List<EntryRef> refs(CaseFile file) {
        return file.allEntries().stream().map(Entry::toRef).toList();
    }
}
