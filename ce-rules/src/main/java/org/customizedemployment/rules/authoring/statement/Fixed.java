package org.customizedemployment.rules.authoring.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Place;

/** What layers mark as fixed, so that no layer above may loosen it. Every mark stands: a layer may fix more than the one below it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Fixed {
    private final Map<Subject, List<Mark>> marks = new LinkedHashMap<>();

    /** How a value is fixed: as it is, or as the least or most that higher layers may state. */
    public enum How {
        VALUE,
        AT_LEAST,
        AT_MOST
    }

    /**
     * A mark.
     *
     * @param by the pack that fixes it
     * @param place where it says so
     * @param how how
     * @param terms of a service those terms only; empty: all
     * @param values of a parameter, what the layer that fixes it lets hold
     */
    public record Mark(PackId by, Place place, How how, List<String> terms, List<DatedParameter> values) {
        public Mark {
            terms = List.copyOf(terms);
            values = List.copyOf(values);
        }

        /** As it is, as a whole. */
        public static Mark whole(PackId by, Place place) {
            return new Mark(by, place, How.VALUE, List.of(), List.of());
        }

        /** Those terms of a service; none: all. */
        public static Mark terms(PackId by, Place place, List<String> terms) {
            return new Mark(by, place, How.VALUE, terms, List.of());
        }

        /** {@code 'federal' fixes in federal.yaml:12}. */
        public String where() {
            return "'" + by + "' fixes in " + place.file() + ":" + place.line();
        }
    }

    public void add(Subject subject, Mark mark) {
        marks.computeIfAbsent(subject, any -> new ArrayList<>()).add(mark);
    }

    /** The lowest layer's; empty if nothing is fixed. */
    public Optional<Mark> find(Subject subject) {
        return all(subject).stream().findFirst();
    }

    /** Lowest layer first. */
    public List<Mark> all(Subject subject) {
        return List.copyOf(marks.getOrDefault(subject, List.of()));
    }
}
