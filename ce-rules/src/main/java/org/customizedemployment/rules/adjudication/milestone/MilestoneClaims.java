package org.customizedemployment.rules.adjudication.milestone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.payment.Fees;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.jspecify.annotations.Nullable;

/**
 * Decides milestones: each all or nothing, unless its fee has portions (SEM-27). Adopted ones count first, in the order of adoption; then by the
 * day reached, the days covered and the id, whatever the order in which they were recorded.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class MilestoneClaims {
    private static final Comparator<Milestone> BY_DAY = Comparator.comparing(Milestone::getReachedOn)
            .thenComparing(
                    one -> one.getCovers().orElse(EffectiveRange.NOT_STATED).from(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Milestone::getService)
            .thenComparing(Milestone::id);

    private final Programme programme;
    private final Facts facts;
    private final MilestoneSteps steps;
    private final MilestonePrice price;
    private final RunNotes notes;

    /** @param steps asked of each */
    public MilestoneClaims(Programme programme, Facts facts, MilestoneSteps steps, Fees fees, RunNotes notes) {
        this.programme = programme;
        this.facts = facts;
        this.steps = steps;
        this.price = new MilestonePrice(fees);
        this.notes = notes;
    }

    /**
     * @param episodes those of the programme: their milestones count for what is paid once
     * @param adopted the entries whose determination was adopted, in that order, and whether they were paid by it
     * @param claimed which of them are claimed
     */
    public List<ClaimLine> lines(Set<EntryId> episodes, Map<EntryId, Boolean> adopted, Predicate<Milestone> claimed) {
        Map<EntryId, Integer> order = new LinkedHashMap<>();
        adopted.keySet().forEach(id -> order.putIfAbsent(id, order.size()));
        List<Milestone> all = facts.entries(Milestone.TYPE).stream()
                .filter(one -> episodes.contains(one.getEpisode()))
                .sorted(Comparator.comparing((Milestone one) -> order.getOrDefault(one.id(), Integer.MAX_VALUE))
                        .thenComparing(BY_DAY))
                .toList();
        Once once = new Once(facts.getCaseFile(), notes);
        List<ClaimLine> lines = new ArrayList<>();
        List<Milestone> shown = new ArrayList<>();
        Map<EntryId, ClaimLine> decided = new LinkedHashMap<>();
        for (Milestone one : all) {
            FundedService service = programme.service(one.getService()).orElse(null);
            List<Mark> marks = new ArrayList<>(marks(one, service));
            if (service != null && service.fee() instanceof MilestoneFee fee) {
                marks.addAll(once.marks(
                        one,
                        fee,
                        service.citations(),
                        MilestonePrice.outcome(marks),
                        adopted.getOrDefault(one.id(), false)));
            }
            if (claimed.test(one)) {
                shown.add(one);
                decided.put(one.id(), line(one, service, marks));
            }
        }
        shown.sort(BY_DAY);
        shown.forEach(one -> lines.add(decided.get(one.id())));
        return lines;
    }

    private List<Mark> marks(Milestone one, @Nullable FundedService service) {
        if (service == null || !(service.fee() instanceof MilestoneFee)) {
            String code = service == null ? "claim.service-not-funded" : "claim.not-a-milestone";
            return List.of(Mark.notPayable(
                    Reason.of(code)
                            .withCode("service", one.getService().value())
                            .withCode("programme", programme.id().value()),
                    service == null ? List.of() : service.citations()));
        }
        return steps.marks(one, service);
    }

    private ClaimLine line(Milestone one, @Nullable FundedService service, List<Mark> marks) {
        if (MilestonePrice.outcome(marks) != LineOutcome.PAYABLE || service == null) {
            return price.refused(one, service, marks);
        }
        try {
            return price.payable(one, service, marks, portion -> steps.marks(one, portion));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return price.refused(one, service, List.of(MilestoneSteps.failed("price", e)));
        }
    }
}
