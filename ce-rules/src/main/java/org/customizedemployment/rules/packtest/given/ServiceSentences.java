package org.customizedemployment.rules.packtest.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.document.Signature;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.yaml.Suggestion;

/** The service log in sentences. */
record ServiceSentences(Optional<Programme> programme, Optional<String> zone) {
    static final String SERVICE =
            "2026-03-02 09:00-11:30 America/New_York job-development employer-visit by staff-1, present 09:00-10:00";
    static final String OTHER = "2026-03-02 09:00-11:30 America/New_York group-supported-employment paid by dds";
    private static final List<String> CLAUSES = List.of(
            "present",
            "not present",
            "component",
            "authorization",
            "provider",
            "codes",
            "episode",
            "theme",
            "group of",
            "remote",
            "in person",
            "area",
            "note",
            "signed by");

    ServiceEntry service(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        Times times = Times.read(head, zone);
        ServiceCode code = ServiceCode.of(head.word("a service"));
        ServiceEntry.Builder entry = ServiceEntry.builder();
        entry.header(EntryHeader.first(id.value()))
                .episode(EpisodeSentences.USUAL)
                .when(times.whole())
                .service(code)
                .activityKind(ActivityKind.of(head.word("a kind of activity")));
        head.needs("by");
        entry.staff(ActorId.of(head.word("who gave the service")));
        head.end();
        Optional<ServiceComponent> component = component(code);
        for (Clause clause : sentence.rest()) {
            if (clause.takes("component")) {
                component = Optional.of(ServiceComponent.of(clause.word("a component")));
            } else {
                read(clause, times, entry);
            }
            clause.end();
        }
        return entry.component(component.orElseThrow(() -> ofNoComponent(code))).build();
    }

    private Unreadable ofNoComponent(ServiceCode code) {
        List<String> known = programme.map(Programme::services).orElse(List.of()).stream()
                .map(one -> one.code().value())
                .toList();
        return !known.contains(code.value())
                        && Suggestion.nearest(code.value(), known).isPresent()
                ? new Unreadable("unknown service '" + code + "'", Suggestion.remedy(code.value(), known, ""))
                : new Unreadable(
                        "it can't be told of which component '" + code + "' is",
                        "add ', component job-development' or the one that it is");
    }

    private static void read(Clause clause, Times times, ServiceEntry.Builder entry) {
        if (clause.takes("not", "present")) {
            entry.presence(Presence.NOT_PRESENT);
        } else if (clause.takes("present", "throughout")) {
            entry.presence(Presence.during(times.whole()));
        } else if (clause.takes("present")) {
            entry.presence(new Presence(times.within(clause)));
        } else if (clause.takes("authorization")) {
            entry.authorization(EntryId.of(clause.word("an authorization")));
        } else if (clause.takes("provider")) {
            entry.provider(OrganizationId.of(clause.word("a provider")));
        } else if (clause.takes("codes")) {
            clause.list("a code").forEach(entry::addBillingCodes);
        } else if (clause.takes("episode")) {
            entry.episode(EntryId.of(clause.word("an episode")));
        } else {
            circumstances(clause, times, entry);
        }
    }

    /** How it was given, and what is on record of it. */
    private static void circumstances(Clause clause, Times times, ServiceEntry.Builder entry) {
        if (clause.takes("theme")) {
            entry.theme(EntryId.of(clause.word("a theme")));
        } else if (clause.takes("group", "of")) {
            entry.groupSize(Integer.parseInt(clause.word("how many people")));
        } else if (clause.takes("remote")) {
            entry.remote(true);
        } else if (clause.takes("in", "person")) {
            entry.remote(false);
        } else if (clause.takes("area")) {
            entry.area(clause.word("an area"));
        } else if (clause.takes("note")) {
            entry.documentedOn(clause.date());
        } else if (clause.takes("signed", "by")) {
            for (String one : clause.list("who signed")) {
                Capacity capacity = PaperSentences.word(one, Capacity.values(), "capacity");
                entry.addSignatures(new Signature(ActorId.of(one), capacity, times.day()));
            }
        } else {
            throw Sentence.unknown(clause, CLAUSES);
        }
    }

    /** The one that is called like the service, else its only one. */
    private Optional<ServiceComponent> component(ServiceCode code) {
        List<ServiceComponent> all = programme
                .flatMap(one -> one.service(code))
                .map(FundedService::components)
                .orElse(List.of());
        return all.size() == 1
                ? Optional.of(all.get(0))
                : all.stream().filter(one -> one.value().equals(code.value())).findFirst();
    }

    OtherService other(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        OtherService.Builder entry = OtherService.builder();
        entry.header(EntryHeader.first(id.value()))
                .when(Times.read(head, zone).whole())
                .service(ServiceCode.of(head.word("a service")));
        head.needs("paid");
        head.needs("by");
        entry.payer(OrganizationId.of(head.word("who pays")));
        head.end();
        for (Clause clause : sentence.rest()) {
            if (!clause.takes("adopted")) {
                throw Sentence.unknown(clause, List.of("adopted"));
            }
            LocalDate on = clause.date();
            clause.end();
            entry.adopted(new HumanDecision(
                    ActorId.of("funder"), Capacity.AGENCY_REVIEWER, on, "adopted in this test", List.of()));
        }
        return entry.build();
    }
}
