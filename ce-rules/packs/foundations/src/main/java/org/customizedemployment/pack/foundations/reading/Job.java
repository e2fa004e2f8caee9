package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;

/**
 * One pursuit with its terms, its employment and its designs, as they count on the day (SEM-1).
 *
 * @param pursuit the pursuit
 * @param agreement the terms in force; the latest recorded if there are several
 * @param terms what is known of terms
 * @param employment the job held, the latest begun
 * @param designs its designs; if the agreement names one, that one only
 * @param agreed whether there is, or was, a job: terms agreed or work begun. A state that came with terms of a later date does not count yet
 * @param over whether it has ended by the day: by the last day of work if one is recorded, else by the pursuit's state
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Job(
        Pursuit pursuit,
        Optional<Agreement> agreement,
        Terms terms,
        Optional<Employment> employment,
        List<JobDesign> designs,
        Known agreed,
        Known over) {
    /** What the case file shows of agreed terms on the day. */
    public enum Terms {
        KNOWN,
        /** Some were in force, but only a later version of them is there. */
        ONLY_LATER_VERSION,
        /** The first ones are dated after the day. */
        ONLY_LATER,
        NONE
    }

    static Job of(Reading reading, Pursuit pursuit) {
        Optional<Agreement> agreement = last(reading.begun(Agreement.TYPE).stream()
                .filter(one -> one.getPursuit().equals(pursuit.id()))
                .filter(one -> reading.hasCome(one.getEmployerAgreed()) && reading.hasCome(one.getJobSeekerAgreed()))
                .toList());
        Terms terms = agreement.isPresent() ? Terms.KNOWN : withoutTerms(reading, pursuit);
        Optional<Employment> employment = last(reading.begun(Employment.TYPE).stream()
                .filter(one -> one.getPursuit().equals(pursuit.id()) && reading.hasCome(one.getStartedOn()))
                .toList());
        List<JobDesign> designs = agreement.flatMap(Agreement::getDesign).stream()
                .flatMap(id -> reading.find(JobDesign.TYPE, id).stream())
                .toList();
        if (agreement.flatMap(Agreement::getDesign).isEmpty()) {
            designs = reading.begun(JobDesign.TYPE).stream()
                    .filter(one -> one.getPursuit().filter(pursuit.id()::equals).isPresent())
                    .toList();
        }
        Known agreed = Known.of(
                isAgreed(pursuit, terms, employment, reading.isWhole(Agreement.TYPE)),
                reading.isWhole(Agreement.TYPE) && reading.isWhole(Employment.TYPE));
        return new Job(pursuit, agreement, terms, employment, designs, agreed, over(reading, pursuit, employment));
    }

    private static boolean isAgreed(Pursuit pursuit, Terms terms, Optional<Employment> employment, boolean allTerms) {
        boolean byState = pursuit.getState() == PursuitState.AGREED || pursuit.getState() == PursuitState.WORKING;
        return terms == Terms.KNOWN
                || terms == Terms.ONLY_LATER_VERSION
                || employment.isPresent()
                || (byState && (pursuit.isFromExistingJob() || (terms == Terms.NONE && allTerms)));
    }

    /** An employment that is not recorded could say either, whatever the state. */
    private static Known over(Reading reading, Pursuit pursuit, Optional<Employment> employment) {
        if (!reading.isWhole(Employment.TYPE)) {
            return Known.OPEN;
        }
        boolean ended = employment
                .flatMap(Employment::getEndedOn)
                .map(reading::hasCome)
                .orElse(pursuit.getState() == PursuitState.ENDED);
        return ended ? Known.YES : Known.NO;
    }

    private static Terms withoutTerms(Reading reading, Pursuit pursuit) {
        List<Agreement> later = reading.getFacts().entries(Agreement.TYPE).stream()
                .filter(one -> one.getPursuit().equals(pursuit.id()))
                .toList();
        if (later.isEmpty()) {
            return Terms.NONE;
        }
        return later.stream().anyMatch(reading::knowsOnlyLaterVersion) ? Terms.ONLY_LATER_VERSION : Terms.ONLY_LATER;
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    public boolean isBusiness() {
        return pursuit.getPursuitKind() == PursuitKind.BUSINESS;
    }

    /** The employer, by the pursuit, else by the design that the terms name; empty for a business, and where neither says it. */
    public Optional<EntryId> employer() {
        boolean named = agreement.flatMap(Agreement::getDesign).isPresent();
        return pursuit.getEmployer()
                .or(() -> designs.stream()
                        .filter(one -> named)
                        .map(JobDesign::getEmployer)
                        .findFirst());
    }

    /** What a finding on its design rests on: that these are the latest terms and, if they name no design, that there is no other. */
    public Finding restingOnDesign(Reading reading, Finding finding) {
        boolean named = agreement.flatMap(Agreement::getDesign).isPresent() && !designs.isEmpty();
        return named
                ? reading.resting(finding, Agreement.TYPE)
                : reading.resting(finding, Agreement.TYPE, JobDesign.TYPE);
    }

    /** What a finding on pay and payer rests on: that this is the latest employment and, without one, that these are the latest terms. */
    public Finding restingOnPay(Reading reading, Finding finding) {
        return employment.isPresent()
                ? reading.resting(finding, Employment.TYPE)
                : reading.resting(finding, Employment.TYPE, Agreement.TYPE);
    }

    /** The pursuit and what shows the job: terms and employment. */
    public List<EntryRef> evidence() {
        List<EntryRef> refs = new ArrayList<>();
        refs.add(pursuit.toRef());
        agreement.ifPresent(one -> refs.add(one.toRef()));
        employment.ifPresent(one -> refs.add(one.toRef()));
        return refs;
    }
}
