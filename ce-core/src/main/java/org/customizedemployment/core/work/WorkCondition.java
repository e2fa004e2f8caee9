package org.customizedemployment.core.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * A physical, sensory or social condition of work, or one of pace, place or culture (ICF-T6, SEM-28). A value, not an enum: hosts add their
 * own, written as area, dot and word. Profile and workplace match where they use the same one.
 *
 * @param value for example {@code sensory.noise}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WorkCondition(@JsonValue String value) implements Comparable<WorkCondition> {
    public static final WorkCondition LIFTING = new WorkCondition("physical.lifting");
    public static final WorkCondition STANDING = new WorkCondition("physical.standing");
    public static final WorkCondition SITTING = new WorkCondition("physical.sitting");
    public static final WorkCondition MOVING_AROUND = new WorkCondition("physical.moving-around");
    public static final WorkCondition FINE_HANDWORK = new WorkCondition("physical.fine-handwork");
    public static final WorkCondition DRIVING = new WorkCondition("physical.driving");
    public static final WorkCondition NOISE = new WorkCondition("sensory.noise");
    public static final WorkCondition STRONG_SMELLS = new WorkCondition("sensory.strong-smells");
    public static final WorkCondition BRIGHT_LIGHT = new WorkCondition("sensory.bright-light");
    public static final WorkCondition WET_OR_DIRTY = new WorkCondition("sensory.wet-or-dirty");
    public static final WorkCondition PUBLIC_CONTACT = new WorkCondition("social.public-contact");
    public static final WorkCondition TELEPHONE = new WorkCondition("social.telephone");
    public static final WorkCondition WITH_OTHERS = new WorkCondition("social.with-others");
    public static final WorkCondition ALONE = new WorkCondition("social.alone");
    public static final WorkCondition ANIMALS = new WorkCondition("social.animals");
    public static final WorkCondition TIME_PRESSURE = new WorkCondition("pace.time-pressure");
    public static final WorkCondition SHORT_VARIED_TASKS = new WorkCondition("pace.short-varied-tasks");
    public static final WorkCondition ROUTINE = new WorkCondition("pace.routine");
    public static final WorkCondition OUTDOORS = new WorkCondition("place.outdoors");
    public static final WorkCondition OUT_IN_TOWN = new WorkCondition("place.out-in-town");
    public static final WorkCondition WELCOMING = new WorkCondition("culture.welcoming");
    public static final WorkCondition ROUGH_TALK = new WorkCondition("culture.rough-talk");

    private static final List<WorkCondition> BUILT_IN = List.of(
            LIFTING,
            STANDING,
            SITTING,
            MOVING_AROUND,
            FINE_HANDWORK,
            DRIVING,
            NOISE,
            STRONG_SMELLS,
            BRIGHT_LIGHT,
            WET_OR_DIRTY,
            PUBLIC_CONTACT,
            TELEPHONE,
            WITH_OTHERS,
            ALONE,
            ANIMALS,
            TIME_PRESSURE,
            SHORT_VARIED_TASKS,
            ROUTINE,
            OUTDOORS,
            OUT_IN_TOWN,
            WELCOMING,
            ROUGH_TALK);

    public WorkCondition {
        IdSyntax.check("work condition", value);
    }

    /** The one written so. */
    @JsonCreator
    public static WorkCondition of(String value) {
        return new WorkCondition(value);
    }

    /** Those that this library has words for. */
    public static List<WorkCondition> builtIn() {
        return BUILT_IN;
    }

    @Override
    public int compareTo(WorkCondition other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
