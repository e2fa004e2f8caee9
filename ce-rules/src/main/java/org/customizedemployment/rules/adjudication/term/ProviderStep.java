package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.ProviderContract;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.ProviderTerms;

/**
 * Whether the provider had a contract on the day of the service, for the programme, the service and the area, in a status that will do
 * (CT-30). Without a register that can't be told.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record ProviderStep(Programme programme, References references) implements LineStep {
    @Override
    public String name() {
        return "provider";
    }

    @Override
    public Line apply(Line line) {
        ProviderTerms terms = line.service() == null
                ? ProviderTerms.NOT_STATED
                : line.service().claim().provider();
        ServiceEntry entry = line.entry();
        Claimed claimed = new Claimed(entry.getService(), entry.getProvider(), entry.getArea());
        return terms.statuses().isEmpty()
                ? line
                : line.within(line.start(), line.end(), slice -> check(slice, claimed, terms));
    }

    /** What is provided, by whom and where; a milestone states no area. */
    private record Claimed(ServiceCode service, Optional<OrganizationId> provider, Optional<String> area) {}

    /** What stands against a milestone, by the day on which it was reached. */
    public List<Mark> marks(Milestone milestone, FundedService service) {
        ProviderTerms terms = service.claim().provider();
        Claimed claimed = new Claimed(milestone.getService(), milestone.getProvider(), Optional.empty());
        Slice day = new Slice(0, 0, milestone.getReachedOn(), false, List.of());
        return terms.statuses().isEmpty()
                ? List.of()
                : check(day, claimed, terms).marks();
    }

    private Slice check(Slice slice, Claimed claimed, ProviderTerms terms) {
        Optional<OrganizationId> provider = claimed.provider();
        if (provider.isEmpty()) {
            return slice.with(Mark.undecided(Reason.of("claim.provider-not-stated"), terms.citations()));
        }
        Reason about = Reason.of("claim.provider-register-missing")
                .withCode("provider", provider.get().value());
        Optional<List<ProviderContract>> contracts = references.contractsOf(provider.get());
        if (contracts.isEmpty()) {
            return slice.with(Mark.undecided(about, terms.citations()));
        }
        if (terms.area() && claimed.area().isEmpty()) {
            return slice.with(Mark.undecided(Reason.of("claim.area-not-stated"), terms.citations()));
        }
        return check(slice, claimed, provider.get(), contracts.get(), terms);
    }

    private Slice check(
            Slice slice,
            Claimed claimed,
            OrganizationId provider,
            List<ProviderContract> contracts,
            ProviderTerms terms) {
        LocalDate date = slice.date();
        List<ProviderContract> held = contracts.stream()
                .filter(one -> one.dates().contains(date))
                .filter(one -> one.programme() == null || one.programme().equals(programme.id()))
                .filter(one -> one.services().isEmpty() || one.services().contains(claimed.service()))
                .toList();
        if (held.isEmpty()) {
            return refuse(slice, terms, "claim.provider-no-contract", provider, claimed.service());
        }
        List<ProviderContract> here = held.stream()
                .filter(one -> !terms.area()
                        || one.areas().isEmpty()
                        || claimed.area().filter(one.areas()::contains).isPresent())
                .toList();
        if (here.isEmpty()) {
            return refuse(slice, terms, "claim.provider-other-area", provider, claimed.service());
        }
        if (here.stream().noneMatch(one -> terms.statuses().contains(one.status()))) {
            Reason reason = Reason.of("claim.provider-status")
                    .withCode("provider", provider.value())
                    .withCode(
                            "status",
                            here.get(0).status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .with("date", date);
            return slice.with(Mark.notPayable(reason, terms.citations()));
        }
        return slice;
    }

    private static Slice refuse(
            Slice slice, ProviderTerms terms, String code, OrganizationId provider, ServiceCode service) {
        return slice.with(Mark.notPayable(
                Reason.of(code)
                        .withCode("provider", provider.value())
                        .withCode("service", service.value())
                        .with("date", slice.date()),
                terms.citations()));
    }
}
