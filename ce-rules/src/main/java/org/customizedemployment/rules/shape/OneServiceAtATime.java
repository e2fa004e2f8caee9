package org.customizedemployment.rules.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;

/**
 * Flags a recorded service whose time overlaps with that of another service recorded for the same person (CT-17). It says nothing of services
 * that were not recorded: without an overlap it is not applicable. Which minutes are payable is decided in the claim (SEM-23).
 *
 * @param id its id
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OneServiceAtATime(RuleId id, List<Citation> citations) implements Rule {
    private static final List<FactNeed> NEEDS = List.of(FactNeed.of(ServiceEntry.TYPE), FactNeed.of(OtherService.TYPE));

    public OneServiceAtATime {
        citations = List.copyOf(citations);
    }

    @Override
    public RuleId getId() {
        return id;
    }

    @Override
    public List<Citation> getCitations() {
        return citations;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return NEEDS;
    }

    @Override
    public Finding evaluate(Facts facts) {
        Timed subject = facts.getSubject().map(Timed::of).orElse(null);
        if (subject == null) {
            return Finding.of(Outcome.NOT_APPLICABLE, Reason.of("rules.no-service"));
        }
        ServiceTimes times = facts.get(ServiceTimes.OF_CASE);
        if (!facts.isExplaining()) {
            return Finding.plain(outcome(times.isBesideAnother(subject)));
        }
        List<EntryRef> evidence = new ArrayList<>();
        Minutes longest = Minutes.ZERO;
        for (Timed other : times.besides(subject)) {
            evidence.add(other.entry().toRef());
            Minutes shared = shared(subject.when(), other.when());
            longest = shared.compareTo(longest) > 0 ? shared : longest;
        }
        if (evidence.isEmpty()) {
            return Finding.of(Outcome.NOT_APPLICABLE, Reason.of("rules.no-overlap-recorded"));
        }
        evidence.add(0, subject.entry().toRef());
        return Finding.of(
                        Outcome.NOT_MET,
                        Reason.of("rules.services-overlap")
                                .withCode("service", subject.service().value())
                                .with("minutes", longest))
                .withEvidence(evidence);
    }

    /** The services of the case are gone through once. */
    @Override
    public @Nullable IntFunction<Outcome> ofEach(Facts facts, EntryType<?> type) {
        ServiceTimes times = facts.get(ServiceTimes.OF_CASE);
        if (type.equals(ServiceEntry.TYPE)) {
            return place -> outcome(times.isBesideAnother(place));
        }
        return type.equals(OtherService.TYPE) ? place -> outcome(times.isOtherBesideAnother(place)) : null;
    }

    private static Outcome outcome(boolean besideAnother) {
        return besideAnother ? Outcome.NOT_MET : Outcome.NOT_APPLICABLE;
    }

    private static Minutes shared(ServiceInterval one, ServiceInterval other) {
        long start = Math.max(one.start().toEpochMinute(), other.start().toEpochMinute());
        long end = Math.min(one.end().toEpochMinute(), other.end().toEpochMinute());
        return Minutes.of(Math.max(0, end - start));
    }
}
