package org.customizedemployment.core.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.EntryId;

/**
 * One version of one entry; what decisions, figures and documents cite. Text and JSON: {@code "activity-03#2"}.
 *
 * @param id the entry
 * @param version its version, 1 or more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EntryRef(EntryId id, int version) implements Comparable<EntryRef> {
    public EntryRef {
        if (version < 1) {
            throw new InvalidValueException(CoreError.BAD_VERSION, "version " + version);
        }
    }

    /**
     * @throws InvalidValueException unless the text is an id, {@code #} and a version
     */
    @JsonCreator
    public static EntryRef parse(String text) {
        int hash = text.lastIndexOf('#');
        try {
            return new EntryRef(
                    EntryId.of(text.substring(0, Math.max(0, hash))), Integer.parseInt(text.substring(hash + 1)));
        } catch (NumberFormatException e) {
            throw new InvalidValueException(CoreError.BAD_VERSION, "an entry reference without '#' and version");
        }
    }

    // By hand, as in the ids: a record's own go through method handles, which a compiler cannot always see through.
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryRef that && version == that.version && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version;
    }

    @Override
    public int compareTo(EntryRef other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : Integer.compare(version, other.version);
    }

    @JsonValue
    @Override
    public String toString() {
        return id + "#" + version;
    }
}
