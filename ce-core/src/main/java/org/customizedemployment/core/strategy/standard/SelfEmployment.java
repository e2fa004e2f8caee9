package org.customizedemployment.core.strategy.standard;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.CustomerBase;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.plan.BusinessPlanner;

/**
 * Self-employment (ASERT-S4, ODEP-S2, P9, SEM-29): the person owns and controls a business that serves a sourced local need, planned and supported
 * for this person. Co-owners are fine; if family or an agency has the majority, people decide. Size is advice, never a limit.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SelfEmployment implements CustomizationStrategy {
    private static final List<Citation> CITATIONS =
            List.of(Citation.of("ASERT-S4"), Citation.of("ODEP-P9"), Citation.of("SEM-29"));
    private static final int WHOLE = 100;
    private static final int MICRO_ENTERPRISE = 5;
    private static final String OWNED = "self-employment.owned";

    @Override
    public StrategyId getId() {
        return StrategyId.SELF_EMPLOYMENT;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public boolean accepts(Brief brief) {
        return brief instanceof MarketBrief;
    }

    @Override
    public List<RuleFinding> check(Design design, Brief brief) {
        if (!(design instanceof BusinessDesign business) || !(brief instanceof MarketBrief market)) {
            return List.of(Clause.notMet(
                    "named",
                    Reason.of("strategy.named.not-a-business").withCode("strategy", getId().value()),
                    CITATIONS));
        }
        List<RuleFinding> findings = new ArrayList<>();
        findings.addAll(owned(business));
        findings.addAll(Clause.metUnless("self-employment.local-need", need(business, market.study()), CITATIONS));
        findings.addAll(Clause.metUnless(
                "self-employment.individual",
                business.getStatements().isEmpty()
                        ? List.of(Reason.of("strategy.self-employment.not-individual"))
                        : List.of(),
                CITATIONS));
        findings.addAll(
                Clause.metUnless("self-employment.carried", FirstYear.uncarried(business, market.study()), CITATIONS));
        findings.addAll(flags(business));
        return findings;
    }

    private static List<RuleFinding> owned(BusinessDesign business) {
        List<Reason> problems = new ArrayList<>();
        int own = share(business, Owner.Kind.JOB_SEEKER);
        int all = business.getOwners().stream().mapToInt(Owner::percent).sum();
        boolean decides =
                business.getOwners().stream().anyMatch(one -> one.kind() == Owner.Kind.JOB_SEEKER && one.decides());
        if (all != WHOLE) {
            problems.add(Reason.of("strategy.self-employment.shares").with("percent", all));
        }
        if (own <= 0) {
            problems.add(Reason.of("strategy.self-employment.not-owner"));
        } else if (!decides) {
            problems.add(Reason.of("strategy.self-employment.no-say"));
        }
        int others = Math.max(share(business, Owner.Kind.FAMILY), share(business, Owner.Kind.AGENCY));
        if (problems.isEmpty() && others * 2 > WHOLE) {
            Reason majority = Reason.of("strategy.self-employment.majority").with("percent", others);
            return List.of(Clause.of(OWNED, Outcome.NEEDS_HUMAN_DECISION, majority, CITATIONS));
        }
        return Clause.metUnless(OWNED, problems, CITATIONS);
    }

    private static int share(BusinessDesign business, Owner.Kind kind) {
        return business.getOwners().stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(Owner::percent)
                .sum();
    }

    private static List<Reason> need(BusinessDesign business, MarketStudy study) {
        if (!business.getMarket().equals(study.id())) {
            return List.of(Reason.of("strategy.self-employment.other-market")
                    .withCode("market", business.getMarket().value()));
        }
        return study.getNeeds().stream().anyMatch(LocalNeed::isSourced)
                ? List.of()
                : List.of(Reason.of("strategy.self-employment.no-sourced-need").with("market", study.toRef()));
    }

    private static List<RuleFinding> flags(BusinessDesign business) {
        List<RuleFinding> flags = new ArrayList<>();
        if (business.getEmployees() >= MICRO_ENTERPRISE) {
            flags.add(flag(Reason.of("strategy.flag.not-micro").with("employees", business.getEmployees())));
        }
        if (business.getCustomers() == CustomerBase.ONLY_FORMER_EMPLOYER) {
            flags.add(flag(Reason.of("strategy.flag.only-former-employer")));
        }
        if (business.getOwners().size() > 1 && business.getControlTerms().isEmpty()) {
            flags.add(flag(Reason.of("strategy.flag.control-terms")
                    .with("owners", business.getOwners().size())));
        }
        return flags;
    }

    private static RuleFinding flag(Reason reason) {
        return Clause.flag(reason, List.of(), CITATIONS);
    }

    @Override
    public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        return brief instanceof MarketBrief market
                ? BusinessPlanner.of(market.study(), person, tools).plan()
                : DesignDrafts.NONE;
    }
}
