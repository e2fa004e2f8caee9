package org.customizedemployment.cli.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.core.journal.FieldValue;
import org.customizedemployment.core.journal.RecordedVersion;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import tools.jackson.databind.JsonNode;

/** One entry over time: its versions, how they came and left, and what a field of it said on both time axes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EntryHistory {
    private final CaseHistory history;
    private final EntryId id;
    private final CaseWords words;
    private final CaseView view;
    private final List<RecordedVersion> versions;

    public EntryHistory(CaseHistory history, EntryId id, CaseWords words, CaseView view) {
        this.history = history;
        this.id = id;
        this.words = words;
        this.view = view;
        this.versions = history.versions(id).stream()
                .filter(one -> view.shows(one.entry()))
                .toList();
    }

    /** Whether the audience sees no version of it at all. */
    public boolean isEmpty() {
        return versions.isEmpty();
    }

    public String title() {
        return id + " (" + words.code(type().getKind()) + ")";
    }

    /** How each version came and left, and what it says. */
    public List<Block> versions() {
        List<Block> blocks = new ArrayList<>();
        for (RecordedVersion one : versions) {
            List<Block> inside = new ArrayList<>();
            inside.add(Block.Paragraph.of(came(one)));
            RecordedVersion.Left left = one.left();
            if (left != null) {
                inside.add(Block.Paragraph.of(left(left)));
            }
            if (one.entry() instanceof ErasedEntry erased) {
                inside.add(Block.Paragraph.of(words.text("history.erased-says")
                        .replace("{hash}", erased.getContent().value())));
            } else {
                inside.add(words.values(one.entry()));
            }
            blocks.add(new Block.Section(words.heading(one.entry()), inside));
        }
        return blocks;
    }

    /** Whether any version has that field. */
    public boolean hasField(String path) {
        return fields().contains(path.contains(".") ? path.substring(0, path.indexOf('.')) : path);
    }

    /** The fields that versions of it have, as the audience sees them. */
    public List<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        for (RecordedVersion one : versions) {
            words.projection().of(one.entry()).properties().forEach(member -> names.add(member.getKey()));
        }
        names.removeAll(List.of("kind", "formatVersion", "header"));
        return new ArrayList<>(names);
    }

    /** What the field said: on which days it was true, and from when until when the case file said so. */
    public List<Block> field(String path) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (FieldValue<String> one : values(type(), path)) {
            PlaceTime until = one.recordedUntil();
            rows.add(Block.Row.of(
                    Cell.of(one.value()),
                    Cell.of(words.range(one.effective())),
                    Cell.of(words.time(one.recordedFrom())),
                    Cell.of(until == null ? words.text("history.still") : words.time(until)),
                    Cell.of(one.version() + ", " + words.person(one.by()))));
        }
        if (versions.stream().anyMatch(one -> one.entry() instanceof ErasedEntry)) {
            blocks.add(Block.Paragraph.of(words.text("history.erased-field")));
        }
        blocks.add(new Block.Table(
                label(path),
                List.of(
                        Block.Column.header(words.text("history.value")),
                        Block.Column.text(words.text("history.true")),
                        Block.Column.text(words.text("history.said-from")),
                        Block.Column.text(words.text("history.said-until")),
                        Block.Column.text(words.text("history.version"))),
                rows));
        return blocks;
    }

    private String label(String path) {
        List<String> parts = new ArrayList<>();
        for (String name : path.split("\\.", -1)) {
            parts.add(words.label(name));
        }
        return String.join(", ", parts);
    }

    private <E extends Entry> List<FieldValue<String>> values(EntryType<E> type, String path) {
        return history.field(type, id, entry -> read(entry, path));
    }

    private String read(Entry entry, String path) {
        if (entry instanceof ErasedEntry || !view.shows(entry)) {
            return "";
        }
        JsonNode node = words.projection().of(entry);
        Class<?> declared = entry.type().getValueClass();
        for (String name : path.split("\\.", -1)) {
            JsonNode next = node.get(name);
            if (next == null) {
                return words.text("history.not-stated");
            }
            declared = Member.of(declared, name).map(Member::type).orElse(Object.class);
            node = next;
        }
        return words.words(node, declared);
    }

    private EntryType<?> type() {
        return versions.get(0).entry().type();
    }

    private String came(RecordedVersion one) {
        return words.text("history.came." + one.how().name().toLowerCase(Locale.ROOT), revision(one.revision()))
                .replace("{time}", words.time(one.recordedAt()))
                .replace("{by}", words.person(one.by()));
    }

    private String left(RecordedVersion.Left left) {
        return words.text(left.erased() ? "history.left.erased" : "history.left.corrected", revision(left.revision()))
                .replace("{time}", words.time(left.recordedAt()))
                .replace("{by}", words.person(left.by()));
    }

    private static Argument revision(long revision) {
        return new Argument("revision", new ArgumentValue.OfNumber(BigDecimal.valueOf(revision)));
    }
}
