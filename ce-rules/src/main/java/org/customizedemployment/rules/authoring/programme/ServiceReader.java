package org.customizedemployment.rules.authoring.programme;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.authoring.rule.References;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredCredential;
import org.customizedemployment.rules.authoring.terms.CapReader;
import org.customizedemployment.rules.authoring.terms.ClaimReader;
import org.customizedemployment.rules.authoring.terms.DeliverableReader;
import org.customizedemployment.rules.authoring.terms.FeeReader;
import org.customizedemployment.rules.authoring.terms.PaymentReader;
import org.customizedemployment.rules.authoring.terms.TimeReader;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.rules.yaml.Keys;

/** Reads one service of a programme, each group of its terms by a reader of its own. */
final class ServiceReader {
    private final References references;

    /** @param regimes those of the programme whose services are read */
    ServiceReader(Layered layered, List<Regime> regimes) {
        this.references = new References(layered, regimes);
    }

    Optional<FundedService> read(Keys keys) {
        Optional<ServiceCode> code = keys.required("code", "a service's code", ServiceCode::of);
        String name = "service '" + code.map(ServiceCode::value).orElse("?") + "'";
        if (!keys.has("components")) {
            keys.required("components", "[job-development]", word -> word);
        }
        FundedService.Builder service = FundedService.builder(code.orElse(ServiceCode.of("unnamed")))
                .components(references.components(keys, "components"))
                .fee(new FeeReader(references).read(keys, name))
                .payment(new PaymentReader(references).read(keys, name))
                .caps(new CapReader(references).read(keys, name))
                .time(new TimeReader(references).read(keys, name))
                .claim(new ClaimReader(references).read(keys, name))
                .credential(references
                        .credential(keys, "credential")
                        .map(DeclaredCredential::requirement)
                        .orElse(null))
                .deliverable(new DeliverableReader(references).read(keys, name))
                .citations(keys.citations(name));
        keys.close();
        return code.map(one -> service.build());
    }
}
