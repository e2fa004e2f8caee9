package org.customizedemployment.rules.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;

/**
 * Whether services are authorized as lines of one order, one line each: authorizations of the same episode with the same number of the funder
 * (WI-2). About an authorization, or the one that a service or milestone names; of a service that is not on the list it is not applicable. The number
 * itself is in no answer.
 *
 * @param id its id
 * @param citations where it comes from
 * @param services what stands on one order; at least two
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LinesOfOneOrder(RuleId id, List<Citation> citations, List<ServiceCode> services) implements Rule {
    public LinesOfOneOrder {
        citations = List.copyOf(citations);
        services = List.copyOf(services);
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
        return List.of(FactNeed.of(ServiceAuthorization.TYPE));
    }

    @Override
    public Finding evaluate(Facts facts) {
        Optional<EntryId> named = facts.getSubject().flatMap(LinesOfOneOrder::authorization);
        if (named.isEmpty()) {
            return Finding.of(Outcome.NOT_APPLICABLE, Reason.of("rules.no-order"));
        }
        ServiceAuthorization line =
                facts.getCaseFile().find(ServiceAuthorization.TYPE, named.get()).orElse(null);
        if (line == null) {
            return open("rules.order-not-known", List.of());
        }
        if (!services.contains(line.getService())) {
            return Finding.of(Outcome.NOT_APPLICABLE, Reason.of("rules.no-order"));
        }
        return line.getNumber().isEmpty()
                ? open("rules.order-number-not-stated", List.of(line.toRef()))
                : lines(line, facts);
    }

    private static Optional<EntryId> authorization(Entry subject) {
        if (subject instanceof ServiceAuthorization one) {
            return Optional.of(one.id());
        } else if (subject instanceof ServiceEntry one) {
            return one.getAuthorization();
        }
        return subject instanceof Milestone one ? one.getAuthorization() : Optional.empty();
    }

    /** Two lines for one service show by themselves; that there is no other, or none at all, only where all authorizations are known. */
    private Finding lines(ServiceAuthorization line, Facts facts) {
        List<ServiceAuthorization> order = facts.entries(ServiceAuthorization.TYPE).stream()
                .filter(one -> one.getNumber().equals(line.getNumber())
                        && one.getEpisode().equals(line.getEpisode()))
                .toList();
        List<EntryRef> evidence = order.stream().map(Entry::toRef).toList();
        Optional<ServiceCode> absent = Optional.empty();
        for (ServiceCode service : services) {
            long count = order.stream()
                    .filter(one -> one.getService().equals(service))
                    .count();
            if (count > 1) {
                return of(Outcome.NOT_MET, "rules.order-line-twice", service, evidence);
            }
            absent = absent.isEmpty() && count == 0 ? Optional.of(service) : absent;
        }
        LocalDate day = facts.getRuleDate().orElse(LocalDate.MAX);
        if (!facts.getCaseFile().coverageOf(ServiceAuthorization.TYPE).isCompleteOn(day)) {
            return open("rules.order-not-known", evidence);
        }
        return absent.map(service -> of(Outcome.NOT_MET, "rules.order-line-missing", service, evidence))
                .orElseGet(() -> Finding.of(
                                Outcome.MET, Reason.of("rules.one-order").with("lines", services.size()))
                        .withEvidence(evidence));
    }

    private static Finding of(Outcome outcome, String code, ServiceCode service, List<EntryRef> evidence) {
        return Finding.of(outcome, Reason.of(code).withCode("service", service.value()))
                .withEvidence(evidence);
    }

    private static Finding open(String code, List<EntryRef> evidence) {
        return Finding.of(Outcome.CANNOT_TELL, Reason.of(code))
                .withMissing(List.of(new Missing(Missing.Kind.ENTRIES, ServiceAuthorization.TYPE.getKind())))
                .withEvidence(evidence);
    }
}
