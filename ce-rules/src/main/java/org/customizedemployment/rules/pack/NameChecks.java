package org.customizedemployment.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.condition.rule.DatedRule;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.PropertiesSource;

/**
 * What a pack names and has no words for: who reads an answer would be shown its id. A pack without any words is left alone, as its host may have
 * them; what one of its languages has and another lacks, {@link WordChecks} tells.
 */
final class NameChecks {
    private final PropertiesSource own;
    private final List<String> languages;
    private final MessageSource all;
    private final ProblemLog log;

    private NameChecks(PropertiesSource own, List<String> languages, MessageSource all, ProblemLog log) {
        this.own = own;
        this.languages = languages;
        this.all = all;
        this.log = log;
    }

    /** @param all the words of all packs that are loaded together */
    static void run(PackProvider pack, Layered layered, MessageSource all, ProblemLog log) {
        if (!(pack.getMessages() instanceof PropertiesSource words)) {
            return;
        }
        List<String> languages = words.getLanguages().stream()
                .filter(one -> one.indexOf('-') < 0)
                .toList();
        if (!languages.isEmpty()) {
            new NameChecks(words, languages, all, log)
                    .names(PackId.of(pack.getDescriptor().id()), layered);
        }
    }

    private void names(PackId pack, Layered layered) {
        Set<String> known = builtIn();
        layered.programmes.values().forEach(programme -> {
            if (programme.pack.equals(pack)) {
                check("programme '" + programme.id + "'", "programme." + programme.id, programme.place);
            }
            programme.servicePlaces.forEach((code, place) -> {
                if (pack.equals(programme.servicePacks.get(code)) && !known.contains(code.value())) {
                    check("service '" + code + "'", "code." + code, place);
                }
            });
        });
        layered.parameters.forEach((id, parameter) -> {
            if (parameter.pack.equals(pack)) {
                check("parameter '" + id + "'", "parameter." + id, parameter.place);
            }
        });
        layered.rules.forEach((id, rule) -> {
            if (rule.pack().equals(pack)) {
                check("rule '" + id + "'", "rule." + id, rule.place());
                DatedRule.codesOf(rule.rule())
                        .forEach(code -> check("answer '" + code + "' of rule '" + id + "'", code, rule.place()));
            }
        });
    }

    /** The codes that every report has words for. */
    private static Set<String> builtIn() {
        Set<String> known = new LinkedHashSet<>();
        List.of(
                        ServiceComponent.DISCOVERY,
                        ServiceComponent.JOB_SEARCH_PLANNING,
                        ServiceComponent.JOB_DEVELOPMENT,
                        ServiceComponent.POST_PLACEMENT_SUPPORT)
                .forEach(one -> known.add(one.value()));
        ActivityKind.builtIn().forEach(one -> known.add(one.value()));
        DocumentType.builtIn().forEach(one -> known.add(one.value()));
        return known;
    }

    private void check(String what, String key, Place place) {
        List<String> lacking = new ArrayList<>();
        for (String language : languages) {
            if (own.keys(language).contains(key)) {
                return;
            }
            if (all.find(key, Locale.forLanguageTag(language)).isEmpty()) {
                lacking.add(language);
            }
        }
        if (!lacking.isEmpty()) {
            log.warn(
                    RulesError.NO_WORDS,
                    place,
                    what + " has no words in '" + String.join("', '", lacking) + "', so people read its id",
                    "add '" + key + "' to "
                            + String.join(
                                    " and ", lacking.stream().map(own::file).toList()));
        }
    }
}
