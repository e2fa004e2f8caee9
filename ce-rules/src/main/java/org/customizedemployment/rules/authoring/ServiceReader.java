package org.customizedemployment.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.authoring.Layered.DeclaredCredential;
import org.customizedemployment.rules.authoring.terms.CapReader;
import org.customizedemployment.rules.authoring.terms.DeliverableReader;
import org.customizedemployment.rules.authoring.terms.FeeReader;
import org.customizedemployment.rules.authoring.terms.TimeReader;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.yaml.Keys;

/** Reads one service of a programme, each group of its terms by a reader of its own, and the credential requirements that services name. */
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
        FundedService.Builder service = FundedService.builder(code.orElse(ServiceCode.of("unnamed")))
                .components(references.components(keys, "components"))
                .fee(new FeeReader(references).read(keys))
                .cap(new CapReader(references).read(keys, name))
                .time(new TimeReader(references).read(keys, name))
                .credential(references
                        .credential(keys, "credential")
                        .map(DeclaredCredential::requirement)
                        .orElse(null))
                .deliverable(new DeliverableReader(references).read(keys, name))
                .citations(keys.citations(name));
        keys.close();
        return code.map(one -> service.build());
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
        Optional<ServiceComponent> service = references.component(keys, "service");
        Optional<ServiceComponent> credential = references.component(keys, "credential");
        keys.close();
        return service.isPresent() && credential.isPresent()
                ? Optional.of(new CredentialRequirement.Mapping(service.get(), credential.get()))
                : Optional.empty();
    }
}
