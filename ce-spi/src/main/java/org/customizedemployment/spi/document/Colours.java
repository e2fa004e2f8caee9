package org.customizedemployment.spi.document;

import java.util.List;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;

/**
 * The colours of a document, each as {@code #1a4f8a}. Whether they can be told apart is checked where an agency states them.
 *
 * @param ink of the text
 * @param soft of labels and small print
 * @param accent of lines, links and marks; white text stands on it too
 * @param wash behind notices
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Colours(String ink, String soft, String accent, String wash) {
    // Before the constant, whose constructor needs it.
    private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-f]{6}");

    /** The library's own. */
    public static final Colours STANDARD = new Colours("#1b2028", "#48535f", "#1a4f8a", "#f2f5f9");

    /**
     * @throws CeException if one of them is anything else than six hexadecimal digits in lower case after a {@code #}
     */
    public Colours {
        for (String one : List.of(ink, soft, accent, wash)) {
            if (!isColour(one)) {
                throw new CeException(SpiError.BAD_COLOUR, "a colour that is not written as six digits");
            }
        }
    }

    /** Whether that is how a colour is written. */
    public static boolean isColour(String text) {
        return SIX_DIGITS.matcher(text).matches();
    }
}
