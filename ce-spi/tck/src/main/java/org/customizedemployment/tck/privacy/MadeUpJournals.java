package org.customizedemployment.tck.privacy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;

/** A journal that could have led to a case: each entry recorded, and each statement corrected once with its own text as the reason. */
final class MadeUpJournals {
    private static final PlaceTime WHEN =
            PlaceTime.of(LocalDateTime.of(2026, 5, 1, 9, 0), ZoneId.of("America/New_York"));

    private final List<Change> lines = new ArrayList<>();

    private MadeUpJournals() {}

    static List<Change> of(CaseFile file) {
        MadeUpJournals journal = new MadeUpJournals();
        journal.line(new Command.Open());
        for (Entry entry : file.allVersions()) {
            journal.line(new Command.Record(List.of(entry)), new Effect.Put(entry));
            if (entry instanceof ProfileStatement statement) {
                journal.line(
                        new Command.Correct(entry.toRef(), entry, statement.getText()),
                        new Effect.Retire(entry.toRef()),
                        new Effect.Put(entry));
            }
        }
        return List.copyOf(journal.lines);
    }

    private void line(@Nullable Command command, Effect... effects) {
        long revision = lines.size() + 1L;
        lines.add(new Change(
                revision,
                CommandId.of("c" + revision),
                WHEN,
                ActorId.of("somebody"),
                null,
                command,
                List.of(effects),
                null,
                null));
    }
}
