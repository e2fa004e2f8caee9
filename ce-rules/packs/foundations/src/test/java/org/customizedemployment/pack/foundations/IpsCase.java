package org.customizedemployment.pack.foundations;

import java.time.LocalDate;
import java.time.LocalTime;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.ServiceInterval;

/** The same person in Individual Placement and Support since 1 January 2026: all eight met on the day. Tests alter one thing. */
public final class IpsCase {
    private IpsCase() {}

    public static CaseFileBuilder builder() {
        CaseFileBuilder builder = SalonCase.builder();
        builder.focus(IpsProcess.definition().getPin(), IpsProcess.JOB_SUPPORT);
        // The job was an opening, not one that was made.
        builder.remove(SalonCase.id("d-p-salon"));
        builder.put(SalonCase.pursuit("p-salon", PursuitState.WORKING)
                        .employer(SalonCase.id("salon"))
                        .build())
                .put(SalonCase.agreement("p-salon").build())
                .put(SalonCase.listing("l-opening", "salon", ListingOrigin.ADVERTISED_OPENING)
                        .build())
                .put(contact("visit", "salon", "2026-01-20").build())
                .put(benefits().build())
                .put(referral().build());
        for (LocalDate day = LocalDate.of(2026, 1, 5); !day.isAfter(SalonCase.TODAY); day = day.plusWeeks(1)) {
            builder.put(meeting(day).build());
        }
        for (int month = 4; month <= 5; month++) {
            builder.put(
                    support("support-" + month, LocalDate.of(2026, month, 20)).build());
        }
        return builder;
    }

    public static EmployerContact.Builder contact(String id, String employer, String day) {
        EmployerContact.Builder builder = EmployerContact.builder();
        builder.header(EntryHeader.first(id))
                .employer(SalonCase.id(employer))
                .on(LocalDate.parse(day))
                .method(ContactMethod.VISIT)
                .purpose("Learning what the business needs");
        return builder;
    }

    public static BenefitsPlan.Builder benefits() {
        BenefitsPlan.Builder builder = BenefitsPlan.builder();
        builder.header(EntryHeader.first("benefits-plan"))
                .planner(ActorId.of("planner"))
                .madeOn(LocalDate.of(2026, 2, 1))
                .explained(SalonCase.by(SalonCase.PERSON, Capacity.JOB_SEEKER, "2026-02-01"));
        return builder;
    }

    public static Referral.Builder referral() {
        Referral.Builder builder = Referral.builder();
        builder.header(EntryHeader.first("referral"))
                .funder(OrganizationId.of("dds"))
                .provider(OrganizationId.of("provider"))
                .referredBy(SalonCase.COUNSELOR)
                .receivedOn(LocalDate.of(2025, 12, 20));
        return builder;
    }

    public static Activity.Builder meeting(LocalDate day) {
        Activity.Builder builder = Activity.builder();
        builder.header(EntryHeader.first("team-" + day))
                .title("Treatment team")
                .component(ServiceComponent.JOB_DEVELOPMENT)
                .activityKind(ActivityKind.TREATMENT_TEAM_MEETING)
                .when(ServiceInterval.parse(
                        day + "T" + LocalTime.of(9, 0) + "[America/New_York]",
                        day + "T" + LocalTime.of(9, 30) + "[America/New_York]"));
        return builder;
    }

    public static SupportContact.Builder support(String id, LocalDate day) {
        SupportContact.Builder builder = SupportContact.builder();
        builder.header(EntryHeader.first(id))
                .pursuit(SalonCase.id("p-salon"))
                .on(day)
                .with(Capacity.JOB_SEEKER)
                .by(ActorId.of("specialist"))
                .faceToFace(true);
        return builder;
    }
}
