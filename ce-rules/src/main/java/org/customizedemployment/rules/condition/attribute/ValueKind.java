package org.customizedemployment.rules.condition.attribute;

import org.apiguardian.api.API;
import org.customizedemployment.core.reason.ArgumentValue;

/** What sort of value a parameter, an attribute or an operand holds. Only values of one kind are compared. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ValueKind {
    CODE,
    NUMBER,
    FLAG,
    MINUTES,
    DATE,
    MONEY,
    RATE;

    /** Whether the value is of this kind. */
    public boolean holds(ArgumentValue value) {
        return switch (this) {
            case CODE -> value instanceof ArgumentValue.OfCode;
            case NUMBER -> value instanceof ArgumentValue.OfNumber;
            case FLAG -> value instanceof ArgumentValue.OfFlag;
            case MINUTES -> value instanceof ArgumentValue.OfMinutes;
            case DATE -> value instanceof ArgumentValue.OfDate;
            case MONEY -> value instanceof ArgumentValue.OfMoney;
            case RATE -> value instanceof ArgumentValue.OfRate;
        };
    }

    /** Whether values of this kind can be ordered, not only told apart. */
    public boolean isOrdered() {
        return this != CODE && this != FLAG;
    }
}
