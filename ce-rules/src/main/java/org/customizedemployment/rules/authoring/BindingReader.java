package org.customizedemployment.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.rules.authoring.Layered.Bindings;
import org.customizedemployment.rules.authoring.Layered.Overridden;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/** Reads {@code bindings}: {@code {move: start-job-development, severity: blocks, rules: [us-ct.report-final]}}. */
final class BindingReader {
    private static final List<String> POINTS = List.of("move", "record", "check");

    private final Layered layered;
    private final PackId pack;

    BindingReader(Layered layered, PackId pack) {
        this.layered = layered;
        this.pack = pack;
    }

    void read(Keys keys, Bindings into) {
        Optional<BindingPoint> point = point(keys);
        if (!keys.has("severity")) {
            keys.required("severity", "blocks, holds-payment or advises", word -> word);
        }
        Optional<Severity> severity = keys.word("severity", Severity.values());
        List<RuleId> rules = rules(keys);
        keys.close();
        if (point.isPresent() && severity.isPresent()) {
            rules.forEach(rule -> bind(into, rule, point.get(), severity.get(), keys));
        }
    }

    private void bind(Bindings into, RuleId rule, BindingPoint point, Severity severity, Keys keys) {
        Bindings.Key key = new Bindings.Key(rule, point);
        Bindings.Bound before = into.all.get(key);
        if (before == null && into != layered.shared) {
            before = layered.shared.all.get(key);
        }
        if (before != null && before.pack().equals(pack)) {
            keys.log()
                    .add(
                            RulesError.DUPLICATE_ID,
                            keys.place(),
                            "rule '" + rule + "' is bound twice to " + point.target(),
                            "keep one of the two");
            return;
        }
        if (before != null) {
            layered.overrides.add(new Overridden(
                    "severity of '" + rule + "' at '" + point.target() + "'",
                    pack,
                    Keys.wordOf(before.severity()),
                    Keys.wordOf(severity),
                    before.pack()));
        }
        into.all.put(key, new Bindings.Bound(severity, pack));
    }

    private List<RuleId> rules(Keys keys) {
        List<RuleId> found = new ArrayList<>();
        if (!keys.has("rules")) {
            keys.required("rules", "a list of rules", word -> word);
        }
        for (YamlNode item : keys.items("rules")) {
            keys.scalar(item, "'rules'", "a rule's id", RuleId::of)
                    .filter(id -> known(keys, item, id))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean known(Keys keys, YamlNode item, RuleId id) {
        if (layered.refused.contains(id)) {
            return false;
        }
        if (!layered.rules.containsKey(id)) {
            List<String> known =
                    layered.rules.keySet().stream().map(RuleId::value).toList();
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            item.place(),
                            "unknown rule '" + id + "'",
                            Suggestion.remedy(id.value(), known, RulesError.UNKNOWN_REFERENCE.remedy()));
            return false;
        }
        return true;
    }

    private Optional<BindingPoint> point(Keys keys) {
        List<String> written = POINTS.stream().filter(keys::has).toList();
        if (written.size() != 1) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "a binding with " + written.size() + " points",
                            "write exactly one of move, record, check");
            return Optional.empty();
        }
        String kind = written.get(0);
        Optional<String> target = keys.text(kind);
        return switch (kind) {
            case "move" ->
                target.filter(word ->
                                Words.check(keys, keys.place(kind), "move", word, layered.words.transitions))
                        .map(word -> BindingPoint.move(TransitionId.of(word)));
            case "record" -> target.flatMap(word -> record(keys, word));
            default -> target.map(BindingPoint::check);
        };
    }

    private static Optional<BindingPoint> record(Keys keys, String kind) {
        Optional<EntryType<?>> type = EntryTypes.find(kind);
        if (type.isEmpty()) {
            List<String> known =
                    EntryTypes.all().stream().map(EntryType::getKind).toList();
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            keys.place("record"),
                            "unknown kind of entry '" + kind + "'",
                            Suggestion.remedy(kind, known, "use a kind that the case file has"));
        }
        return type.map(BindingPoint::record);
    }
}
