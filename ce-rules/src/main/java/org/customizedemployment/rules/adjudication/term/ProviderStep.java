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
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
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
        if (terms.statuses().isEmpty()) {
            return line;
        }
        Optional<OrganizationId> provider = line.entry().getProvider();
        if (provider.isEmpty()) {
            return line.mark(Mark.undecided(Reason.of("claim.provider-not-stated"), terms.citations()));
        }
        Reason about = Reason.of("claim.provider-register-missing")
                .withCode("provider", provider.get().value());
        Optional<List<ProviderContract>> contracts = references.contractsOf(provider.get());
        if (contracts.isEmpty()) {
            return line.mark(Mark.undecided(about, terms.citations()));
        }
        if (terms.area() && line.entry().getArea().isEmpty()) {
            return line.mark(Mark.undecided(Reason.of("claim.area-not-stated"), terms.citations()));
        }
        return line.within(
                line.start(), line.end(), slice -> check(slice, line.entry(), provider.get(), contracts.get(), terms));
    }

    private Slice check(
            Slice slice,
            ServiceEntry entry,
            OrganizationId provider,
            List<ProviderContract> contracts,
            ProviderTerms terms) {
        LocalDate date = slice.date();
        List<ProviderContract> held = contracts.stream()
                .filter(one -> one.dates().contains(date))
                .filter(one -> one.programme() == null || one.programme().equals(programme.id()))
                .filter(one -> one.services().isEmpty() || one.services().contains(entry.getService()))
                .toList();
        if (held.isEmpty()) {
            return refuse(slice, terms, "claim.provider-no-contract", provider, entry.getService());
        }
        List<ProviderContract> here = held.stream()
                .filter(one -> !terms.area()
                        || one.areas().isEmpty()
                        || entry.getArea().filter(one.areas()::contains).isPresent())
                .toList();
        if (here.isEmpty()) {
            return refuse(slice, terms, "claim.provider-other-area", provider, entry.getService());
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
