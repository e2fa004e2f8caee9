package org.customizedemployment.core.competency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.practice.PracticeTask;
import org.customizedemployment.core.reason.Citation;

/**
 * One of the 83 statements (ICF-C1 to C9): something to know or be able to do. Its id is competency, type and position in the source, as in
 * {@code ICF-C3.K1}; the position is a name, not a rank. Equal by its id.
 *
 * <pre>{@code
 * CompetencyStatement.of("ICF-C3.K9").getPracticedBy(); // the tasks about money and benefits: ICF-T2, ICF-T26
 * }</pre>
 *
 * @param competency which it belongs to
 * @param type what it is about
 * @param position from 1, within competency and type
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CompetencyStatement(Competency competency, StatementType type, int position) {
    public CompetencyStatement {
        if (position < 1 || position > competency.count(type)) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT,
                    competency.getId() + " has " + competency.count(type) + " statements of type " + type + ", none at "
                            + position);
        }
    }

    /**
     * The one with that id.
     *
     * @throws InvalidValueException if there is none; the text is not repeated, as it may be anything
     */
    @JsonCreator
    public static CompetencyStatement of(String id) {
        return find(id).orElseThrow(() -> new InvalidValueException(
                CoreError.BAD_ARGUMENT, "no statement has this id of " + id.length() + " characters"));
    }

    /** The one with that id, if there is one. */
    public static Optional<CompetencyStatement> find(String id) {
        return all().stream().filter(one -> one.getId().equals(id)).findFirst();
    }

    /** All 83: by competency, then type, then position. */
    public static List<CompetencyStatement> all() {
        return List.of(Competency.values()).stream()
                .flatMap(competency -> competency.getStatements().stream())
                .toList();
    }

    /** For example {@code ICF-C3.K1}. */
    @JsonValue
    public String getId() {
        return competency.getId() + "." + type.getLetter() + position;
    }

    /** The requirement it comes from: the competency's. */
    public Citation getCitation() {
        return competency.getCitation();
    }

    /** Tasks in which it is practiced, in the order of the source; never empty. Our own reading: the source links no tasks. */
    public List<PracticeTask> getPracticedBy() {
        return competency.practicedBy(type, position);
    }

    @Override
    public String toString() {
        return getId();
    }
}
