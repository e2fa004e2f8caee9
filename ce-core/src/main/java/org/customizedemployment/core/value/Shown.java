package org.customizedemployment.core.value;

/** A text in a message: as it is only if it can't be anything personal, else its length. People put names into any field. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** Shown if it is short, has a digit, and is made of digits and the allowed characters only. */
    static String text(String text, String allowed) {
        boolean plain = text.length() <= LONGEST
                && text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || allowed.indexOf(c) >= 0);
        return plain ? "'" + text + "'" : "of " + text.length() + " characters";
    }
}
