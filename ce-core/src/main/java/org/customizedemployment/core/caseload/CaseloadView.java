package org.customizedemployment.core.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.todo.TodoItem;
import org.customizedemployment.core.todo.TodoKind;

/**
 * A caseload as one audience may see it. The team and the provider, who know everyone, see all counts and what is due soonest case by case;
 * the funder and the public see no case, and no count that is smaller than a given one or from which a smaller one could be worked out.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseloadView {
    /** The smallest count that the funder and the public are shown if nothing else is said; zero is shown. */
    public static final int USUAL_SMALLEST = 11;

    /** The lowest that it can be set to for them. */
    public static final int LOWEST_SMALLEST = 5;

    private static final List<PhaseId> PHASES = List.of(
            StandardProcess.INTAKE,
            StandardProcess.DISCOVERY,
            StandardProcess.JOB_SEARCH_PLANNING,
            StandardProcess.JOB_DEVELOPMENT,
            StandardProcess.POST_PLACEMENT_SUPPORT,
            StandardProcess.CLOSED);

    private final CaseloadTally tally;
    private final LocalDate on;
    private final Audience audience;
    private final int smallest;

    private CaseloadView(CaseloadTally tally, LocalDate on, Audience audience, int smallest) {
        this.tally = new CaseloadTally();
        this.tally.addAll(tally);
        this.on = on;
        this.audience = audience;
        this.smallest = smallest;
    }

    /**
     * With the usual smallest count for the funder and the public, and every count for team and provider.
     *
     * @param on the day the cases were looked at from
     */
    public static CaseloadView of(CaseloadTally tally, LocalDate on, Audience audience) {
        return of(tally, on, audience, isOutside(audience) ? USUAL_SMALLEST : 1);
    }

    /**
     * @param smallest the smallest count above zero to be shown; {@value #LOWEST_SMALLEST} or more for the funder and the public, 1 or more for others
     * @throws CeException for an audience that there is no caseload for, or a smallest count that is too low
     */
    public static CaseloadView of(CaseloadTally tally, LocalDate on, Audience audience, int smallest) {
        if (audience == Audience.JOB_SEEKER || audience == Audience.EMPLOYER) {
            throw new CeException(CoreError.BAD_ARGUMENT, "a caseload for the audience '" + audience.word() + "'");
        }
        int lowest = isOutside(audience) ? LOWEST_SMALLEST : 1;
        if (smallest < lowest) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT,
                    "smallest count " + smallest + " for the audience '" + audience.word() + "', the lowest is "
                            + lowest);
        }
        return new CaseloadView(tally, on, audience, smallest);
    }

    private static boolean isOutside(Audience audience) {
        return audience == Audience.FUNDER || audience == Audience.PUBLIC;
    }

    public Audience getAudience() {
        return audience;
    }

    public LocalDate getOn() {
        return on;
    }

    /** The smallest count above zero that is shown. */
    public int getSmallest() {
        return smallest;
    }

    /** By the phase declared, in the order of the standard process, then others by name; with the key {@code ""} those without one. */
    public Division getPhases() {
        List<String> own = tally.phases.keySet().stream()
                .filter(key -> !key.isEmpty()
                        && PHASES.stream().noneMatch(one -> one.value().equals(key)))
                .toList();
        List<String> keys = Stream.of(PHASES.stream().map(PhaseId::value), own.stream(), Stream.of(""))
                .flatMap(some -> some)
                .toList();
        return Division.of(
                keys, keys.stream().map(key -> count(tally.phases, key)).toList(), smallest);
    }

    /** By what is most urgent. */
    public Division getDeadlines() {
        return Division.of(
                Arrays.stream(Deadline.values()).map(Deadline::word).toList(),
                Arrays.stream(Deadline.values())
                        .map(one -> count(tally.deadlines, one))
                        .toList(),
                smallest);
    }

    /**
     * How many have something of a kind overdue; whoever has several kinds is in each, so these add up to nothing. Withheld where it is withheld how
     * many have anything overdue.
     */
    public List<Division.Part> getOverdue() {
        Optional<Long> any = getDeadlines().part(Deadline.OVERDUE.word()).flatMap(Division.Part::count);
        List<Division.Part> parts = new ArrayList<>();
        for (TodoKind kind : TodoKind.values()) {
            long people = count(tally.overdue, kind);
            if (people > 0) {
                boolean shown = any.filter(all -> SmallCells.isShown(people, all, smallest))
                        .isPresent();
                parts.add(new Division.Part(kind.word(), shown ? people : null));
            }
        }
        return parts;
    }

    /** By whether they work. */
    public Division getWork() {
        return Division.of(
                Arrays.stream(Work.values()).map(Work::word).toList(),
                Arrays.stream(Work.values()).map(one -> count(tally.work, one)).toList(),
                smallest);
    }

    /** Those who work, by hours a week; withheld where it is withheld how many work. */
    public Division getWeekly() {
        Division weekly = Division.of(
                Arrays.stream(WeeklyHours.values()).map(WeeklyHours::word).toList(),
                Arrays.stream(WeeklyHours.values())
                        .map(one -> count(tally.weekly, one))
                        .toList(),
                smallest);
        boolean known = getWork()
                .part(Work.WORKING.word())
                .flatMap(Division.Part::count)
                .isPresent();
        return known ? weekly : weekly.withheld();
    }

    /** Time recorded against authorizations in force, by service. */
    public List<HoursLine> getAuthorized() {
        return hours(tally.authorized);
    }

    /** Time payable against caps, by cap; empty unless bills were counted. */
    public List<HoursLine> getCaps() {
        return hours(tally.caps);
    }

    /** What is due soonest, by case; empty for whoever sees no case. */
    public List<TodoItem> getDue() {
        return isOutside(audience) ? List.of() : tally.due();
    }

    /** Whether it names cases: for the team and the provider, who know everyone. */
    public boolean isCaseByCase() {
        return !isOutside(audience);
    }

    /**
     * The cases that a figure counts; none for whoever sees no case.
     *
     * @param key as the figure's part or line has it
     */
    public CountedCases getCases(Figure figure, String key) {
        return isCaseByCase() ? tally.counted(figure, key) : CountedCases.NONE;
    }

    /** How many cases could not be read and are in no figure: about files, not about people, so always shown. */
    public long getNotRead() {
        return tally.getNotRead();
    }

    private List<HoursLine> hours(Map<String, CaseloadTally.Hours> all) {
        return all.entrySet().stream()
                .map(one -> HoursLine.of(one.getKey(), one.getValue(), tally.getPeople(), smallest))
                .sorted(Comparator.comparing(HoursLine::what))
                .toList();
    }

    private static <K> long count(Map<K, Long> counts, K key) {
        return counts.getOrDefault(key, 0L);
    }

    /** No counts, as they may be withheld. */
    @Override
    public String toString() {
        return "CaseloadView[" + on + " for " + audience.word() + "]";
    }
}
