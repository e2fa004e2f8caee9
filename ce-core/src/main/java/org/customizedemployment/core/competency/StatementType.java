package org.customizedemployment.core.competency;

import java.util.Arrays;
import java.util.Optional;
import org.apiguardian.api.API;

/** What a statement of a competency is about (ICF-C1 to C9). How a gap of each type may be closed is our own reading. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StatementType {
    /** Something to know; closed by a course or reading. */
    KNOWLEDGE('K'),
    /** Something learned by doing it; closed by supervised practice. */
    SKILL('S'),
    /** A capacity that grows slowly; closed by mentoring, and practice with feedback. */
    ABILITY('A'),
    /** A stance or value; looked at in reflection and talk, not trained. */
    OTHER('O');

    private final char letter;

    StatementType(char letter) {
        this.letter = letter;
    }

    /** As in a statement's id: {@code K}, {@code S}, {@code A} or {@code O}. */
    public char getLetter() {
        return letter;
    }

    static Optional<StatementType> of(char letter) {
        return Arrays.stream(values()).filter(one -> one.letter == letter).findFirst();
    }
}
