package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/** Where a strategy has no design: what cannot all hold at once, in words (SEM-20: people decide what gives way, if anything does). */
final class ConflictBlocks {
    private final DesignPage page;
    private final Wording words;

    ConflictBlocks(DesignPage page) {
        this.page = page;
        this.words = page.words();
    }

    Optional<Block> section() {
        List<Block> blocks = new ArrayList<>();
        for (DesignConflict one : page.view().designs().conflicts()) {
            blocks.add(section(one));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Section(words.text("conflict.title"), blocks));
    }

    private static String about(DesignConflict conflict) {
        if (conflict.constraints().size() == 1) {
            return "conflict.alone";
        }
        return conflict.irreducible() ? "conflict.irreducible" : "conflict.some";
    }

    private Block section(DesignConflict conflict) {
        EntryId scope = conflict.scope();
        String strategy = words.codeTitle(conflict.strategy().value());
        String title = scope == null
                ? strategy
                : words.text(
                        "conflict.scope",
                        "strategy",
                        strategy,
                        "job",
                        page.work().job(scope));
        if (conflict.constraints().isEmpty()) {
            return Content.section(title, Content.paragraph(words.text("conflict.not-found")));
        }
        List<List<Inline>> lines = new ArrayList<>();
        for (DesignConstraint one : conflict.constraints()) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Words(page.work().reason(one.reason())));
            EntryRef statement = one.statement();
            if (statement != null && page.statement(statement.id()).isPresent()) {
                line.add(new Inline.Sources(List.of(statement)));
            }
            lines.add(line);
        }
        boolean persons =
                conflict.constraints().stream().anyMatch(one -> one.kind().isPersons());
        return Content.section(
                title,
                Block.Paragraph.of(words.text(about(conflict))),
                new Block.Listing(false, lines),
                Block.Paragraph.of(words.text(persons ? "conflict.yours" : "conflict.theirs")));
    }
}
