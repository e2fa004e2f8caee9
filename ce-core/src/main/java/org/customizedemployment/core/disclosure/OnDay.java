package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.service.ServiceEntry;

/**
 * A case as it is true on one day: each entry in the version in force then, not the one that came last. What was changed from a later day on
 * neither counts early, nor does what it changed stop early.
 */
record OnDay(CaseFile file, LocalDate day) {
    /** What is recorded after it took place, and never before. */
    private static final List<EntryType<?>> TOOK_PLACE =
            List.of(Activity.TYPE, ServiceEntry.TYPE, EmployerContact.TYPE, SupportContact.TYPE);

    /** The entries of that kind that are in force, in order of first recording. */
    <E extends Entry> List<E> entries(EntryType<E> type) {
        return ids(type).stream().flatMap(id -> find(type, id).stream()).toList();
    }

    /** The entry of that kind and id, if a version of it is in force. */
    <E extends Entry> Optional<E> find(EntryType<E> type, EntryId id) {
        return file.findOn(id, day).filter(type.getValueClass()::isInstance).map(type.getValueClass()::cast);
    }

    /** Whether the case holds anything of that kind that this version can't read: it might say no. */
    boolean hasUnreadable(EntryType<?> type) {
        return ids(type).stream().anyMatch(id -> file.versions(id).stream().anyMatch(OpaqueEntry.class::isInstance));
    }

    /** The day by which anything of these kinds was erased, which may have said no; empty if nothing was. Where no day is known, the last there is. */
    Optional<LocalDate> erasedBy(List<EntryType<?>> kinds) {
        return file.erased().entrySet().stream()
                .filter(one -> kinds.contains(one.getValue()))
                .map(one -> file.erasedOn().getOrDefault(one.getKey(), LocalDate.MAX))
                .max(Comparator.naturalOrder());
    }

    /** The choices of that kind that were made by the day, in order of first recording. */
    List<Choice> choices(ChoiceKind kind) {
        return file.entries(Choice.TYPE).stream()
                .filter(choice -> choice.getChoiceKind() == kind)
                .filter(choice -> !choice.getOn().isAfter(day))
                .toList();
    }

    /** Whether the case was kept on beyond the day; where nothing says when it was recorded, whether something took place later. */
    boolean isPast() {
        return file.getLastRecorded()
                .map(day::isBefore)
                .orElseGet(() -> TOOK_PLACE.stream()
                        .flatMap(type -> file.entries(type).stream())
                        .anyMatch(OnDay.this::isLater));
    }

    private boolean isLater(Entry entry) {
        LocalDate from = entry.getHeader().effective().from();
        return (from != null && from.isAfter(day))
                || entry.beganOn().filter(began -> began.isAfter(day)).isPresent();
    }

    /**
     * The versions of an entry that had taken place or begun by the day, in the order in which they are true, each as far as it had happened by then;
     * what ended before the day is among them. One without any date is taken to have been there.
     */
    List<Entry> begun(EntryId id) {
        return file.versions(id).stream()
                .filter(version -> !isLater(version))
                .map(version -> version.happenedBy(day))
                .toList();
    }

    private List<EntryId> ids(EntryType<?> type) {
        return file.allEntries().stream()
                .filter(entry -> entry.type().getKind().equals(type.getKind()))
                .map(Entry::id)
                .toList();
    }

    /** No personal data. */
    @Override
    public String toString() {
        return file.getId() + " on " + day;
    }
}
