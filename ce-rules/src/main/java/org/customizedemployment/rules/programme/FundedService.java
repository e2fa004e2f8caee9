package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.fee.Fee;
import org.customizedemployment.rules.programme.time.TimeTerms;
import org.jspecify.annotations.Nullable;

/**
 * A service that a programme funds. Its terms come in groups, each of which is silent until something is stated, so that a service is built
 * from what its source says and nothing else.
 *
 * <pre>{@code
 * FundedService development = FundedService.builder(ServiceCode.of("job-development"))
 *         .fee(new HourlyFee(ParameterId.of("job-development.rate")))
 *         .time(TimeTerms.NOT_STATED.with(KindTime.of(ActivityKind.TRAVEL, KindTreatment.INCLUDED)))
 *         .citations(List.of(Citation.of("CT-29")))
 *         .build();
 * }</pre>
 *
 * @param code its code
 * @param components the components of Customized Employment that may be billed under it
 * @param fee how it is paid; null: the pack does not say, so money stays undecided
 * @param time which of its time counts
 * @param caps its caps; may be empty
 * @param claim what must be there for it to be paid at all
 * @param credential what staff must hold; null: nothing stated
 * @param deliverable what must be delivered before it is paid; null: nothing stated
 * @param payment on what other conditions it is paid
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FundedService(
        ServiceCode code,
        List<ServiceComponent> components,
        @Nullable Fee fee,
        TimeTerms time,
        List<TimeCap> caps,
        ClaimTerms claim,
        @Nullable CredentialRequirement credential,
        @Nullable DeliverableRequirement deliverable,
        PaymentTerms payment,
        List<Citation> citations) {
    public FundedService {
        components = List.copyOf(components);
        caps = List.copyOf(caps);
        citations = List.copyOf(citations);
    }

    /** Its first cap; null if it has none. */
    public @Nullable TimeCap cap() {
        return caps.isEmpty() ? null : caps.get(0);
    }

    /** A service of which nothing is stated yet. */
    public static Builder builder(ServiceCode code) {
        return new Builder(code);
    }

    /** The same service, to state some of its terms anew. */
    public Builder toBuilder() {
        return new Builder(code)
                .components(components)
                .fee(fee)
                .time(time)
                .caps(caps)
                .claim(claim)
                .credential(credential)
                .deliverable(deliverable)
                .payment(payment)
                .citations(citations);
    }

    /** Collects the terms of a {@link FundedService}. For one thread. */
    public static final class Builder {
        private final ServiceCode code;
        private List<ServiceComponent> components = List.of();
        private @Nullable Fee fee;
        private TimeTerms time = TimeTerms.NOT_STATED;
        private List<TimeCap> caps = List.of();
        private ClaimTerms claim = ClaimTerms.NOT_STATED;
        private @Nullable CredentialRequirement credential;
        private @Nullable DeliverableRequirement deliverable;
        private PaymentTerms payment = PaymentTerms.NONE;
        private List<Citation> citations = List.of();

        private Builder(ServiceCode code) {
            this.code = code;
        }

        public Builder components(List<ServiceComponent> stated) {
            components = List.copyOf(stated);
            return this;
        }

        public Builder fee(@Nullable Fee stated) {
            fee = stated;
            return this;
        }

        public Builder time(TimeTerms stated) {
            time = stated;
            return this;
        }

        public Builder cap(@Nullable TimeCap stated) {
            return caps(stated == null ? List.of() : List.of(stated));
        }

        public Builder caps(List<TimeCap> stated) {
            caps = List.copyOf(stated);
            return this;
        }

        public Builder claim(ClaimTerms stated) {
            claim = stated;
            return this;
        }

        public Builder credential(@Nullable CredentialRequirement stated) {
            credential = stated;
            return this;
        }

        public Builder deliverable(@Nullable DeliverableRequirement stated) {
            deliverable = stated;
            return this;
        }

        public Builder payment(PaymentTerms stated) {
            payment = stated;
            return this;
        }

        public Builder citations(List<Citation> stated) {
            citations = List.copyOf(stated);
            return this;
        }

        public FundedService build() {
            return new FundedService(
                    code, components, fee, time, caps, claim, credential, deliverable, payment, citations);
        }
    }
}
