package org.customizedemployment.rules.certification;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;

/**
 * One case, when someone leaves whose components nobody else may take over: whether they serve the person, and how far along the person is
 * (CT-35). Assignments say who serves; where none does for a component, services they gave count. That they don't serve someone needs an
 * assignment to somebody else, or complete entries.
 */
record ServedByLeaver(DepartureCheck departure, CaseFile file, List<ServiceComponent> lost) {
    /** Whom a component is served by, as far as the case says. */
    private enum By {
        LEAVER,
        NOT_KNOWN,
        SOMEBODY_ELSE
    }

    /** What is to be decided or found out for this person; empty if somebody else serves them. */
    Optional<RuleFinding> finding() {
        By by = By.SOMEBODY_ELSE;
        for (ServiceComponent component : lost) {
            By one = servedBy(component);
            by = one.compareTo(by) < 0 ? one : by;
        }
        Noted noted = Noted.blocking("person-affected", departure.scheme().citations());
        return switch (by) {
            case LEAVER ->
                Optional.of(
                        isDecided()
                                ? noted.found(Outcome.MET, howFar("rules.departure-person-decided"))
                                : noted.found(
                                        Outcome.NEEDS_HUMAN_DECISION,
                                        howFar("rules.departure-person"),
                                        new Missing(Missing.Kind.HUMAN_DECISION, "provider-assignment")));
            case NOT_KNOWN ->
                Optional.of(noted.found(
                        Outcome.CANNOT_TELL,
                        howFar("rules.departure-person-not-known"),
                        new Missing(Missing.Kind.ENTRIES, ProviderAssignment.TYPE.getKind())));
            case SOMEBODY_ELSE -> Optional.empty();
        };
    }

    private By servedBy(ServiceComponent component) {
        List<ProviderAssignment> assigned = assigned(component);
        if (assigned.stream().anyMatch(this::isLeavers)) {
            return By.LEAVER;
        }
        if (assigned.stream().anyMatch(this::mayBeLeavers)) {
            return isWhole(ServiceEntry.TYPE) ? By.SOMEBODY_ELSE : By.NOT_KNOWN;
        }
        if (!assigned.isEmpty() || isWhole(ProviderAssignment.TYPE)) {
            return By.SOMEBODY_ELSE;
        }
        return hasServed(component) ? By.LEAVER : By.NOT_KNOWN;
    }

    private List<ProviderAssignment> assigned(ServiceComponent component) {
        return file.entries(ProviderAssignment.TYPE).stream()
                .filter(one -> one.getHeader().effective().contains(departure.day()))
                .filter(one -> one.getComponents().isEmpty()
                        || one.getComponents().stream().anyMatch(asked -> isAsked(asked, component)))
                .toList();
    }

    private boolean isAsked(ServiceComponent served, ServiceComponent component) {
        return departure.scheme().requirement().asked(served).equals(component);
    }

    private boolean isLeavers(ProviderAssignment one) {
        return one.getProvider().equals(departure.provider())
                && (one.getStaff().filter(departure.leaving()::equals).isPresent()
                        || (one.getStaff().isEmpty() && !services().isEmpty()));
    }

    /** An assignment to the provider that names nobody, in a case whose services don't name the one who leaves so far. */
    private boolean mayBeLeavers(ProviderAssignment one) {
        return one.getProvider().equals(departure.provider()) && one.getStaff().isEmpty();
    }

    private boolean isWhole(EntryType<?> type) {
        return file.coverageOf(type).isCompleteOn(departure.day());
    }

    private boolean hasServed(ServiceComponent component) {
        return services().stream()
                .filter(one -> one.getProvider()
                        .filter(provider -> !provider.equals(departure.provider()))
                        .isEmpty())
                .anyMatch(one -> isAsked(one.getComponent(), component));
    }

    private List<ServiceEntry> services() {
        ActorId leaving = departure.leaving();
        return file.entries(ServiceEntry.TYPE).stream()
                .filter(one -> one.getStaff().equals(leaving)
                        && !one.getWhen().firstDate().isAfter(departure.day()))
                .toList();
    }

    private boolean isDecided() {
        List<ProviderAssignment> all = file.entries(ProviderAssignment.TYPE);
        return all.stream()
                .filter(one -> one.getHeader().effective().contains(departure.day()))
                .filter(this::isLeavers)
                .anyMatch(one -> all.stream()
                        .anyMatch(next ->
                                next.getPrevious().filter(one.id()::equals).isPresent()));
    }

    private Reason howFar(String code) {
        Minutes served = Minutes.ZERO;
        for (ServiceEntry one : services()) {
            served = served.plus(one.getWhen().length());
        }
        return departure
                .about(code)
                .withCode("case", file.getId().value())
                .withCode("phase", file.getFocus().map(PhaseId::value).orElse("phase-not-stated"))
                .with("minutes", served);
    }
}
