package org.customizedemployment.benchmarks.batch;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.jackson.CaseJson;

/** Made-up people as lines of JSON: each with an authorization, some services on it, and every third with a job. */
final class ManyPeople {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final EntryId EPISODE = EntryId.of("episode");
    private static final EntryId AUTHORIZATION = EntryId.of("authorization");
    private static final PlaceTime FROM = PlaceTime.parse("2026-03-02T09:00[America/New_York]");

    private ManyPeople() {}

    static byte[] lines(int people) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < people; i++) {
            lines.writeBytes(CaseJson.standard().write(one(i)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static CaseFile one(int i) {
        ServiceCode service = ServiceCode.of(i % 2 == 0 ? "discovery" : "job-development");
        CaseFileBuilder file = CaseFile.builder(CaseId.of("case-" + i));
        FundingEpisode.Builder episode = FundingEpisode.builder();
        file.put(episode.header(EntryHeader.first("episode"))
                .funder(OrganizationId.of("funder"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(LocalDate.of(2026, 1, 5))
                .build());
        ServiceAuthorization.Builder authorization = ServiceAuthorization.builder();
        file.put(authorization
                .header(EntryHeader.first("authorization"))
                .episode(EPISODE)
                .service(service)
                .limit(Minutes.ofHours(40))
                .period(EffectiveRange.between(LocalDate.of(2026, 3, 1), TODAY.plusDays(i % 90)))
                .writtenOn(LocalDate.of(2026, 3, 1))
                .build());
        for (int visit = 0; visit < 4 + i % 9; visit++) {
            PlaceTime from = FROM.plus(Minutes.ofHours(24L * visit));
            ServiceEntry.Builder given = ServiceEntry.builder();
            file.put(given.header(EntryHeader.first("service-" + visit))
                    .episode(EPISODE)
                    .service(service)
                    .component(ServiceComponent.of(service.value()))
                    .activityKind(ActivityKind.of("employer-visit"))
                    .when(new ServiceInterval(from, from.plus(Minutes.of(60 + i % 120))))
                    .staff(ActorId.of("staff-" + i % 7))
                    .authorization(AUTHORIZATION)
                    .build());
        }
        if (i % 3 == 0) {
            file.put(job(i));
        }
        return file.build();
    }

    private static Employment job(int i) {
        Employment.Builder job = Employment.builder();
        job.header(EntryHeader.first("job"))
                .pursuit(EntryId.of("pursuit"))
                .startedOn(LocalDate.of(2026, 5, 1).plusDays(i % 30))
                .weekly(Minutes.ofHours(6L + i % 34))
                .wage(Rate.parse("USD 17.00 per hour"))
                .payer(Payer.EMPLOYER);
        if (i % 12 == 0) {
            job.endedOn(TODAY.minusDays(3));
        }
        return job.build();
    }
}
