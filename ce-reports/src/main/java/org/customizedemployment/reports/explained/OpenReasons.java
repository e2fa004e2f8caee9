package org.customizedemployment.reports.explained;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/**
 * What keeps minutes or money of a claim from being paid, each reason once with all that it is about: first what is open and can still be settled, then
 * what is not payable.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OpenReasons {
    /** They only say that something else stands against it. */
    private static final List<String> FOLLOW_FROM_OTHERS = List.of(
            "claim.minutes-undecided",
            "claim.nothing-payable",
            "claim.milestone-undecided",
            "claim.portions-only",
            "claim.portion-of-fee");

    private final Wording words;
    private final LineWording lines;
    private final Map<Key, Group> groups = new LinkedHashMap<>();

    public OpenReasons(Decision decision, Wording words, LineWording lines) {
        this.words = words;
        this.lines = lines;
        decision.getLines().forEach(this::add);
    }

    /** One outcome for one sort of reason. */
    private record Key(boolean open, String code) {}

    /** How much a reason is about. */
    private static final class Group {
        private final Reason first;
        private final Set<String> texts = new LinkedHashSet<>();
        private final Set<EntryRef> entries = new LinkedHashSet<>();
        private final Set<Citation> citations = new TreeSet<>();
        private Minutes minutes = Minutes.ZERO;

        Group(Reason first) {
            this.first = first;
        }
    }

    private void add(ClaimLine line) {
        for (ClaimPiece piece : line.pieces()) {
            piece.reasons().forEach(one -> add(line, piece.outcome(), one, piece.minutes(), piece.citations()));
        }
        line.reasons().forEach(one -> add(line, line.outcome(), one, Minutes.ZERO, line.citations()));
        Reason reason = line.money().reason();
        if (reason != null && line.money().parts().isEmpty()) {
            add(line, line.money().outcome(), reason, Minutes.ZERO, List.of());
        }
        for (MoneyPart part : line.money().parts()) {
            Reason why = part.reason();
            if (why != null) {
                add(line, part.outcome(), why, Minutes.ZERO, List.of());
            }
        }
    }

    private void add(ClaimLine line, LineOutcome outcome, Reason reason, Minutes minutes, List<Citation> citations) {
        if (outcome == LineOutcome.PAYABLE || FOLLOW_FROM_OTHERS.contains(reason.code())) {
            return;
        }
        boolean open = outcome == LineOutcome.UNDECIDED || outcome == LineOutcome.ERROR;
        Group group = groups.computeIfAbsent(new Key(open, reason.code()), any -> new Group(reason));
        group.texts.add(words.sentence(reason));
        group.entries.add(line.entry());
        group.citations.addAll(citations);
        group.minutes = group.minutes.plus(minutes);
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        part(blocks, true, "bill.settle.open");
        part(blocks, false, "bill.settle.refused");
        return blocks;
    }

    private void part(List<Block> blocks, boolean open, String key) {
        List<List<Inline>> items = new ArrayList<>();
        groups.forEach((one, group) -> {
            if (one.open() == open) {
                items.add(item(group));
            }
        });
        if (!items.isEmpty()) {
            blocks.add(Block.Paragraph.of(words.text(key)));
            blocks.add(new Block.Listing(false, items));
        }
    }

    private List<Inline> item(Group group) {
        String count = words.count("bill.settle.lines", group.entries.size());
        String much = group.minutes.equals(Minutes.ZERO)
                ? count
                : words.text("bill.settle.much", "time", lines.length(group.minutes), "lines", count);
        String text = words.sentence(group.first);
        List<Inline> item = new ArrayList<>();
        item.add(new Inline.Strong(much));
        item.add(new Inline.Words(
                ": " + (group.texts.size() == 1 ? text : words.text("bill.settle.example", "why", text))));
        item.add(new Inline.Requirements(List.copyOf(group.citations)));
        item.add(new Inline.Sources(List.copyOf(group.entries)));
        return item;
    }
}
