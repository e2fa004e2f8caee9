package org.customizedemployment.rules.authoring.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.Suggestion;

/** The words that packs may use: ours, and those that a pack declares under {@code vocabulary}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Words {
    public final Set<String> components = new LinkedHashSet<>();
    public final Set<String> activityKinds = new LinkedHashSet<>();
    public final Set<String> transitions = new LinkedHashSet<>();
    public final Set<String> documents = new LinkedHashSet<>();
    final Set<String> services = new LinkedHashSet<>();
    final Set<String> checks = new LinkedHashSet<>();

    Words() {
        List.of(
                        ServiceComponent.DISCOVERY,
                        ServiceComponent.JOB_SEARCH_PLANNING,
                        ServiceComponent.JOB_DEVELOPMENT,
                        ServiceComponent.POST_PLACEMENT_SUPPORT)
                .forEach(one -> components.add(one.value()));
        DocumentType.builtIn().forEach(one -> documents.add(one.value()));
        ActivityKind.builtIn().forEach(one -> activityKinds.add(one.value()));
        List.of(StandardProcess.definition(), IpsProcess.definition())
                .forEach(process -> process.getTransitions()
                        .forEach(one -> transitions.add(one.id().value())));
    }

    /** Adds what a pack declares. */
    public void read(Keys vocabulary) {
        components.addAll(vocabulary.values("components", "a word", word -> word));
        activityKinds.addAll(vocabulary.values("activity-kinds", "a word", word -> word));
        documents.addAll(vocabulary.values("documents", "a type of document", word -> word));
        transitions.addAll(vocabulary.values("transitions", "a word", word -> word));
        services.addAll(vocabulary.values("services", "a service's code", word -> word));
        checks.addAll(vocabulary.values("checks", "a check's name", word -> word));
        vocabulary.close();
    }

    /** Whether the word is known; logs a problem with a suggestion if it isn't. */
    public static boolean check(Keys keys, Place place, String what, String word, Set<String> known) {
        if (known.contains(word)) {
            return true;
        }
        keys.log()
                .add(
                        RulesError.UNKNOWN_WORD,
                        place,
                        "unknown " + what + " '" + word + "'",
                        Suggestion.remedy(word, known, RulesError.UNKNOWN_WORD.remedy()));
        return false;
    }
}
