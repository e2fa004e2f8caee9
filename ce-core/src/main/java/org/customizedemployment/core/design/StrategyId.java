package org.customizedemployment.core.design;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * A customization strategy that a design is tagged with (ASERT-S1 to S4, SEM-29). A value, not an enum: packs and hosts add their own.
 *
 * @param value for example {@code carving}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StrategyId(@JsonValue String value) {
    public static final StrategyId CARVING = new StrategyId("carving");
    public static final StrategyId TASK_REASSIGNMENT = new StrategyId("task-reassignment");
    public static final StrategyId CREATION = new StrategyId("creation");
    public static final StrategyId SHARING = new StrategyId("sharing");
    public static final StrategyId RESTRUCTURING = new StrategyId("restructuring");
    public static final StrategyId SELF_EMPLOYMENT = new StrategyId("self-employment");

    /** A structure of support that may go with any design. */
    public static final StrategyId MICROBOARD = new StrategyId("microboard");

    public StrategyId {
        IdSyntax.check("strategy id", value);
    }

    /** The one written so. */
    @JsonCreator
    public static StrategyId of(String value) {
        return new StrategyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
