package org.customizedemployment.core.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One entry points to another, in whatever version that is.
 *
 * @param id the other entry
 * @param kind the word of the kind it must be of, for example {@code funding-episode}; null: any kind will do
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EntryPointer(EntryId id, @Nullable String kind) {
    /** Whether an entry of that kind is what it may lead to. */
    public boolean mayLeadTo(String other) {
        return kind == null || kind.equals(other);
    }

    /** Starts a list of pointers: {@code EntryPointer.list().one(getEpisode(), "funding-episode").toList()}. */
    public static Listing list() {
        return new Listing();
    }

    /** Collects the pointers of an entry in the order of its attributes. For one thread. */
    public static final class Listing {
        private final List<EntryPointer> pointers = new ArrayList<>();

        private Listing() {}

        /** A pointer, unless the id is null. */
        public Listing one(@Nullable EntryId id, @Nullable String kind) {
            if (id != null) {
                pointers.add(new EntryPointer(id, kind));
            }
            return this;
        }

        /** A pointer that may be absent. */
        public Listing maybe(Optional<EntryId> id, String kind) {
            return one(id.orElse(null), kind);
        }

        /** A pointer for each. */
        public Listing each(List<EntryId> ids, String kind) {
            ids.forEach(id -> one(id, kind));
            return this;
        }

        /** A pointer that may be absent, to an entry of any kind. */
        public Listing maybeAny(Optional<EntryId> id) {
            return one(id.orElse(null), null);
        }

        /** A pointer for each, to entries of any kind. */
        public Listing eachOfAny(List<EntryId> ids) {
            ids.forEach(id -> one(id, null));
            return this;
        }

        public List<EntryPointer> toList() {
            return List.copyOf(pointers);
        }
    }
}
