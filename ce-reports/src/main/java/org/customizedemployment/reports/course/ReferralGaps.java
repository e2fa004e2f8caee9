package org.customizedemployment.reports.course;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Wording;

/** What a referral still lacks (CT-16), as far as the audience can know: what it may not see is not called missing. */
final class ReferralGaps {
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;
    private final List<String> gaps = new ArrayList<>();

    ReferralGaps(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    List<String> missing() {
        List<Referral> referrals = view.entries(Referral.TYPE);
        gap(view.entries(JobSeeker.TYPE).isEmpty(), "packet.gap.person");
        view.entries(JobSeeker.TYPE).stream().findFirst().ifPresent(person -> {
            gap(person.getLanguages().isEmpty(), "packet.gap.language");
            gap(person.getCommunicationMode().isEmpty(), "packet.gap.communication");
        });
        gap(referrals.isEmpty(), "packet.gap.referral");
        referrals.forEach(this::referral);
        form(DocumentType.JOB_SEEKER_INFORMATION_AGREEMENT, referrals);
        form(DocumentType.PROVIDER_REFERRAL, referrals);
        return List.copyOf(gaps);
    }

    private void gap(boolean is, String key, String... values) {
        if (is) {
            gaps.add(values.length == 0 ? words.text(key) : words.text(key, values));
        }
    }

    private void referral(Referral referral) {
        String provider = words.codeTitle(referral.getProvider().value());
        boolean chosen = referral.getProviderChosen()
                .filter(decision -> decision.capacity() == Capacity.JOB_SEEKER)
                .isPresent();
        gap(!chosen, "packet.gap.choice", "provider", provider, "name", caseWords.jobSeeker());
        gap(referral.getFormDate().isEmpty(), "packet.gap.form-date", "provider", provider);
        gap(referral.getReceivedOn().isEmpty(), "packet.gap.received", "provider", provider);
        gap(!view.isReleasedTo(referral.getProvider()), "packet.gap.consent", "provider", provider);
    }

    /** A form of the packet: sent with a referral, or at least there. */
    private void form(DocumentType type, List<Referral> referrals) {
        String name = words.codeTitle(type.value());
        List<DocumentRecord> forms = view.entries(DocumentRecord.TYPE).stream()
                .filter(one -> one.getDocumentType().equals(type))
                .toList();
        gap(forms.isEmpty(), "packet.gap.form", "form", name);
        boolean attached = referrals.isEmpty()
                || forms.isEmpty()
                || forms.stream()
                        .anyMatch(form -> referrals.stream()
                                .anyMatch(referral -> referral.getForms().contains(form.id())));
        gap(!attached, "packet.gap.form.not-sent", "form", name);
        boolean signed = forms.isEmpty()
                || forms.stream().anyMatch(form -> !form.getSignatures().isEmpty());
        gap(!signed, "packet.gap.form.not-signed", "form", name);
    }
}
