package org.customizedemployment.rules.packtest.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.document.Signature;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;

/** Documents and certificates in sentences. */
record PaperSentences(LocalDate day) {
    static final String DOCUMENT =
            "discovery-report final, received 2026-03-30, partial portion, covers 2026-03-02 to 2026-03-31";
    static final String PLAN = "approved by job-seeker 2026-02-20, 2 likely supports, 1 natural support";
    static final String CREDENTIAL = "staff-1 holds ct-ce for discovery and job-development, issued 2025-01-01";
    private static final List<String> OF_DOCUMENT = List.of(
            "received",
            "sent",
            "partial portion",
            "final portion",
            "covers",
            "reviewed by",
            "signed by",
            "service",
            "episode");
    private static final List<String> OF_CREDENTIAL = List.of("issued", "last day", "withdrawn");

    DocumentRecord document(EntryId id, Sentence sentence) {
        Clause head = sentence.first();
        DocumentRecord.Builder entry = DocumentRecord.builder();
        entry.header(EntryHeader.first(id.value())).title(id.value());
        entry.documentType(DocumentType.of(head.word("a type of document")));
        entry.state(word(head.word("a state"), DocumentState.values(), "state"));
        head.end();
        for (Clause clause : sentence.rest()) {
            read(clause, entry);
            clause.end();
        }
        return entry.build();
    }

    /** What an employment plan holds is counted, not read: so many supports. */
    EmploymentPlan plan(EntryId id, Sentence sentence) {
        EmploymentPlan.Builder entry = EmploymentPlan.builder();
        entry.header(EntryHeader.first(id.value()));
        for (Clause clause : sentence.clauses()) {
            if (clause.takes("approved", "by")) {
                Capacity capacity = word(clause.word("in what capacity"), Capacity.values(), "capacity");
                entry.approved(GrantSentences.decision(capacity, clause.isDone() ? day : clause.date()));
            } else {
                counted(clause, entry);
            }
            clause.end();
        }
        return entry.build();
    }

    private static void counted(Clause clause, EmploymentPlan.Builder entry) {
        String number = clause.word("how many");
        if (!number.matches("[0-9]{1,2}")) {
            throw new Unreadable("'" + number + "' is no number of supports", "write '" + PLAN + "'");
        }
        List<String> all = Collections.nCopies(Integer.parseInt(number), "of this test");
        String kind = clause.word("'likely' or 'natural'");
        if (!clause.takes("supports")) {
            clause.needs("support");
        }
        switch (kind) {
            case "likely" -> entry.addAllLikelySupports(all);
            case "natural" -> entry.addAllNaturalSupports(all);
            default -> throw new Unreadable("unknown supports '" + kind + "'", "write '" + PLAN + "'");
        }
    }

    private void read(Clause clause, DocumentRecord.Builder entry) {
        if (clause.takes("received")) {
            entry.receivedByFunderOn(clause.date());
        } else if (clause.takes("sent")) {
            entry.sentOn(clause.date());
        } else if (clause.takes("partial", "portion")) {
            entry.portion(Portion.PARTIAL);
        } else if (clause.takes("final", "portion")) {
            entry.portion(Portion.FINAL);
        } else if (clause.takes("covers")) {
            entry.covers(clause.range());
        } else if (clause.takes("reviewed", "by")) {
            capacities(clause, "who reviewed it", Review::new).forEach(entry::addReviews);
        } else if (clause.takes("signed", "by")) {
            capacities(clause, "who signed it", Signature::new).forEach(entry::addSignatures);
        } else if (clause.takes("service")) {
            entry.service(ServiceCode.of(clause.word("a service")));
        } else if (clause.takes("episode")) {
            entry.episode(EntryId.of(clause.word("an episode")));
        } else {
            throw Sentence.unknown(clause, OF_DOCUMENT);
        }
    }

    /** What somebody did in a capacity on a day. */
    private interface Done<T> {
        T by(ActorId actor, Capacity capacity, LocalDate on);
    }

    /** On the day of the decision where no day is said. */
    private <T> List<T> capacities(Clause clause, String meaning, Done<T> done) {
        List<Capacity> by = new ArrayList<>();
        for (String one : clause.list(meaning)) {
            by.add(word(one, Capacity.values(), "capacity"));
        }
        LocalDate on = clause.takes("on") ? clause.date() : day;
        return by.stream()
                .map(one -> done.by(ActorId.of(Keys.wordOf(one)), one, on))
                .toList();
    }

    StaffCredential credential(Sentence sentence) {
        Clause head = sentence.first();
        ActorId staff = ActorId.of(head.word("who holds it"));
        head.needs("holds");
        String type = head.word("a credential");
        List<ServiceComponent> components = head.takes("for")
                ? head.list("a component").stream().map(ServiceComponent::of).toList()
                : List.of();
        head.end();
        LocalDate issued = null;
        LocalDate last = null;
        LocalDate withdrawn = null;
        for (Clause clause : sentence.rest()) {
            if (clause.takes("issued")) {
                issued = clause.date();
            } else if (clause.takes("last", "day")) {
                last = clause.date();
            } else if (clause.takes("withdrawn")) {
                withdrawn = clause.date();
            } else {
                throw Sentence.unknown(clause, OF_CREDENTIAL);
            }
            clause.end();
        }
        if (issued == null) {
            throw new Unreadable("it is not said when it was issued", "");
        }
        return new StaffCredential(staff, type, components, null, issued, last, withdrawn);
    }

    static <E extends Enum<E>> E word(String text, E[] constants, String meaning) {
        List<String> known = new ArrayList<>();
        for (E one : constants) {
            if (Keys.wordOf(one).equals(text)) {
                return one;
            }
            known.add(Keys.wordOf(one));
        }
        throw new Unreadable("unknown " + meaning + " '" + text + "'", Suggestion.remedy(text, known, ""));
    }
}
