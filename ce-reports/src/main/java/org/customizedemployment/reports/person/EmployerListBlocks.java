package org.customizedemployment.reports.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** The employers to explore, by theme, with where each idea came from (CEE-3). */
final class EmployerListBlocks {
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;

    EmployerListBlocks(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    Block section() {
        List<EmployerListing> all = view.entries(EmployerListing.TYPE);
        String title = words.text("plan.employers");
        if (all.isEmpty()) {
            return Content.section(title, Content.paragraph(words.text("plan.employers.none"), "ICF-T14", "CEE-3"));
        }
        List<Block> blocks = new ArrayList<>();
        List<Inline> count = new ArrayList<>(Content.cited(words.count("plan.employers.count", all.size()), "CEE-3"));
        count.add(new Inline.Sources(Content.refs(all)));
        blocks.add(new Block.Paragraph(count));
        blocks.add(origins(all));
        all.stream().map(EmployerListing::getTheme).distinct().forEach(theme -> {
            String caption = view.find(VocationalTheme.TYPE, theme)
                    .flatMap(one -> view.text(Sensitivity.HEALTH, one.getTitle()))
                    .orElse(theme.value());
            blocks.add(table(
                    caption,
                    all.stream().filter(one -> one.getTheme().equals(theme)).toList()));
        });
        return new Block.Section(title, blocks);
    }

    private Block origins(List<EmployerListing> all) {
        List<List<Inline>> items = new ArrayList<>();
        for (ListingOrigin origin : ListingOrigin.values()) {
            List<EmployerListing> some =
                    all.stream().filter(one -> one.getOrigin() == origin).toList();
            if (!some.isEmpty()) {
                items.add(List.of(
                        new Inline.Words(words.capital(words.constant("origin", origin)) + ": " + some.size()),
                        new Inline.Sources(Content.refs(some))));
            }
        }
        return new Block.Listing(false, items);
    }

    private Block.Table table(String caption, List<EmployerListing> listings) {
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.header(words.text("plan.employer.name")),
                        Block.Column.text(words.text("plan.employer.business")),
                        Block.Column.text(words.text("plan.employer.origin")),
                        Block.Column.text(words.text("plan.employer.reason"))),
                listings.stream().map(this::row).toList());
    }

    private Block.Row row(EmployerListing listing) {
        Optional<String> business =
                view.find(Employer.TYPE, listing.getEmployer()).map(Employer::getBusiness);
        String origin = words.capital(words.constant("origin", listing.getOrigin()));
        return Block.Row.of(
                Cell.of(caseWords.employer(listing.getEmployer()), List.of(listing.toRef())),
                Cell.of(caseWords.text(Sensitivity.BUSINESS, business)),
                Cell.of(listing.getProposedBy()
                        .map(by -> words.text("plan.employer.proposed", "origin", origin, "name", caseWords.person(by)))
                        .orElse(origin)),
                Cell.of(caseWords.text(Sensitivity.HEALTH, listing.getReason())));
    }
}
