package org.customizedemployment.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of {@link CaseOfEveryDay} as plain records, read by Jackson as it comes: what one would write without the library, and without its
 * checks. A time is a clock time and its zone, as the library reads both; {@link java.time.ZonedDateTime} would not do, as Jackson as it comes
 * moves it to UTC and loses the zone.
 *
 * @param id the case
 * @param lastRecorded the last day on which something was recorded
 * @param entries all entries
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainCase(String id, LocalDate lastRecorded, List<PlainEntry> entries) {
    private static final Pattern TIME = Pattern.compile("(\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)\\[([A-Za-z_/]+)]\"");

    /** Any entry. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlainActivity.class, name = "activity"),
        @JsonSubTypes.Type(value = PlainStatement.class, name = "profile-statement"),
        @JsonSubTypes.Type(value = PlainService.class, name = "service"),
        @JsonSubTypes.Type(value = PlainContact.class, name = "employer-contact"),
        @JsonSubTypes.Type(value = PlainAuthorization.class, name = "authorization"),
        @JsonSubTypes.Type(value = PlainEmployment.class, name = "employment")
    })
    public sealed interface PlainEntry {}

    /** An activity. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainActivity(
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
            @Nullable List<String> photos)
            implements PlainEntry {}

    /** A statement of the profile. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainStatement(
            int formatVersion,
            PlainHeader header,
            String area,
            String text,
            @Nullable String standing) implements PlainEntry {}

    /** A service given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainService(
            int formatVersion,
            PlainHeader header,
            String episode,
            String service,
            String component,
            String activityKind,
            PlainInterval when,
            String staff,
            String provider,
            PlainPresence presence,
            String activity,
            String authorization)
            implements PlainEntry {}

    /** A contact with an employer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainContact(
            int formatVersion,
            PlainHeader header,
            String employer,
            @Nullable String theme,
            LocalDate on,
            String method,
            List<String> by,
            @Nullable String followUpOf,
            String purpose,
            @Nullable String result)
            implements PlainEntry {}

    /** An authorization. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainAuthorization(
            int formatVersion,
            PlainHeader header,
            String episode,
            String service,
            @Nullable Integer limit,
            PlainRange period,
            @Nullable LocalDate verbalOn,
            @Nullable LocalDate writtenOn,
            @Nullable LocalDate withdrawnOn)
            implements PlainEntry {}

    /** A job. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainEmployment(
            int formatVersion,
            PlainHeader header,
            String pursuit,
            @Nullable String agreement,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            int weekly,
            String wage,
            String payer)
            implements PlainEntry {}

    /** The part that every entry has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainHeader(
            String id,
            int version,
            @Nullable PlainRange effective,
            @Nullable PlainSource provenance) {}

    /** From a day until a day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainRange(
            @Nullable LocalDate from, @Nullable LocalDate until) {}

    /** Who said it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlainSource(
            String how, @Nullable String by, @Nullable String activity) {}

    /** When the person was there. */
    public record PlainPresence(List<PlainInterval> times) {}

    /** Start and end. */
    public record PlainInterval(PlainTime start, PlainTime end) {}

    /** What the clock of a place shows. */
    public record PlainTime(LocalDateTime local, ZoneId zone) {}

    static JsonMapper mapper() {
        return JsonMapper.builder().build();
    }

    /** The library's JSON with the times as {@link PlainTime} has them. */
    static byte[] json(byte[] ofLibrary) {
        return TIME.matcher(new String(ofLibrary, StandardCharsets.UTF_8))
                .replaceAll("{\"local\":$1:00\",\"zone\":\"$2\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
