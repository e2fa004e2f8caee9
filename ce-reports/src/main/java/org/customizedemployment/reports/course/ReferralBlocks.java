package org.customizedemployment.reports.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** What is in a referral packet. */
final class ReferralBlocks {
    private static final List<DocumentType> FORMS = List.of(
            DocumentType.JOB_SEEKER_INFORMATION_AGREEMENT, DocumentType.PROVIDER_REFERRAL, DocumentType.RELEASE);
    private static final List<ConsentScope> CONSENTS = List.of(
            ConsentScope.COLLECT_INFORMATION,
            ConsentScope.ACCESS_RECORDS,
            ConsentScope.SHARE_WITH_PROVIDER,
            ConsentScope.SHARE_WITH_FUNDER);

    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;

    ReferralBlocks(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    Block person() {
        String title = words.text("packet.person", "name", caseWords.jobSeeker());
        return view.entries(JobSeeker.TYPE).stream()
                .findFirst()
                .map(person -> person(title, person))
                .orElseGet(() -> Content.section(title, Content.paragraph(words.text("discovery.person.none"))));
    }

    private Block person(String title, JobSeeker person) {
        return Content.section(
                title,
                Content.values(
                        new Block.LabelledValue(
                                words.text("packet.name"), Content.sourced(caseWords.jobSeeker(), person.toRef())),
                        Content.value(
                                words.text("packet.pronouns"),
                                caseWords.text(Sensitivity.IDENTITY, person.getPronouns())),
                        Content.value(
                                words.text("packet.words"),
                                caseWords.text(Sensitivity.IDENTITY, person.getChosenWords())),
                        Content.value(
                                words.text("packet.languages"),
                                words.list(person.getLanguages().stream()
                                        .map(words::language)
                                        .toList())),
                        Content.value(
                                words.text("packet.communication"),
                                caseWords.text(Sensitivity.HEALTH, person.getCommunicationMode())),
                        Content.value(
                                words.text("packet.contact"),
                                String.join("; ", caseWords.texts(Sensitivity.CONTACT, person.getContact())))));
    }

    Block referral(Referral referral) {
        List<Block.LabelledValue> values = new ArrayList<>();
        values.add(new Block.LabelledValue(
                words.text("packet.from"),
                Content.sourced(
                        words.text(
                                "packet.from.by",
                                "funder",
                                words.codeTitle(referral.getFunder().value()),
                                "name",
                                caseWords.person(referral.getReferredBy())),
                        referral.toRef())));
        values.add(Content.value(
                words.text("packet.to"), words.codeTitle(referral.getProvider().value())));
        values.add(Content.value(
                words.text("packet.chosen"),
                referral.getProviderChosen()
                        .map(decision -> words.text(
                                "packet.chosen.by",
                                "name",
                                caseWords.person(decision.by()),
                                "capacity",
                                words.constant("capacity", decision.capacity()),
                                "date",
                                words.date(decision.on())))
                        .orElseGet(() -> words.text("packet.not-recorded"))));
        date(values, "packet.form-date", referral.getFormDate());
        date(values, "packet.emailed", referral.getEmailedOn());
        date(values, "packet.mailed", referral.getMailedOn());
        date(values, "packet.received", referral.getReceivedOn());
        values.add(Content.value(
                words.text("packet.state"),
                referral.getDecidedOn()
                        .map(day -> words.text(
                                "disclosure.decision",
                                "name",
                                words.codeTitle(Wording.word(referral.getState())),
                                "date",
                                words.date(day)))
                        .orElseGet(() -> words.codeTitle(Wording.word(referral.getState())))));
        String reason = caseWords.text(Sensitivity.HEALTH, referral.getDecisionReason());
        if (!reason.isEmpty()) {
            values.add(Content.value(words.text("packet.reason"), reason));
        }
        return Content.section(words.text("packet.referral"), new Block.LabelledValues(values));
    }

    private void date(List<Block.LabelledValue> values, String key, Optional<LocalDate> day) {
        values.add(Content.value(
                words.text(key), day.map(words::date).orElseGet(() -> words.text("packet.not-recorded"))));
    }

    Block forms() {
        List<Block.Row> rows = new ArrayList<>();
        for (DocumentRecord form : view.entries(DocumentRecord.TYPE)) {
            if (FORMS.contains(form.getDocumentType())) {
                rows.add(Block.Row.of(
                        Cell.of(words.codeTitle(form.getDocumentType().value()), List.of(form.toRef())),
                        Cell.of(words.constant("document.state", form.getState())),
                        Cell.of(form.getMadeOn().map(words::date).orElse("")),
                        Cell.of(String.join(
                                "; ",
                                form.getSignatures().stream()
                                        .map(one -> caseWords.doneBy(one.by(), one.on()))
                                        .toList()))));
            }
        }
        return Content.table(
                words,
                "packet.forms",
                rows,
                List.of(
                        Block.Column.header(words.text("packet.form")),
                        Block.Column.text(words.text("packet.form.state")),
                        Block.Column.text(words.text("packet.form.made")),
                        Block.Column.text(words.text("packet.form.signed"))));
    }

    Block consents() {
        List<Block.Row> rows = new ArrayList<>();
        for (Consent consent : view.entries(Consent.TYPE)) {
            if (CONSENTS.contains(consent.getScope())) {
                rows.add(Block.Row.of(
                        Cell.of(words.constant("consent.scope", consent.getScope()), List.of(consent.toRef())),
                        Cell.of(consent.getRecipient()
                                .map(one -> words.codeTitle(one.value()))
                                .orElseGet(() -> words.text("packet.nobody-named"))),
                        Cell.of(caseWords.person(consent.getGivenBy())),
                        Cell.of(words.range(consent.getHeader().effective())),
                        Cell.of(consent.getRevokedOn().map(words::date).orElse(""))));
            }
        }
        return Content.table(
                words,
                "packet.consents",
                rows,
                List.of(
                        Block.Column.header(words.text("disclosure-plan.consent.for")),
                        Block.Column.text(words.text("disclosure.whom")),
                        Block.Column.text(words.text("disclosure-plan.consent.by")),
                        Block.Column.text(words.text("disclosure-plan.consent.dates")),
                        Block.Column.text(words.text("packet.revoked"))));
    }

    Block funding() {
        List<Block.Row> rows = new ArrayList<>();
        for (FundingEpisode one : view.entries(FundingEpisode.TYPE)) {
            rows.add(Block.Row.of(
                    Cell.of(words.named("programme", one.getProgramme().value()), List.of(one.toRef())),
                    Figures.date(words, one.getOpenedOn()),
                    one.getClosedOn().map(day -> Figures.date(words, day)).orElse(Cell.of(""))));
        }
        return Content.table(
                words,
                "packet.funding",
                rows,
                List.of(
                        Block.Column.header(words.text("packet.programme")),
                        Block.Column.text(words.text("packet.opened")),
                        Block.Column.text(words.text("packet.closed"))));
    }
}
