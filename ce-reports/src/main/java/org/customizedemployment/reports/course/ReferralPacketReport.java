package org.customizedemployment.reports.course;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/**
 * The referral packet (CT-16): who refers whom to the provider that the person chose, with which forms and consents. What is missing stands
 * first, piece by piece, so that nobody sends half a packet without knowing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReferralPacketReport extends DescribedReport<CaseView> {
    public static final String ID = "referral-packet";

    public ReferralPacketReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("person", "referral", "forms", "consents", "funding"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        ReferralBlocks parts = new ReferralBlocks(view, words, caseWords);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("packet.about", "name", caseWords.jobSeeker()), "CT-16"));
        List<String> missing = new ReferralGaps(view, words, caseWords).missing();
        blocks.add(
                missing.isEmpty()
                        ? Content.paragraph(words.text("packet.complete"), "CT-16")
                        : new Block.Notice(
                                words.text("packet.missing"),
                                List.of(new Block.Listing(
                                        false,
                                        missing.stream().map(Inline::words).toList()))));
        blocks.add(Content.named("person", parts.person()));
        List<Referral> referrals = view.entries(Referral.TYPE);
        if (referrals.isEmpty()) {
            blocks.add(Content.section(
                            words.text("packet.referral"),
                            Content.paragraph(words.text("packet.referral.none"), "CT-16"))
                    .named("referral"));
        }
        referrals.forEach(one -> blocks.add(Content.named("referral", parts.referral(one))));
        blocks.add(Content.named("forms", parts.forms()));
        blocks.add(Content.named("consents", parts.consents()));
        blocks.add(Content.named("funding", parts.funding()));
        return new Document(
                ID,
                words.text("packet.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                caseWords.state(DocumentType.PROVIDER_REFERRAL),
                blocks);
    }
}
