package org.customizedemployment.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * JSON members that this version does not know, kept as exact text so that nothing a newer version or another system wrote is lost. They
 * are shown to no one: {@code toString} gives their number only.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnknownMembers {
    private static final UnknownMembers NONE = new UnknownMembers(new LinkedHashMap<>());

    private final Map<String, String> jsonByName;

    private UnknownMembers(Map<String, String> jsonByName) {
        this.jsonByName = Collections.unmodifiableMap(jsonByName);
    }

    public static UnknownMembers none() {
        return NONE;
    }

    /** Member names and the exact JSON text of their values, in the order of the map. */
    @JsonCreator
    public static UnknownMembers of(Map<String, String> jsonByName) {
        return jsonByName.isEmpty() ? NONE : new UnknownMembers(new LinkedHashMap<>(jsonByName));
    }

    @JsonValue
    public Map<String, String> asMap() {
        return jsonByName;
    }

    public boolean isEmpty() {
        return jsonByName.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownMembers that && jsonByName.equals(that.jsonByName);
    }

    @Override
    public int hashCode() {
        return jsonByName.hashCode();
    }

    @Override
    public String toString() {
        return jsonByName.size() + " unknown members";
    }
}
