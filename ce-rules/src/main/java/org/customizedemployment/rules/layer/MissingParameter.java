package org.customizedemployment.rules.layer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;

/**
 * A value that an agency must supply and that no layer states: what needs it is undecided, never zero.
 *
 * @param id the parameter
 * @param days the days on which it has none; not stated: on none has it any
 * @param unit what to supply, as packs write it: {@code rate}
 * @param pack the pack that declares it
 * @param file where it is declared
 * @param line its line, from 1
 * @param citations where it comes from
 * @param usedBy what needs it; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MissingParameter(
        ParameterId id,
        EffectiveRange days,
        String unit,
        PackId pack,
        String file,
        int line,
        List<Citation> citations,
        List<Subject> usedBy) {
    public MissingParameter {
        citations = List.copyOf(citations);
        usedBy = List.copyOf(usedBy);
    }
}
