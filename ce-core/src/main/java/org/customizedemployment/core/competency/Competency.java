package org.customizedemployment.core.competency;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.TaskId;
import org.customizedemployment.core.practice.PracticeTask;
import org.customizedemployment.core.reason.Citation;

/**
 * The nine competencies of an employment specialist, in the order of their rated importance (ICF-C1 to C9). Only competencies are ranked,
 * never the statements inside one.
 *
 * <p>Each line below is a statement: its place gives its id, its numbers are the tasks (ICF-T) in which it is practiced, by our own reading.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Competency {
    /** Meets work and life openly and with confidence; rated most important. */
    OPEN_OUTLOOK(
            1,
            new Practice(StatementType.ABILITY, tasks(7, 18, 21), tasks(24, 30), tasks(11, 24, 27), tasks(21, 29, 30)),
            new Practice(
                    StatementType.OTHER,
                    tasks(7, 8, 21),
                    tasks(5, 30, 31),
                    tasks(27, 30),
                    tasks(18, 20, 23),
                    tasks(21, 29, 31),
                    tasks(4, 8, 11),
                    tasks(6, 17),
                    tasks(13, 24, 29))),
    /** Turns what Discovery showed into a job. */
    JOB_DEVELOPMENT(
            2,
            new Practice(StatementType.KNOWLEDGE, tasks(25, 27), tasks(7, 8, 25), tasks(14, 25)),
            new Practice(
                    StatementType.SKILL, tasks(5, 25, 27), tasks(6, 7, 8, 9), tasks(12, 14, 22), tasks(10, 14, 18)),
            new Practice(
                    StatementType.ABILITY,
                    tasks(6, 7, 11),
                    tasks(13, 14),
                    tasks(5, 13, 14),
                    tasks(11, 14, 22),
                    tasks(19, 20, 22))),
    /** Knows Customized Employment itself. */
    PROCESS(
            3,
            new Practice(
                    StatementType.KNOWLEDGE,
                    tasks(1, 6),
                    tasks(4, 11, 13, 14),
                    tasks(1, 5, 13),
                    tasks(16),
                    tasks(2),
                    tasks(2, 5, 13),
                    tasks(14, 22, 24),
                    tasks(3, 28),
                    tasks(2, 26),
                    tasks(2, 26)),
            new Practice(StatementType.SKILL, tasks(2, 14, 25))),
    /** Respects people and gets on with them. */
    RELATIONSHIPS(
            4,
            new Practice(StatementType.SKILL, tasks(8, 9, 19), tasks(7, 23, 24)),
            new Practice(StatementType.ABILITY, tasks(5, 13), tasks(5, 21, 31), tasks(1, 9, 24)),
            new Practice(
                    StatementType.OTHER,
                    tasks(1, 5, 21),
                    tasks(5, 8, 9),
                    tasks(1, 17, 20),
                    tasks(6, 12, 15),
                    tasks(7, 9, 10))),
    /** Knows how businesses work and hire. */
    BUSINESS_PRACTICE(
            5,
            new Practice(StatementType.KNOWLEDGE, tasks(19, 25, 27), tasks(16, 17, 23), tasks(19, 20)),
            new Practice(StatementType.SKILL, tasks(19, 20, 22), tasks(27, 31), tasks(16, 22)),
            new Practice(StatementType.ABILITY, tasks(13, 24), tasks(19, 20), tasks(20, 22, 29)),
            new Practice(StatementType.OTHER, tasks(17, 18, 24))),
    /** Connects with employers and the community. */
    NETWORKING(
            6,
            new Practice(StatementType.KNOWLEDGE, tasks(14, 21), tasks(14, 18, 21), tasks(2, 11, 14), tasks(14, 20)),
            new Practice(StatementType.SKILL, tasks(17, 23, 24), tasks(24, 29)),
            new Practice(StatementType.ABILITY, tasks(5, 18, 21), tasks(5, 13, 27))),
    /** Gathers, reads and uses information. */
    INQUIRY(
            7,
            new Practice(StatementType.SKILL, tasks(9, 10, 19), tasks(11, 28)),
            new Practice(
                    StatementType.ABILITY,
                    tasks(7, 8, 10),
                    tasks(11, 14, 21),
                    tasks(14, 20, 22),
                    tasks(14, 22, 24, 30),
                    tasks(27, 30, 31))),
    /** Listens, speaks, writes, in whatever way people communicate. */
    COMMUNICATION(
            8,
            new Practice(StatementType.SKILL, tasks(1, 17, 24), tasks(6, 7, 12), tasks(9, 12, 19), tasks(14, 16, 22)),
            new Practice(StatementType.ABILITY, tasks(3, 10, 26), tasks(13, 22), tasks(13, 17, 24))),
    /** Plans, keeps order and sees the whole. */
    ORGANIZATION(
            9,
            new Practice(StatementType.SKILL, tasks(3, 26, 28)),
            new Practice(StatementType.ABILITY, tasks(14, 18, 27), tasks(14, 25), tasks(13, 14, 23), tasks(11, 13, 14)),
            new Practice(StatementType.OTHER, tasks(3, 10, 28)));

    private static final String PREFIX = "ICF-C";

    private final int rank;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<Practice> practices;

    Competency(int rank, Practice... practices) {
        this.rank = rank;
        this.practices = List.of(practices);
    }

    /** The tasks in which one statement is practiced. */
    private record Tasks(List<PracticeTask> list) {}

    /** The statements of one type. */
    private record Practice(StatementType type, List<Tasks> statements) {
        Practice(StatementType type, Tasks... statements) {
            this(type, List.of(statements));
        }
    }

    private static Tasks tasks(int... numbers) {
        return new Tasks(Arrays.stream(numbers)
                .mapToObj(
                        number -> PracticeTask.find(TaskId.of("ICF-T" + number)).orElseThrow())
                .toList());
    }

    /** Its place by rated importance, 1 to 9. */
    public int getRank() {
        return rank;
    }

    /** For example {@code ICF-C3}. */
    public String getId() {
        return PREFIX + rank;
    }

    public Citation getCitation() {
        return Citation.of(getId());
    }

    /** Its statements: by type, then in the order of the source; never empty. */
    public List<CompetencyStatement> getStatements() {
        return Arrays.stream(StatementType.values())
                .flatMap(type -> getStatements(type).stream())
                .toList();
    }

    /** Those of one type; may be empty. */
    public List<CompetencyStatement> getStatements(StatementType type) {
        return IntStream.rangeClosed(1, count(type))
                .mapToObj(position -> new CompetencyStatement(this, type, position))
                .toList();
    }

    /** How many statements of that type it has. */
    public int count(StatementType type) {
        return statements(type).size();
    }

    List<PracticeTask> practicedBy(StatementType type, int position) {
        return statements(type).get(position - 1).list();
    }

    private List<Tasks> statements(StatementType type) {
        return practices.stream()
                .filter(one -> one.type() == type)
                .findFirst()
                .map(Practice::statements)
                .orElse(List.of());
    }
}
