package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Coverage;
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
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * An invented case of which every rule of {@code foundations} and {@code us-ct} is met or not applicable: 120 activities, 40 lines of service, 60
 * contacts with employers, 45 statements, a job and an authorization, all complete; 10 certificates beside it.
 */
final class CleanCase {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final ActorId PERSON = ActorId.of("person");

    private static final ZoneId PLACE = ZoneId.of("America/New_York");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final int ACTIVITIES = 120;
    private static final int SERVICES = 40;
    private static final int CONTACTS = 60;
    private static final int STATEMENTS = 40;
    private static final int STAFF = 10;
    private static final List<ProfileArea> AREAS = List.of(
            ProfileArea.INTEREST, ProfileArea.PREFERENCE, ProfileArea.TASK_COMPETENCE, ProfileArea.CONTRIBUTION);

    private static final List<ContactMethod> METHODS = List.of(ContactMethod.values());

    private CleanCase() {}

    static CaseFile build() {
        return builder(1).build();
    }

    /** With so many times its activities, services, contacts and statements. */
    static CaseFileBuilder builder(int times) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-clean")).recordedOn(TODAY);
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.COMPLETE));
        CleanJob.put(builder);
        for (int i = 0; i < ACTIVITIES * times; i++) {
            builder.put(activity(i));
        }
        for (int i = 0; i < SERVICES * times; i++) {
            builder.put(service(i).build());
        }
        for (int i = 0; i < CONTACTS * times; i++) {
            builder.put(contact(i));
        }
        for (int i = 0; i < STATEMENTS * times; i++) {
            builder.put(statement(i));
        }
        return builder.put(authorization());
    }

    private static Activity activity(int number) {
        return Activity.builder()
                .header(EntryHeader.first("activity-" + number))
                .title("Visit number " + number)
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.COMMUNITY_OBSERVATION)
                .when(when(number))
                .addStaff(staff(number))
                .addPeople(PERSON)
                .notes("Knew each dog by name and calmed the nervous one without being asked.")
                .build();
    }

    static ServiceEntry.Builder service(int number) {
        ServiceEntry.Builder builder = ServiceEntry.builder();
        builder.header(EntryHeader.first("service-" + number))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of("discovery"))
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.COMMUNITY_OBSERVATION)
                .when(when(number))
                .staff(staff(number))
                .provider(OrganizationId.of("provider-hills"))
                .presence(new Presence(List.of(when(number))))
                .activity(EntryId.of("activity-" + number))
                .authorization(EntryId.of("authorization"));
        return builder;
    }

    private static EmployerContact contact(int number) {
        return EmployerContact.builder()
                .header(EntryHeader.first("contact-" + number))
                .employer(EntryId.of("salon"))
                .on(FIRST.toLocalDate().plusDays(number))
                .method(METHODS.get(number % METHODS.size()))
                .addBy(staff(number))
                .purpose("Learn about the work")
                .result("Come back on a Thursday")
                .build();
    }

    private static ProfileStatement statement(int number) {
        return ProfileStatement.builder()
                .header(EntryHeader.first("statement-" + number)
                        .withProvenance(
                                new Provenance(Manner.TOLD_BY_JOB_SEEKER, PERSON, EntryId.of("activity-" + number))))
                .area(AREAS.get(number % AREAS.size()))
                .text("Sorts the returned parts by size, faster than the week before.")
                .standing(StatementStanding.CONFIRMED)
                .build();
    }

    private static ServiceAuthorization authorization() {
        return ServiceAuthorization.builder()
                .header(EntryHeader.first("authorization"))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of("discovery"))
                .limit(Minutes.of(2400))
                .period(EffectiveRange.between(FIRST.toLocalDate(), TODAY))
                .writtenOn(FIRST.toLocalDate())
                .build();
    }

    /** Everyone is certified. */
    static References register() {
        List<StaffCredential> all = new ArrayList<>();
        for (int i = 0; i < STAFF; i++) {
            all.add(new StaffCredential(
                    staff(i),
                    "ct-ce",
                    List.of(ServiceComponent.DISCOVERY, ServiceComponent.JOB_DEVELOPMENT),
                    null,
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2027, 12, 31),
                    null));
        }
        return new References("register", Digest.of("register"), all);
    }

    private static ServiceInterval when(int number) {
        PlaceTime start = PlaceTime.of(FIRST.plusDays(number % ACTIVITIES).plusHours(number / ACTIVITIES), PLACE);
        return new ServiceInterval(start, start.plus(Minutes.of(50)));
    }

    private static ActorId staff(int number) {
        return ActorId.of("staff-" + number % STAFF);
    }
}
