package org.customizedemployment.rules.condition.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Match;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.condition.attribute.Attribute;
import org.customizedemployment.rules.error.RulesError;
import org.jspecify.annotations.Nullable;

/** Looks up what comparisons compare. */
final class OperandEvaluation {
    private OperandEvaluation() {}

    /** A value, or what is missing for it. */
    private record Found(@Nullable ArgumentValue value, List<Missing> missing, List<EntryRef> evidence) {
        static Found of(ArgumentValue value) {
            return new Found(value, List.of(), List.of());
        }

        static Found lacking(Missing missing) {
            return new Found(null, List.of(missing), List.of());
        }
    }

    static ConditionAnswer compare(Condition.Compare asked, Facts facts) {
        Found left = find(asked.left(), facts);
        Found right = find(asked.right(), facts);
        List<Missing> missing = new ArrayList<>(left.missing());
        missing.addAll(right.missing());
        List<EntryRef> evidence = new ArrayList<>(left.evidence());
        evidence.addAll(right.evidence());
        if (left.value() == null || right.value() == null) {
            return new ConditionAnswer(Outcome.CANNOT_TELL, missing, evidence);
        }
        return asked.relation().holds(left.value(), right.value())
                ? ConditionAnswer.met(evidence)
                : ConditionAnswer.notMet(missing, evidence);
    }

    private static Found find(Operand operand, Facts facts) {
        if (operand instanceof Operand.Constant constant) {
            return Found.of(constant.value());
        } else if (operand instanceof Operand.ParameterValue parameter) {
            return parameter(parameter, facts);
        } else if (operand instanceof Operand.NamedDay day) {
            return facts.date(day.name())
                    .map(date -> Found.of(new ArgumentValue.OfDate(date)))
                    .orElseGet(() -> Found.lacking(
                            new Missing(Missing.Kind.DATE, day.name().word())));
        } else if (operand instanceof Operand.Counted counted) {
            return counted(counted, facts);
        } else if (operand instanceof Operand.Summed summed) {
            return summed(summed, facts);
        } else if (operand instanceof Operand.OfLatest latest) {
            return latest(latest.attribute(), facts);
        } else if (operand instanceof Operand.DaysBetween days) {
            return days(days, facts);
        } else if (operand instanceof Operand.OfIts its) {
            return its(its.attribute(), facts);
        } else if (operand instanceof Operand.Among among) {
            return among(among, facts);
        } else if (operand instanceof Operand.LastDayOf last) {
            return lastDay(last, facts);
        } else {
            return oneOf((Operand.OneOf) operand, facts);
        }
    }

    private static Found its(Attribute attribute, Facts facts) {
        Entry one = Linked.of(attribute.getType(), facts).only();
        if (one == null) {
            return Found.lacking(entries(attribute.getType()));
        }
        return attribute
                .read(one)
                .filter(values -> !values.isEmpty())
                .map(values -> new Found(values.get(0), List.of(), List.of(one.toRef())))
                .orElseGet(() -> new Found(null, List.of(entries(attribute.getType())), List.of(one.toRef())));
    }

    private static Found among(Operand.Among asked, Facts facts) {
        EntryType<?> type = asked.attribute().getType();
        Found found = Found.lacking(entries(type));
        for (Entry entry : facts.entries(type)) {
            Optional<Boolean> fits = fits(asked, entry, facts);
            Optional<List<ArgumentValue>> values = asked.attribute().read(entry);
            if (fits.isEmpty() || (fits.get() && values.isEmpty())) {
                return Found.lacking(entries(type));
            }
            for (ArgumentValue value : fits.get() ? values.orElseThrow() : List.<ArgumentValue>of()) {
                Found one = new Found(value, List.of(), List.of(entry.toRef()));
                if (counts(asked, value, facts) && (found.value() == null || better(asked.pick(), one, found))) {
                    found = one;
                }
            }
        }
        return ConditionEvaluation.isComplete(type, facts) ? found : Found.lacking(entries(type));
    }

    /** Empty if it may fit: it may be of this episode or of another one. */
    private static Optional<Boolean> fits(Operand.Among asked, Entry entry, Facts facts) {
        Optional<Boolean> fits = Match.allFit(asked.where(), entry);
        if (!asked.sameEpisode() || fits.equals(Optional.of(false))) {
            return fits;
        }
        List<EntryId> here = facts.getSubject().map(OperandEvaluation::episodes).orElse(List.of());
        List<EntryId> there = episodes(entry);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        return there.stream().anyMatch(here::contains) ? fits : Optional.of(false);
    }

    private static List<EntryId> episodes(Entry entry) {
        return entry.pointers().stream()
                .filter(one -> one.mayLeadTo(FundingEpisode.TYPE.getKind()))
                .map(EntryPointer::id)
                .toList();
    }

    /** What came after the date asked about is not the latest on it. */
    private static boolean counts(Operand.Among asked, ArgumentValue value, Facts facts) {
        return asked.pick() != Operand.Pick.LATEST
                || facts.getRuleDate().filter(day -> date(value).isAfter(day)).isEmpty();
    }

    private static Found lastDay(Operand.LastDayOf asked, Facts facts) {
        Found from = find(asked.from(), facts);
        Found months = parameter(new Operand.ParameterValue(asked.months()), facts);
        if (from.value() == null || !(months.value() instanceof ArgumentValue.OfNumber number)) {
            List<Missing> missing = new ArrayList<>(from.missing());
            missing.addAll(months.missing());
            return new Found(null, missing, from.evidence());
        }
        LocalDate last =
                date(from.value()).plusMonths(number.number().longValueExact()).minusDays(1);
        return new Found(new ArgumentValue.OfDate(last), List.of(), from.evidence());
    }

    private static Found oneOf(Operand.OneOf asked, Facts facts) {
        Found best = null;
        List<Missing> missing = new ArrayList<>();
        for (Operand part : asked.parts()) {
            Found found = find(part, facts);
            missing.addAll(found.missing());
            if (found.value() != null && (best == null || better(asked.pick(), found, best))) {
                best = found;
            }
        }
        return best == null ? new Found(null, missing.stream().distinct().toList(), List.of()) : best;
    }

    private static boolean better(Operand.Pick pick, Found one, Found other) {
        if (pick == Operand.Pick.FIRST_STATED || one.value() == null || other.value() == null) {
            return false;
        }
        int order = date(one.value()).compareTo(date(other.value()));
        return pick == Operand.Pick.LATEST ? order > 0 : order < 0;
    }

    private static Found parameter(Operand.ParameterValue asked, Facts facts) {
        Optional<ArgumentValue> value = facts.getRuleDate()
                .flatMap(day -> facts.parameter(asked.id(), day))
                .map(DatedParameter::value);
        return value.map(Found::of)
                .orElseGet(() -> Found.lacking(
                        new Missing(Missing.Kind.PARAMETER, asked.id().value())));
    }

    private static Found counted(Operand.Counted asked, Facts facts) {
        ConditionEvaluation.Fitting fitting = ConditionEvaluation.Fitting.of(asked.type(), asked.where(), facts);
        if (fitting.possible() > 0 || !ConditionEvaluation.isComplete(asked.type(), facts)) {
            return Found.lacking(entries(asked.type()));
        }
        return new Found(new ArgumentValue.OfNumber(BigDecimal.valueOf(fitting.surely())), List.of(), fitting.sure());
    }

    private static Found summed(Operand.Summed asked, Facts facts) {
        EntryType<?> type = asked.attribute().getType();
        if (!ConditionEvaluation.isComplete(type, facts)) {
            return Found.lacking(entries(type));
        }
        Minutes sum = Minutes.ZERO;
        List<EntryRef> evidence = new ArrayList<>();
        for (Entry entry : facts.entries(type)) {
            Optional<Boolean> fits = Match.allFit(asked.where(), entry);
            Optional<List<ArgumentValue>> values = asked.attribute().read(entry);
            if (fits.isEmpty() || (fits.get() && values.isEmpty())) {
                return Found.lacking(entries(type));
            }
            if (fits.get()) {
                evidence.add(entry.toRef());
                for (ArgumentValue value : values.orElseThrow()) {
                    sum = sum.plus(((ArgumentValue.OfMinutes) value).minutes());
                }
            }
        }
        return new Found(new ArgumentValue.OfMinutes(sum), List.of(), evidence);
    }

    private static Found latest(Attribute attribute, Facts facts) {
        List<? extends Entry> entries = Standing.entries(attribute.getType(), facts);
        if (entries.isEmpty() || !Standing.isLatestKnown(attribute.getType(), facts)) {
            return Found.lacking(entries(attribute.getType()));
        }
        Entry last = entries.get(entries.size() - 1);
        return attribute
                .read(last)
                .filter(values -> !values.isEmpty())
                .map(values -> new Found(values.get(0), List.of(), List.of(last.toRef())))
                .orElseGet(() -> new Found(null, List.of(entries(attribute.getType())), List.of(last.toRef())));
    }

    private static Found days(Operand.DaysBetween asked, Facts facts) {
        Found from = find(asked.from(), facts);
        Found to = find(asked.to(), facts);
        List<Missing> missing = new ArrayList<>(from.missing());
        missing.addAll(to.missing());
        List<EntryRef> evidence = new ArrayList<>(from.evidence());
        evidence.addAll(to.evidence());
        if (from.value() == null || to.value() == null) {
            return new Found(null, missing, evidence);
        }
        long days = ChronoUnit.DAYS.between(date(from.value()), date(to.value()));
        return new Found(new ArgumentValue.OfNumber(BigDecimal.valueOf(days)), missing, evidence);
    }

    private static LocalDate date(ArgumentValue value) {
        if (value instanceof ArgumentValue.OfDate date) {
            return date.date();
        }
        throw new CeException(RulesError.WRONG_PARAMETER_TYPE, "days between values that are not dates");
    }

    private static Missing entries(EntryType<?> type) {
        return new Missing(Missing.Kind.ENTRIES, type.getKind());
    }
}
