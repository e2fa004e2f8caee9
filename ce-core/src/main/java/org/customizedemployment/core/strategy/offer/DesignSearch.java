package org.customizedemployment.core.strategy.offer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.jspecify.annotations.Nullable;

/**
 * Asks strategies for designs, tags each with all strategies that apply, has every one judged by the checker, and lays out a small set. The
 * software finds, checks and lays out; people choose (SEM-20). Stateless and deterministic.
 *
 * <pre>{@code
 * DesignSet set = DesignSearch.of(StandardStrategies.checker())
 *         .find(WorkplaceBrief.of(workplace, employer), PersonBrief.of(profile), DesignTools.of(solver), List.of());
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DesignSearch {
    private final DesignChecker checker;

    private DesignSearch(DesignChecker checker) {
        this.checker = checker;
    }

    public static DesignSearch of(DesignChecker checker) {
        return new DesignSearch(checker);
    }

    /**
     * Lays out designs.
     *
     * @param brief a workplace or a market
     * @param person the person it is for
     * @param only the strategies to ask; empty: all that the checker knows
     */
    public DesignSet find(Brief brief, PersonBrief person, DesignTools tools, List<StrategyId> only) {
        List<ProposedDesign> found = new ArrayList<>();
        List<DesignConflict> conflicts = new ArrayList<>();
        for (CustomizationStrategy strategy : checker.getStrategies()) {
            boolean asked = only.isEmpty() || only.contains(strategy.getId());
            if (asked && strategy.accepts(brief)) {
                DesignDrafts drafts = strategy.propose(brief, person, tools);
                drafts.drafts().forEach(draft -> found.add(judged(draft, brief, person, tools)));
                conflicts.addAll(drafts.conflicts());
            }
        }
        List<ProposedDesign> sound =
                found.stream().filter(ProposedDesign::isSound).toList();
        List<ProposedDesign> chosen = Selection.of(sound, brief, person, tools.mostDesigns());
        List<ProposedDesign> named = new ArrayList<>();
        for (ProposedDesign one : chosen) {
            EntryId id = EntryId.of(tools.idPrefix() + "-" + (named.size() + 1));
            DesignDraft draft = Objects.requireNonNull(one.draft(), "a strategy's draft");
            named.add(judged(withDesign(draft, named(one.design(), id)), brief, person, tools));
        }
        return new DesignSet(
                named, conflicts, found.stream().filter(one -> !one.isSound()).toList());
    }

    /** Accounts for a design that someone typed in, tagged as they tagged it: judged and explained like ours, without a claim that it is best. */
    public ProposedDesign account(Design design, Brief brief, PersonBrief person, DesignTools tools) {
        return accounted(design, null, brief, person, tools);
    }

    private ProposedDesign judged(DesignDraft draft, Brief brief, PersonBrief person, DesignTools tools) {
        Design tagged = tagged(draft.design(), brief);
        return accounted(tagged, withDesign(draft, tagged), brief, person, tools);
    }

    private ProposedDesign accounted(
            Design tagged, @Nullable DesignDraft draft, Brief brief, PersonBrief person, DesignTools tools) {
        List<RuleFinding> findings = checker.findings(tagged, brief, person);
        DesignAccount job = tagged instanceof JobDesign design && brief instanceof WorkplaceBrief workplace
                ? draft == null
                        ? DesignAccount.typedIn(design, workplace, person, tools)
                        : DesignAccount.of(design, workplace, person, tools)
                : null;
        BusinessAccount business = tagged instanceof BusinessDesign design && brief instanceof MarketBrief market
                ? BusinessAccount.of(design, market.study())
                : null;
        return new ProposedDesign(tagged, findings, draft, job, business);
    }

    private static DesignDraft withDesign(DesignDraft draft, Design design) {
        return new DesignDraft(design, draft.objective(), draft.status(), draft.value(), draft.bound());
    }

    /** With what the strategy said it is, and all else that applies. */
    private Design tagged(Design design, Brief brief) {
        Set<StrategyId> tags = new LinkedHashSet<>(checker.applicableTags(design, brief));
        tags.addAll(design.getStrategies());
        if (design instanceof JobDesign job) {
            return JobDesign.builder().from(job).strategies(tags).build();
        }
        return design instanceof BusinessDesign business
                ? BusinessDesign.builder().from(business).strategies(tags).build()
                : design;
    }

    private static Design named(Design design, EntryId id) {
        EntryHeader header = new EntryHeader(
                id, 1, design.getHeader().effective(), design.getHeader().provenance());
        if (design instanceof JobDesign job) {
            return JobDesign.builder().from(job).header(header).build();
        }
        return design instanceof BusinessDesign business
                ? BusinessDesign.builder().from(business).header(header).build()
                : design;
    }
}
