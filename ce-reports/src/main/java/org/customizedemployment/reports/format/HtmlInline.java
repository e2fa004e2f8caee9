package org.customizedemployment.reports.format;

import java.util.List;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.text.Messages;

/** Runs of text as HTML; numbers the sources in the order in which they are cited. */
final class HtmlInline {
    private static final int LONGEST_WHOLE = 18;

    private final Messages messages;
    private final Markup page;
    private final SourceNumbers sources = new SourceNumbers();
    /** How the words for one who hears the number begin, in their quotes. */
    private final String source;

    HtmlInline(Messages messages, Markup page) {
        this.messages = messages;
        this.page = page;
        String quoted = Markup.quoted(messages.text("format.source") + " ");
        this.source = quoted.substring(0, quoted.length() - 1);
    }

    void content(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Words words) {
                lines(words.text());
            } else if (inline instanceof Inline.Strong strong) {
                page.inline("strong");
                lines(strong.text());
                page.end();
            } else if (inline instanceof Inline.Link link) {
                page.inline("a").attribute("href", link.address());
                lines(link.text());
                page.end();
            } else if (inline instanceof Inline.Requirements requirements) {
                requirements.citations().forEach(this::requirement);
            } else if (inline instanceof Inline.Sources cited) {
                entries(cited.entries());
            }
        }
    }

    private void lines(String text) {
        if (staysWhole(text)) {
            page.text(text);
            return;
        }
        String clean = CleanText.of(text);
        int from = 0;
        for (int end = clean.indexOf('\n'); end >= 0; end = clean.indexOf('\n', from)) {
            words(clean, from, end);
            page.alone("br");
            from = end + 1;
        }
        words(clean, from, clean.length());
    }

    /** Whether it is one clean line without long words, for sure, as most are. */
    private static boolean staysWhole(String text) {
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == ' ') {
                length = 0;
            } else {
                length++;
                if (length > LONGEST_WHOLE || !CleanText.isPlain(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A word too long for a narrow column may break at its joints, or else at certain places; all others stay whole. */
    private void words(String text, int begin, int end) {
        int from = begin;
        int word = begin;
        int length = 0;
        for (int at = begin; at < end; at = text.offsetByCodePoints(at, 1)) {
            if (Character.isWhitespace(text.codePointAt(at))) {
                word = at + 1;
                length = 0;
            } else if (length == LONGEST_WHOLE) {
                int cut = word + Wrap.cut(text.substring(word, at), LONGEST_WHOLE);
                page.text(text.substring(from, cut)).alone("wbr");
                from = cut;
                word = cut;
                length = text.codePointCount(cut, at) + 1;
            } else {
                length++;
            }
        }
        page.text(text.substring(from, end));
    }

    private void requirement(Citation citation) {
        page.gap()
                .inline("small")
                .attribute("class", "requirement")
                .text(citation.ownDefinition() ? InlineText.own(citation, messages) : citation.value())
                .end();
    }

    void entries(List<EntryRef> entries) {
        for (SourceNumbers.Run run : sources.runs(entries)) {
            page.gap().same("<a class=\"source\" href=\"#source-").number(run.first());
            page.same("\" aria-label=").same(source);
            numbers(run);
            page.same("\">[");
            numbers(run);
            page.same("]</a>");
        }
    }

    private void numbers(SourceNumbers.Run run) {
        page.number(run.first());
        if (run.last() > run.first()) {
            page.same("–").number(run.last());
        }
    }

    /** All entries cited so far, in order of their numbers. */
    List<EntryRef> sources() {
        return sources.entries();
    }
}
