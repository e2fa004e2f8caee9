package org.customizedemployment.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.authoring.Layered.DeclaredCredential;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.CapScope;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.IndirectTime;
import org.customizedemployment.rules.programme.TimeCap;
import org.customizedemployment.rules.programme.TimeTreatment;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.YamlNode;

/** Reads one service of a programme, and the credential requirements that services name. */
final class ServiceReader {
    private final Layered layered;
    private final References references;

    ServiceReader(Layered layered) {
        this.layered = layered;
        this.references = new References(layered);
    }

    Optional<FundedService> read(Keys keys) {
        Optional<ServiceCode> code = keys.required("code", "a service's code", ServiceCode::of);
        String name = "service '" + code.map(ServiceCode::value).orElse("?") + "'";
        if (!keys.has("components")) {
            keys.required("components", "[job-development]", word -> word);
        }
        List<ServiceComponent> components =
                words(keys, "components", "component", layered.words.components, ServiceComponent::of);
        ParameterId rate = references.parameter(keys, "rate", Unit.RATE).orElse(null);
        TimeCap cap = keys.keys("cap").flatMap(one -> cap(one, name)).orElse(null);
        IndirectTime indirect =
                keys.keys("indirect").map(one -> indirect(one, name)).orElse(IndirectTime.NOT_STATED);
        TimeTreatment documentation =
                keys.word("documentation", TimeTreatment.values()).orElse(TimeTreatment.NOT_STATED);
        TimeTreatment travel = keys.word("travel", TimeTreatment.values()).orElse(TimeTreatment.NOT_STATED);
        CredentialRequirement credential = references
                .credential(keys, "credential")
                .map(DeclaredCredential::requirement)
                .orElse(null);
        DeliverableRequirement deliverable =
                keys.keys("deliverable").map(one -> deliverable(one, name)).orElse(null);
        List<Citation> citations = keys.citations(name);
        keys.close();
        return code.map(one -> new FundedService(
                one, components, rate, cap, indirect, documentation, travel, credential, deliverable, citations));
    }

    private Optional<TimeCap> cap(Keys keys, String name) {
        if (!keys.has("limit")) {
            keys.required("limit", "a parameter's id", word -> word);
        }
        Optional<ParameterId> limit = references.parameter(keys, "limit", Unit.HOURS, Unit.MINUTES);
        List<CapScope> scopes = keys.words("scopes", CapScope.values());
        if (!keys.has("scopes") || keys.items("scopes").isEmpty()) {
            keys.log().add(RulesError.NO_SCOPE, keys.place(), "the cap of " + name + " has no scope");
        }
        boolean whenSupplied = keys.flag("when-supplied").orElse(false);
        List<Citation> citations = keys.citations("the cap of " + name);
        keys.close();
        return limit.isEmpty() || scopes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeCap(limit.get(), scopes, whenSupplied, citations));
    }

    private IndirectTime indirect(Keys keys, String name) {
        if (!keys.has("treatment")) {
            keys.required("treatment", "billable, not-billable or not-stated", word -> word);
        }
        TimeTreatment treatment = keys.word("treatment", TimeTreatment.values()).orElse(TimeTreatment.NOT_STATED);
        List<ActivityKind> kinds =
                words(keys, "kinds", "kind of activity", layered.words.activityKinds, ActivityKind::of);
        ParameterId cap =
                references.parameter(keys, "cap", Unit.HOURS, Unit.MINUTES).orElse(null);
        List<Citation> citations = keys.citations("indirect time of " + name);
        keys.close();
        return new IndirectTime(treatment, kinds, cap, citations);
    }

    private DeliverableRequirement deliverable(Keys keys, String name) {
        if (!keys.has("documents")) {
            keys.required("documents", "[discovery-report]", word -> word);
        }
        List<DocumentType> documents = keys.values("documents", "a document's type", DocumentType::of);
        TimeTreatment portions = keys.word("portions", TimeTreatment.values()).orElse(TimeTreatment.NOT_STATED);
        List<Citation> citations = keys.citations("the deliverable of " + name);
        List<DeliverableRequirement.ForComponent> byComponent = new ArrayList<>();
        for (Keys one : keys.list("by-component")) {
            List<DocumentType> instead = one.values("documents", "a document's type", DocumentType::of);
            component(one, "component")
                    .ifPresent(
                            component -> byComponent.add(new DeliverableRequirement.ForComponent(component, instead)));
            one.close();
        }
        keys.close();
        return new DeliverableRequirement(documents, portions, citations, byComponent);
    }

    /** {@code credentials: [{id: ct-certified, accepted: [ct-ce], validity: …, components: [{service: …, credential: …}]}]}. */
    void readCredential(Keys keys) {
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
        List<Citation> citations = keys.citations(name);
        keys.close();
        if (id.isEmpty()) {
            return;
        }
        DeclaredCredential read = new DeclaredCredential(
                new CredentialRequirement(accepted, components, validity, citations), keys.place());
        if (layered.credentials.putIfAbsent(id.get(), read) != null) {
            keys.log().add(RulesError.DUPLICATE_ID, keys.place("id"), name + " a second time");
        }
    }

    private Optional<CredentialRequirement.Mapping> mapping(Keys keys) {
        Optional<ServiceComponent> service = component(keys, "service");
        Optional<ServiceComponent> credential = component(keys, "credential");
        keys.close();
        return service.isPresent() && credential.isPresent()
                ? Optional.of(new CredentialRequirement.Mapping(service.get(), credential.get()))
                : Optional.empty();
    }

    private Optional<ServiceComponent> component(Keys keys, String key) {
        return keys.required(key, "a component", word -> word)
                .filter(word -> Words.check(keys, keys.place(key), "component", word, layered.words.components))
                .map(ServiceComponent::of);
    }

    private static <T> List<T> words(Keys keys, String key, String what, Set<String> known, Function<String, T> read) {
        List<T> all = new ArrayList<>();
        for (YamlNode item : keys.items(key)) {
            keys.scalar(item, "'" + key + "'", "a " + what, word -> word)
                    .filter(word -> Words.check(keys, item.place(), what, word, known))
                    .map(read)
                    .ifPresent(all::add);
        }
        return all;
    }
}
