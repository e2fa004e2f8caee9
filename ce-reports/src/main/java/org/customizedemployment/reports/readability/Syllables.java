package org.customizedemployment.reports.readability;

import java.util.Locale;
import java.util.Optional;

/** The syllables of a word, and what they weigh, in thousandths. */
enum Syllables {
    /** Groups of vowels; a silent e at the end counts for nothing, but for that of "table". */
    ENGLISH(206_835, 1_015, 84_600) {
        @Override
        int in(String word) {
            String small = letters(word);
            int groups = groups(small, "aeiouy", "");
            boolean silent = small.endsWith("e") && !small.endsWith("le") && groups > 1;
            return Math.max(1, silent ? groups - 1 : groups);
        }
    },
    /** Groups of vowels; two open ones, or one with an accent on a closed one, are two syllables. */
    SPANISH(206_840, 1_020, 60_000) {
        @Override
        int in(String word) {
            return Math.max(1, groups(letters(word), "aeiouáéíóúüy", "aeoáéóíú"));
        }
    };

    private final long base;
    private final long perSentence;
    private final long perWord;

    Syllables(long base, long perSentence, long perWord) {
        this.base = base;
        this.perSentence = perSentence;
        this.perWord = perWord;
    }

    static Optional<Syllables> of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "es" -> Optional.of(SPANISH);
            default -> Optional.empty();
        };
    }

    abstract int in(String word);

    long base() {
        return base;
    }

    long perSentence() {
        return perSentence;
    }

    long perWord() {
        return perWord;
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Runs of vowels; within a run each strong vowel after another strong one begins a syllable of its own. */
    private static int groups(String word, String vowels, String strong) {
        int count = 0;
        boolean inside = false;
        boolean afterStrong = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean vowel = vowels.indexOf(letter) >= 0;
            boolean isStrong = strong.indexOf(letter) >= 0;
            if (vowel && (!inside || (isStrong && afterStrong))) {
                count++;
            }
            inside = vowel;
            afterStrong = vowel && isStrong;
        }
        return count;
    }
}
