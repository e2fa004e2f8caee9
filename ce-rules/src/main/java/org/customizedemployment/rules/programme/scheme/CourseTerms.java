package org.customizedemployment.rules.programme.scheme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.WeeklyWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a course asks of those who take part, and who pays for what of it.
 *
 * @param id the course, for example {@code ct-ce-course}
 * @param credential the credential it leads to
 * @param sessions the times of the week at which its live sessions are held; empty: not stated
 * @param citations where its terms come from (CT-8, CT-9)
 * @param seats who gets a seat; null: not stated
 * @param cost what it costs; null: not stated
 * @param replacement pay of replacement staff; null: not stated
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CourseTerms(
        String id,
        String credential,
        List<WeeklyWindow> sessions,
        List<Citation> citations,
        @Nullable Seats seats,
        @Nullable Cost cost,
        @Nullable Replacement replacement) {
    public CourseTerms {
        sessions = List.copyOf(sessions);
        citations = List.copyOf(citations);
    }

    /**
     * Who gets a seat: an entry in the wait-list is for one time the course is held and lapses with it (CT-13); who of them, people decide (CT-6).
     *
     * @param citations where it comes from
     */
    public record Seats(List<Citation> citations) {
        public Seats {
            citations = List.copyOf(citations);
        }
    }

    /**
     * For whom the course is free, and who does not pay for other courses (CT-12).
     *
     * @param freeFor a provider that intends to contract with all of these has an initial certification free of charge
     * @param othersNotPaidBy the funders that don't pay for a course outside this one
     * @param citations where it comes from
     */
    public record Cost(List<OrganizationId> freeFor, List<OrganizationId> othersNotPaidBy, List<Citation> citations) {
        public Cost {
            freeFor = List.copyOf(freeFor);
            othersNotPaidBy = List.copyOf(othersNotPaidBy);
            citations = List.copyOf(citations);
        }
    }

    /**
     * Retroactive, one-time pay of replacement staff on completion of the course (CT-38).
     *
     * @param payer who pays
     * @param amount the parameter with the amount, which the agency may still have to supply
     * @param citations where it comes from
     */
    public record Replacement(OrganizationId payer, ParameterId amount, List<Citation> citations) {
        public Replacement {
            citations = List.copyOf(citations);
        }
    }
}
