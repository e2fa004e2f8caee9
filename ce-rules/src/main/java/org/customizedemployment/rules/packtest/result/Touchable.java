package org.customizedemployment.rules.packtest.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.funding.FundingMix;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.fee.Fee;
import org.customizedemployment.rules.programme.fee.FeeRow;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;
import org.customizedemployment.rules.programme.funding.MixedFunding;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/** What of a pack can be touched, and what each is called. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Touchable {
    /** Minutes that are payable. */
    public static final String PAYABLE = "payable";
    /** Minutes without the job seeker that are payable. */
    public static final String INDIRECT = "payable without the job seeker";
    /** Staff without the certification asked for, or of whom that can't be told. */
    public static final String NOT_CERTIFIED = "staff not certified";
    /** Staff with it. */
    public static final String CERTIFIED = "staff certified";

    /** Staff of whom nobody can tell. */
    public static final String CERTIFICATION_OPEN = "certification open";

    /** An amount. */
    public static final String PRICED = "priced";

    /** Minutes that were rounded to units. */
    public static final String ROUNDED = "rounded to units";

    private static final String NO_TYPE = "claim.deliverable-type-not-stated";
    private static final String FUNDED = "funding is ";
    private static final String ROW = "fee ";
    private static final String MODIFIER = "modifier ";
    private static final String PORTION = "without portion ";

    private Touchable() {}

    static List<Touch> of(PackLibrary library) {
        Set<Touch> all = new LinkedHashSet<>();
        library.rules().forEach(rule -> {
            all.add(rule(rule.getId()));
            all.add(answer(rule.getId(), Outcome.MET));
            all.add(answer(rule.getId(), Outcome.NOT_MET));
            all.add(answer(rule.getId(), Outcome.CANNOT_TELL));
        });
        for (DatedParameter one : library.parameters().all()) {
            all.add(new Touch(Touch.Kind.PARAMETER, one.id().value()));
        }
        for (Programme programme : library.programmes()) {
            for (FundedService service : programme.services()) {
                all.add(service(programme.id(), service.code()));
                branches(service).forEach(branch -> all.add(branch(programme.id(), service.code(), branch)));
            }
            ofFunding(programme, all);
            programme
                    .exclusions()
                    .forEach(one -> ofExclusion(one).forEach(code -> all.add(exclusion(programme.id(), one, code))));
        }
        for (CertificationScheme scheme : library.certifications()) {
            for (ServiceComponent component : scheme.components()) {
                all.add(certification(scheme.id(), component, CERTIFIED));
                all.add(certification(scheme.id(), component, NOT_CERTIFIED));
            }
        }
        return List.copyOf(all);
    }

    /** What a certification says of a component. */
    public static Touch certification(String scheme, ServiceComponent component, String branch) {
        return new Touch(Touch.Kind.BRANCH, scheme + " " + component + ": " + branch);
    }

    /** That something moves on to the next payer. */
    public static String handedOn(HandOnReason reason) {
        return "handed on as " + Keys.wordOf(reason);
    }

    /** That money of several funders is told apart, or that it can't be. */
    public static String funded(FundingMix mix) {
        return FUNDED + Keys.wordOf(mix);
    }

    /** A rule. */
    public static Touch rule(RuleId rule) {
        return new Touch(Touch.Kind.RULE, rule.value());
    }

    /** What a rule says: that it passes, that it is not met, or that it is open. */
    public static Touch answer(RuleId rule, Outcome outcome) {
        String word =
                switch (outcome) {
                    case MET, NOT_APPLICABLE, NOT_IN_FORCE -> "passes";
                    case NOT_MET -> "not met";
                    case ERROR -> "error";
                    case NEEDS_HUMAN_DECISION, CANNOT_TELL, NOT_YET_DUE -> "open";
                };
        return new Touch(Touch.Kind.ANSWER, rule + ": " + word);
    }

    /** A service of a programme. */
    public static Touch service(ProgrammeId programme, ServiceCode service) {
        return new Touch(Touch.Kind.SERVICE, programme + " " + service);
    }

    /** What the terms of a service lead to. */
    public static Touch branch(ProgrammeId programme, ServiceCode service, String branch) {
        return new Touch(Touch.Kind.BRANCH, programme + " " + service + ": " + branch);
    }

    /** What an exclusion leads to. */
    public static Touch exclusion(ProgrammeId programme, Exclusion one, String code) {
        String pair = name(one.service()) + " with " + name(one.other());
        return new Touch(Touch.Kind.BRANCH, programme + " " + pair + ": " + code);
    }

    private static String name(@Nullable ServiceCode code) {
        return code == null ? "any service" : code.value();
    }

    private static List<String> ofExclusion(Exclusion one) {
        String verdict = one.first() == null ? "open" : "precedence";
        return switch (one.grain()) {
            case INTERVAL -> List.of("claim.overlap-" + verdict, "claim.overlap-adopted");
            case CALENDAR_DAY, PER_DIEM -> List.of("claim.day-" + verdict, "claim.day-adopted");
            case EPISODE -> List.of("claim.episode-" + verdict, "claim.episode-adopted");
            case NONE -> List.of();
        };
    }

    private static void ofFunding(Programme programme, Set<Touch> all) {
        programme.funding().excluded().stream()
                .flatMap(one -> one.excludes().stream())
                .filter(code -> programme.service(code).isPresent())
                .forEach(code -> all.add(branch(programme.id(), code, "claim.excluded-purchase")));
        PersonalBudget budget = programme.funding().budget();
        if (budget != null) {
            all.add(funding(programme.id(), "claim.budget-reached"));
        }
        HandOn next = programme.funding().handOn();
        if (next != null) {
            next.reasons().forEach(reason -> all.add(funding(programme.id(), handedOn(reason))));
        }
        MixedFunding mix = programme.funding().mix();
        if (mix != null) {
            all.add(funding(programme.id(), funded(mix.mix())));
        }
    }

    /** What the terms of a whole programme lead to. */
    public static Touch funding(ProgrammeId programme, String branch) {
        return new Touch(Touch.Kind.BRANCH, programme + ": " + branch);
    }

    private static List<String> branches(FundedService service) {
        List<String> all = new ArrayList<>();
        if (!service.payment().included().isEmpty()) {
            all.add("claim.inside-another");
            if (isAlwaysInside(service)) {
                return all;
            }
        }
        if (!service.payment().regimes().isEmpty()) {
            all.addAll(List.of("claim.regime-other", "claim.regime-open"));
        }
        if (service.credential() != null) {
            all.add(NOT_CERTIFIED);
        }
        if (service.deliverable() != null) {
            deliverable(service.deliverable(), service.fee() instanceof MilestoneFee, all);
        }
        // As long as nobody says what must be delivered, nothing of it is payable.
        if (!all.contains(NO_TYPE)) {
            all.add(PAYABLE);
            if (service.fee() != null) {
                all.addAll(List.of(PRICED, "claim.rate-not-supplied"));
                fee(service.fee(), all);
            }
        }
        if (!(service.fee() instanceof MilestoneFee)) {
            all.addAll(TermBranches.of(service));
        }
        return all;
    }

    /** Whether no component of it is paid by itself. */
    private static boolean isAlwaysInside(FundedService service) {
        return service.payment().included().stream()
                        .anyMatch(one -> one.components().isEmpty())
                || service.components().stream()
                        .allMatch(component -> service.payment().included().stream()
                                .anyMatch(one -> one.components().contains(component)));
    }

    /** Each row that may hold, each modifier, and that a row can't be told. */
    private static void fee(Fee fee, List<String> all) {
        List<FeeRow> rows = fee.amounts().rows();
        if (rows.size() > 1) {
            rows.forEach(row -> all.add(ROW + row.amount()));
            all.add("claim.fee-open");
        }
        fee.modifiers().forEach(one -> all.add(MODIFIER + one.id()));
        if (fee instanceof MilestoneFee milestone) {
            all.add("claim.milestone-once");
            milestone.portions().stream().skip(1).forEach(one -> all.add(PORTION + one.id()));
        }
    }

    /** What a step of a price touches; empty if it touches nothing of its own. */
    public static Optional<String> stepOf(Reason step) {
        if (step.argument("modifier").orElse(null) instanceof ArgumentValue.OfCode modifier) {
            return Optional.of(MODIFIER + modifier.code());
        }
        return step.argument("parameter").orElse(null) instanceof ArgumentValue.OfCode row
                ? Optional.of(ROW + row.code())
                : Optional.empty();
    }

    /** What a part of a fee that is not paid touches. */
    public static Optional<String> portionOf(Reason reason) {
        return reason.argument("portion").orElse(null) instanceof ArgumentValue.OfCode portion
                ? Optional.of(PORTION + portion.code())
                : Optional.empty();
    }

    /** Of a milestone a part releases nothing, so that only a refusal of it makes a difference. */
    private static void deliverable(DeliverableRequirement one, boolean milestone, List<String> all) {
        if (one.documents().isEmpty() && one.byComponent().isEmpty()) {
            all.add(NO_TYPE);
            return;
        }
        all.add("claim.deliverable-missing");
        if (!one.signatures().isEmpty()) {
            all.add("claim.deliverable-unsigned");
        }
        if (one.portions() == TimeTreatment.NOT_BILLABLE
                || (!milestone && one.portions() == TimeTreatment.NOT_STATED)) {
            all.add(one.portions() == TimeTreatment.NOT_STATED ? "claim.portion-not-stated" : "claim.portion-not-paid");
        }
    }
}
