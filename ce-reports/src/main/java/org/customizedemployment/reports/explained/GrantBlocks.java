package org.customizedemployment.reports.explained;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.report.DecisionView;

/** The exceptions that lines of a claim rest on: from which term, for whom granted by whom, and until when. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class GrantBlocks {
    private final DecisionView view;
    private final Wording words;
    private final CaseWording caseWords;

    public GrantBlocks(DecisionView view, Wording words) {
        this.view = view;
        this.words = words;
        this.caseWords = new CaseWording(view.caseView(), words);
    }

    public List<Block> blocks() {
        List<Block.Row> rows = grants().stream()
                .flatMap(ref -> view.caseView().find(ExceptionGrant.TYPE, ref.id()).stream()
                        .map(grant -> row(ref, grant)))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Block.Table table = new Block.Table(
                words.text("bill.grants.caption"),
                List.of(
                        Block.Column.header(words.text("bill.grant.term")),
                        Block.Column.text(words.text("bill.grant.by")),
                        Block.Column.text(words.text("bill.grant.dates")),
                        Block.Column.text(words.text("bill.service"))),
                rows);
        return List.of(new Block.Section("grants", words.text("bill.grants"), List.of(table)));
    }

    private Block.Row row(EntryRef ref, ExceptionGrant grant) {
        return Block.Row.of(
                Cell.of(words.named("term", grant.getTerm()), List.of(ref)),
                Cell.of(words.text(
                        "bill.grant.by.whom",
                        "name",
                        caseWords.person(grant.getDecision().by()),
                        "capacity",
                        words.constant("capacity", grant.getDecision().capacity()),
                        "date",
                        words.date(grant.getDecision().on()))),
                Cell.of(words.range(grant.getDates())),
                Cell.of(grant.getService()
                        .map(one -> words.named("service", one.value()))
                        .orElseGet(() -> words.text("bill.grant.all-services"))));
    }

    private Set<EntryRef> grants() {
        Set<EntryRef> grants = new LinkedHashSet<>();
        for (ClaimLine line : view.decision().getLines()) {
            Stream<Reason> pieces = line.pieces().stream().flatMap(one -> one.reasons().stream());
            Stream.concat(pieces, line.reasons().stream())
                    .flatMap(reason -> reason.arguments().stream())
                    .forEach(argument -> add(grants, argument));
        }
        return grants;
    }

    private static void add(Set<EntryRef> grants, Argument argument) {
        if (argument.name().equals("grant") && argument.value() instanceof ArgumentValue.OfEntry one) {
            grants.add(one.entry());
        }
    }
}
