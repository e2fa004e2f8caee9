package org.customizedemployment.rules.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.credential.CredentialAnswer;
import org.customizedemployment.rules.credential.CredentialCheck;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;

/** What follows if someone leaves a provider, component by component and case by case (CT-35). */
record DepartureCheck(
        CertificationScheme scheme,
        Parameters parameters,
        References references,
        OrganizationId provider,
        ActorId leaving,
        LocalDate day) {
    List<RuleFinding> findings(Collection<CaseFile> cases) {
        if (references.credentials() == null) {
            return List.of(Noted.blocking("last-certified", scheme.citations())
                    .found(
                            Outcome.CANNOT_TELL,
                            Reason.of("rules.certification-no-register"),
                            new Missing(Missing.Kind.REFERENCE, "credentials")));
        }
        List<RuleFinding> findings = new ArrayList<>();
        List<ServiceComponent> lost = new ArrayList<>();
        for (ServiceComponent component : scheme.components()) {
            CredentialAnswer held = check(leaving, component);
            if (held.outcome() != Outcome.NOT_MET) {
                RuleFinding others = others(component);
                boolean fills = others.finding().outcome().passes();
                findings.add(fills || held.outcome() == Outcome.MET ? others : leaverNotKnown(component, held));
                if (!fills) {
                    lost.add(component);
                }
            }
        }
        if (findings.isEmpty()) {
            return List.of(Noted.blocking("last-certified", scheme.citations())
                    .found(Outcome.NOT_APPLICABLE, about("rules.departure-not-certified")));
        }
        if (!lost.isEmpty()) {
            cases.stream()
                    .sorted(Comparator.comparing(one -> one.getId().value()))
                    .forEach(file ->
                            new ServedByLeaver(this, file, lost).finding().ifPresent(findings::add));
            findings.add(Noted.advising("training-priority", scheme.citations())
                    .found(Outcome.NEEDS_HUMAN_DECISION, about("rules.departure-training-priority")));
        }
        return findings;
    }

    /** Whether somebody else at the provider is certified; what can't be told of somebody leaves it open. */
    private RuleFinding others(ServiceComponent component) {
        Noted noted = Noted.blocking("last-certified", scheme.citations());
        Reason reason = about("rules.departure-others").withCode("component", component.value());
        Outcome best = Outcome.NOT_MET;
        for (ActorId one : colleagues()) {
            Outcome held = isHeld(one, component);
            if (held == Outcome.MET) {
                return noted.found(Outcome.MET, reason);
            }
            best = held == Outcome.CANNOT_TELL ? held : best;
        }
        if (best == Outcome.CANNOT_TELL) {
            return noted.found(
                    Outcome.CANNOT_TELL,
                    about("rules.departure-others-not-known").withCode("component", component.value()),
                    new Missing(Missing.Kind.REFERENCE, "credentials"));
        }
        return noted.found(
                Outcome.NEEDS_HUMAN_DECISION,
                about("rules.departure-last").withCode("component", component.value()),
                new Missing(Missing.Kind.HUMAN_DECISION, "provider-assignment"));
    }

    /** A certificate that may count, as far as the register says, and nobody else who is known to be certified. */
    private RuleFinding leaverNotKnown(ServiceComponent component, CredentialAnswer held) {
        return Noted.blocking("last-certified", scheme.citations())
                .found(
                        Outcome.CANNOT_TELL,
                        about("rules.departure-leaver-not-known").withCode("component", component.value()),
                        held.missing().toArray(Missing[]::new));
    }

    private Outcome isHeld(ActorId staff, ServiceComponent component) {
        return check(staff, component).outcome();
    }

    private CredentialAnswer check(ActorId staff, ServiceComponent component) {
        return CredentialCheck.check(scheme.requirement(), staff, component, day, references, parameters);
    }

    private Set<ActorId> colleagues() {
        Set<ActorId> all = new LinkedHashSet<>();
        List<StaffCredential> credentials = references.credentials();
        if (credentials != null) {
            credentials.stream()
                    .sorted()
                    .filter(one ->
                            provider.equals(one.provider()) && !one.staff().equals(leaving))
                    .forEach(one -> all.add(one.staff()));
        }
        return all;
    }

    Reason about(String code) {
        return Reason.of(code).withCode("staff", leaving.value()).withCode("provider", provider.value());
    }
}
