package org.customizedemployment.reports.person;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** Statements of the profile with their standing and source in words (ICF-T11, SEM-5). */
final class ProfileBlocks {
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;
    private final List<ProfileStatement> statements;

    ProfileBlocks(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
        this.statements = view.entries(ProfileStatement.TYPE);
    }

    /** The statements about an area that still stand. */
    List<ProfileStatement> of(ProfileArea area) {
        return statements.stream()
                .filter(one -> one.getArea() == area && one.getStanding() != StatementStanding.SET_ASIDE)
                .toList();
    }

    /** Those of the statements named that the audience may see and that still stand. */
    List<ProfileStatement> named(List<EntryId> ids) {
        return ids.stream()
                .flatMap(id -> view.find(ProfileStatement.TYPE, id).stream())
                .filter(one -> one.getStanding() != StatementStanding.SET_ASIDE)
                .toList();
    }

    /** What the person set aside; empty for everyone else, as the view leaves these out. */
    List<ProfileStatement> setAside() {
        return statements.stream()
                .filter(one -> one.getStanding() == StatementStanding.SET_ASIDE)
                .toList();
    }

    Block.Table table(String caption, List<ProfileStatement> statements) {
        List<Block.Row> rows = new ArrayList<>();
        for (ProfileStatement one : statements) {
            String text = view.text(Sensitivity.HEALTH, one.getText()).orElse("");
            rows.add(Block.Row.of(
                    Cell.of(text, List.of(one.toRef())),
                    Cell.of(words.capital(words.constant("standing", one.getStanding()))),
                    Cell.of(caseWords.source(one.getHeader()))));
        }
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.header(words.text("profile.statement")),
                        Block.Column.text(words.text("profile.standing")),
                        Block.Column.text(words.text("profile.source"))),
                rows);
    }
}
