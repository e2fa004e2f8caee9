package org.customizedemployment.core.competency;

import org.apiguardian.api.API;

/**
 * How the statements of one type in one competency stand. The counts say how much there is to do; they are no measure of a person and are
 * never added up over competencies. The five add up to {@code competency.count(type)}.
 *
 * @param type of the statements
 * @param haveIt number of statements so rated; likewise the next three
 * @param notRated number of statements about which nothing was said; none of them is a gap
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TypeCount(StatementType type, int haveIt, int developing, int gap, int cannotRate, int notRated) {
    /** How many statements there are. */
    public int total() {
        return haveIt + developing + gap + cannotRate + notRated;
    }
}
