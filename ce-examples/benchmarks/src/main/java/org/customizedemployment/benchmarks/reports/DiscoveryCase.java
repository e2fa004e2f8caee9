package org.customizedemployment.benchmarks.reports;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.benchmarks.CaseOfEveryDay;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.EmploymentPlan;

/** The case of every day with what a Discovery Report needs besides: the person, a team, themes, a plan, and the report itself as a document. */
final class DiscoveryCase {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ActorId PERSON = ActorId.of("person");
    private static final List<String> STAFF = List.of(
            "Sam Okafor", "Lee Moran", "Ana Álvarez", "Jo Müller", "Kim Reyes", "Pat O'Neill", "Chris & Alex Doe");
    private static final int THEMES = 3;

    private DiscoveryCase() {}

    static CaseFile of(int activities) {
        CaseFileBuilder builder = CaseOfEveryDay.withActivities(activities).toBuilder();
        builder.put(JobSeeker.builder()
                .header(EntryHeader.first("person"))
                .actor(PERSON)
                .chosenName("Robin Álvarez")
                .pronouns("they/them")
                .communicationMode("short sentences, pictures")
                .build());
        for (int i = 0; i < STAFF.size(); i++) {
            builder.put(TeamMember.builder()
                    .header(EntryHeader.first("team-" + i))
                    .actor(ActorId.of("staff-" + i))
                    .name(STAFF.get(i))
                    .addRoles(TeamRole.SPECIALIST)
                    .relationship("works with Robin since January")
                    .build());
        }
        List<EntryId> statements = builder.build().entries(ProfileStatement.TYPE).stream()
                .map(Entry::id)
                .toList();
        for (int i = 0; i < THEMES; i++) {
            builder.put(VocationalTheme.builder()
                    .header(EntryHeader.first("theme-" + i))
                    .title("Care of animals, part " + (i + 1))
                    .description("Places where animals are looked after")
                    .statements(statements.subList(i, i + 2 * THEMES))
                    .build());
        }
        return builder.put(plan()).put(report()).build();
    }

    private static Entry plan() {
        return EmploymentPlan.builder()
                .header(EntryHeader.first("plan"))
                .addLikelySupports("A coach on two mornings in the first month, then less")
                .addNaturalSupports("The groomer at the next table shows new steps")
                .build();
    }

    private static Entry report() {
        return DocumentRecord.builder()
                .header(EntryHeader.first("report"))
                .documentType(DocumentType.DISCOVERY_REPORT)
                .title("Discovery Report")
                .state(DocumentState.REVIEWED_BY_PERSON)
                .addReviews(new Review(PERSON, Capacity.JOB_SEEKER, LocalDate.of(2026, 2, 10)))
                .build();
    }
}
