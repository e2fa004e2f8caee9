package org.customizedemployment.core.discovery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.NotNegative;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/**
 * What a profile statement says, so that a job design can rest on it. The statement's words stay the person's own; this is beside them. In
 * JSON its member {@code about} says which it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "about")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProfileTopic.Tasks.class, name = "tasks"),
    @JsonSubTypes.Type(value = ProfileTopic.Condition.class, name = "condition"),
    @JsonSubTypes.Type(value = ProfileTopic.Times.class, name = "times"),
    @JsonSubTypes.Type(value = ProfileTopic.Hours.class, name = "hours"),
    @JsonSubTypes.Type(value = ProfileTopic.Pay.class, name = "pay"),
    @JsonSubTypes.Type(value = ProfileTopic.Support.class, name = "support")
})
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface ProfileTopic {
    /**
     * Kinds of tasks: an interest, a contribution, a competence, or what did not fit, as the statement's area says.
     *
     * @param kinds at least one
     * @param competence how the person does them; null if the statement does not say
     */
    record Tasks(@Bounded List<TaskKind> kinds, @Nullable Competence competence) implements ProfileTopic {
        public Tasks {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A condition of work.
     *
     * @param condition the condition
     * @param wish whether it holds or may give way
     * @param order the person's own order of what may give way: 1 gives way last; null if they stated none or it holds
     */
    record Condition(
            WorkCondition condition,
            ConditionWish wish,
            @Positive @Nullable Integer order) implements ProfileTopic {}

    /**
     * When the person can work. Several statements of this kind hold together: the times that all of them allow.
     *
     * @param windows at least one
     * @param transport whether it is transport that sets them
     */
    record Times(@Bounded List<WeeklyWindow> windows, boolean transport) implements ProfileTopic {
        public Times {
            windows = List.copyOf(windows);
        }
    }

    /**
     * How long the person wants to work.
     *
     * @param leastWeekly minutes a week; null if not stated
     * @param mostWeekly minutes a week; null if not stated
     */
    record Hours(
            @Lasting @Nullable Minutes leastWeekly,
            @Lasting @Nullable Minutes mostWeekly) implements ProfileTopic {}

    /**
     * What pay has to be.
     *
     * @param floor the least; null if not stated
     * @param mostMonthly a limit of earnings that the person set for themselves; never set by anyone else (SEM-7); null if not stated
     */
    record Pay(@Nullable Rate floor, @NotNegative @Nullable Money mostMonthly) implements ProfileTopic {}

    /**
     * Support that is there for the person.
     *
     * @param kinds the kinds of tasks it helps with; empty: any
     * @param giver who gives it
     */
    record Support(@Bounded List<TaskKind> kinds, SupportGiver giver) implements ProfileTopic {
        public Support {
            kinds = List.copyOf(kinds);
        }
    }
}
