package org.customizedemployment.rules.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.rules.credential.CredentialValidity;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;

/** Accepted certificates that end in some days without a longer one for the same components (CT-11). */
record EndingCertificates(CertificationScheme scheme, Parameters parameters, References references) {
    List<RuleFinding> findings(LocalDate from, LocalDate through) {
        Noted noted = Noted.advising("ending", scheme.requirement().citations());
        List<StaffCredential> all = references.credentials();
        if (all == null) {
            return List.of(noted.found(
                    Outcome.CANNOT_TELL,
                    Reason.of("rules.certification-no-register"),
                    new Missing(Missing.Kind.REFERENCE, "credentials")));
        }
        List<Ending> counting = new ArrayList<>();
        List<RuleFinding> findings = new ArrayList<>();
        for (StaffCredential one : new TreeSet<>(all)) {
            if (counts(one, from)) {
                counting.add(new Ending(one, CredentialValidity.of(scheme.requirement(), parameters, one, from)));
            }
        }
        Map<ActorId, List<Ending>> byStaff = new LinkedHashMap<>();
        for (Ending one : counting) {
            byStaff.computeIfAbsent(one.credential().staff(), staff -> new ArrayList<>())
                    .add(one);
        }
        for (Ending one : counting) {
            if (one.last().isEmpty()) {
                findings.add(notKnown(noted, one));
            } else if (one.isWithin(from, through)
                    && byStaff.getOrDefault(one.credential().staff(), List.of()).stream()
                            .noneMatch(one::isOutlivedBy)) {
                findings.add(ends(noted, one));
            }
        }
        return findings;
    }

    private boolean counts(StaffCredential one, LocalDate day) {
        LocalDate withdrawn = one.withdrawnOn();
        return scheme.requirement().accepts(one.credential())
                && !scheme.requirement().acceptsIssuer(one).equals(Optional.of(false))
                && (withdrawn == null || withdrawn.isAfter(day));
    }

    private RuleFinding ends(Noted noted, Ending one) {
        Reason reason = about("rules.certification-ends", one.credential())
                .with("lastDay", one.last().orElseThrow());
        return noted.found(
                new Finding(Outcome.NOT_YET_DUE, reason, List.of(), List.of(), null),
                one.validity().read().stream().toList());
    }

    private RuleFinding notKnown(Noted noted, Ending one) {
        String parameter = scheme.requirement().validity() == null
                ? "credential-validity"
                : scheme.requirement().validity().value();
        Finding finding = new Finding(
                Outcome.CANNOT_TELL,
                about("rules.certification-end-not-known", one.credential()),
                List.of(new Missing(Missing.Kind.PARAMETER, parameter)),
                List.of(),
                null);
        return noted.found(finding, one.validity().read().stream().toList());
    }

    private static Reason about(String code, StaffCredential one) {
        Reason reason = Reason.of(code).withCode("staff", one.staff().value()).withCode("credential", one.credential());
        if (one.components().isEmpty()) {
            return reason.withCode("component", "component-not-stated");
        }
        for (var component : one.components()) {
            reason = reason.withCode("component", component.value());
        }
        return reason;
    }

    /** A certificate and when it ends. */
    private record Ending(StaffCredential credential, CredentialValidity validity) {
        Optional<LocalDate> last() {
            return validity.lastDay();
        }

        boolean isWithin(LocalDate from, LocalDate through) {
            return last().filter(day -> !day.isBefore(from) && !day.isAfter(through))
                    .isPresent();
        }

        /** Another one, of the same person, for all of its components, that lasts longer, and is there before this one ends. */
        boolean isOutlivedBy(Ending other) {
            return other.credential.components().containsAll(credential.components())
                    && other.credential.components().isEmpty()
                            == credential.components().isEmpty()
                    && other.last().isPresent()
                    && other.last().get().isAfter(last().orElseThrow())
                    && !other.credential.issuedOn().isAfter(last().get().plusDays(1));
        }
    }
}
