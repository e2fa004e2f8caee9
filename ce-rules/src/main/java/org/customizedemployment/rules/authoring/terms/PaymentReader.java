package org.customizedemployment.rules.authoring.terms;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.Inclusion;
import org.customizedemployment.rules.programme.PaymentTerms;
import org.customizedemployment.rules.yaml.Keys;

/** Reads on what conditions a service is paid: {@code requires}, {@code regimes} and {@code included-in}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record PaymentReader(Declarations declared) {
    /** {@link PaymentTerms#NONE} where the pack does not say. */
    public PaymentTerms read(Keys keys, String name) {
        PaymentTerms terms = new PaymentTerms(
                declared.rules(keys, "requires"), declared.regimes(keys, "regimes"), included(keys, name));
        return terms.equals(PaymentTerms.NONE) ? PaymentTerms.NONE : terms;
    }

    private List<Inclusion> included(Keys keys, String name) {
        List<Inclusion> all = new ArrayList<>();
        for (Keys one : keys.list("included-in")) {
            List<ServiceCode> in = declared.services(one, "service");
            if (!one.has("service")) {
                one.log()
                        .add(
                                RulesError.MISSING_KEY,
                                one.place(),
                                "key 'service' is missing",
                                "add the service in whose rate it is");
            }
            List<ServiceComponent> components = declared.components(one, "components");
            List<Citation> citations = one.citations("the inclusion of " + name);
            one.close();
            in.forEach(service -> all.add(new Inclusion(service, components, citations)));
        }
        return all;
    }
}
