package org.customizedemployment.benchmarks;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;

/** Invented cases of any size; the same each time. */
public final class SampleCase {
    private static final ZoneId PLACE = ZoneId.of("America/New_York");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final int DAYS = 50;

    private SampleCase() {}

    /** A case with so many activities. */
    static CaseFile ofSize(int activities) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1"));
        for (int i = 0; i < activities; i++) {
            builder.put(activity(i));
        }
        return builder.build();
    }

    /** One activity of an hour, with a note of a usual length. */
    public static Activity activity(int number) {
        PlaceTime start = PlaceTime.of(FIRST.plusDays(number % DAYS).plusMinutes(number % 120), PLACE);
        return Activity.builder()
                .header(EntryHeader.first("activity-" + number))
                .title("Walk with the neighbour's dogs, number " + number)
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.RECORDS_REVIEW)
                .when(new ServiceInterval(start, start.plus(Minutes.of(60))))
                .place("In the park behind the house")
                .addStaff(ActorId.of("staff-" + number % 7))
                .addPeople(ActorId.of("person"))
                .notes(
                        "Calm with large dogs, knows each by name, noticed a sore paw before anyone else did and said so.")
                .build();
    }
}
