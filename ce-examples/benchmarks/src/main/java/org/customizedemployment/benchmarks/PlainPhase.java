package org.customizedemployment.benchmarks;

/** The phases as an enum, with the moves written out: what one would write without any library. */
public enum PlainPhase {
    INTAKE,
    DISCOVERY,
    JOB_SEARCH_PLANNING,
    JOB_DEVELOPMENT,
    POST_PLACEMENT_SUPPORT,
    CLOSED;

    /** The phase after the move; the one before it where there is no such move. */
    static PlainPhase next(PlainPhase from, PlainPhase to) {
        return switch (from) {
            case INTAKE -> to == INTAKE ? from : to;
            case DISCOVERY -> to == DISCOVERY ? from : to;
            case JOB_SEARCH_PLANNING -> to == JOB_SEARCH_PLANNING ? from : to;
            case JOB_DEVELOPMENT -> to == JOB_DEVELOPMENT ? from : to;
            case POST_PLACEMENT_SUPPORT -> to == POST_PLACEMENT_SUPPORT ? from : to;
            case CLOSED -> to == CLOSED ? from : to;
        };
    }
}
