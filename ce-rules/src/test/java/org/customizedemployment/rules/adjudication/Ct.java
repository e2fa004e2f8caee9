package org.customizedemployment.rules.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.programme.time.IndirectTime;
import org.customizedemployment.rules.programme.time.KindTime;
import org.customizedemployment.rules.programme.time.KindTreatment;
import org.customizedemployment.rules.programme.time.TimeTerms;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.jspecify.annotations.Nullable;

/** Connecticut's two programmes in small, as the definitions state them; adjudication knows no pack. */
final class Ct {
    static final ServiceCode DISCOVERY = ServiceCode.of("discovery");
    static final ServiceCode DEVELOPMENT = ServiceCode.of("job-development");
    static final ServiceCode COACHING = ServiceCode.of("post-employment");
    static final ServiceCode GSE = ServiceCode.of("gse");
    static final ParameterId CAP = ParameterId.of("job-development.cap");
    static final ParameterId INDIRECT = ParameterId.of("job-development.indirect-cap");
    static final ParameterId RATE = ParameterId.of("job-development.rate");
    static final ParameterId DISCOVERY_CAP = ParameterId.of("discovery.cap");
    static final ParameterId DISCOVERY_RATE = ParameterId.of("discovery.rate");
    static final ParameterId VALIDITY = ParameterId.of("certification.years");
    static final List<CapScope> ALL_READINGS = CapScope.readings();

    private Ct() {}

    static IndirectTime indirect() {
        return new IndirectTime(
                TimeTreatment.BILLABLE,
                List.of(
                        ActivityKind.EMPLOYER_CONTACT,
                        ActivityKind.EMPLOYER_VISIT,
                        ActivityKind.WORKPLACE_ANALYSIS,
                        ActivityKind.PROPOSAL_WRITING),
                INDIRECT,
                cites("CT-29"));
    }

    static CredentialRequirement certified() {
        return new CredentialRequirement(
                List.of("ct-ce", "acre-ce"),
                List.of(new CredentialRequirement.Mapping(
                        ServiceComponent.JOB_SEARCH_PLANNING, ServiceComponent.DISCOVERY)),
                VALIDITY,
                cites("CT-4"));
    }

    static TimeCap cap(List<CapScope> scopes) {
        return new TimeCap(CAP, scopes, cites("CT-29"));
    }

    static FundedService development(
            @Nullable TimeCap cap,
            IndirectTime indirect,
            @Nullable CredentialRequirement credential,
            @Nullable DeliverableRequirement deliverable) {
        return FundedService.builder(DEVELOPMENT)
                .components(List.of(ServiceComponent.JOB_DEVELOPMENT))
                .fee(new HourlyFee(RATE))
                .cap(cap)
                .time(TimeTerms.NOT_STATED.withIndirect(indirect))
                .credential(credential)
                .deliverable(deliverable)
                .citations(cites("CT-29"))
                .build();
    }

    static FundedService discovery(TimeTreatment portions, @Nullable CredentialRequirement credential) {
        return FundedService.builder(DISCOVERY)
                .components(List.of(ServiceComponent.DISCOVERY, ServiceComponent.JOB_SEARCH_PLANNING))
                .fee(new HourlyFee(DISCOVERY_RATE))
                .cap(new TimeCap(DISCOVERY_CAP, ALL_READINGS, true, cites("SEM-12")))
                .credential(credential)
                .deliverable(
                        new DeliverableRequirement(List.of(DocumentType.DISCOVERY_REPORT), portions, cites("CT-37")))
                .citations(cites("CT-23"))
                .build();
    }

    static FundedService coaching() {
        return FundedService.builder(COACHING)
                .components(List.of(ServiceComponent.POST_PLACEMENT_SUPPORT))
                .time(TimeTerms.NOT_STATED
                        .with(KindTime.of(ActivityKind.DOCUMENTATION, KindTreatment.NOT_BILLABLE))
                        .with(KindTime.of(ActivityKind.TRAVEL, KindTreatment.BILLABLE)))
                .citations(cites("CT-28"))
                .build();
    }

    static Exclusion sameTime(Exclusion.Grain grain, @Nullable ServiceCode precedence) {
        return new Exclusion(GSE, null, grain, precedence, cites("CT-17"));
    }

    /** DDS without certification and deliverables, where a test is about time. */
    static Programme dds(Exclusion... more) {
        return dds(development(cap(ALL_READINGS), indirect(), null, null), more);
    }

    static Programme dds(FundedService development, Exclusion... more) {
        List<Exclusion> exclusions = new ArrayList<>(List.of(more));
        exclusions.add(new Exclusion(null, null, Exclusion.Grain.INTERVAL, null, cites("CT-17")));
        return new Programme(
                ProgrammeId.of("us-ct/dds"),
                OrganizationId.of("dds"),
                List.of(discovery(TimeTreatment.NOT_STATED, null), development, coaching()),
                exclusions);
    }

    static Programme ads() {
        return ads(TimeTreatment.BILLABLE);
    }

    static Programme ads(TimeTreatment portions) {
        return new Programme(
                ProgrammeId.of("us-ct/ads"),
                OrganizationId.of("ads"),
                List.of(discovery(portions, null), development(null, IndirectTime.NOT_STATED, null, null), coaching()),
                List.of());
    }

    static DatedParameter value(ParameterId id, @Nullable ArgumentValue value) {
        return new DatedParameter(id, EffectiveRange.NOT_STATED, value, Citation.of("CT-29"), PackId.of("us-ct"));
    }

    static ArgumentValue hours(long hours) {
        return new ArgumentValue.OfMinutes(Minutes.ofHours(hours));
    }

    static ArgumentValue rate(String text) {
        return new ArgumentValue.OfRate(Rate.parse(text));
    }

    /** What Connecticut publishes: 40 and 10 hours, no rates. */
    static List<DatedParameter> published() {
        return List.of(
                value(CAP, hours(40)),
                value(INDIRECT, hours(10)),
                value(RATE, null),
                value(DISCOVERY_CAP, null),
                value(DISCOVERY_RATE, null),
                value(VALIDITY, new ArgumentValue.OfNumber(BigDecimal.valueOf(3))));
    }

    /** Published values with others in the place of some. */
    static RuleBook book(DatedParameter... others) {
        return RuleBook.builder().parameters(parameters(others)).build();
    }

    static Parameters parameters(DatedParameter... others) {
        List<DatedParameter> all = new ArrayList<>(List.of(others));
        for (DatedParameter one : published()) {
            if (all.stream().noneMatch(other -> other.id().equals(one.id()))) {
                all.add(one);
            }
        }
        return Parameters.of(all);
    }

    static List<Citation> cites(String... values) {
        List<Citation> citations = new ArrayList<>();
        for (String value : values) {
            citations.add(Citation.of(value));
        }
        return citations;
    }
}
