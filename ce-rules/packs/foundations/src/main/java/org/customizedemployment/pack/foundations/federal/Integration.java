package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.Interaction;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Integration, in its two prongs (FED-CIE-2), by what was seen last. Facts can show that it is not there; that it is there takes a decision of people
 * who cite them (SEM-20). Telework is no obstacle by itself. Work under a rule on the share of direct labor hours is for people to judge.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Integration {
    /** What both prongs read. */
    public static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(IntegrationFact.TYPE),
            FactNeed.of(Judgment.TYPE),
            FactNeed.of(Pursuit.TYPE),
            FactNeed.of(Agreement.TYPE),
            FactNeed.of(Employment.TYPE));

    private static final String REQUIREMENT = "FED-CIE-2";

    private static final List<Interaction.Where> PLACES = List.of(Interaction.Where.values());

    // The parts of which several rules are made.
    private static final String SETTING = "integration.setting";
    private static final String INTERACTION = "integration.interaction";
    private static final String PLACED = "integration.placed";
    private static final String MET_WITH = "integration.met-with";

    /** What was seen of interaction, and what it says without anybody's decision. */
    private record Seen(List<IntegrationFact> facts, Finding finding) {}

    private Integration() {}

    static List<Rule> rules() {
        return List.of(
                Asked.rule(
                        "fed.cie-2.setting",
                        List.of(REQUIREMENT, "SEM-20"),
                        NEEDS,
                        reading -> PerJob.judge(reading, job -> setting(reading, job, REQUIREMENT))),
                Asked.rule(
                        "fed.cie-2.interaction",
                        List.of(REQUIREMENT, "SEM-20"),
                        NEEDS,
                        reading -> PerJob.judge(reading, job -> interaction(reading, job, REQUIREMENT))));
    }

    /** The facts of the last day on which that was looked at. */
    private static List<IntegrationFact> latest(Reading reading, Job job, Predicate<IntegrationFact> lookedAt) {
        List<IntegrationFact> all = Picked.all(
                reading.begun(IntegrationFact.TYPE),
                one -> one.getPursuit().equals(job.pursuit().id())
                        && reading.hasCome(one.getObservedOn())
                        && lookedAt.test(one));
        if (all.size() < 2) {
            return all;
        }
        LocalDate last = LocalDate.MIN;
        for (IntegrationFact one : all) {
            last = one.getObservedOn().isAfter(last) ? one.getObservedOn() : last;
        }
        LocalDate latest = last;
        return Picked.all(all, one -> one.getObservedOn().equals(latest));
    }

    /** The facts of the last day on which the setting was looked at. */
    public static List<IntegrationFact> placed(Reading reading, Job job) {
        return reading.once(
                PLACED,
                job.pursuit(),
                () -> latest(reading, job, one -> one.getSetting().isPresent()));
    }

    /**
     * The first prong: a setting typically found in the community.
     *
     * @param requirement under which people may have decided, besides FED-CIE-2
     */
    public static Finding setting(Reading reading, Job job, String requirement) {
        return requirement.equals(REQUIREMENT)
                ? reading.once(SETTING, job.pursuit(), () -> findSetting(reading, job, requirement))
                : findSetting(reading, job, requirement);
    }

    private static Finding findSetting(Reading reading, Job job, String requirement) {
        List<IntegrationFact> seen = placed(reading, job);
        if (seen.isEmpty()) {
            return notObserved(reading, job, "fed.cie-2.setting.not-observed");
        }
        boolean apart = Picked.any(
                seen,
                one -> one.getSetting().get() == WorkSetting.PROVIDER_RUN
                        || one.getSetting().get() == WorkSetting.GROUP_PLACEMENT);
        if (apart) {
            Reason reason = reading.reason("fed.cie-2.setting.apart").with("fact", seen.get(0));
            return reading.resting(Findings.notMet(reason, with(reading, job, seen)), IntegrationFact.TYPE);
        }
        List<IntegrationFact> asked =
                latest(reading, job, one -> one.getDirectLaborRatio().isPresent());
        boolean ratio = Picked.any(asked, one -> one.getDirectLaborRatio().orElse(false));
        // The same fact may have been asked for both.
        List<IntegrationFact> facts = ratio ? together(seen, asked) : seen;
        Determined determined = determined(reading, job, requirement);
        if (ratio && !determined.isThere()) {
            return Findings.human(reading.reason("fed.cie-2.setting.direct-labor"), with(reading, job, seen, asked));
        }
        return reading.resting(determined.answerOn("fed.cie-2.setting", facts), IntegrationFact.TYPE);
    }

    /**
     * The second prong: as much interaction with people without disabilities as others in comparable work have, for the job itself, in the work unit
     * and across the worksite. Casual talk, supervisors, paid supporters and customers don't make it up.
     *
     * @param requirement under which people may have decided, besides FED-CIE-2
     */
    public static Finding interaction(Reading reading, Job job, String requirement) {
        return requirement.equals(REQUIREMENT)
                ? reading.once(INTERACTION, job.pursuit(), () -> findInteraction(reading, job, requirement))
                : findInteraction(reading, job, requirement);
    }

    private static Finding findInteraction(Reading reading, Job job, String requirement) {
        Seen seen = reading.once(MET_WITH, job.pursuit(), () -> seen(reading, job));
        // Where the owner has no co-workers, these lines fit nobody; people weigh it as a whole.
        Finding found = job.isBusiness() || seen.finding().outcome().passes()
                ? determined(reading, job, requirement).answerOn("fed.cie-2.interaction", seen.facts())
                : seen.finding();
        return reading.resting(found, IntegrationFact.TYPE);
    }

    private static Seen seen(Reading reading, Job job) {
        List<IntegrationFact> facts = List.of();
        List<Finding> parts = new ArrayList<>(2);
        for (Interaction.Where where : PLACES) {
            List<IntegrationFact> seen =
                    latest(reading, job, one -> Picked.any(one.getInteractions(), line -> line.where() == where));
            facts = together(facts, seen);
            parts.add(
                    seen.isEmpty()
                            ? notObserved(reading, job, word("fed.cie-2.interaction.not-observed", where))
                            : part(reading, job, seen, where));
        }
        return new Seen(facts, Findings.all(reading.reason("fed.cie-2.interaction.seen"), parts));
    }

    private static Finding part(Reading reading, Job job, List<IntegrationFact> seen, Interaction.Where where) {
        boolean counted = false;
        boolean less = false;
        boolean unknown = false;
        for (IntegrationFact one : seen) {
            for (Interaction line : one.getInteractions()) {
                if (line.where() == where
                        && line.with() == Interaction.With.CO_WORKERS_WITHOUT_DISABILITIES
                        && line.purpose() == Interaction.Purpose.PERFORMING_THE_JOB) {
                    counted = true;
                    less |= line.extent() == Interaction.Extent.NONE || line.extent() == Interaction.Extent.LESS;
                    unknown |= line.extent() == Interaction.Extent.NOT_KNOWN;
                }
            }
        }
        List<EntryRef> evidence = with(reading, job, seen);
        IntegrationFact fact = seen.get(0);
        if (!counted) {
            return Findings.notMet(
                    reading.reason(word("fed.cie-2.interaction.only-others", where))
                            .with("fact", fact),
                    evidence);
        }
        if (less) {
            return Findings.notMet(
                    reading.reason(word("fed.cie-2.interaction.less", where)).with("fact", fact), evidence);
        }
        return unknown
                ? notObserved(reading, job, word("fed.cie-2.interaction.extent-unknown", where))
                : Finding.met(reading.reason("fed.cie-2.interaction.seen"), evidence);
    }

    private static String word(String code, Interaction.Where where) {
        return code + (where == Interaction.Where.WORK_UNIT ? ".unit" : ".worksite");
    }

    private static Determined determined(Reading reading, Job job, String requirement) {
        return Determined.of(reading, job, REQUIREMENT, requirement);
    }

    private static Finding notObserved(Reading reading, Job job, String code) {
        return Finding.cannotTell(
                        reading.reason(code), new Missing(Missing.Kind.ENTRIES, IntegrationFact.TYPE.getKind()))
                .withEvidence(job.evidence());
    }

    /** Each once. */
    private static List<IntegrationFact> together(List<IntegrationFact> some, List<IntegrationFact> others) {
        if (some.isEmpty() || some.containsAll(others)) {
            return some.isEmpty() ? others : some;
        }
        List<IntegrationFact> all = new ArrayList<>(some);
        for (IntegrationFact one : others) {
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        return all;
    }

    @SafeVarargs
    private static List<EntryRef> with(Reading reading, Job job, List<IntegrationFact>... facts) {
        if (!reading.isExplaining()) {
            return List.of();
        }
        List<EntryRef> all = new ArrayList<>(job.evidence());
        for (List<IntegrationFact> some : facts) {
            all.addAll(reading.refs(some));
        }
        return all;
    }
}
