package org.customizedemployment.rules.authoring.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Place;

/** What layers mark as fixed, so that no layer above may loosen it. The lowest layer's mark stands. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Fixed {
    private final Map<Subject, Mark> marks = new LinkedHashMap<>();

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
     */
    public record Mark(PackId by, Place place, How how, List<String> terms) {
        public Mark {
            terms = List.copyOf(terms);
        }

        /** {@code 'federal' fixes in federal.yaml:12}. */
        public String where() {
            return "'" + by + "' fixes in " + place.file() + ":" + place.line();
        }
    }

    public void add(Subject subject, Mark mark) {
        marks.putIfAbsent(subject, mark);
    }

    public Optional<Mark> find(Subject subject) {
        return Optional.ofNullable(marks.get(subject));
    }
}
