package org.customizedemployment.rules.packtest.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;
import org.jspecify.annotations.Nullable;

/** The values of parameters that a test states itself: {@code USD 60.00 per hour}, {@code 40 hours}, {@code 3}, {@code not supplied}. */
final class ParameterValues {
    static final String FORM = "USD 60.00 per hour, 40 hours, 90 minutes, 3, 2026-03-01, true or 'not supplied'";

    private ParameterValues() {}

    /** The parameters of the packs with those values on all days. */
    static Parameters with(Parameters packs, Keys stated) {
        Map<ParameterId, DatedParameter> declared = new LinkedHashMap<>();
        packs.all()
                .forEach(one -> declared.merge(one.id(), one, (first, other) -> first.value() == null ? other : first));
        Map<ParameterId, DatedParameter> own = new LinkedHashMap<>();
        for (String name : stated.names()) {
            DatedParameter before = declared.entrySet().stream()
                    .filter(one -> one.getKey().value().equals(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                List<String> known =
                        declared.keySet().stream().map(ParameterId::value).toList();
                stated.has(name);
                stated.log()
                        .add(
                                RulesError.PARAMETER_NOT_DECLARED,
                                stated.place(name),
                                "the packs declare no parameter '" + name + "'",
                                Suggestion.remedy(name, known, "use one that they declare"));
                continue;
            }
            stated.node(name)
                    .flatMap(node -> Sentence.read(node, FORM, stated.log(), sentence -> value(sentence, before)))
                    .ifPresent(one -> own.put(one.id(), one));
        }
        List<DatedParameter> all = new ArrayList<>(own.values());
        packs.all().stream().filter(one -> !own.containsKey(one.id())).forEach(all::add);
        return Parameters.of(all);
    }

    private static DatedParameter value(Sentence sentence, DatedParameter before) {
        Clause clause = sentence.first();
        ArgumentValue value = value(clause);
        clause.end();
        ArgumentValue other = before.value();
        if (value != null && other != null && !value.getClass().equals(other.getClass())) {
            throw new Unreadable("'" + clause + "' is of another kind than the pack's value", "");
        }
        return new DatedParameter(before.id(), EffectiveRange.NOT_STATED, value, before.citation(), before.pack());
    }

    private static @Nullable ArgumentValue value(Clause clause) {
        if (clause.takes("not", "supplied")) {
            return null;
        }
        if (clause.hasLength()) {
            return new ArgumentValue.OfMinutes(clause.length());
        }
        String word = clause.word("a value");
        if (word.matches("[A-Z]{3}") && !clause.isDone()) {
            String amount = word + " " + clause.word("an amount");
            return clause.takes("per")
                    ? Unit.RATE.parse(amount + " per " + clause.word("a unit"))
                    : Unit.MONEY.parse(amount);
        }
        if (word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Unit.DATE.parse(word);
        }
        if (word.matches("[0-9.]+")) {
            return Unit.NUMBER.parse(word);
        }
        return (word.equals("true") || word.equals("false") ? Unit.FLAG : Unit.CODE).parse(word);
    }
}
