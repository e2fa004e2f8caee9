package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;

/** Invented service logs of one person, shuffled; one line in a hundred overlaps with another service. The same each time. */
final class ServiceLog {
    static final ProgrammeId PROGRAMME = ProgrammeId.of("us-ct/dds");
    static final EntryId EPISODE = EntryId.of("episode-1");

    private static final ZoneId PLACE = ZoneId.of("America/New_York");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 8, 0);
    private static final int A_DAY = 8;
    private static final int STAFF = 7;
    private static final int ONE_IN = 100;

    private ServiceLog() {}

    /** Everything in it is complete. */
    static CaseFile ofSize(String id, int lines) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of(id))
                .recordedOn(FIRST.toLocalDate().plusDays(lines / A_DAY + 1L))
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first(EPISODE.value()))
                        .programme(PROGRAMME)
                        .funder(OrganizationId.of("dds"))
                        .openedOn(FIRST.toLocalDate())
                        .build());
        List<ServiceEntry> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(line(i));
        }
        Collections.shuffle(all, new Random(lines));
        all.forEach(builder::put);
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.COMPLETE));
        return builder.build();
    }

    private static ServiceEntry line(int number) {
        PlaceTime start = PlaceTime.of(FIRST.plusDays(number / A_DAY).plusHours(number % A_DAY), PLACE);
        boolean other = number % ONE_IN == 0;
        ServiceInterval when = new ServiceInterval(start, start.plus(Minutes.of(other ? 75 : 50)));
        return ServiceEntry.builder()
                .header(EntryHeader.first("service-" + number))
                .episode(EPISODE)
                .service(ServiceCode.of(other ? "post-employment-supports" : "discovery"))
                .component(other ? ServiceComponent.POST_PLACEMENT_SUPPORT : ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.COMMUNITY_OBSERVATION)
                .when(when)
                .staff(ActorId.of("staff-" + number % STAFF))
                .provider(OrganizationId.of("provider-hills"))
                .presence(new Presence(List.of(when)))
                .build();
    }

    /** Everyone is certified for everything. */
    static References register() {
        List<StaffCredential> all = new ArrayList<>();
        for (int i = 0; i < STAFF; i++) {
            all.add(new StaffCredential(
                    ActorId.of("staff-" + i),
                    "ct-ce",
                    List.of(
                            ServiceComponent.DISCOVERY,
                            ServiceComponent.JOB_DEVELOPMENT,
                            ServiceComponent.POST_PLACEMENT_SUPPORT),
                    null,
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2999, 12, 31),
                    null));
        }
        return new References("register", Digest.of("register"), all);
    }
}
