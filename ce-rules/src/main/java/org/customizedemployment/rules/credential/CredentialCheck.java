package org.customizedemployment.rules.credential;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Looks up whether a member of staff held an accepted, active credential for the component on the service date (CT-4, CT-10, CT-11, CT-32).
 *
 * <p>A credential is valid from its issue to its stated last day; if it states none, to the day before the anniversary that the validity
 * parameter names (SEM-12): issued 2023-03-01 with three years, it is valid through 2026-02-28. One issued on 29 February has its
 * anniversary on 28 February in other years. Withdrawn, it does not count from that day on. Without a register nothing follows from a
 * person's absence, so the answer is <em>cannot tell</em>.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CredentialCheck {
    private static final Comparator<Judged> BEST_FIRST = Comparator.comparing(Judged::standing)
            .thenComparing(Judged::reached, Comparator.reverseOrder())
            .thenComparing(one -> one.credential().credential());

    private CredentialCheck() {}

    /**
     * @param requirement what is asked
     * @param staff who gave the service
     * @param component the component of the service, as the service names it
     * @param serviceDate the local date of the service (SEM-26)
     * @param references the register, if there is one
     * @param parameters holds the validity that the requirement names
     * @throws CeException if the validity parameter does not hold whole years
     */
    public static CredentialAnswer check(
            CredentialRequirement requirement,
            ActorId staff,
            ServiceComponent component,
            LocalDate serviceDate,
            References references,
            Parameters parameters) {
        Asked asked = new Asked(requirement, requirement.asked(component), serviceDate, parameters);
        if (references.credentials() == null) {
            return asked.answer(
                    Standing.NO_REGISTER,
                    asked.reason(Standing.NO_REGISTER),
                    List.of(new Missing(Missing.Kind.REFERENCE, "credentials")),
                    false);
        }
        Judged best = asked.best(staff, references.credentials());
        return best == null
                ? asked.answer(Standing.NONE, asked.reason(Standing.NONE), List.of(), false)
                : asked.answer(best);
    }

    /** The outcome of {@link #check} alone. */
    public static Outcome outcome(
            CredentialRequirement requirement,
            ActorId staff,
            ServiceComponent component,
            LocalDate serviceDate,
            References references,
            Parameters parameters) {
        if (references.credentials() == null) {
            return Standing.NO_REGISTER.outcome;
        }
        ServiceComponent asked = requirement.asked(component);
        Standing best = Standing.NONE;
        for (StaffCredential one : references.credentials()) {
            if (one.staff().equals(staff)) {
                best = better(best, standing(requirement, asked, serviceDate, parameters, one));
            }
        }
        return best.outcome;
    }

    /** Whether a credential can count on any day and for any component: it is of an accepted type, and not of an issuer who doesn't count. */
    public static boolean mayCount(CredentialRequirement requirement, StaffCredential one) {
        return requirement.accepts(one.credential())
                && requirement.acceptsIssuer(one).orElse(true);
    }

    /**
     * The outcome of {@link #check} for someone whose credentials the register was gone through for before.
     *
     * @param own those of them that {@link #mayCount}; with any others the outcome would be the same
     */
    public static Outcome outcome(
            CredentialRequirement requirement,
            List<StaffCredential> own,
            ServiceComponent component,
            LocalDate serviceDate,
            Parameters parameters) {
        ServiceComponent asked = requirement.asked(component);
        Standing best = Standing.NONE;
        for (int i = 0; i < own.size(); i++) {
            StaffCredential one = own.get(i);
            boolean issuerKnown = requirement.acceptsIssuer(one).isPresent();
            best = better(best, standing(requirement, asked, serviceDate, parameters, one, issuerKnown));
        }
        return best.outcome;
    }

    private static Standing better(Standing one, Standing other) {
        return other.compareTo(one) < 0 ? other : one;
    }

    private static Standing standing(
            CredentialRequirement requirement,
            ServiceComponent component,
            LocalDate day,
            Parameters parameters,
            StaffCredential one) {
        if (!requirement.accepts(one.credential())) {
            return Standing.NOT_ACCEPTED;
        }
        Optional<Boolean> issuer = requirement.acceptsIssuer(one);
        if (issuer.isPresent() && !issuer.get()) {
            return Standing.OTHER_ISSUER;
        }
        return standing(requirement, component, day, parameters, one, issuer.isPresent());
    }

    /** Of one that may count. */
    private static Standing standing(
            CredentialRequirement requirement,
            ServiceComponent component,
            LocalDate day,
            Parameters parameters,
            StaffCredential one,
            boolean issuerKnown) {
        if (!one.components().isEmpty() && !one.components().contains(component)) {
            return Standing.OTHER_COMPONENT;
        }
        if (day.isBefore(one.issuedOn())) {
            return Standing.NOT_YET_ISSUED;
        }
        LocalDate withdrawn = one.withdrawnOn();
        if (withdrawn != null && !day.isBefore(withdrawn)) {
            return Standing.WITHDRAWN;
        }
        LocalDate last = last(requirement, day, parameters, one);
        if (last == null) {
            return Standing.VALIDITY_NOT_SUPPLIED;
        }
        if (day.isAfter(last)) {
            return Standing.LAPSED;
        }
        if (!issuerKnown) {
            return Standing.ISSUER_NOT_STATED;
        }
        return one.components().isEmpty() ? Standing.COMPONENT_NOT_STATED : Standing.MET;
    }

    private static @Nullable LocalDate last(
            CredentialRequirement requirement, LocalDate day, Parameters parameters, StaffCredential one) {
        LocalDate stated = one.lastDay();
        return stated != null
                ? stated
                : CredentialValidity.of(requirement, parameters, one, day).last();
    }

    /** How a credential stands to what is asked; declared in the order in which one of several decides. */
    private enum Standing {
        MET(Outcome.MET, "rules.credential-met"),
        COMPONENT_NOT_STATED(Outcome.CANNOT_TELL, "rules.credential-component-not-stated"),
        ISSUER_NOT_STATED(Outcome.CANNOT_TELL, "rules.credential-issuer-not-stated"),
        VALIDITY_NOT_SUPPLIED(Outcome.CANNOT_TELL, "rules.credential-validity-not-supplied"),
        NO_REGISTER(Outcome.CANNOT_TELL, "rules.credential-no-register"),
        WITHDRAWN(Outcome.NOT_MET, "rules.credential-withdrawn"),
        LAPSED(Outcome.NOT_MET, "rules.credential-lapsed"),
        NOT_YET_ISSUED(Outcome.NOT_MET, "rules.credential-not-yet-issued"),
        OTHER_COMPONENT(Outcome.NOT_MET, "rules.credential-other-component"),
        OTHER_ISSUER(Outcome.NOT_MET, "rules.credential-other-issuer"),
        NOT_ACCEPTED(Outcome.NOT_MET, "rules.credential-not-accepted"),
        NONE(Outcome.NOT_MET, "rules.credential-none");

        private final Outcome outcome;
        private final String code;

        Standing(Outcome outcome, String code) {
            this.outcome = outcome;
            this.code = code;
        }
    }

    private record Judged(StaffCredential credential, Standing standing, LocalDate reached, boolean byParameter) {}

    /** What is asked, in the words of one check. */
    private record Asked(
            CredentialRequirement requirement, ServiceComponent component, LocalDate day, Parameters parameters) {
        /** Of several with the same standing the one that reached furthest explains best. */
        @Nullable
        Judged best(ActorId staff, List<StaffCredential> register) {
            Judged best = null;
            for (StaffCredential one : register) {
                if (one.staff().equals(staff)) {
                    Judged judged = judge(one);
                    best = best == null || BEST_FIRST.compare(judged, best) < 0 ? judged : best;
                }
            }
            return best;
        }

        private Judged judge(StaffCredential one) {
            Standing standing = standing(requirement, component, day, parameters, one);
            return switch (standing) {
                case WITHDRAWN -> new Judged(one, standing, Objects.requireNonNull(one.withdrawnOn()), false);
                case VALIDITY_NOT_SUPPLIED -> new Judged(one, standing, one.issuedOn(), true);
                case MET, LAPSED, ISSUER_NOT_STATED, COMPONENT_NOT_STATED ->
                    new Judged(
                            one,
                            standing,
                            Objects.requireNonNull(last(requirement, day, parameters, one)),
                            one.lastDay() == null);
                default -> new Judged(one, standing, one.issuedOn(), false);
            };
        }

        private Optional<DatedParameter> parameter() {
            return Optional.ofNullable(requirement.validity()).flatMap(id -> parameters.find(id, day));
        }

        CredentialAnswer answer(Judged best) {
            Reason reason = reason(best.standing())
                    .withCode("credential", best.credential().credential());
            return switch (best.standing()) {
                case MET, LAPSED -> answer(best, reason.with("lastDay", best.reached()), List.of());
                case WITHDRAWN, NOT_YET_ISSUED -> answer(best, reason.with("from", best.reached()), List.of());
                case VALIDITY_NOT_SUPPLIED -> {
                    String id = requirement.validity() == null
                            ? "credential-validity"
                            : requirement.validity().value();
                    yield answer(best.standing(), reason, List.of(new Missing(Missing.Kind.PARAMETER, id)), true);
                }
                case ISSUER_NOT_STATED ->
                    answer(best, reason, List.of(new Missing(Missing.Kind.REFERENCE, "credential-issuer")));
                case COMPONENT_NOT_STATED ->
                    answer(best, reason, List.of(new Missing(Missing.Kind.REFERENCE, "credential-component")));
                default -> answer(best, reason, List.of());
            };
        }

        /** Where the register says all there is to say, nothing is missing. */
        private CredentialAnswer answer(Judged best, Reason reason, List<Missing> missing) {
            return answer(best.standing(), reason, missing, best.byParameter());
        }

        CredentialAnswer answer(Standing standing, Reason reason, List<Missing> missing, boolean byParameter) {
            return new CredentialAnswer(
                    standing.outcome,
                    reason,
                    missing,
                    requirement.citations(),
                    byParameter ? parameter().stream().toList() : List.of());
        }

        Reason reason(Standing standing) {
            return Reason.of(standing.code)
                    .withCode("component", component.value())
                    .with("date", day);
        }
    }
}
