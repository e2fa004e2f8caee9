package org.customizedemployment.rules.pack;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.PropertiesSource;

/**
 * Words that a pack has in one language and lacks in another: who reads the other would be shown English. A pack in one language lacks nothing, and
 * words for one country stand in for those of the language where they differ.
 */
final class WordChecks {
    private WordChecks() {}

    static void run(PackProvider pack, ProblemLog log) {
        if (!(pack.getMessages() instanceof PropertiesSource words)) {
            return;
        }
        List<String> languages = words.getLanguages().stream()
                .filter(one -> one.indexOf('-') < 0)
                .toList();
        for (String lacking : languages) {
            for (String having : languages) {
                lacks(words, having, lacking, log);
            }
        }
    }

    private static void lacks(PropertiesSource words, String having, String lacking, ProblemLog log) {
        SortedSet<String> lost = new TreeSet<>(words.keys(having));
        lost.removeAll(words.keys(lacking));
        for (String key : lost) {
            PropertiesSource.Origin origin = words.origin(having, key);
            log.warn(
                    RulesError.NO_WORDS,
                    new Place(origin.file(), origin.line(), 1),
                    "'" + key + "' has words here and none in '" + lacking + "'",
                    "add '" + key + "' to " + words.file(lacking));
        }
    }
}
