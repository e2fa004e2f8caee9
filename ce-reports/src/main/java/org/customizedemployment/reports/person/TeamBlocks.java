package org.customizedemployment.reports.person;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** The support team (ICF-T5). */
final class TeamBlocks {
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;

    TeamBlocks(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    Block section() {
        List<Block.Row> rows = new ArrayList<>();
        for (TeamMember member : view.entries(TeamMember.TYPE)) {
            rows.add(Block.Row.of(
                    Cell.of(caseWords.person(member.getActor()), List.of(member.toRef())),
                    Cell.of(words.capital(words.list(member.getRoles().stream()
                            .map(role -> words.constant("role", role))
                            .toList()))),
                    Cell.of(caseWords.text(Sensitivity.IDENTITY, member.getRelationship()))));
        }
        String title = words.text("team.title");
        return Content.section(
                title,
                rows.isEmpty()
                        ? Content.paragraph(words.text("team.none"), "ICF-T5")
                        : new Block.Table(
                                words.text("team.caption"),
                                List.of(
                                        Block.Column.header(words.text("team.name")),
                                        Block.Column.text(words.text("team.role")),
                                        Block.Column.text(words.text("team.relationship"))),
                                rows));
    }
}
