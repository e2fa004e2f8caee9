package org.customizedemployment.cli.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.jspecify.annotations.Nullable;

/** A journal, line by line: who did what when, and how it was decided. Ids and codes only, no text of an entry. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class JournalLines {
    private final CaseWords words;

    public JournalLines(CaseWords words) {
        this.words = words;
    }

    public Block.Table table(CaseHistory history) {
        List<Block.Row> rows = new ArrayList<>();
        for (Change change : history.getJournal()) {
            rows.add(Block.Row.of(
                    Cell.of(Long.toString(change.revision())),
                    Cell.of(words.time(change.recordedAt())),
                    Cell.of(words.person(change.by())),
                    Cell.of(what(change)),
                    Cell.of(decided(change.decision()))));
        }
        return new Block.Table(
                words.text("history.caption"),
                List.of(
                        Block.Column.number(words.text("history.revision")),
                        Block.Column.text(words.text("history.recorded")),
                        Block.Column.text(words.text("history.by")),
                        Block.Column.header(words.text("history.what")),
                        Block.Column.text(words.text("history.decided"))),
                rows);
    }

    private String what(Change change) {
        Command command = change.command();
        if (command instanceof Command.Record it) {
            return said("record", "entries", refs(it.entries()));
        } else if (command instanceof Command.Change it) {
            return said("change", "entries", it.entry().toRef().toString());
        } else if (command instanceof Command.Renegotiate it) {
            return said("renegotiate", "entries", it.agreement().toRef().toString());
        } else if (command instanceof Command.Correct it) {
            Entry right = it.right();
            return right == null
                    ? said("withdraw", "entries", it.wrong().toString())
                    : said("correct", "entries", it.wrong().toString())
                            .replace("{right}", right.toRef().toString());
        } else if (command instanceof Command.Erase it) {
            String ids = it.entries().stream().map(EntryId::value).collect(Collectors.joining(", "));
            return said("erase", "entries", ids).replace("{basis}", words.text("word." + word(it.basis())));
        } else if (command instanceof Command.Declare it) {
            return said("declare", "entries", words.code(it.entryKind()));
        }
        return change.effects().stream()
                .filter(one -> !(one instanceof Effect.Seen))
                .map(this::effect)
                .collect(Collectors.joining("; "));
    }

    private String effect(Effect effect) {
        if (effect instanceof Effect.Moved moved) {
            return words.code(moved.transition().value());
        } else if (effect instanceof Effect.Imported imported) {
            return words.text(
                    "history.did.imported",
                    new Argument(
                            "entries",
                            new ArgumentValue.OfNumber(
                                    BigDecimal.valueOf(imported.caseFile().size()))));
        }
        return effect.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private String said(String key, String name, String value) {
        return words.text("history.did." + key).replace("{" + name + "}", value);
    }

    private static String refs(List<Entry> entries) {
        return entries.stream().map(Entry::toRef).map(EntryRef::toString).collect(Collectors.joining(", "));
    }

    /** A line that is in the journal was accepted; what it was flagged with is worth a look. */
    private String decided(@Nullable Decision decision) {
        long open = decision == null
                ? 0
                : decision.getFindings().stream()
                        .filter(one -> !one.finding().outcome().passes())
                        .count();
        return open == 0
                ? words.text("history.accepted")
                : words.text(
                        "history.flagged", new Argument("count", new ArgumentValue.OfNumber(BigDecimal.valueOf(open))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
