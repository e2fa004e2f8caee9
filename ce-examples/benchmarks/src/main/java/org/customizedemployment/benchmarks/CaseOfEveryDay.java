package org.customizedemployment.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * An invented case such as a provider has after a year: activities with notes, statements with their source, services billed, contacts with
 * employers, authorizations and a job. About 100 KB of JSON for each hundred activities.
 */
public final class CaseOfEveryDay {
    private static final ZoneId PLACE = ZoneId.of("America/New_York");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final int DAYS = 300;
    private static final List<String> NOTES = List.of(
            "Knew each dog by name and calmed the nervous one without being asked.",
            "Sorted the returned parts by size, faster than the week before; asked for the lamp to be moved.",
            "Talked with the owner about mornings: quiet, few customers, deliveries at ten.",
            "Was tired after lunch and said so; the second half went better with the radio off.",
            "Wants to come back on a Thursday, when the large order is packed.",
            "His sister drove; the bus leaves at 8:12 and stops across the street.");

    private CaseOfEveryDay() {}

    /** With so many activities; to a hundred of them about 45 statements, 35 services and 50 contacts. The same each time. */
    public static CaseFile withActivities(int activities) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-0017"))
                .recordedOn(LocalDate.of(2026, 11, 20))
                .put(employment());
        for (int i = 0; i < activities; i++) {
            builder.put(activity(i));
            if (i % 20 < 9) {
                builder.put(statement(i));
            }
            if (i % 20 < 7) {
                builder.put(service(i));
            }
            if (i % 2 == 0) {
                builder.put(contact(i));
            }
            if (i % 25 == 0) {
                builder.put(authorization(i));
            }
        }
        return builder.build();
    }

    private static Activity activity(int number) {
        ServiceInterval when = when(number);
        return Activity.builder()
                .header(EntryHeader.first("activity-" + number).withEffective(EffectiveRange.on(when.firstDate())))
                .title("Visit to workplace number " + number)
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.COMMUNITY_OBSERVATION)
                .when(when)
                .place("In the park behind the house")
                .addStaff(staff(number))
                .addPeople(ActorId.of("person"))
                .notes(note(number) + " " + note(number + 1) + " " + note(number + 3))
                .build();
    }

    private static ProfileStatement statement(int number) {
        Provenance source = new Provenance(Manner.OBSERVED, staff(number), EntryId.of("activity-" + number));
        return ProfileStatement.builder()
                .header(EntryHeader.first("statement-" + number).withProvenance(source))
                .area(one(List.of(ProfileArea.values()), number))
                .text(note(number + 2))
                .build();
    }

    private static ServiceEntry service(int number) {
        return ServiceEntry.builder()
                .header(EntryHeader.first("service-" + number))
                .episode(EntryId.of("episode-1"))
                .service(ServiceCode.of("discovery-hourly"))
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.COMMUNITY_OBSERVATION)
                .when(when(number))
                .staff(staff(number))
                .provider(OrganizationId.of("provider-hills"))
                .presence(new Presence(List.of(when(number))))
                .activity(EntryId.of("activity-" + number))
                .authorization(EntryId.of("authorization-" + (number - number % 25)))
                .build();
    }

    private static EmployerContact contact(int number) {
        return EmployerContact.builder()
                .header(EntryHeader.first("contact-" + number))
                .employer(EntryId.of("employer-" + number % 13))
                .on(day(number))
                .method(one(List.of(ContactMethod.values()), number))
                .addBy(staff(number))
                .purpose("Learn about the work")
                .result(note(number + 4))
                .build();
    }

    private static ServiceAuthorization authorization(int number) {
        return ServiceAuthorization.builder()
                .header(EntryHeader.first("authorization-" + number))
                .episode(EntryId.of("episode-1"))
                .service(ServiceCode.of("discovery-hourly"))
                .limit(Minutes.of(2400))
                .period(EffectiveRange.between(day(number), day(number).plusDays(89)))
                .verbalOn(day(number).minusDays(3))
                .writtenOn(day(number))
                .build();
    }

    private static Employment employment() {
        return Employment.builder()
                .header(EntryHeader.first("employment-1"))
                .pursuit(EntryId.of("pursuit-1"))
                .startedOn(LocalDate.of(2026, 10, 5))
                .weekly(Minutes.of(1200))
                .wage(new Rate(new BigDecimal("17.50"), "USD", RateUnit.HOUR))
                .payer(Payer.EMPLOYER)
                .build();
    }

    private static ServiceInterval when(int number) {
        PlaceTime start = PlaceTime.of(FIRST.plusDays(number % DAYS).plusMinutes(number % 120), PLACE);
        return new ServiceInterval(start, start.plus(Minutes.of(60)));
    }

    private static LocalDate day(int number) {
        return FIRST.toLocalDate().plusDays(number % DAYS);
    }

    private static ActorId staff(int number) {
        return ActorId.of("staff-" + number % 7);
    }

    private static <T> T one(List<T> of, int number) {
        return of.get(number % of.size());
    }

    private static String note(int number) {
        return one(NOTES, number);
    }
}
