package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;

/** Lays out a business of the person's own as its market study carries it, within the person's times. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BusinessPlanner {
    private static final int WHOLE = 100;

    private final MarketStudy study;
    private final PersonBrief person;
    private final DesignTools tools;

    private BusinessPlanner(MarketStudy study, PersonBrief person, DesignTools tools) {
        this.study = study;
        this.person = person;
        this.tools = tools;
    }

    public static BusinessPlanner of(MarketStudy study, PersonBrief person, DesignTools tools) {
        return new BusinessPlanner(study, person, tools);
    }

    /** One design, or what of the person's profile stands against it. */
    public DesignDrafts plan() {
        List<DesignConstraint> against = against();
        if (!against.isEmpty()) {
            return new DesignDrafts(
                    List.of(),
                    List.of(new DesignConflict(StrategyId.SELF_EMPLOYMENT, null, true, against.subList(0, 1))));
        }
        BusinessDesign design = design();
        return new DesignDrafts(
                List.of(DesignDraft.optimal(design, DesignObjective.AS_STUDIED, sales(design))), List.of());
    }

    private int sales(BusinessDesign design) {
        return design.getMostMonthlySales()
                .orElseGet(
                        () -> study.getMonthlySales().map(CountRange::typical).orElse(0));
    }

    /** Each of them alone rules the business out. */
    private List<DesignConstraint> against() {
        List<DesignConstraint> against = new ArrayList<>();
        for (PersonBrief.Topic<ProfileTopic.Condition> one : person.conditions(true)) {
            boolean there = study.getConditions().contains(one.topic().condition());
            boolean mustHave = one.topic().wish() == ConditionWish.MUST_HAVE;
            if (mustHave != there) {
                against.add(new DesignConstraint(
                        mustHave ? DesignConstraint.Kind.PERSON_MUST_HAVE : DesignConstraint.Kind.PERSON_MUST_NOT_HAVE,
                        one.topic().condition().value(),
                        one.statement().toRef()));
            }
        }
        for (PersonBrief.Topic<ProfileTopic.Tasks> one : person.topics(ProfileTopic.Tasks.class)) {
            boolean didNotFit = one.statement().getArea() == ProfileArea.DID_NOT_FIT;
            one.topic().kinds().stream()
                    .filter(kind -> didNotFit && study.getSkills().contains(kind))
                    .forEach(kind -> against.add(new DesignConstraint(
                            DesignConstraint.Kind.PERSON_DID_NOT_FIT,
                            kind.value(),
                            one.statement().toRef())));
        }
        List<WeeklyWindow> times = times();
        List<PersonBrief.Topic<ProfileTopic.Times>> stated = person.topics(ProfileTopic.Times.class);
        if (!stated.isEmpty() && times.isEmpty()) {
            against.add(new DesignConstraint(
                    DesignConstraint.Kind.PERSON_TIMES,
                    stated.get(0).statement().id().value(),
                    stated.get(0).statement().toRef()));
        }
        return against;
    }

    private List<WeeklyWindow> times() {
        List<List<WeeklyWindow>> lists = new ArrayList<>(List.of(study.getWindows()));
        person.topics(ProfileTopic.Times.class)
                .forEach(one -> lists.add(one.topic().windows()));
        boolean stated = lists.stream().anyMatch(list -> !list.isEmpty());
        return stated ? Slots.common(lists) : List.of();
    }

    private BusinessDesign design() {
        List<WeeklyWindow> times = times();
        Optional<Integer> capacity = capacity(times);
        Optional<Integer> most = study.getMonthlySales()
                .map(CountRange::typical)
                .filter(expected -> capacity.filter(one -> one < expected).isPresent())
                .flatMap(expected -> capacity);
        BusinessDesign.Builder design = BusinessDesign.builder();
        design.header(EntryHeader.first(tools.idPrefix() + "-draft-1"))
                .market(study.id())
                .addStrategies(StrategyId.SELF_EMPLOYMENT)
                .title(study.getOffering())
                .addOwners(new Owner(person.getActor(), Owner.Kind.JOB_SEEKER, WHOLE, true))
                .statements(statements())
                .supports(study.getSupports())
                .workTimes(times)
                .mostMonthlySales(most);
        return design.build();
    }

    /** The sales that the times and the longest week of the person's allow. */
    private Optional<Integer> capacity(List<WeeklyWindow> times) {
        PersonLimits.Stated<Minutes> longest = person.limits().mostWeekly();
        return Stream.of(
                        FirstYear.capacity(times, study),
                        longest == null ? Optional.<Integer>empty() : FirstYear.capacity(longest.value(), study))
                .flatMap(Optional::stream)
                .min(Integer::compare);
    }

    /** The profile entries that speak of what the business asks for. */
    private List<EntryId> statements() {
        return person.topics(ProfileTopic.Tasks.class).stream()
                .filter(one -> one.topic().kinds().stream().anyMatch(study.getSkills()::contains))
                .map(one -> one.statement().id())
                .toList();
    }
}
