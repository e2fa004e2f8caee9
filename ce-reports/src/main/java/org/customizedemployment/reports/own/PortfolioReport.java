package org.customizedemployment.reports.own;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.PortfolioDecision;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.PortfolioBlocks;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The strength-based portfolio (ICF-T16, CT-24): whether the person wants one, and if so what they bring, in their own words and pictures. Only
 * statements that the person confirmed are in it, and only strengths. A no is as good an answer as a yes, and ends the page.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PortfolioReport extends DescribedReport<CaseView> {
    public static final String ID = "portfolio";

    private static final List<ProfileArea> STRENGTHS = List.of(
            ProfileArea.CONTRIBUTION,
            ProfileArea.TASK_COMPETENCE,
            ProfileArea.INTEREST,
            ProfileArea.LEARNING,
            ProfileArea.IDEAL_CONDITION);

    public PortfolioReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM),
                List.of(
                        "decision",
                        "contribution",
                        "task-competence",
                        "interest",
                        "learning",
                        "ideal-condition",
                        "pictures"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        return new Document(
                ID,
                words.text("portfolio.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                caseWords.state(DocumentType.PORTFOLIO),
                new Pages(view, words, caseWords).blocks());
    }

    /** One portfolio in the making. */
    private record Pages(CaseView view, Wording words, CaseWording caseWords) {
        List<Block> blocks() {
            Optional<PortfolioDecision> decision =
                    view.entries(PortfolioDecision.TYPE).stream().reduce((earlier, later) -> later);
            List<Block> blocks = new ArrayList<>();
            blocks.add(caseWords.stateNotice(DocumentType.PORTFOLIO));
            caseWords.reportDate().ifPresent(blocks::add);
            blocks.add(Content.named(
                    "decision",
                    decision.map(this::decided)
                            .orElseGet(() -> Content.section(
                                    words.text("portfolio.decision"),
                                    Content.paragraph(words.text("portfolio.undecided"), "CT-24")))));
            if (decision.filter(one -> !one.isWanted()).isPresent()) {
                return blocks;
            }
            Set<EntryId> shown = new LinkedHashSet<>();
            STRENGTHS.forEach(area -> strengths(area, shown)
                    .map(one -> Content.named(Wording.word(area), one))
                    .ifPresent(blocks::add));
            waiting().ifPresent(blocks::add);
            blocks.add(Content.named("pictures", pictures(shown)));
            return blocks;
        }

        private Block decided(PortfolioDecision decision) {
            return Content.section(
                    words.text("portfolio.decision"),
                    new PortfolioBlocks(words, caseWords).decided(decision, "CT-24"),
                    Content.values(
                            Content.value(
                                    words.text("portfolio.media"),
                                    words.list(decision.getMedia().stream()
                                            .map(one -> words.constant("portfolio.medium", one))
                                            .toList())),
                            Content.value(
                                    words.text("portfolio.shows"),
                                    caseWords.text(Sensitivity.HEALTH, decision.getShowsWhat()))));
        }

        private Optional<Block> strengths(ProfileArea area, Set<EntryId> shown) {
            List<ProfileStatement> statements =
                    confirmed().stream().filter(one -> one.getArea() == area).toList();
            if (statements.isEmpty()) {
                return Optional.empty();
            }
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Listing(
                    false,
                    statements.stream()
                            .map(one -> Content.sourced(
                                    view.text(Sensitivity.HEALTH, one.getText()).orElse(""), one.toRef()))
                            .toList()));
            statements.stream()
                    .flatMap(one -> one.getPhotos().stream())
                    .filter(shown::add)
                    .forEach(id -> view.find(DocumentRecord.TYPE, id).ifPresent(one -> blocks.add(picture(one))));
            return Optional.of(new Block.Section(
                    words.text("portfolio.area." + Wording.word(area), "name", caseWords.jobSeeker()), blocks));
        }

        private List<ProfileStatement> confirmed() {
            return view.entries(ProfileStatement.TYPE).stream()
                    .filter(one -> one.getStanding() == StatementStanding.CONFIRMED)
                    .toList();
        }

        /** What is not confirmed is not shown as a strength; how much waits is said. */
        private Optional<Block> waiting() {
            List<ProfileStatement> tentative = view.entries(ProfileStatement.TYPE).stream()
                    .filter(one -> STRENGTHS.contains(one.getArea()))
                    .filter(one -> one.getStanding() == StatementStanding.TENTATIVE)
                    .toList();
            String sentence = words.count("portfolio.waiting", tentative.size(), "name", caseWords.jobSeeker());
            return tentative.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.Paragraph(
                            List.of(new Inline.Words(sentence), new Inline.Sources(Content.refs(tentative)))));
        }

        private Block pictures(Set<EntryId> shown) {
            List<Block> blocks = new ArrayList<>();
            for (DocumentRecord document : view.entries(DocumentRecord.TYPE)) {
                boolean portfolio = document.getDocumentType().equals(DocumentType.PORTFOLIO)
                        || document.getDocumentType().equals(DocumentType.RESUME);
                if (portfolio || (document.getDocumentType().equals(DocumentType.PHOTO) && shown.add(document.id()))) {
                    blocks.add(portfolio ? named(document) : picture(document));
                }
            }
            return blocks.isEmpty()
                    ? Content.section(
                            words.text("portfolio.pictures"),
                            Content.paragraph(words.text("portfolio.pictures.none"), "CT-24"))
                    : new Block.Section(words.text("portfolio.pictures"), blocks);
        }

        private Block named(DocumentRecord document) {
            return new Block.Paragraph(Content.sourced(
                    view.text(Sensitivity.HEALTH, document.getTitle()).orElse("") + " – "
                            + words.constant("document.state", document.getState()),
                    document.toRef()));
        }

        /** Without words for those who do not see it a picture is named, and what is to be done is said. */
        private Block picture(DocumentRecord document) {
            String seen = caseWords.text(Sensitivity.HEALTH, document.getAlternativeText());
            if (seen.isBlank()) {
                return new Block.Paragraph(Content.sourced(
                        words.text(
                                "portfolio.picture.no-words",
                                "title",
                                view.text(Sensitivity.HEALTH, document.getTitle())
                                        .orElse("")),
                        document.toRef()));
            }
            return new Block.Image(seen, view.picture(document).orElse(null), List.of(document.toRef()));
        }
    }
}
