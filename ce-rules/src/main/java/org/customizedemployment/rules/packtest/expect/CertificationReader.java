package org.customizedemployment.rules.packtest.expect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.packtest.given.Sentence;
import org.customizedemployment.rules.packtest.given.Setting;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;

/** Reads what is expected of certification. */
record CertificationReader(Setting setting, ExpectReader reader) {
    /** Member of staff by member of staff; where the packs have several certifications, each by its id before. */
    void read(Keys keys, List<Expectation> all) {
        Map<String, CertificationScheme> schemes = new LinkedHashMap<>();
        setting.library().certifications().forEach(one -> schemes.put(one.id(), one));
        if (schemes.size() == 1) {
            staff(keys, schemes.values().iterator().next(), all);
            return;
        }
        for (String name : keys.names()) {
            keys.has(name);
            reader.something(keys, name);
            CertificationScheme scheme = schemes.get(name);
            if (reader.known(name, schemes.keySet(), "certification", keys.place(name)) && scheme != null) {
                keys.keys(name).ifPresent(staff -> staff(staff, scheme, all));
            }
        }
    }

    private void staff(Keys keys, CertificationScheme scheme, List<Expectation> all) {
        for (String name : keys.names()) {
            keys.has(name);
            reader.something(keys, name);
            keys.keys(name).ifPresent(components -> components(components, scheme, ActorId.of(name), all));
        }
    }

    private void components(Keys keys, CertificationScheme scheme, ActorId staff, List<Expectation> all) {
        List<String> known =
                scheme.components().stream().map(ServiceComponent::value).toList();
        for (String name : keys.names()) {
            Place place = keys.place(name);
            reader.known(name, known, "component", place);
            keys.node(name)
                    .flatMap(node -> Sentence.read(
                            node,
                            CertificationExpectation.FORM,
                            setting.log(),
                            sentence -> CertificationExpectation.read(
                                    place.line(), scheme, staff, ServiceComponent.of(name), sentence.first())))
                    .ifPresent(one -> {
                        one.expected().because().ifPresent(codes -> reader.codes(codes, place));
                        all.add(one);
                    });
        }
    }
}
