package org.customizedemployment.rules.authoring.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredCredential;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredParameter;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.authoring.statement.Words;
import org.customizedemployment.rules.authoring.terms.Declarations;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.attribute.ValueKind;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/** Resolves names to what the layers so far declare, and marks it as used. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class References implements Declarations {
    private final Layered layered;
    private final List<Regime> regimes;

    public References(Layered layered) {
        this(layered, List.of());
    }

    /** @param regimes those of the programme whose terms are read */
    public References(Layered layered, List<Regime> regimes) {
        this.layered = layered;
        this.regimes = regimes;
    }

    /** The parameter named under a key, in one of the units; empty if absent or if a problem was logged. */
    public Optional<ParameterId> parameter(Keys keys, String key, Unit... units) {
        Optional<ParameterId> id = keys.value(key, "a parameter's id", ParameterId::of);
        return id.filter(one -> {
            Optional<DeclaredParameter> declared = declared(keys, keys.place(key), one);
            return declared.isPresent() && fits(keys, keys.place(key), one, declared.get(), units);
        });
    }

    /** A parameter by which months are counted, named under a key; whether its values are whole is told at the end. */
    Optional<ParameterId> months(Keys keys, String key) {
        Optional<ParameterId> id = parameter(keys, key, Unit.NUMBER);
        id.ifPresent(one -> layered.months.putIfAbsent(one, keys.place(key)));
        return id;
    }

    @Override
    public Optional<ParameterId> time(Keys keys, String key) {
        return parameter(keys, key, Unit.HOURS, Unit.MINUTES);
    }

    @Override
    public Optional<ParameterId> days(Keys keys, String key) {
        return parameter(keys, key, Unit.DAYS);
    }

    @Override
    public Optional<ParameterId> rate(Keys keys, String key) {
        return parameter(keys, key, Unit.RATE);
    }

    @Override
    public Optional<ParameterId> amount(Keys keys, String key) {
        return parameter(keys, key, Unit.MONEY);
    }

    @Override
    public Optional<ParameterId> fee(Keys keys, YamlNode node, boolean amount) {
        Unit unit = amount ? Unit.MONEY : Unit.RATE;
        return keys.scalar(node, "a fee", "a parameter's id", ParameterId::of)
                .filter(id -> declared(keys, node.place(), id)
                        .filter(one -> fits(keys, node.place(), id, one, unit))
                        .isPresent());
    }

    @Override
    public Optional<ParameterId> number(Keys keys, String key) {
        return parameter(keys, key, Unit.NUMBER, Unit.DAYS, Unit.YEARS);
    }

    @Override
    public Optional<Condition> condition(Keys keys, String key) {
        return keys.node(key).flatMap(node -> new ConditionReader(layered, regimes, keys.log()).read(node));
    }

    @Override
    public List<RuleId> rules(Keys keys, String key) {
        List<RuleId> all = new RuleNames(layered).read(keys, key);
        layered.required.addAll(all);
        return all;
    }

    @Override
    public List<Regime> regimes(Keys keys, String key) {
        List<Regime> all = new ArrayList<>();
        for (YamlNode item : keys.items(key)) {
            keys.scalar(item, "'" + key + "'", "a regime's id", word -> word)
                    .flatMap(id -> regime(keys, item.place(), id))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The regime of that name; empty, with a problem logged, if the programme has none. */
    Optional<Regime> regime(Keys keys, Place place, String id) {
        Optional<Regime> found =
                regimes.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            List<String> known = regimes.stream().map(Regime::id).toList();
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            place,
                            "unknown regime '" + id + "'",
                            Suggestion.remedy(id, known, "declare it under 'regimes' of the programme"));
        }
        return found;
    }

    @Override
    public List<ServiceCode> services(Keys keys, String key) {
        return words(keys, key, "service", layered.services(), ServiceCode::of);
    }

    @Override
    public Optional<ServiceCode> service(Keys keys, String key) {
        return keys.required(key, "a service's code", word -> word)
                .filter(word -> Words.check(keys, keys.place(key), "service", word, layered.services()))
                .map(ServiceCode::of);
    }

    @Override
    public List<DocumentType> documents(Keys keys, String key) {
        return words(keys, key, "type of document", layered.words.documents, DocumentType::of);
    }

    /** The one type of document under that key, which must be there. */
    Optional<DocumentType> document(Keys keys, String key) {
        return keys.required(key, "a type of document", word -> word)
                .filter(word -> Words.check(keys, keys.place(key), "type of document", word, layered.words.documents))
                .map(DocumentType::of);
    }

    @Override
    public List<ServiceComponent> components(Keys keys, String key) {
        return words(keys, key, "component", layered.words.components, ServiceComponent::of);
    }

    @Override
    public Optional<ServiceComponent> component(Keys keys, String key) {
        return keys.required(key, "a component", word -> word)
                .filter(word -> Words.check(keys, keys.place(key), "component", word, layered.words.components))
                .map(ServiceComponent::of);
    }

    @Override
    public List<ActivityKind> kinds(Keys keys, String key) {
        return words(keys, key, "kind of activity", layered.words.activityKinds, ActivityKind::of);
    }

    private static <T> List<T> words(Keys keys, String key, String what, Set<String> known, Function<String, T> read) {
        List<T> all = new ArrayList<>();
        for (YamlNode item : keys.items(key)) {
            keys.scalar(item, "'" + key + "'", "a " + what, word -> word)
                    .filter(word -> Words.check(keys, item.place(), what, word, known))
                    .map(read)
                    .ifPresent(all::add);
        }
        return all;
    }

    /** What sort of value the parameter holds; empty, with a problem logged, if it is not declared. */
    Optional<ValueKind> kind(Keys keys, Place place, ParameterId id) {
        return declared(keys, place, id).map(one -> one.unit.kind());
    }

    private Optional<DeclaredParameter> declared(Keys keys, Place place, ParameterId id) {
        DeclaredParameter declared = layered.parameters.get(id);
        if (declared == null) {
            List<String> known =
                    layered.parameters.keySet().stream().map(ParameterId::value).toList();
            keys.log()
                    .add(
                            RulesError.PARAMETER_NOT_DECLARED,
                            place,
                            "parameter '" + id + "' is used but not declared",
                            Suggestion.nearest(id.value(), known)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(RulesError.PARAMETER_NOT_DECLARED.remedy()));
            return Optional.empty();
        }
        declared.used = true;
        return Optional.of(declared);
    }

    private static boolean fits(Keys keys, Place place, ParameterId id, DeclaredParameter declared, Unit... units) {
        if (declared.unread) {
            return false;
        }
        for (Unit unit : units) {
            if (declared.unit == unit) {
                return true;
            }
        }
        keys.log()
                .add(
                        RulesError.WRONG_PARAMETER_TYPE,
                        place,
                        "parameter '" + id + "' is in " + Keys.wordOf(declared.unit),
                        "name one in " + Keys.wordOf(units[0]));
        return false;
    }

    /** The credential requirement named under a key. */
    public Optional<DeclaredCredential> credential(Keys keys, String key) {
        return keys.text(key).flatMap(name -> {
            DeclaredCredential found = layered.credentials.get(name);
            if (found == null) {
                keys.log()
                        .add(
                                RulesError.UNKNOWN_REFERENCE,
                                keys.place(key),
                                "unknown credential requirement '" + name + "'",
                                Suggestion.remedy(
                                        name, layered.credentials.keySet(), RulesError.UNKNOWN_REFERENCE.remedy()));
            }
            return Optional.ofNullable(found);
        });
    }
}
