package org.customizedemployment.core.process.command;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Until when records are kept, by the calendar of an agency (FED-RET-1): three years from its final financial report, longer under an audit. The
 * calendar is the dated parameter {@link #ENDS}: for each period, say a grant year, the last day on which what happened in it is kept.
 *
 * <pre>
 * set-parameters:
 *   - id: retention.ends
 *     citation: FED-RET-1
 *     values:
 *       - {from: 2021-10-01, until: 2022-09-30, date: 2026-01-28}     # for what came later the report is not in yet
 * </pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Retention {
    /** The last day on which what happened on a day is kept; without value nobody can tell, and it is kept. Where no pack has it, people say when retention ended. */
    public static final ParameterId ENDS = ParameterId.of("retention.ends");

    private final CaseFile caseFile;
    private final Parameters parameters;
    private final LocalDate recordedOn;

    Retention(CaseFile caseFile, Parameters parameters, LocalDate recordedOn) {
        this.caseFile = caseFile;
        this.parameters = parameters;
        this.recordedOn = recordedOn;
    }

    /** What stands against erasing on request what was kept until that day, by what people say; null: they don't say. */
    Optional<RuleFinding> saidToEnd(@Nullable LocalDate ended) {
        return ended == null ? Optional.of(Problems.endNotStated()) : keptUntil(ended);
    }

    private Optional<RuleFinding> keptUntil(LocalDate ended) {
        return ended.isBefore(recordedOn) ? Optional.empty() : Optional.of(Problems.stillKept(ended, recordedOn));
    }

    /**
     * What stands against erasing that entry on request, by the calendar.
     *
     * @param entry empty: it had been corrected away, and its day is not known
     */
    Optional<RuleFinding> calendar(Optional<Entry> entry) {
        boolean stated = parameters.all().stream().anyMatch(one -> one.id().equals(ENDS));
        if (!stated) {
            return Optional.empty();
        }
        LocalDate day =
                entry.flatMap(Retention::lastDay).or(caseFile::getLastRecorded).orElse(recordedOn);
        return parameters
                .find(ENDS, day)
                .flatMap(Retention::date)
                .map(this::keptUntil)
                .orElseGet(() -> Optional.of(Problems.calendarNotSupplied(day)));
    }

    private static Optional<LocalDate> date(DatedParameter one) {
        return one.value() instanceof ArgumentValue.OfDate found ? Optional.of(found.date()) : Optional.empty();
    }

    /** The day on which it took place, or the last one on which it was true, if it says so. */
    private static Optional<LocalDate> lastDay(Entry entry) {
        return entry.beganOn()
                .or(() -> Optional.ofNullable(entry.getHeader().effective().until()));
    }
}
