package org.customizedemployment.rules.condition.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Whether work went on for so long (SEM-6). Days are judged one stretch at a time: hours change only where a job begins, ends or has a new
 * version. That a job goes on follows from nobody having recorded its end, so it needs a case complete in employment.
 */
final class Retention {
    private static final Missing EMPLOYMENT = new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind());

    private final Condition.Retained asked;
    private final Facts facts;
    private final long least;
    private final long length;
    private final LocalDate last;

    private Retention(Condition.Retained asked, Facts facts, long least, long length, LocalDate last) {
        this.asked = asked;
        this.facts = facts;
        this.least = least;
        this.length = length;
        this.last = last;
    }

    /** Days on which one job has so many minutes a week. */
    private record Stretch(EntryId job, LocalDate from, LocalDate until, long weekly, EntryRef ref) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    static ConditionAnswer evaluate(Condition.Retained asked, Facts facts) {
        List<Missing> missing = new ArrayList<>();
        Optional<Long> length = number(asked.length(), facts, missing);
        Optional<Long> least = asked.weekly() == null ? Optional.of(0L) : minutes(asked.weekly(), facts, missing);
        LocalDate last = lastDay(asked, facts);
        if (last == null) {
            missing.add(new Missing(Missing.Kind.DATE, DateName.DECISION.word()));
        }
        if (length.isEmpty() || least.isEmpty() || last == null) {
            return new ConditionAnswer(Outcome.CANNOT_TELL, missing, List.of());
        }
        return new Retention(asked, facts, least.get(), length.get(), last).evaluate();
    }

    /** The last day that is looked at: that of the milestone, or of what it is about. */
    private static @Nullable LocalDate lastDay(Condition.Retained asked, Facts facts) {
        if (facts.getSubject().orElse(null) instanceof Milestone milestone) {
            LocalDate until = milestone.getCovers().map(EffectiveRange::until).orElse(null);
            return asked.throughCovered() && until != null ? until : milestone.getReachedOn();
        }
        return facts.getRuleDate().orElse(null);
    }

    private ConditionAnswer evaluate() {
        List<Stretch> all = stretches();
        List<EntryRef> evidence = all.stream().map(Stretch::ref).distinct().toList();
        Outcome best = Outcome.NOT_MET;
        for (List<Stretch> together : groups(all)) {
            best = better(best, of(together));
        }
        boolean known = facts.getCaseFile().coverageOf(Employment.TYPE).isCompleteOn(last);
        if (!known) {
            return new ConditionAnswer(Outcome.CANNOT_TELL, List.of(EMPLOYMENT), evidence);
        }
        return new ConditionAnswer(best, best == Outcome.MET ? List.of() : List.of(EMPLOYMENT), evidence);
    }

    private static Outcome better(Outcome one, Outcome other) {
        for (Outcome first : List.of(Outcome.MET, Outcome.CANNOT_TELL, Outcome.NOT_YET_DUE)) {
            if (one == first || other == first) {
                return first;
            }
        }
        return Outcome.NOT_MET;
    }

    /** One job alone, or all together. */
    private List<List<Stretch>> groups(List<Stretch> all) {
        if (asked.allJobs()) {
            return List.of(all);
        }
        return all.stream()
                .map(Stretch::job)
                .distinct()
                .map(job -> all.stream().filter(one -> one.job().equals(job)).toList())
                .toList();
    }

    private Outcome of(List<Stretch> jobs) {
        Set<LocalDate> turns = new TreeSet<>();
        jobs.forEach(one -> {
            turns.add(one.from());
            if (one.until().isBefore(last)) {
                turns.add(one.until().plusDays(1));
            }
        });
        Outcome best = Outcome.NOT_MET;
        LocalDate since = null;
        for (LocalDate turn : turns) {
            if (turn.isAfter(last)) {
                break;
            }
            boolean enough = enough(jobs, turn);
            if (!enough && since != null) {
                best = better(best, longEnough(since, turn.minusDays(1)) ? covered(jobs) : Outcome.NOT_MET);
            }
            since = enough ? since == null ? turn : since : null;
        }
        if (since != null) {
            best = better(best, longEnough(since, last) ? covered(jobs) : Outcome.NOT_YET_DUE);
        }
        return best;
    }

    private boolean enough(List<Stretch> jobs, LocalDate day) {
        List<Stretch> on = jobs.stream().filter(one -> one.contains(day)).toList();
        return !on.isEmpty() && on.stream().mapToLong(Stretch::weekly).sum() >= least;
    }

    private boolean longEnough(LocalDate from, LocalDate until) {
        LocalDate full = asked.inMonths() ? from.plusMonths(length) : from.plusDays(length);
        return !full.minusDays(1).isAfter(until);
    }

    /** Where it is asked, the days that the milestone is about must be days of such work too. */
    private Outcome covered(List<Stretch> jobs) {
        if (!asked.throughCovered() || !(facts.getSubject().orElse(null) instanceof Milestone milestone)) {
            return Outcome.MET;
        }
        EffectiveRange days = milestone.getCovers().orElse(EffectiveRange.NOT_STATED);
        LocalDate from = days.from();
        LocalDate until = days.until();
        if (from == null || until == null) {
            return Outcome.CANNOT_TELL;
        }
        Set<LocalDate> asking = new LinkedHashSet<>(List.of(from, until));
        jobs.forEach(one -> {
            asking.add(one.from());
            asking.add(one.until().isEqual(LocalDate.MAX) ? until : one.until().plusDays(1));
        });
        boolean all = asking.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .allMatch(day -> enough(jobs, day));
        return all ? Outcome.MET : Outcome.NOT_MET;
    }

    private List<Stretch> stretches() {
        Optional<EntryId> pursuit = !asked.allJobs() && facts.getSubject().orElse(null) instanceof Milestone milestone
                ? milestone.getPursuit()
                : Optional.empty();
        List<Stretch> all = new ArrayList<>();
        for (Employment job : facts.entries(Employment.TYPE)) {
            if (pursuit.isEmpty() || pursuit.get().equals(job.getPursuit())) {
                facts.getCaseFile().timeline(job.id()).forEach(one -> {
                    if (one.entry() instanceof Employment version) {
                        stretch(version, one.range(), job).ifPresent(all::add);
                    }
                });
            }
        }
        return all;
    }

    /** A version's days, within those of the job. */
    private static Optional<Stretch> stretch(Employment version, EffectiveRange during, Employment job) {
        LocalDate begun = during.from();
        LocalDate over = during.until();
        LocalDate from = begun == null || begun.isBefore(job.getStartedOn()) ? job.getStartedOn() : begun;
        LocalDate ended = job.getEndedOn().orElse(LocalDate.MAX);
        LocalDate until = over == null || over.isAfter(ended) ? ended : over;
        return until.isBefore(from)
                ? Optional.empty()
                : Optional.of(
                        new Stretch(job.id(), from, until, version.getWeekly().value(), version.toRef()));
    }

    private static Optional<Long> number(ParameterId id, Facts facts, List<Missing> missing) {
        return value(id, facts, missing)
                .filter(ArgumentValue.OfNumber.class::isInstance)
                .map(ArgumentValue.OfNumber.class::cast)
                .map(ArgumentValue.OfNumber::number)
                .map(BigDecimal::longValueExact);
    }

    private static Optional<Long> minutes(ParameterId id, Facts facts, List<Missing> missing) {
        return value(id, facts, missing)
                .filter(ArgumentValue.OfMinutes.class::isInstance)
                .map(ArgumentValue.OfMinutes.class::cast)
                .map(ArgumentValue.OfMinutes::minutes)
                .map(Minutes::value);
    }

    private static Optional<ArgumentValue> value(ParameterId id, Facts facts, List<Missing> missing) {
        Optional<ArgumentValue> found =
                facts.getRuleDate().flatMap(day -> facts.parameter(id, day)).map(DatedParameter::value);
        if (found.isEmpty()) {
            missing.add(new Missing(Missing.Kind.PARAMETER, id.value()));
        }
        return found;
    }
}
