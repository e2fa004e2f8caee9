package org.customizedemployment.rules.authoring.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.Bindings;
import org.customizedemployment.rules.authoring.statement.Layered.Overridden;
import org.customizedemployment.rules.authoring.statement.Words;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.Suggestion;

/**
 * Reads {@code bindings}: {@code {move: start-job-development, severity: blocks, rules: [us-ct.report-final]}} or, one by one,
 * {@code {rule: odep.i1, at: check:indicators, severity: advises}}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BindingReader {
    private static final List<String> POINTS = List.of("move", "record", "check");

    private final Layered layered;
    private final PackId pack;

    public BindingReader(Layered layered, PackId pack) {
        this.layered = layered;
        this.pack = pack;
    }

    /** @param programme the programme whose bindings they are; empty: everybody's */
    public void read(Keys keys, Bindings into, String programme) {
        Optional<BindingPoint> point = point(keys);
        if (!keys.has("severity")) {
            keys.required("severity", "blocks, holds-payment or advises", word -> word);
        }
        Optional<Severity> severity = keys.word("severity", Severity.values());
        List<RuleId> rules = rules(keys);
        boolean fixed = keys.flag("fixed").orElse(false);
        keys.close();
        if (point.isPresent() && severity.isPresent()) {
            for (RuleId rule : rules) {
                if (bind(into, rule, point.get(), severity.get(), keys, programme)) {
                    stated(rule, point.get(), programme, keys, fixed);
                }
            }
        }
    }

    private static Subject subject(RuleId rule, BindingPoint point, String programme) {
        String where = programme.isEmpty() ? "" : " in " + programme;
        return new Subject(Subject.Kind.BINDING, rule + " at " + point.target() + where);
    }

    private void stated(RuleId rule, BindingPoint point, String programme, Keys keys, boolean fixed) {
        Subject subject = subject(rule, point, programme);
        layered.statements.whole(subject, pack, keys);
        if (fixed) {
            layered.fixed.add(subject, Fixed.Mark.whole(pack, keys.place()));
        }
    }

    /** Whether a layer below fixes the severity and this one is milder. */
    private boolean loosens(
            RuleId rule, BindingPoint point, Bindings.Bound before, Severity severity, Keys keys, String programme) {
        Fixed.Mark mark = layered.fixed
                .find(subject(rule, point, programme))
                .or(() -> layered.fixed.find(subject(rule, point, "")))
                .orElse(null);
        if (mark == null || severity.compareTo(before.severity()) <= 0) {
            return false;
        }
        keys.log()
                .add(
                        RulesError.FIXED,
                        keys.place("severity"),
                        "'" + Keys.wordOf(severity) + "' for rule '" + rule + "' at '" + point.target()
                                + "' is milder than '" + Keys.wordOf(before.severity()) + "', which " + mark.where(),
                        "write 'severity: " + Keys.wordOf(before.severity())
                                + "' or a stricter one, or remove the binding");
        return true;
    }

    private boolean bind(
            Bindings into, RuleId rule, BindingPoint point, Severity severity, Keys keys, String programme) {
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
            return false;
        }
        if (before != null && loosens(rule, point, before, severity, keys, programme)) {
            return false;
        }
        if (before != null) {
            layered.overrides.add(new Overridden(
                    "severity of '" + rule + "' at '" + point.target() + "'",
                    pack,
                    Keys.wordOf(before.severity()),
                    Keys.wordOf(severity),
                    before.pack()));
        }
        into.all.put(key, new Bindings.Bound(severity, pack, keys.place()));
        return true;
    }

    private List<RuleId> rules(Keys keys) {
        boolean single = keys.has("rule");
        if (!keys.has("rules") && !single) {
            keys.required("rules", "a list of rules", word -> word);
        }
        return new RuleNames(layered).read(keys, single ? "rule" : "rules");
    }

    private Optional<BindingPoint> point(Keys keys) {
        List<String> written = new ArrayList<>(POINTS.stream().filter(keys::has).toList());
        if (keys.has("at")) {
            written.add("at");
        }
        if (written.size() != 1) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "a binding with " + written.size() + " points",
                            "write exactly one of move, record, check");
            return Optional.empty();
        }
        String key = written.get(0);
        Optional<String> text = keys.text(key);
        if (!key.equals("at")) {
            return text.flatMap(target -> point(keys, key, key, target));
        }
        return text.flatMap(word -> {
            int colon = word.indexOf(':');
            String kind = word.substring(0, Math.max(0, colon));
            return Words.check(keys, keys.place(key), "point", kind, new LinkedHashSet<>(POINTS))
                    ? point(keys, key, kind, word.substring(colon + 1).strip())
                    : Optional.empty();
        });
    }

    private Optional<BindingPoint> point(Keys keys, String key, String kind, String target) {
        return switch (kind) {
            case "move" ->
                Words.check(keys, keys.place(key), "move", target, layered.words.transitions)
                        ? Optional.of(BindingPoint.move(TransitionId.of(target)))
                        : Optional.empty();
            case "record" -> record(keys, keys.place(key), target);
            default -> Optional.of(BindingPoint.check(target));
        };
    }

    private static Optional<BindingPoint> record(Keys keys, Place place, String kind) {
        Optional<EntryType<?>> type = EntryTypes.find(kind);
        if (type.isEmpty()) {
            List<String> known =
                    EntryTypes.all().stream().map(EntryType::getKind).toList();
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            place,
                            "unknown kind of entry '" + kind + "'",
                            Suggestion.remedy(kind, known, "use a kind that the case file has"));
        }
        return type.map(BindingPoint::record);
    }
}
