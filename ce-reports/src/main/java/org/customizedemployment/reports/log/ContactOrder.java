package org.customizedemployment.reports.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.EmployerContact;

/** The order of the contact log (CT-36): themes, in each the employers by their first contact, each employer's follow-ups right after it. */
final class ContactOrder {
    private final CaseView view;

    ContactOrder(CaseView view) {
        this.view = view;
    }

    /** The contacts of a theme, or of none, in the order of their lines. */
    List<EmployerContact> of(Optional<EntryId> theme) {
        Map<EntryId, List<EmployerContact>> byEmployer = new LinkedHashMap<>();
        view.entries(EmployerContact.TYPE).stream()
                .filter(contact -> themeOf(contact).equals(theme))
                .sorted(Comparator.comparing(EmployerContact::getOn).thenComparing(EmployerContact::id))
                .forEach(contact -> byEmployer
                        .computeIfAbsent(contact.getEmployer(), one -> new ArrayList<>())
                        .add(contact));
        return byEmployer.values().stream()
                .flatMap(contacts -> chained(contacts).stream())
                .toList();
    }

    /**
     * Each follow-up on the line after what it follows, and after the follow-ups of that; even if the dates are turned round. One that follows
     * itself, or what is not here, stands where its date puts it.
     */
    private static List<EmployerContact> chained(List<EmployerContact> contacts) {
        Map<EntryId, List<EmployerContact>> followUps = new LinkedHashMap<>();
        Set<EntryId> here = new LinkedHashSet<>();
        contacts.forEach(contact -> here.add(contact.id()));
        List<EmployerContact> firsts = new ArrayList<>();
        for (EmployerContact contact : contacts) {
            Optional<EntryId> before = contact.getFollowUpOf().filter(here::contains);
            if (before.isPresent()) {
                followUps
                        .computeIfAbsent(before.get(), one -> new ArrayList<>())
                        .add(contact);
            } else {
                firsts.add(contact);
            }
        }
        Set<EmployerContact> lines = new LinkedHashSet<>();
        Deque<EmployerContact> open = new ArrayDeque<>(firsts);
        while (!open.isEmpty()) {
            EmployerContact contact = open.removeFirst();
            if (lines.add(contact)) {
                List<EmployerContact> next = new ArrayList<>(followUps.getOrDefault(contact.id(), List.of()));
                Collections.reverse(next);
                next.forEach(open::addFirst);
            }
        }
        lines.addAll(contacts);
        return List.copyOf(lines);
    }

    /** The contact's own theme, else that of the contact it follows up. */
    private Optional<EntryId> themeOf(EmployerContact contact) {
        EmployerContact one = contact;
        Set<EntryId> seen = new LinkedHashSet<>();
        while (one.getTheme().isEmpty() && seen.add(one.id())) {
            Optional<EmployerContact> before = one.getFollowUpOf().flatMap(id -> view.find(EmployerContact.TYPE, id));
            if (before.isEmpty()) {
                return Optional.empty();
            }
            one = before.get();
        }
        return one.getTheme();
    }

    /** The themes that have contacts, those of the case first, in their order. */
    List<EntryId> themes(List<EntryId> known) {
        Set<EntryId> themes = new LinkedHashSet<>(known);
        view.entries(EmployerContact.TYPE).forEach(contact -> themeOf(contact).ifPresent(themes::add));
        return List.copyOf(themes);
    }
}
