package org.customizedemployment.tck.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds many short words in one pass over a long text. */
final class LetterIndex {
    private final Set<String> words;
    private final Set<Integer> lengths = new TreeSet<>();
    private final String begin;

    LetterIndex(Collection<String> words) {
        this.words = new HashSet<>(words);
        words.forEach(one -> lengths.add(one.length()));
        this.begin = commonBeginning(words);
    }

    /** The words in it, as often as they come. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (int at = text.indexOf(begin); at >= 0 && at < text.length(); at = text.indexOf(begin, at + 1)) {
            for (int length : lengths) {
                if (at + length <= text.length()) {
                    String word = text.substring(at, at + length);
                    if (words.contains(word)) {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }

    private static String commonBeginning(Collection<String> words) {
        String begin = words.isEmpty() ? "" : words.iterator().next();
        for (String one : words) {
            int same = 0;
            while (same < Math.min(begin.length(), one.length()) && begin.charAt(same) == one.charAt(same)) {
                same++;
            }
            begin = begin.substring(0, same);
        }
        return begin;
    }
}
