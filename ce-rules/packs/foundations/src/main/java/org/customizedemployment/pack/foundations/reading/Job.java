package org.customizedemployment.pack.foundations.reading;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

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
 * @param evidence the pursuit and what shows the job: terms and employment
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Job(
        Pursuit pursuit,
        Optional<Agreement> agreement,
        Terms terms,
        Optional<Employment> employment,
        List<JobDesign> designs,
        Known agreed,
        Known over,
        List<EntryRef> evidence) {
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
        Agreement agreement = agreement(reading, pursuit);
        Employment employment = employment(reading, pursuit);
        Terms terms = agreement == null ? withoutTerms(reading, pursuit) : Terms.KNOWN;
        boolean allTerms = reading.isWhole(Agreement.TYPE);
        Known agreed =
                Known.of(isAgreed(pursuit, terms, employment, allTerms), allTerms && reading.isWhole(Employment.TYPE));
        return new Job(
                pursuit,
                Optional.ofNullable(agreement),
                terms,
                Optional.ofNullable(employment),
                designs(reading, pursuit, agreement),
                agreed,
                over(reading, pursuit, employment),
                evidence(pursuit, agreement, employment));
    }

    private static @Nullable Agreement agreement(Reading reading, Pursuit pursuit) {
        Agreement last = null;
        for (Agreement one : reading.begun(Agreement.TYPE)) {
            if (one.getPursuit().equals(pursuit.id())
                    && reading.hasCome(one.getEmployerAgreed())
                    && reading.hasCome(one.getJobSeekerAgreed())) {
                last = one;
            }
        }
        return last;
    }

    private static @Nullable Employment employment(Reading reading, Pursuit pursuit) {
        Employment last = null;
        for (Employment one : reading.begun(Employment.TYPE)) {
            if (one.getPursuit().equals(pursuit.id()) && reading.hasCome(one.getStartedOn())) {
                last = one;
            }
        }
        return last;
    }

    private static List<JobDesign> designs(Reading reading, Pursuit pursuit, @Nullable Agreement agreement) {
        Optional<EntryId> named = agreement == null ? Optional.empty() : agreement.getDesign();
        if (named.isPresent()) {
            Optional<JobDesign> design = reading.find(JobDesign.TYPE, named.get());
            return design.isPresent() ? List.of(design.get()) : List.of();
        }
        List<JobDesign> designs = new ArrayList<>();
        for (JobDesign one : reading.begun(JobDesign.TYPE)) {
            if (one.getPursuit().isPresent() && one.getPursuit().get().equals(pursuit.id())) {
                designs.add(one);
            }
        }
        return List.copyOf(designs);
    }

    private static List<EntryRef> evidence(
            Pursuit pursuit, @Nullable Agreement agreement, @Nullable Employment employment) {
        List<EntryRef> refs = new ArrayList<>();
        refs.add(pursuit.toRef());
        if (agreement != null) {
            refs.add(agreement.toRef());
        }
        if (employment != null) {
            refs.add(employment.toRef());
        }
        return List.copyOf(refs);
    }

    private static boolean isAgreed(Pursuit pursuit, Terms terms, @Nullable Employment employment, boolean allTerms) {
        boolean byState = pursuit.getState() == PursuitState.AGREED || pursuit.getState() == PursuitState.WORKING;
        return terms == Terms.KNOWN
                || terms == Terms.ONLY_LATER_VERSION
                || employment != null
                || (byState && (pursuit.isFromExistingJob() || (terms == Terms.NONE && allTerms)));
    }

    /** An employment that is not recorded could say either, whatever the state. */
    private static Known over(Reading reading, Pursuit pursuit, @Nullable Employment employment) {
        if (!reading.isWhole(Employment.TYPE)) {
            return Known.OPEN;
        }
        Optional<LocalDate> last = employment == null ? Optional.empty() : employment.getEndedOn();
        boolean ended = last.isPresent() ? reading.hasCome(last.get()) : pursuit.getState() == PursuitState.ENDED;
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

    public boolean isBusiness() {
        return pursuit.getPursuitKind() == PursuitKind.BUSINESS;
    }

    /** The employer, by the pursuit, else by the design that the terms name; empty for a business, and where neither says it. */
    public Optional<EntryId> employer() {
        Optional<EntryId> own = pursuit.getEmployer();
        return own.isPresent() || !isDesignNamed() || designs.isEmpty()
                ? own
                : Optional.of(designs.get(0).getEmployer());
    }

    private boolean isDesignNamed() {
        return agreement.isPresent() && agreement.get().getDesign().isPresent();
    }

    /** What a finding on its design rests on: that these are the latest terms and, if they name no design, that there is no other. */
    public Finding restingOnDesign(Reading reading, Finding finding) {
        boolean named = isDesignNamed() && !designs.isEmpty();
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
}
