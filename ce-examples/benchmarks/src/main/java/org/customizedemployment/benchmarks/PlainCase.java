package org.customizedemployment.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of {@link SampleCase} as records of texts: what one would write without the library, and without its checks.
 *
 * @param id the case
 * @param entries its activities
 */
public record PlainCase(String id, List<PlainActivity> entries) {
    /** An activity. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainActivity(
            String kind,
            int formatVersion,
            PlainHeader header,
            String title,
            String component,
            String activityKind,
            PlainInterval when,
            String place,
            List<String> staff,
            List<String> people,
            String notes,
            @Nullable String employer,
            @Nullable List<String> photos) {}

    /** The part that every entry has. */
    public record PlainHeader(String id, int version) {}

    /** Start and end. */
    public record PlainInterval(String start, String end) {}

    static JsonMapper mapper() {
        return JsonMapper.builder().build();
    }
}
