package org.customizedemployment.rules.layer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What one layer states about something.
 *
 * @param pack the layer
 * @param level whose layer it is; null: the pack does not say
 * @param file where it is written
 * @param line its line, from 1; 0 for a rule that is written in Java
 * @param citations where it comes from
 * @param terms what it says, term by term, as written; of a layer that changes some terms only those
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Statement(
        PackId pack,
        @Nullable PackLevel level,
        String file,
        int line,
        List<Citation> citations,
        List<StatedTerm> terms) {
    public Statement {
        citations = List.copyOf(citations);
        terms = List.copyOf(terms);
    }
}
