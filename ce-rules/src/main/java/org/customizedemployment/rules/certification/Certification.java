package org.customizedemployment.rules.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.rules.credential.CredentialAnswer;
import org.customizedemployment.rules.credential.CredentialCheck;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.rules.programme.scheme.CourseTerms;

/**
 * Answers about certification, each a decision of its kind with codes and citations: who is certified for what on a day, whose certificate ends, how
 * far someone is in the course, and what follows when someone leaves. It finds and lays out; who gets a seat, what becomes of a job seeker whose
 * specialist leaves, and whether pay is adopted, people decide (SEM-20). Immutable.
 *
 * <pre>{@code
 * Certification certification = Certification.of(library, "us-ct.certification");
 * Decision held = certification.held(ActorId.of("staff-7"), ServiceComponent.DISCOVERY, day, register.toReferences());
 * held.getOutcome(); // met, not met, cannot tell
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Certification {
    private final CertificationScheme scheme;
    private final Parameters parameters;
    private final List<PackRef> packs;

    private Certification(CertificationScheme scheme, Parameters parameters, List<PackRef> packs) {
        this.scheme = scheme;
        this.parameters = parameters;
        this.packs = List.copyOf(packs);
    }

    /**
     * The scheme of that id.
     *
     * @throws CeException if no pack has it
     */
    public static Certification of(PackLibrary library, String scheme) {
        return library.certifications().stream()
                .filter(one -> one.id().equals(scheme))
                .findFirst()
                .map(one -> new Certification(one, library.parameters(), library.packs()))
                .orElseThrow(() -> new CeException(
                        RulesError.UNKNOWN_SCHEME,
                        "certification '" + scheme + "'; the packs have "
                                + library.certifications().stream()
                                        .map(CertificationScheme::id)
                                        .toList()));
    }

    public CertificationScheme getScheme() {
        return scheme;
    }

    /**
     * Whether someone held an accepted, active certificate for a component on the day of a service (CT-4, CT-10, CT-11, CT-32). Subject: the member
     * of staff.
     *
     * @param component the component of the service, as the service names it
     * @param references the register; without one it can't be told
     */
    public Decision held(ActorId staff, ServiceComponent component, LocalDate day, References references) {
        return decision(staff.value(), DateName.SERVICE, day, List.of(heldFinding(staff, component, day, references)))
                .referencesId(register(references).map(References::id))
                .referencesDigest(register(references).map(References::digest))
                .build();
    }

    /** The same for each stage of the scheme. */
    public Decision held(ActorId staff, LocalDate day, References references) {
        return held(staff, scheme.components(), day, references);
    }

    private Decision held(ActorId staff, List<ServiceComponent> components, LocalDate day, References references) {
        List<RuleFinding> findings = components.stream()
                .map(component -> heldFinding(staff, component, day, references))
                .toList();
        return decision(staff.value(), DateName.SERVICE, day, findings)
                .referencesId(register(references).map(References::id))
                .referencesDigest(register(references).map(References::digest))
                .build();
    }

    /** Everybody in the register, one decision for each, by id; empty without a register. */
    public List<Decision> roster(LocalDate day, References references) {
        return roster(scheme.components(), day, references);
    }

    /** The same for one component. */
    public List<Decision> roster(ServiceComponent component, LocalDate day, References references) {
        return roster(List.of(component), day, references);
    }

    private List<Decision> roster(List<ServiceComponent> components, LocalDate day, References references) {
        return everybody(references).entrySet().stream()
                .map(one -> held(
                        one.getKey(),
                        components,
                        day,
                        new References(references.id(), references.digest(), one.getValue())))
                .toList();
    }

    /**
     * Whose accepted certificate ends in the days from that one on, and was not renewed by a longer one (CT-11). Advice, as all of them still hold.
     * Subject: {@code ending}.
     *
     * @param days how many; 0 for that day alone
     */
    public Decision ending(LocalDate day, int days, References references) {
        List<RuleFinding> findings =
                new EndingCertificates(scheme, parameters, references).findings(day, day.plusDays(days));
        return decision("ending", DateName.DECISION, day, findings)
                .referencesId(register(references).map(References::id))
                .referencesDigest(register(references).map(References::digest))
                .build();
    }

    /**
     * How far someone is towards a certificate: agreement before the course, every live session, homework in time (CT-8, CT-9). Subject: the member
     * of staff.
     */
    public Decision training(ActorId staff, LocalDate day, TrainingRegister register) {
        return trained(staff, day, register, new TrainingCheck(course(), register).findings(staff, day));
    }

    /** Whether someone is on the wait-list for that time the course is held (CT-13); who gets a seat, people decide (CT-6). */
    public Decision waiting(ActorId staff, String iteration, LocalDate day, TrainingRegister register) {
        return trained(staff, day, register, new WaitListCheck(course(), register).findings(staff, iteration, day));
    }

    /** Whether the course costs a provider nothing, and whether a funder pays for another one (CT-12). */
    public Decision cost(CourseCost asked, LocalDate day) {
        return decision(asked.staff().value(), DateName.DECISION, day, asked.findings(course()))
                .build();
    }

    /**
     * Whether a replacement's time in the course is to be paid after completion (CT-38). Never adopted here: where all that was published is
     * fulfilled, the answer is that people have to decide, and without an amount that it can't be told.
     */
    public Decision replacementPay(ActorId staff, OrganizationId payer, LocalDate day, TrainingRegister register) {
        return trained(
                staff, day, register, new ReplacementCheck(course(), register, parameters).findings(staff, payer, day));
    }

    /**
     * What follows if someone leaves a provider: for each component whether anybody else there is certified for it, and if not, each job seeker whom
     * that concerns and how far along they are (CT-35). What becomes of each, people decide: stay or change. Subject: the provider.
     *
     * @param cases the provider's cases
     */
    public Decision departure(
            OrganizationId provider,
            ActorId leaving,
            LocalDate day,
            References references,
            Collection<CaseFile> cases) {
        List<RuleFinding> findings =
                new DepartureCheck(scheme, parameters, references, provider, leaving, day).findings(cases);
        return decision(provider.value(), DateName.DECISION, day, findings)
                .referencesId(register(references).map(References::id))
                .referencesDigest(register(references).map(References::digest))
                .build();
    }

    private RuleFinding heldFinding(ActorId staff, ServiceComponent component, LocalDate day, References references) {
        CredentialAnswer answer =
                CredentialCheck.check(scheme.requirement(), staff, component, day, references, parameters);
        Finding finding = new Finding(answer.outcome(), answer.reason(), answer.missing(), List.of(), null);
        return Noted.blocking("held", answer.citations()).found(finding, answer.parametersRead());
    }

    private Decision trained(ActorId staff, LocalDate day, TrainingRegister register, List<RuleFinding> findings) {
        return decision(staff.value(), DateName.DECISION, day, findings)
                .referencesId(register.id())
                .referencesDigest(register.digest())
                .build();
    }

    private CourseTerms course() {
        CourseTerms course = scheme.course();
        if (course == null) {
            throw new CeException(RulesError.UNKNOWN_SCHEME, "certification '" + scheme.id() + "' states no course");
        }
        return course;
    }

    private Decision.Builder decision(String subject, DateName name, LocalDate day, List<RuleFinding> findings) {
        Decision.Builder builder = Decision.builder();
        builder.kind(DecisionKind.CERTIFICATION)
                .subject(subject)
                .outcome(RuleEvaluation.combine(DecisionKind.CERTIFICATION, findings))
                .findings(findings)
                .addDates(new NamedDate(name, day, true))
                .packs(packs);
        return builder;
    }

    private static Optional<References> register(References references) {
        return references.credentials() == null ? Optional.empty() : Optional.of(references);
    }

    private static Map<ActorId, List<StaffCredential>> everybody(References references) {
        Map<ActorId, List<StaffCredential>> all = new LinkedHashMap<>();
        List<StaffCredential> credentials = references.credentials();
        if (credentials != null) {
            for (StaffCredential one : new TreeSet<>(credentials)) {
                all.computeIfAbsent(one.staff(), staff -> new ArrayList<>()).add(one);
            }
        }
        return all;
    }
}
