package org.customizedemployment.brand.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.spi.document.Inline;

/**
 * Stands for text of a document while a template is filled. The template engine and the HTML parser never see what a person's document says: a
 * template prints a number between two private characters, and the text itself is put in afterwards, with its sources and requirements. So no
 * text of a case can become markup, and no figure loses what it comes from.
 */
final class Tokens {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern TOKEN = Pattern.compile(OPEN + "(\\d{1,9})" + CLOSE);

    private final List<List<Inline>> contents = new ArrayList<>();

    /** What a template prints for this; nothing for nothing, so that a section around it is left out. */
    String of(List<Inline> content) {
        boolean empty = content.stream()
                .allMatch(
                        one -> one instanceof Inline.Words words && words.text().isEmpty());
        if (empty) {
            return "";
        }
        contents.add(content);
        return OPEN + Integer.toString(contents.size() - 1) + CLOSE;
    }

    String of(String words) {
        return of(Inline.words(words));
    }

    /** Text with tokens in it as runs of content; the template's own words as they are. */
    List<Inline> content(String text) {
        List<Inline> content = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (matcher.find()) {
            own(content, text.substring(at, matcher.start()));
            int number = Integer.parseInt(matcher.group(1));
            if (number < contents.size()) {
                content.addAll(contents.get(number));
            }
            at = matcher.end();
        }
        own(content, text.substring(at));
        return content;
    }

    private static void own(List<Inline> content, String words) {
        String plain = plain(words);
        if (!plain.isEmpty()) {
            content.add(new Inline.Words(plain));
        }
    }

    /** Without characters that could be taken for a token. */
    static String plain(String words) {
        return words.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }
}
