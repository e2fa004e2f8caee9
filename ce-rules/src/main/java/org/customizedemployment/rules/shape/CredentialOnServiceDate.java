package org.customizedemployment.rules.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.credential.CredentialAnswer;
import org.customizedemployment.rules.credential.CredentialCheck;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Staff held what is asked, for the component, on the date of the service that is recorded (CT-4, CT-11). Not applicable to anything but a
 * service. What it finds never keeps the service from being recorded.
 *
 * @param id its id
 * @param citations where it comes from
 * @param requirement what is asked
 * @param needs what it reads
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CredentialOnServiceDate(
        RuleId id, List<Citation> citations, CredentialRequirement requirement, List<FactNeed> needs) implements Rule {
    public CredentialOnServiceDate {
        citations = List.copyOf(citations);
        needs = List.copyOf(needs);
    }

    /** Reads the service and, where the requirement names one, the parameter of validity. */
    public CredentialOnServiceDate(RuleId id, List<Citation> citations, CredentialRequirement requirement) {
        this(id, citations, requirement, needs(requirement));
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
        return needs;
    }

    private static List<FactNeed> needs(CredentialRequirement requirement) {
        List<FactNeed> needs = new ArrayList<>();
        needs.add(FactNeed.of(ServiceEntry.TYPE));
        Optional.ofNullable(requirement.validity()).ifPresent(id -> needs.add(FactNeed.of(id)));
        return needs;
    }

    @Override
    public Finding evaluate(Facts facts) {
        ServiceEntry service = facts.subject(ServiceEntry.TYPE);
        if (service == null) {
            return Finding.of(Outcome.NOT_APPLICABLE, Reason.of("rules.no-service"));
        }
        if (!facts.isExplaining()) {
            return Finding.plain(CredentialCheck.outcome(
                    requirement,
                    service.getStaff(),
                    service.getComponent(),
                    service.getWhen().firstDate(),
                    facts.getReferences(),
                    facts.getParameters()));
        }
        CredentialAnswer answer = CredentialCheck.check(
                requirement,
                service.getStaff(),
                service.getComponent(),
                service.getWhen().firstDate(),
                facts.getReferences(),
                facts.getParameters());
        note(answer, service, facts);
        List<EntryRef> evidence = List.of(service.toRef());
        return new Finding(answer.outcome(), answer.reason(), answer.missing(), evidence, null);
    }

    /** The register is gone through once for all services of the case. */
    @Override
    public @Nullable IntFunction<Outcome> ofEach(Facts facts, EntryType<?> type) {
        if (!type.equals(ServiceEntry.TYPE)) {
            return null;
        }
        List<ServiceEntry> services = facts.entries(ServiceEntry.TYPE);
        Map<ActorId, List<StaffCredential>> register = byStaff(facts.getReferences());
        return place -> outcome(services.get(place), register, facts);
    }

    private Outcome outcome(ServiceEntry service, Map<ActorId, List<StaffCredential>> register, Facts facts) {
        List<StaffCredential> own = register.get(service.getStaff());
        if (own == null) {
            return facts.getReferences().credentials() == null ? Outcome.CANNOT_TELL : Outcome.NOT_MET;
        }
        return CredentialCheck.outcome(
                requirement, own, service.getComponent(), service.getWhen().firstDate(), facts.getParameters());
    }

    /** Those that may count. */
    private Map<ActorId, List<StaffCredential>> byStaff(References references) {
        Map<ActorId, List<StaffCredential>> byStaff = new HashMap<>();
        List<StaffCredential> all = references.credentials();
        for (StaffCredential one : all == null ? List.<StaffCredential>of() : all) {
            if (!CredentialCheck.mayCount(requirement, one)) {
                continue;
            }
            List<StaffCredential> before = byStaff.putIfAbsent(one.staff(), List.of(one));
            if (before instanceof ArrayList<StaffCredential> several) {
                several.add(one);
            } else if (before != null) {
                byStaff.put(one.staff(), new ArrayList<>(List.of(before.get(0), one)));
            }
        }
        return byStaff;
    }

    /** Reads again, through the facts, what decided, so that the decision lists it. */
    private static void note(CredentialAnswer answer, ServiceEntry service, Facts facts) {
        for (DatedParameter read : answer.parametersRead()) {
            ParameterId parameter = read.id();
            facts.parameter(parameter, service.getWhen().firstDate());
        }
    }
}
