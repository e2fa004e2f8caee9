package org.customizedemployment.rules.authoring.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Layered.Overridden;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/**
 * Reads {@code set-services}: some terms of a lower layer's service, each of which takes the place of the lower layer's term of that name; and
 * holds every layer to the terms that a lower one fixes.
 */
final class ServiceChanges {
    private static final List<String> NAMES = List.of("code", "citations", "citation", "fixed");

    private final Layered layered;
    private final PackId pack;

    ServiceChanges(Layered layered, PackId pack) {
        this.layered = layered;
        this.pack = pack;
    }

    static Subject subject(DeclaredProgramme programme, ServiceCode code) {
        return new Subject(Subject.Kind.SERVICE, programme.id + " " + code);
    }

    void read(Keys keys, DeclaredProgramme programme) {
        Optional<ServiceCode> code = keys.required("code", "a service's code", ServiceCode::of);
        YamlNode.Keys lower = code.map(programme.written::get).orElse(null);
        if (code.isEmpty() || lower == null) {
            code.ifPresent(one -> unknown(keys, programme, one));
            return;
        }
        if (pack.equals(programme.servicePacks.get(code.get()))) {
            keys.log()
                    .add(
                            RulesError.DUPLICATE_ID,
                            keys.place("code"),
                            "service '" + code.get() + "' of '" + programme.id + "' is stated by this pack already",
                            "write the terms where the service is stated");
            return;
        }
        readFixed(keys, programme);
        if (keepsFixed(programme, code.get(), keys, false)) {
            merge(keys, lower, programme, code.get());
        }
    }

    private void merge(Keys keys, YamlNode.Keys lower, DeclaredProgramme programme, ServiceCode code) {
        Map<String, YamlNode.Key> merged = new LinkedHashMap<>();
        lower.values().forEach(key -> merged.put(key.name(), key));
        keys.written().values().forEach(key -> merged.put(key.name(), key));
        YamlNode.Keys whole = new YamlNode.Keys(keys.place(), List.copyOf(merged.values()));
        Keys together = Keys.of(whole, keys.log());
        together.has("fixed");
        new ServiceReader(layered, programme.regimes).read(together).ifPresent(service -> {
            PackId before = programme.servicePacks.put(code, pack);
            for (String term : terms(keys)) {
                layered.overrides.add(new Overridden(
                        "'" + term + "' of service '" + code + "' of '" + programme.id + "'",
                        pack,
                        "as in " + before,
                        "anew",
                        before == null ? pack : before));
            }
            programme.services.put(code, service);
            programme.servicePlaces.put(code, keys.place());
            programme.written.put(code, whole);
            layered.statements.change(subject(programme, code), pack, keys);
        });
    }

    private static void unknown(Keys keys, DeclaredProgramme programme, ServiceCode code) {
        List<String> known =
                programme.written.keySet().stream().map(ServiceCode::value).toList();
        keys.log()
                .add(
                        RulesError.UNKNOWN_REFERENCE,
                        keys.place("code"),
                        "no lower layer has service '" + code + "' in programme '" + programme.id + "'",
                        Suggestion.remedy(code.value(), known, "state a new service under 'services'"));
    }

    /** {@code fixed: [cap, credential]}: what no layer above may state anew; {@code fixed: all}: nothing of the service. */
    void readFixed(Keys keys, DeclaredProgramme programme) {
        List<String> terms = keys.values("fixed", "a term of the service, or 'all'", word -> word);
        Optional<ServiceCode> code = keys.only("code").value("code", "a service's code", ServiceCode::of);
        if (!terms.isEmpty() && code.isPresent()) {
            layered.fixed.add(
                    subject(programme, code.get()),
                    Fixed.Mark.terms(pack, keys.place("fixed"), terms.contains("all") ? List.of() : terms));
        }
    }

    /**
     * Whether nothing that a lower layer fixes is stated anew or left out.
     *
     * @param whole whether the service is stated as a whole, so that a term that is not there holds no longer
     */
    boolean keepsFixed(DeclaredProgramme programme, ServiceCode code, Keys keys, boolean whole) {
        boolean kept = true;
        for (Fixed.Mark mark : layered.fixed.all(subject(programme, code))) {
            if (!mark.by().equals(pack)) {
                boolean all = keeps(mark, programme, code, keys);
                boolean there = !whole || leavesNothingOut(mark, programme, code, keys);
                kept = kept && all && there;
            }
        }
        return kept;
    }

    private static boolean leavesNothingOut(Fixed.Mark mark, DeclaredProgramme programme, ServiceCode code, Keys keys) {
        YamlNode.Keys lower = programme.written.get(code);
        List<String> lost = lower == null
                ? List.of()
                : lower.values().stream()
                        .map(YamlNode.Key::name)
                        .filter(name ->
                                mark.terms().contains(name) && !keys.names().contains(name))
                        .toList();
        for (String term : lost) {
            keys.log()
                    .add(
                            RulesError.FIXED,
                            keys.place("code"),
                            "service '" + code + "' of '" + programme.id + "' is stated without '" + term + "', which "
                                    + mark.where(),
                            "change single terms under 'set-services', so that '" + term + "' stays");
        }
        return lost.isEmpty();
    }

    private static boolean keeps(Fixed.Mark mark, DeclaredProgramme programme, ServiceCode code, Keys keys) {
        List<String> broken = new ArrayList<>(terms(keys));
        if (!mark.terms().isEmpty()) {
            broken.retainAll(mark.terms());
        }
        for (String term : broken) {
            keys.log()
                    .add(
                            RulesError.FIXED,
                            keys.place(term),
                            "service '" + code + "' of '" + programme.id + "' states '" + term + "' anew, which "
                                    + mark.where(),
                            "remove it");
        }
        return broken.isEmpty();
    }

    private static List<String> terms(Keys keys) {
        return keys.names().stream().filter(name -> !NAMES.contains(name)).toList();
    }
}
