package org.customizedemployment.rules.packtest.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;

/** Milestones, jobs and earnings in sentences. */
final class WorkSentences {
    static final String MILESTONE = "2026-03-10 hire by staff-1, job bakery, authorization order-1";
    static final String JOB =
            "started 2026-03-10, 20 h a week, paid USD 16.50 per hour, offer accepted 2026-03-01, ended 2026-12-31";
    static final String EARNINGS = "2026-03-01 to 2026-03-31 USD 1200.00, expected to go on";
    /** Before a job's name: the way toward work that it came from. */
    static final String WAY_TO = "pursuit-";

    private static final List<String> OF_MILESTONE =
            List.of("job", "covers", "component", "authorization", "provider", "evidence", "codes", "episode");
    private static final List<String> OF_JOB = List.of("started", "ended", "paid", "offer accepted", "20 h a week");
    private static final Rate WAGE = Rate.parse("USD 20.00 per hour");

    Milestone milestone(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        Milestone.Builder entry = Milestone.builder();
        entry.header(EntryHeader.first(id.value()))
                .episode(EpisodeSentences.USUAL)
                .reachedOn(head.date())
                .service(ServiceCode.of(head.word("a service")));
        if (head.takes("by")) {
            entry.staff(ActorId.of(head.word("who did the work")));
        }
        head.end();
        for (Clause clause : sentence.rest()) {
            read(clause, entry);
            clause.end();
        }
        return entry.build();
    }

    private static void read(Clause clause, Milestone.Builder entry) {
        if (clause.takes("job")) {
            entry.pursuit(pursuit(clause.word("a job")));
        } else if (clause.takes("covers")) {
            entry.covers(clause.range());
        } else if (clause.takes("component")) {
            entry.component(ServiceComponent.of(clause.word("a component")));
        } else if (clause.takes("authorization")) {
            entry.authorization(EntryId.of(clause.word("an authorization")));
        } else if (clause.takes("provider")) {
            entry.provider(OrganizationId.of(clause.word("a provider")));
        } else if (clause.takes("evidence")) {
            clause.list("a document").forEach(one -> entry.addEvidence(EntryId.of(one)));
        } else if (clause.takes("codes")) {
            clause.list("a code").forEach(entry::addBillingCodes);
        } else if (clause.takes("episode")) {
            entry.episode(EntryId.of(clause.word("an episode")));
        } else {
            throw Sentence.unknown(clause, OF_MILESTONE);
        }
    }

    /** The way toward work that a job came from: named after it. */
    static EntryId pursuit(String job) {
        return EntryId.of(WAY_TO + job);
    }

    /** Hours that change are further versions; an accepted offer is an agreement of its own. */
    List<Entry> job(EntryId id, Sentence sentence) {
        Employment.Builder entry = Employment.builder();
        entry.header(EntryHeader.first(id.value()))
                .pursuit(pursuit(id.value()))
                .wage(WAGE)
                .payer(Payer.EMPLOYER);
        List<Hours> hours = new ArrayList<>();
        Optional<LocalDate> accepted = Optional.empty();
        for (Clause clause : sentence.clauses()) {
            if (clause.takes("started")) {
                entry.startedOn(clause.date());
            } else if (clause.takes("ended")) {
                entry.endedOn(clause.date());
            } else if (clause.takes("paid")) {
                entry.wage(Rate.parse(clause.rest()));
            } else if (clause.takes("offer", "accepted")) {
                accepted = Optional.of(clause.date());
            } else if (clause.hasLength()) {
                hours.add(hours(clause));
            } else {
                throw Sentence.unknown(clause, OF_JOB);
            }
            clause.end();
        }
        if (hours.isEmpty()) {
            throw new Unreadable("it is not said how many hours a week", "add ', 20 h a week'");
        }
        List<Entry> all = new ArrayList<>();
        Employment first = entry.weekly(hours.get(0).weekly()).build();
        all.add(first);
        EntryHeader header = first.getHeader();
        for (Hours later : hours.subList(1, hours.size())) {
            LocalDate from = later.from()
                    .orElseThrow(
                            () -> new Unreadable("it is not said from when hours changed", "add 'from 2026-05-01'"));
            header = header.next().withEffective(new EffectiveRange(from, null));
            Employment.Builder next = Employment.builder();
            next.from(first).header(header).weekly(later.weekly());
            all.add(next.build());
        }
        accepted.ifPresent(on -> all.add(agreement(id, first, on)));
        return all;
    }

    /** So many hours a week, from a day on. */
    private record Hours(Minutes weekly, Optional<LocalDate> from) {}

    private static Hours hours(Clause clause) {
        Minutes weekly = clause.length();
        clause.needs("a");
        clause.needs("week");
        return new Hours(weekly, clause.takes("from") ? Optional.of(clause.date()) : Optional.empty());
    }

    private static Agreement agreement(EntryId id, Employment job, LocalDate on) {
        return Agreement.builder()
                .header(EntryHeader.first("agreement-" + id))
                .pursuit(job.getPursuit())
                .jobTitle("job of this test")
                .jobDescription("job of this test")
                .weekly(job.getWeekly())
                .pay(job.getWage())
                .payer(Payer.EMPLOYER)
                .begunBy(Capacity.EMPLOYER)
                .jobSeekerAgreed(decision("job-seeker", Capacity.JOB_SEEKER, on))
                .employerAgreed(decision("employer", Capacity.EMPLOYER, on))
                .agreedOn(on)
                .build();
    }

    Earnings earnings(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        EffectiveRange days = head.range();
        LocalDate from = days.from();
        LocalDate until = days.until();
        Earnings.Builder entry = Earnings.builder();
        entry.header(EntryHeader.first(id.value()));
        if (from != null && until != null) {
            entry.firstDay(from).lastDay(until);
        }
        entry.gross(Money.parse(head.word("a currency") + " " + head.word("an amount")));
        head.end();
        for (Clause clause : sentence.rest()) {
            if (clause.takes("expected", "to", "go", "on")) {
                entry.expectedToContinue(
                        decision("counselor", Capacity.COUNSELOR, until == null ? LocalDate.EPOCH : until));
            } else if (clause.takes("job")) {
                entry.pursuit(pursuit(clause.word("a job")));
            } else {
                throw Sentence.unknown(clause, List.of("expected to go on", "job"));
            }
            clause.end();
        }
        return entry.build();
    }

    private static HumanDecision decision(String by, Capacity capacity, LocalDate on) {
        return new HumanDecision(ActorId.of(by), capacity, on, "decided in this test", List.of());
    }
}
