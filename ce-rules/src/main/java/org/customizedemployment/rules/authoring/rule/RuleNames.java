package org.customizedemployment.rules.authoring.rule;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/** Reads names of rules that the layers declare; one that was refused has been told of already. */
record RuleNames(Layered layered) {
    List<RuleId> read(Keys keys, String key) {
        List<RuleId> all = new ArrayList<>();
        for (YamlNode item : keys.items(key)) {
            keys.scalar(item, "'" + key + "'", "a rule's id", RuleId::of)
                    .filter(id -> isKnown(keys, item, id))
                    .ifPresent(all::add);
        }
        return all;
    }

    private boolean isKnown(Keys keys, YamlNode item, RuleId id) {
        if (layered.refused.contains(id)) {
            return false;
        }
        if (layered.rules.containsKey(id)) {
            return true;
        }
        List<String> known = layered.rules.keySet().stream().map(RuleId::value).toList();
        keys.log()
                .add(
                        RulesError.UNKNOWN_REFERENCE,
                        item.place(),
                        "unknown rule '" + id + "'",
                        Suggestion.remedy(id.value(), known, RulesError.UNKNOWN_REFERENCE.remedy()));
        return false;
    }
}
