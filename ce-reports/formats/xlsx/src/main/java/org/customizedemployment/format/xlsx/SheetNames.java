package org.customizedemployment.format.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that spreadsheet programs take: no longer than 31 characters, without {@code []:*?/\}, each only once whatever its capitals. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";
    /** Kept by the programs for themselves. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    /** The caption as far as it goes, with a number where another table has the same. */
    String of(String caption) {
        StringBuilder clean = new StringBuilder();
        CellText.clean(caption).codePoints().forEach(one -> {
            boolean fine = FORBIDDEN.indexOf(one) < 0 && !Character.isISOControl(one);
            clean.appendCodePoint(fine ? one : ' ');
        });
        String name = clean.toString().replaceAll(" +", " ").replaceAll("^[' ]+|[' ]+$", "");
        name = cut(name.isEmpty() ? "-" : name, LONGEST);
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            String end = " (" + number + ")";
            free = cut(name, LONGEST - end.length()) + end;
        }
        taken.add(free.toLowerCase(Locale.ROOT));
        return free;
    }

    private boolean isTaken(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(RESERVED) || taken.contains(lower);
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end).replaceAll("[' ]+$", "");
    }
}
