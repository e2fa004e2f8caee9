package org.customizedemployment.rules.packtest.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.ProviderContract;
import org.customizedemployment.core.reference.ProviderStatus;
import org.customizedemployment.core.reference.StaffTime;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.yaml.Keys;

/** What a funder granted, contracts of providers, and what staff gave to others, in sentences. */
record GrantSentences(LocalDate day, Optional<String> zone) {
    static final String EXCEPTION = "note, from 2026-03-01 to 2026-03-31, granted 2026-03-10 by agency-supervisor";
    static final String CONTRACT = "provider-1 approved, from 2026-01-01 to 2026-12-31, services job-development";
    static final String OTHER_TIME = "2026-03-02 09:00-11:30 America/New_York group-coaching by staff-1";
    static final String JUDGMENT = "CT-2 met by case-manager 2026-03-01, about salon";
    private static final List<String> OF_EXCEPTION = List.of("from", "granted", "service", "episode", "up to");
    private static final List<String> OF_CONTRACT = List.of("from", "services", "areas", "programme");

    ExceptionGrant exception(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        ExceptionGrant.Builder entry = ExceptionGrant.builder();
        entry.header(EntryHeader.first(id.value()))
                .term(head.word("what does not hold"))
                .dates(EffectiveRange.NOT_STATED);
        head.end();
        HumanDecision decision = decision(Capacity.AGENCY_SUPERVISOR, day);
        for (Clause clause : sentence.rest()) {
            if (clause.takes("from")) {
                entry.dates(clause.range());
            } else if (clause.takes("granted")) {
                LocalDate on = clause.date();
                clause.needs("by");
                decision = decision(capacity(clause), on);
            } else if (clause.takes("service")) {
                entry.service(ServiceCode.of(clause.word("a service")));
            } else if (clause.takes("episode")) {
                entry.episode(EntryId.of(clause.word("an episode")));
            } else if (clause.takes("up", "to")) {
                entry.minutes(clause.length());
            } else {
                throw Sentence.unknown(clause, OF_EXCEPTION);
            }
            clause.end();
        }
        return entry.decision(decision).build();
    }

    /** What people found of a requirement, for the case as a whole unless it says what it is about. */
    Judgment judgment(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        Citation requirement = Citation.of(head.word("a requirement's id"));
        boolean not = head.takes("not");
        head.needs("met");
        head.needs("by");
        Capacity capacity = capacity(head);
        Judgment.Builder entry = Judgment.builder();
        entry.header(EntryHeader.first(id.value()))
                .requirement(requirement)
                .met(!not)
                .decision(decision(capacity, head.isDone() ? day : head.date()));
        head.end();
        for (Clause clause : sentence.rest()) {
            if (!clause.takes("about")) {
                throw Sentence.unknown(clause, List.of("about"));
            }
            entry.about(EntryId.of(clause.word("a pursuit")));
            clause.end();
        }
        return entry.build();
    }

    static HumanDecision decision(Capacity capacity, LocalDate on) {
        return new HumanDecision(ActorId.of(Keys.wordOf(capacity)), capacity, on, "decided in this test", List.of());
    }

    static Capacity capacity(Clause clause) {
        return PaperSentences.word(clause.word("in what capacity"), Capacity.values(), "capacity");
    }

    ProviderContract contract(Sentence sentence) {
        Clause head = sentence.first();
        OrganizationId provider = OrganizationId.of(head.word("a provider"));
        ProviderStatus status = PaperSentences.word(head.word("a status"), ProviderStatus.values(), "status");
        head.end();
        EffectiveRange dates = EffectiveRange.NOT_STATED;
        List<ServiceCode> services = new ArrayList<>();
        List<String> areas = List.of();
        ProgrammeId programme = null;
        for (Clause clause : sentence.rest()) {
            if (clause.takes("from")) {
                dates = clause.range();
            } else if (clause.takes("services")) {
                clause.list("a service").forEach(one -> services.add(ServiceCode.of(one)));
            } else if (clause.takes("areas")) {
                areas = clause.list("an area");
            } else if (clause.takes("programme")) {
                programme = ProgrammeId.of(clause.word("a programme"));
            } else {
                throw Sentence.unknown(clause, OF_CONTRACT);
            }
            clause.end();
        }
        return new ProviderContract(provider, programme, services, areas, status, dates);
    }

    StaffTime otherTime(Sentence sentence) {
        Clause head = sentence.first();
        Times times = Times.read(head, zone);
        ServiceCode service = ServiceCode.of(head.word("a service"));
        head.needs("by");
        ActorId staff = ActorId.of(head.word("who gave the service"));
        head.end();
        boolean adopted = false;
        for (Clause clause : sentence.rest()) {
            if (!clause.takes("adopted")) {
                throw Sentence.unknown(clause, List.of("adopted"));
            }
            adopted = true;
            clause.end();
        }
        return new StaffTime(staff, service, times.whole(), adopted);
    }
}
