package org.customizedemployment.core.todo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Consents;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.jspecify.annotations.Nullable;

/** A list in the making, and what it is made from. */
final class TodoDraft {
    final CaseFile file;
    final LocalDate today;
    final References references;
    final List<TodoItem> items = new ArrayList<>();
    final List<TodoGap> gaps = new ArrayList<>();
    private final Parameters parameters;

    TodoDraft(CaseFile file, LocalDate today, References references, Parameters parameters) {
        this.file = file;
        this.today = today;
        this.references = references;
        this.parameters = parameters;
    }

    /** The entries of a kind as they are true today; one that is not true yet, as it will be. */
    <E extends Entry> List<E> entries(EntryType<E> type) {
        List<E> all = new ArrayList<>();
        file.entries(type).forEach(last -> all.add(today(type, last)));
        return all;
    }

    <E extends Entry> Optional<E> find(EntryType<E> type, EntryId id) {
        return file.find(type, id).map(last -> today(type, last));
    }

    private <E extends Entry> E today(EntryType<E> type, E last) {
        return file.begunBy(last.id(), today)
                .filter(type.getValueClass()::isInstance)
                .map(type.getValueClass()::cast)
                .orElse(last);
    }

    /** Whether the person, or who gave it, took that consent back by today. */
    boolean isTakenBack(Consent consent) {
        return Consents.on(file, today, parameters).isTakenBack(consent);
    }

    /** Whether the case declares Individual Placement and Support; without that none of its clocks runs. */
    boolean isIps() {
        String ips = IpsProcess.definition().getPin().id();
        return file.getProcess().filter(pin -> pin.id().equals(ips)).isPresent();
    }

    void due(LocalDate due, TodoKind kind, @Nullable Entry about, @Nullable ActorId who, Reason reason, String source) {
        items.add(new TodoItem(
                file.getId(),
                due,
                kind,
                about == null ? List.of() : List.of(about.toRef()),
                who,
                reason,
                Citation.of(source),
                due.isBefore(today),
                who == null ? null : role(who)));
    }

    /** The person themselves, or the first role of a member of the team. */
    private @Nullable String role(ActorId who) {
        if (file.entries(JobSeeker.TYPE).stream().anyMatch(one -> one.getActor().equals(who))) {
            return TodoItem.JOB_SEEKER;
        }
        return file.entries(TeamMember.TYPE).stream()
                .filter(one -> one.getActor().equals(who))
                .flatMap(one -> one.getRoles().stream())
                .findFirst()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(null);
    }

    static Reason reason(TodoKind kind) {
        return Reason.of("todo." + kind.word());
    }

    void missing(TodoKind kind, Collection<? extends Entry> about, Missing.Kind what, String name) {
        gaps.add(
                new TodoGap(file.getId(), kind, about.stream().map(Entry::toRef).toList(), new Missing(what, name)));
    }

    void missing(TodoKind kind, Collection<? extends Entry> about, ParameterId parameter) {
        missing(kind, about, Missing.Kind.PARAMETER, parameter.value());
    }

    /** A whole number that holds today; empty if none is set or what is set is none. */
    Optional<Long> number(ParameterId id) {
        return value(id)
                .filter(ArgumentValue.OfNumber.class::isInstance)
                .map(value -> ((ArgumentValue.OfNumber) value).number())
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(36_500)) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact);
    }

    Optional<String> code(ParameterId id) {
        return value(id)
                .filter(ArgumentValue.OfCode.class::isInstance)
                .map(value -> ((ArgumentValue.OfCode) value).code());
    }

    private Optional<ArgumentValue> value(ParameterId id) {
        return parameters.find(id, today).flatMap(one -> Optional.ofNullable(one.value()));
    }
}
