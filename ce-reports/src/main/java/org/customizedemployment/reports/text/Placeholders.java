package org.customizedemployment.reports.text;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * Puts values into words: {@code {name}} stands for the value of that name. Values are never read for placeholders themselves, quotes and
 * apostrophes mean nothing, and a placeholder without a value stays as it is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Placeholders {
    private Placeholders() {}

    /** {@code fill("{used} of {limit}", …)}. */
    public static String fill(String words, Map<String, String> values) {
        StringBuilder text = new StringBuilder(words.length());
        int at = 0;
        while (at < words.length()) {
            int open = words.indexOf('{', at);
            int close = open < 0 ? -1 : words.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.get(words.substring(open + 1, close));
            int end = value == null ? open + 1 : close + 1;
            text.append(words, at, open).append(value == null ? "{" : value);
            at = end;
        }
        return text.append(words.substring(at)).toString();
    }
}
