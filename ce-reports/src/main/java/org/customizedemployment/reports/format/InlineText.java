package org.customizedemployment.reports.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.reports.text.Placeholders;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.text.Messages;

/** Runs of text as plain text, for formats without markup of their own. */
final class InlineText {
    private final Messages messages;
    private final SourceNumbers sources;

    InlineText(Messages messages, SourceNumbers sources) {
        this.messages = messages;
        this.sources = sources;
    }

    /** All of it, with sources as {@code [1, 4–7]}. */
    String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(of(inline, text.length() > 0));
        }
        return text.toString();
    }

    String of(Cell cell) {
        return cell.sources().isEmpty()
                ? of(cell.content())
                : (of(cell.content()) + " " + mark(cell.sources())).strip();
    }

    private String of(Inline inline, boolean follows) {
        String gap = follows ? " " : "";
        if (inline instanceof Inline.Words words) {
            return words.text();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.text();
        } else if (inline instanceof Inline.Link link) {
            return readable(link);
        } else if (inline instanceof Inline.Requirements requirements) {
            return requirements.citations().isEmpty()
                    ? ""
                    : gap + "(" + citations(requirements.citations(), messages) + ")";
        }
        List<EntryRef> entries = ((Inline.Sources) inline).entries();
        return entries.isEmpty() ? "" : gap + mark(entries);
    }

    /** With the address beside it, as it can't be followed otherwise; one that is read already is not said twice. */
    static String readable(Inline.Link link) {
        String address = link.address().replaceFirst("^(mailto|tel):", "");
        return link.text().contains(address) ? link.text() : link.text() + " (" + address + ")";
    }

    private String mark(List<EntryRef> entries) {
        return sources.runs(entries).stream()
                .map(SourceNumbers.Run::toString)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Requirement ids; ours are marked so that nobody takes them for the agency's. */
    static String citations(List<Citation> citations, Messages messages) {
        return citations.stream()
                .map(citation -> citation.ownDefinition() ? own(citation, messages) : citation.value())
                .collect(Collectors.joining(", "));
    }

    static String own(Citation citation, Messages messages) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", citation.value());
        return Placeholders.fill(messages.text("format.own-definition"), values);
    }

    /** The words alone, without requirements and sources, for data formats that give these apart. */
    static String words(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Words words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Strong strong) {
                text.append(strong.text());
            } else if (inline instanceof Inline.Link link) {
                text.append(link.text());
            }
        }
        return text.toString();
    }

    /** All entries that a cell cites. */
    static List<EntryRef> entries(Cell cell) {
        List<EntryRef> all = new ArrayList<>();
        for (Inline inline : cell.content()) {
            if (inline instanceof Inline.Sources one) {
                all.addAll(one.entries());
            }
        }
        all.addAll(cell.sources());
        return all;
    }

    /** A picture where none is drawn: its words, and where it comes from. */
    static List<Inline> image(Block.Image image, Messages messages) {
        return List.of(
                new Inline.Words(messages.text("format.picture") + ": " + image.alternative()),
                new Inline.Sources(image.sources()));
    }
}
