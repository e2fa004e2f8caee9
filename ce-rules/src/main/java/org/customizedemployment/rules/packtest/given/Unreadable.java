package org.customizedemployment.rules.packtest.given;

/** Ends the reading of a sentence that is not written as its form asks; the reader of the sentence logs it. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String remedy;

    /** @param remedy empty: write the sentence in its form */
    Unreadable(String what, String remedy) {
        super(what, null, false, false);
        this.what = what;
        this.remedy = remedy;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }
}
