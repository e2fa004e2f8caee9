package org.customizedemployment.rules.authoring.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredParameter;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredRule;
import org.customizedemployment.rules.authoring.statement.Layered.PlacedValue;
import org.customizedemployment.rules.authoring.statement.Texts;
import org.customizedemployment.rules.layer.Explanation;
import org.customizedemployment.rules.layer.MissingParameter;
import org.customizedemployment.rules.layer.StatedTerm;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;

/** Tells of packs that are read what holds, who says so, and what is still missing. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LayerAccount {
    private final Layered layered;
    private final Map<String, Set<Subject>> naming = new LinkedHashMap<>();

    public LayerAccount(Layered layered) {
        this.layered = layered;
        for (Subject subject : layered.statements.subjects()) {
            for (StatedTerm term : layered.statements.effective(subject)) {
                for (String word : term.text().split(", ", -1)) {
                    name(word, subject);
                }
            }
        }
        for (DeclaredRule declared : layered.rules.values()) {
            for (FactNeed need : declared.rule().getNeeds()) {
                if (need instanceof FactNeed.Parameter parameter) {
                    name(
                            parameter.id().value(),
                            RuleVersions.subject(declared.rule().getId()));
                }
            }
        }
    }

    private void name(String word, Subject by) {
        naming.computeIfAbsent(word, one -> new LinkedHashSet<>()).add(by);
    }

    /** Everything of that name, or that a pack of that name states; in the order in which it was first stated. Empty: there is nothing. */
    public List<Explanation> explain(String name) {
        List<Explanation> found = new ArrayList<>();
        for (Subject subject : layered.statements.subjects()) {
            if (isNamed(subject, name)) {
                found.add(explain(subject));
            }
        }
        return List.copyOf(found);
    }

    /** By its whole name, by one of the words in it, or by a pack that says something of it. */
    private boolean isNamed(Subject subject, String name) {
        return subject.name().equals(name)
                || Arrays.asList(subject.name().split(" ", -1)).contains(name)
                || layered.statements.of(subject).stream()
                        .anyMatch(one -> one.pack().value().equals(name));
    }

    private Explanation explain(Subject subject) {
        List<StatedTerm> effective =
                subject.kind() == Subject.Kind.PARAMETER ? values(subject) : layered.statements.effective(subject);
        return new Explanation(subject, effective, layered.statements.of(subject), usedBy(subject));
    }

    private List<Subject> usedBy(Subject subject) {
        Set<Subject> users = new LinkedHashSet<>(naming.getOrDefault(subject.name(), new LinkedHashSet<>()));
        users.remove(subject);
        return List.copyOf(users);
    }

    private List<StatedTerm> values(Subject subject) {
        DeclaredParameter declared = layered.parameters.get(ParameterId.of(subject.name()));
        List<StatedTerm> terms = new ArrayList<>();
        if (declared != null) {
            for (PlacedValue one : declared.values) {
                terms.add(new StatedTerm(
                        days(one.value().effective()),
                        Texts.of(one.value().value()),
                        one.value().pack(),
                        one.place().file(),
                        one.place().line()));
            }
        }
        return terms;
    }

    private static String days(EffectiveRange range) {
        String from = range.from() == null ? "" : "from " + range.from();
        String until = range.until() == null ? "" : "until " + range.until();
        return (from + " " + until).strip();
    }

    /** Values that an agency must supply and that no layer states, in the order of the packs. */
    public List<MissingParameter> missing() {
        List<MissingParameter> missing = new ArrayList<>();
        layered.parameters.forEach((id, declared) -> {
            for (PlacedValue one : declared.values) {
                if (one.value().value() == null) {
                    missing.add(missing(id, declared, one));
                }
            }
        });
        return List.copyOf(missing);
    }

    private MissingParameter missing(ParameterId id, DeclaredParameter declared, PlacedValue one) {
        Subject subject = new Subject(Subject.Kind.PARAMETER, id.value());
        PackId pack = declared.pack;
        List<Citation> citations = layered.statements.of(subject).stream()
                .findFirst()
                .map(first -> first.citations())
                .orElse(List.of());
        return new MissingParameter(
                id,
                one.value().effective(),
                Keys.wordOf(declared.unit),
                pack,
                declared.place.file(),
                declared.place.line(),
                citations,
                usedBy(subject));
    }
}
