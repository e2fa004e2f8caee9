package org.customizedemployment.core.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;

/**
 * What every entry has.
 *
 * @param id names the entry through all its versions
 * @param version 1 for the first; each change, correction or renegotiation adds 1
 * @param effective when it is true in the world
 * @param provenance who said or did it, and how
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EntryHeader(EntryId id, int version, EffectiveRange effective, Provenance provenance) {
    public EntryHeader {
        if (version < 1) {
            throw new InvalidValueException(CoreError.BAD_VERSION, "version " + version);
        }
    }

    /** Reads a header from JSON: an absent version is 1, absent dates are not stated, an absent provenance is not supplied. */
    @JsonCreator
    public static EntryHeader read(
            @JsonProperty(value = "id", required = true) EntryId id,
            @JsonProperty("version") @Nullable Integer version,
            @JsonProperty("effective") @Nullable EffectiveRange effective,
            @JsonProperty("provenance") @Nullable Provenance provenance) {
        return new EntryHeader(
                id,
                version == null ? 1 : version,
                effective == null ? EffectiveRange.NOT_STATED : effective,
                provenance == null ? Provenance.NOT_SUPPLIED : provenance);
    }

    /** Version 1 with nothing stated about dates and source. */
    public static EntryHeader first(String id) {
        return new EntryHeader(EntryId.of(id), 1, EffectiveRange.NOT_STATED, Provenance.NOT_SUPPLIED);
    }

    /** The header of the next version of the same entry. */
    public EntryHeader next() {
        return new EntryHeader(id, version + 1, effective, provenance);
    }

    public EntryHeader withEffective(EffectiveRange dates) {
        return new EntryHeader(id, version, dates, provenance);
    }

    public EntryHeader withProvenance(Provenance source) {
        return new EntryHeader(id, version, effective, source);
    }
}
