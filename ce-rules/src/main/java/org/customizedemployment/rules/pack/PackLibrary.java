package org.customizedemployment.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.authoring.layer.LayerAccount;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.Bindings;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Explanation;
import org.customizedemployment.rules.layer.MissingParameter;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;
import org.customizedemployment.spi.text.MessageSource;

/** The packs that were loaded, as one: programmes, rule books, parameters and words. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackLibrary {
    private final List<PackRef> packs;
    private final Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();
    private final Map<ProgrammeId, Map<Bindings.Key, Bindings.Bound>> ownBindings = new LinkedHashMap<>();
    private final Map<Bindings.Key, Bindings.Bound> sharedBindings;
    private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
    private final List<CertificationScheme> certifications;
    private final Parameters parameters;
    private final List<PackOverride> overrides;
    private final MessageSource messages;
    private final LayerAccount account;

    PackLibrary(Layered layered, List<PackRef> packs, MessageSource messages) {
        this.packs = List.copyOf(packs);
        this.messages = messages;
        account = new LayerAccount(layered);
        certifications = List.copyOf(layered.certifications.values());
        sharedBindings = new LinkedHashMap<>(layered.shared.all);
        layered.rules.forEach((id, declared) -> rules.put(id, declared.rule()));
        for (DeclaredProgramme declared : layered.programmes.values()) {
            programmes.put(
                    declared.id,
                    Programme.builder(declared.id, declared.funder)
                            .services(declared.services.values())
                            .exclusions(declared.exclusions)
                            .activityKinds(layered.activityKinds())
                            .funding(declared.funding())
                            .calendar(declared.calendar)
                            .build());
            ownBindings.put(declared.id, new LinkedHashMap<>(declared.bindings.all));
        }
        List<DatedParameter> values = new ArrayList<>();
        layered.parameters.values().forEach(one -> one.values.forEach(value -> values.add(value.value())));
        parameters = Parameters.of(values);
        overrides = layered.overrides.stream()
                .map(one -> new PackOverride(one.subject(), one.from(), one.to(), one.before(), one.by()))
                .toList();
    }

    /** The packs, lowest layer first, with version and digest. */
    public List<PackRef> packs() {
        return packs;
    }

    /** All programmes, in the order in which the packs bring them; may be empty. */
    public List<Programme> programmes() {
        return List.copyOf(programmes.values());
    }

    public Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id));
    }

    /** How staff are certified, in the order in which the packs bring them; may be empty. */
    public List<CertificationScheme> certifications() {
        return certifications;
    }

    /** All rules that the packs bring, bound or not. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** All dated parameters, with the values that hold after all layers. */
    public Parameters parameters() {
        return parameters;
    }

    /** What higher layers state anew, in the order in which they do. */
    public List<PackOverride> overrides() {
        return overrides;
    }

    /**
     * What holds of something, and which layer says so: of everything with that name, and of everything that a pack of that name states.
     *
     * @param name the id of a parameter, rule, credential requirement, programme or pack, a service's code, or a whole subject such as
     *     {@code us-ct/dds discovery}
     * @return in the order in which the layers state it; empty if there is nothing of that name
     */
    public List<Explanation> explain(String name) {
        return account.explain(name);
    }

    /** The values that an agency must supply and no layer states; money and minutes that need one are undecided. */
    public List<MissingParameter> missingParameters() {
        return account.missing();
    }

    /** The words of all packs, highest layer first, then this module's own. */
    public MessageSource messages() {
        return messages;
    }

    /**
     * The rules for a case under these programmes: what the packs bind for all, and what these programmes bind. Where both bind the same rule
     * at the same point, the programme's severity holds; of several programmes the stricter.
     *
     * @param of may be empty, then only what is bound for all
     * @throws CeException if no pack has one of them
     */
    public RuleBook ruleBook(List<ProgrammeId> of) {
        Map<Bindings.Key, Bindings.Bound> bindings = new LinkedHashMap<>(sharedBindings);
        Map<Bindings.Key, Bindings.Bound> own = new LinkedHashMap<>();
        for (ProgrammeId id : of) {
            Map<Bindings.Key, Bindings.Bound> ofProgramme = ownBindings.get(id);
            if (ofProgramme == null) {
                throw new CeException(
                        RulesError.UNKNOWN_PROGRAMME, "programme '" + id + "'; the packs have " + programmes.keySet());
            }
            ofProgramme.forEach((key, bound) -> own.merge(
                    key, bound, (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other));
        }
        bindings.putAll(own);
        RuleBook.Builder book = RuleBook.builder().parameters(parameters);
        packs.forEach(book::pack);
        rules.values().forEach(book::rule);
        bindings.forEach((key, bound) -> Optional.ofNullable(rules.get(key.rule()))
                .ifPresent(rule -> book.bind(new RuleBinding(rule, key.point(), bound.severity()))));
        if (of.size() == 1) {
            book.programme(of.get(0));
        }
        return book.build();
    }
}
