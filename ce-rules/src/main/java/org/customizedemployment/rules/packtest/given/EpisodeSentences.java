package org.customizedemployment.rules.packtest.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.rules.programme.Programme;

/** Funding episodes and authorizations in sentences. */
record EpisodeSentences(Optional<Programme> programme) {
    /** The id of the only episode. */
    static final EntryId USUAL = EntryId.of("episode");

    static final String EPISODE = "opened 2026-01-05, closed 2026-12-31";
    static final String AUTHORIZATION = "job-development 20 h, written 2026-02-20, from 2026-03-01 to 2026-06-30";
    private static final List<String> OF_EPISODE =
            List.of("opened", "closed", "programme", "funder", "category", "budget");
    static final String REFERRAL = "form 2016-09-20, e-mailed 2016-09-21, mailed 2016-10-02";
    static final String ASSIGNMENT = "provider-1, approval provisional, from 2016-01-01 to 2016-12-31";
    private static final List<String> OF_REFERRAL =
            List.of("form", "e-mailed", "mailed", "received", "provider", "funder", "episode");
    private static final LocalDate CHOSEN = LocalDate.of(2000, 1, 1);
    private static final List<String> OF_AUTHORIZATION = List.of(
            "requested",
            "verbal",
            "written",
            "withdrawn",
            "from",
            "provider",
            "episode",
            "obligated",
            "approved by",
            "rate",
            "number");

    FundingEpisode episode(EntryId id, Sentence sentence) {
        FundingEpisode.Builder entry = FundingEpisode.builder();
        entry.header(EntryHeader.first(id.value()));
        programme.ifPresent(one -> entry.programme(one.id()).funder(one.funder()));
        boolean opened = false;
        boolean paid = programme.isPresent();
        for (Clause clause : sentence.clauses()) {
            if (clause.takes("opened")) {
                entry.openedOn(clause.date());
                opened = true;
            } else if (clause.takes("closed")) {
                entry.closedOn(clause.date());
            } else if (clause.takes("programme")) {
                entry.programme(ProgrammeId.of(clause.word("a programme")));
                paid = true;
            } else if (clause.takes("category")) {
                entry.priorityCategory(clause.word("a category of priority"));
            } else if (clause.takes("budget")) {
                entry.budget(Money.parse(clause.word("a currency") + " " + clause.word("an amount")));
            } else if (clause.takes("funder")) {
                entry.funder(OrganizationId.of(clause.word("a funder")));
            } else {
                throw Sentence.unknown(clause, OF_EPISODE);
            }
            clause.end();
        }
        if (!opened) {
            throw new Unreadable("it is not said when the episode opened", "");
        }
        if (!paid) {
            throw new Unreadable("an episode of no programme", "name the test's programme: 'programme: us-ct/dds'");
        }
        return entry.build();
    }

    /** The funder is the programme's where none is said. */
    Referral referral(EntryId id, Sentence sentence) {
        Referral.Builder entry = Referral.builder();
        entry.header(EntryHeader.first(id.value()))
                .funder(programme.map(Programme::funder).orElse(OrganizationId.of("funder")))
                .provider(OrganizationId.of("provider"))
                .referredBy(ActorId.of("counselor"));
        for (Clause clause : sentence.clauses()) {
            if (clause.takes("form")) {
                entry.formDate(clause.date());
            } else if (clause.takes("e-mailed")) {
                entry.emailedOn(clause.date());
            } else if (clause.takes("mailed")) {
                entry.mailedOn(clause.date());
            } else if (clause.takes("received")) {
                entry.receivedOn(clause.date());
            } else if (clause.takes("provider")) {
                entry.provider(OrganizationId.of(clause.word("a provider")));
            } else if (clause.takes("funder")) {
                entry.funder(OrganizationId.of(clause.word("a funder")));
            } else if (clause.takes("episode")) {
                entry.episode(EntryId.of(clause.word("an episode")));
            } else {
                throw Sentence.unknown(clause, OF_REFERRAL);
            }
            clause.end();
        }
        return entry.build();
    }

    ProviderAssignment assignment(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        ProviderAssignment.Builder entry = ProviderAssignment.builder();
        entry.provider(OrganizationId.of(head.word("a provider")))
                .choice(new HumanDecision(
                        ActorId.of("job-seeker"), Capacity.JOB_SEEKER, CHOSEN, "chosen in this test", List.of()));
        head.end();
        EntryHeader header = EntryHeader.first(id.value());
        for (Clause clause : sentence.rest()) {
            if (clause.takes("approval")) {
                entry.approvalStatus(clause.word("how far it is approved"));
            } else if (clause.takes("from")) {
                LocalDate from = clause.date();
                header = header.withEffective(
                        clause.takes("to")
                                ? EffectiveRange.between(from, clause.date())
                                : new EffectiveRange(from, null));
            } else {
                throw Sentence.unknown(clause, List.of("approval", "from"));
            }
            clause.end();
        }
        return entry.header(header).build();
    }

    ServiceAuthorization authorization(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        ServiceAuthorization.Builder entry = ServiceAuthorization.builder();
        entry.header(EntryHeader.first(id.value()))
                .episode(USUAL)
                .period(EffectiveRange.NOT_STATED)
                .service(ServiceCode.of(head.word("a service")));
        if (head.hasLength()) {
            entry.limit(head.length());
        }
        head.end();
        for (Clause clause : sentence.rest()) {
            read(clause, entry);
            clause.end();
        }
        return entry.build();
    }

    private static void read(Clause clause, ServiceAuthorization.Builder entry) {
        if (clause.takes("requested")) {
            entry.requestedOn(clause.date());
        } else if (clause.takes("verbal")) {
            entry.verbalOn(clause.date());
        } else if (clause.takes("written")) {
            entry.writtenOn(clause.date());
        } else if (clause.takes("withdrawn")) {
            entry.withdrawnOn(clause.date());
        } else if (clause.takes("obligated")) {
            entry.obligatedOn(clause.date());
        } else if (clause.takes("approved", "by")) {
            Capacity capacity = GrantSentences.capacity(clause);
            entry.addApprovals(GrantSentences.decision(capacity, clause.date()));
        } else if (clause.takes("from")) {
            entry.period(clause.range());
        } else if (clause.takes("provider")) {
            entry.provider(OrganizationId.of(clause.word("a provider")));
        } else if (clause.takes("episode")) {
            entry.episode(EntryId.of(clause.word("an episode")));
        } else if (clause.takes("rate")) {
            entry.rate(rate(clause));
        } else if (clause.takes("number")) {
            entry.number(clause.word("the funder's number"));
        } else {
            throw Sentence.unknown(clause, OF_AUTHORIZATION);
        }
    }

    /** {@code USD 35.00 per hour}. */
    private static Rate rate(Clause clause) {
        String amount = clause.word("a currency") + " " + clause.word("an amount");
        clause.needs("per");
        return Rate.parse(amount + " per " + clause.word("a unit like 'hour'"));
    }
}
