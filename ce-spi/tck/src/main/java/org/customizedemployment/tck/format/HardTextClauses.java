package org.customizedemployment.tck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Picture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever people wrote stays text: it is never markup, a formula or a command, breaks no file and takes nothing else away. */
interface HardTextClauses extends FormatClauses {
    /** Whoever reads the file sees just this. */
    List<String> MEANT_AS_TEXT = List.of(
            "Qa<script>alert('x')</script>Qb",
            "Qa & Qb &amp; Qc &#60; Qd",
            "Qa \"b\" 'c' `d` Qe",
            "Qa | b || c Qd",
            "Qa ]]> b --> c */ Qd",
            "Qa ${b} {{c}} %s %n #{d} Qe",
            "Qa </style></title></body> Qb",
            "Qa, b; c: d Qe",
            "=1+2", // no formula: a sign before it may say so
            "Qa \\n \\u0041 Qb",
            "Qa * b * _c_ ~d~ # e [f](g) Qh");

    @Test
    @Tag("FED-PRIV-1")
    default void text_that_looks_like_markup_is_read_as_it_was_written() {
        for (String text : MEANT_AS_TEXT) {
            for (Document document : List.of(inText(text), inTable(text))) {
                assertThat(read(document)).contains(Written.withoutSpaces(text));
            }
        }
    }

    @Test
    default void characters_that_no_file_can_hold_take_nothing_else_away() {
        for (String hard :
                List.of("\u0000", "\u0008", "\u001B[31m", "\uD800", "\uDC00", "\uFFFE", "\u202E", "\r", "\u0085")) {
            String text = "Before" + hard + "after";
            for (Document document : List.of(inText(text), inTable(text))) {
                assertThat(read(document))
                        .as("with the character %x", hard.codePointAt(0))
                        .contains("Before", "after");
            }
        }
    }

    @Test
    default void words_of_any_length_are_written_whole() {
        String endless = "Longword".repeat(500);
        assertThat(read(inText(endless))).contains(endless);
        assertThat(read(inTable(endless))).contains(endless);
    }

    @Test
    default void a_file_of_text_is_in_utf_8() {
        if (!format().isBinary()) {
            byte[] file = written(inText("Señora Wójcik, 雪 and 🐕"));
            assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)))
                    .doesNotThrowAnyException();
            assertThat(textOf(file)).contains("Señora Wójcik", "雪", "🐕");
        }
    }

    @Test
    @Tag("FED-ACC-1")
    default void a_picture_has_its_words_with_and_without_its_bytes() {
        Document document = document(new Block.Image("Robin waters plants", EveryBlock.PHOTO, List.of()));
        if (!isOfTables()) {
            assertThat(read(document)).contains("Robinwatersplants");
            byte[] shown = Written.by(format(), document, others(), new Picture("image/png", png()));
            assertThat(Written.withoutSpaces(textOf(shown))).contains("Robinwatersplants");
        }
    }

    @Test
    default void a_language_that_nobody_speaks_can_be_written() {
        Document document = new Document(
                "sample",
                "Title",
                Locale.forLanguageTag("qps-x-trial"),
                Audience.PUBLIC,
                null,
                List.of(Block.Paragraph.of("Robin")));
        assertThat(read(document)).contains("Robin");
    }

    private static Document inText(String text) {
        return document(
                new Block.Section(text, List.of(Block.Paragraph.of(text))),
                new Block.Listing(false, List.of(Inline.words(text))),
                new Block.Preformatted(text));
    }

    private static Document inTable(String text) {
        return document(
                new Block.Table(text, List.of(Block.Column.header("Name")), List.of(Block.Row.of(Cell.of(text)))));
    }

    private static Document document(Block... blocks) {
        return new Document("sample", "Title", Locale.US, Audience.TEAM, null, List.of(blocks));
    }

    /** A white dot. */
    private static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");
    }
}
