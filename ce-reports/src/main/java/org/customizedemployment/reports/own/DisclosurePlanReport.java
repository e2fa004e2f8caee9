package org.customizedemployment.reports.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.DisclosureBlocks;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The disclosure plan for the person it is about (ICF-T15, FED-PRIV-2): what may be told to whom, when and by whom, who decided it, what is not told, and
 * what each employer would read about them on that day. Nobody has to work out for themselves what their decisions come to.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DisclosurePlanReport extends DescribedReport<CaseView> {
    public static final String ID = "disclosure-plan";

    private static final DocumentType TYPE = DocumentType.of(ID);
    private static final List<ConsentScope> NEEDED =
            List.of(ConsentScope.SHARE_WITH_EMPLOYER, ConsentScope.CONTACT_EMPLOYERS, ConsentScope.RELEASE_PHOTOS);

    public DisclosurePlanReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM),
                List.of("told", "kept", "consents", "today", "change-of-mind"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        Plan plan = new Plan(view, words, caseWords);
        List<Block> blocks = new ArrayList<>();
        blocks.add(caseWords.stateNotice(TYPE));
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(
                words.text("disclosure-plan.about", "name", caseWords.jobSeeker()), "ICF-T15", "SEM-20"));
        blocks.add(Content.named("told", new DisclosureBlocks(view, words, caseWords).section()));
        blocks.add(Content.named("kept", plan.kept()));
        blocks.add(Content.named("consents", plan.consents()));
        blocks.add(Content.named("today", plan.today()));
        blocks.add(Content.section(
                        words.text("disclosure-plan.mind"),
                        Content.paragraph(
                                words.text("disclosure-plan.mind.about", "name", caseWords.jobSeeker()), "SEM-4"))
                .named("change-of-mind"));
        return new Document(
                ID,
                words.text("disclosure-plan.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                caseWords.state(TYPE),
                blocks);
    }

    /** The parts of one plan. */
    private record Plan(CaseView view, Wording words, CaseWording caseWords) {
        /** What nobody decided to tell stays untold: the default is nothing. */
        Block kept() {
            List<DisclosureSubject> released = view.entries(DisclosureDecision.TYPE).stream()
                    .filter(DisclosureDecision::isReleased)
                    .map(DisclosureDecision::getSubject)
                    .toList();
            List<String> untold = Arrays.stream(DisclosureSubject.values())
                    .filter(subject -> !released.contains(subject))
                    .map(subject -> words.constant("disclosure.subject", subject))
                    .toList();
            return Content.section(
                    words.text("disclosure-plan.kept"),
                    Content.paragraph(words.text(
                            untold.isEmpty() ? "disclosure-plan.kept.nothing" : "disclosure-plan.kept.about")),
                    Content.list(untold));
        }

        Block consents() {
            List<Block.Row> rows = new ArrayList<>();
            for (Consent consent : view.entries(Consent.TYPE)) {
                if (NEEDED.contains(consent.getScope())) {
                    rows.add(row(consent));
                }
            }
            String title = words.text("disclosure-plan.consents");
            Block about = Content.paragraph(words.text("disclosure-plan.consents.about"), "FED-PRIV-1");
            return rows.isEmpty()
                    ? Content.section(title, about, Content.paragraph(words.text("disclosure-plan.consents.none")))
                    : Content.section(
                            title,
                            about,
                            new Block.Table(
                                    words.text("disclosure-plan.consents.caption"),
                                    List.of(
                                            Block.Column.header(words.text("disclosure-plan.consent.for")),
                                            Block.Column.text(words.text("disclosure.whom")),
                                            Block.Column.text(words.text("disclosure-plan.consent.by")),
                                            Block.Column.text(words.text("disclosure-plan.consent.dates"))),
                                    rows));
        }

        private Block.Row row(Consent consent) {
            String dates = words.range(consent.getHeader().effective());
            return Block.Row.of(
                    Cell.of(words.constant("consent.scope", consent.getScope()), List.of(consent.toRef())),
                    Cell.of(consent.getRecipientEntry()
                            .map(caseWords::employer)
                            .or(() -> consent.getRecipient().map(one -> words.codeTitle(one.value())))
                            .orElseGet(() -> words.text("disclosure-plan.anyone"))),
                    Cell.of(caseWords.person(consent.getGivenBy())),
                    Cell.of(consent.getRevokedOn()
                            .map(day -> words.text(
                                    "disclosure-plan.consent.revoked", "dates", dates, "date", words.date(day)))
                            .orElse(dates)));
        }

        /** Worked out the same way as for the employer itself, so that it can't say anything else. */
        Block today() {
            List<Block> sections = new ArrayList<>();
            List<List<Inline>> untold = new ArrayList<>();
            for (Employer employer : view.entries(Employer.TYPE)) {
                String name = caseWords.employer(employer.id());
                view.employerView(employer.id()).map(this::told).ifPresent(values -> {
                    if (values.isEmpty()) {
                        untold.add(Content.sourced(name, employer.toRef()));
                    } else {
                        sections.add(Content.section(name, new Block.LabelledValues(values)));
                    }
                });
            }
            String title = words.text("disclosure-plan.today");
            if (sections.isEmpty() && untold.isEmpty()) {
                return Content.section(title, Content.paragraph(words.text("disclosure-plan.today.none")));
            }
            sections.add(
                    0, Content.paragraph(words.text("disclosure-plan.today.about", "name", caseWords.jobSeeker())));
            if (!untold.isEmpty()) {
                sections.add(Content.section(
                        words.text("disclosure-plan.today.untold"),
                        Content.paragraph(words.text("disclosure-plan.today.nothing", "name", caseWords.jobSeeker())),
                        new Block.Listing(false, untold)));
            }
            return new Block.Section(title, sections);
        }

        private List<Block.LabelledValue> told(EmployerView shown) {
            return Stream.of(
                            value(DisclosureSubject.NAME, shown.getName()),
                            value(DisclosureSubject.CONTRIBUTIONS, joined(shown.getContributions())),
                            value(DisclosureSubject.INTERESTS, joined(shown.getInterests())),
                            value(DisclosureSubject.CONDITIONS, joined(shown.getConditions())),
                            value(DisclosureSubject.PHOTO, shown.getPhotoDescription()),
                            value(DisclosureSubject.SUPPORT_ON_THE_JOB, joined(shown.getSupports())),
                            value(DisclosureSubject.REPRESENTATIVE_NAME, shown.getRepresentative()),
                            value(DisclosureSubject.PROVIDER_BRANDING, branding(shown)))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private Optional<String> branding(EmployerView shown) {
            return shown.isBrandingReleased()
                    ? Optional.of(words.text("disclosure-plan.today.branding"))
                    : Optional.empty();
        }

        private static Optional<String> joined(List<String> texts) {
            return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", texts));
        }

        private Optional<Block.LabelledValue> value(DisclosureSubject subject, Optional<String> told) {
            return told.map(text -> Content.value(words.constant("disclosure.subject", subject), text));
        }
    }
}
