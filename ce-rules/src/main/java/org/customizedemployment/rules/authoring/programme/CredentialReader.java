package org.customizedemployment.rules.authoring.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.rules.authoring.rule.References;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredCredential;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.rules.programme.scheme.CourseTerms;
import org.customizedemployment.rules.yaml.Keys;

/** Reads {@code credentials}, the requirements that services and rules name, and {@code certifications}, the schemes by which staff get there. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CredentialReader {
    private final Layered layered;
    private final References references;

    public CredentialReader(Layered layered) {
        this.layered = layered;
        this.references = new References(layered);
    }

    /** {@code credentials: [{id: ct-certified, accepted: [ct-ce], validity: …, components: [{service: …, credential: …}]}]}. */
    public void read(Keys keys) {
        Optional<String> id = keys.required("id", "a requirement's id", word -> word);
        String name = "credential requirement '" + id.orElse("?") + "'";
        if (!keys.has("accepted")) {
            keys.required("accepted", "[ct-ce]", word -> word);
        }
        List<String> accepted = keys.values("accepted", "a credential's type", word -> word);
        ParameterId validity =
                references.parameter(keys, "validity", Unit.YEARS).orElse(null);
        List<CredentialRequirement.Mapping> components = new ArrayList<>();
        for (Keys one : keys.list("components")) {
            mapping(one).ifPresent(components::add);
        }
        List<CredentialRequirement.IssuedBy> issuers = issuers(keys, accepted);
        List<Citation> citations = keys.citations(name);
        keys.close();
        if (id.isEmpty()) {
            return;
        }
        DeclaredCredential read = new DeclaredCredential(
                new CredentialRequirement(accepted, components, validity, citations, issuers), keys.place());
        if (layered.credentials.putIfAbsent(id.get(), read) != null) {
            keys.log().add(RulesError.DUPLICATE_ID, keys.place("id"), name + " a second time");
        }
    }

    private Optional<CredentialRequirement.Mapping> mapping(Keys keys) {
        Optional<ServiceComponent> service = references.component(keys, "service");
        Optional<ServiceComponent> credential = references.component(keys, "credential");
        keys.close();
        return service.isPresent() && credential.isPresent()
                ? Optional.of(new CredentialRequirement.Mapping(service.get(), credential.get()))
                : Optional.empty();
    }

    /** {@code issuers: [{credential: acre-ce, issuers: [acre]}]}: a type that counts only from those. */
    private static List<CredentialRequirement.IssuedBy> issuers(Keys keys, List<String> accepted) {
        List<CredentialRequirement.IssuedBy> all = new ArrayList<>();
        for (Keys one : keys.list("issuers")) {
            Optional<String> credential = one.required("credential", "a credential's type", word -> word);
            List<OrganizationId> from = one.values("issuers", "an issuer's id", OrganizationId::of);
            if (credential.isPresent() && !accepted.contains(credential.get())) {
                one.log()
                        .add(
                                RulesError.UNKNOWN_REFERENCE,
                                one.place("credential"),
                                "issuers of '" + credential.get() + "', which is not accepted",
                                "add it to 'accepted', or name one that is there");
            } else if (from.isEmpty()) {
                one.required("issuers", "[an issuer's id]", word -> word);
            } else {
                credential.ifPresent(type -> all.add(new CredentialRequirement.IssuedBy(type, from)));
            }
            one.close();
        }
        return all;
    }

    public void readScheme(Keys keys) {
        Optional<String> id = keys.required("id", "a certification's id", word -> word);
        String name = "certification '" + id.orElse("?") + "'";
        if (!keys.has("credential")) {
            keys.required("credential", "a credential requirement's id", word -> word);
        }
        Optional<DeclaredCredential> credential = references.credential(keys, "credential");
        List<ServiceComponent> components = references.components(keys, "components");
        CourseTerms course =
                keys.keys("course").flatMap(one -> course(one, name)).orElse(null);
        List<Citation> citations = keys.citations(name);
        keys.close();
        if (id.isEmpty() || credential.isEmpty()) {
            return;
        }
        CertificationScheme scheme =
                new CertificationScheme(id.get(), credential.get().requirement(), components, course, citations);
        if (layered.certifications.putIfAbsent(id.get(), scheme) != null) {
            keys.log().add(RulesError.DUPLICATE_ID, keys.place("id"), name + " a second time");
        }
    }

    private Optional<CourseTerms> course(Keys keys, String name) {
        String of = "the course of " + name;
        Optional<String> id = keys.required("id", "a course's id", word -> word);
        Optional<String> leadsTo = keys.required("credential", "the type that it leads to", word -> word);
        List<WeeklyWindow> sessions =
                keys.values("sessions", "a day and two times like 'monday 09:00-12:00'", WeeklyWindow::parse);
        List<Citation> citations = keys.citations(of);
        CourseTerms.Seats seats = keys.keys("seats")
                .map(one -> closed(one, new CourseTerms.Seats(one.citations("the seats of " + of))))
                .orElse(null);
        CourseTerms.Cost cost = keys.keys("cost").map(one -> cost(one, of)).orElse(null);
        CourseTerms.Replacement replacement = keys.keys("replacement-pay")
                .flatMap(one -> replacement(one, of))
                .orElse(null);
        keys.close();
        return id.isPresent() && leadsTo.isPresent()
                ? Optional.of(new CourseTerms(id.get(), leadsTo.get(), sessions, citations, seats, cost, replacement))
                : Optional.empty();
    }

    private static CourseTerms.Cost cost(Keys keys, String of) {
        return closed(
                keys,
                new CourseTerms.Cost(
                        keys.values("free-for-contracts-with", "a funder's id", OrganizationId::of),
                        keys.values("others-not-paid-by", "a funder's id", OrganizationId::of),
                        keys.citations("the cost of " + of)));
    }

    private Optional<CourseTerms.Replacement> replacement(Keys keys, String of) {
        Optional<OrganizationId> payer = keys.required("payer", "a funder's id", OrganizationId::of);
        if (!keys.has("amount")) {
            keys.required("amount", "a parameter's id", word -> word);
        }
        Optional<ParameterId> amount = references.parameter(keys, "amount", Unit.MONEY);
        List<Citation> citations = keys.citations("the replacement pay of " + of);
        keys.close();
        return payer.isPresent() && amount.isPresent()
                ? Optional.of(new CourseTerms.Replacement(payer.get(), amount.get(), citations))
                : Optional.empty();
    }

    private static <T> T closed(Keys keys, T read) {
        keys.close();
        return read;
    }
}
