package org.customizedemployment.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.tck.format.FormatContract;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Each format of text, read by a reader that is not ours. */
class FormatContractsTest {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private static String utf8(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Nested
    class Html extends FormatContract {
        @Override
        public Format format() {
            return new HtmlFormat();
        }

        @Override
        public String textOf(byte[] file) {
            org.jsoup.nodes.Document page = Jsoup.parse(utf8(file));
            assertThat(page.select("script")).isEmpty();
            return page.title()
                    + page.body().wholeText()
                    + String.join(" ", page.select("[alt]").eachAttr("alt"));
        }
    }

    @Nested
    class Json extends FormatContract {
        @Override
        public Format format() {
            return new JsonFormat();
        }

        @Override
        public String textOf(byte[] file) {
            StringBuilder text = new StringBuilder();
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        text.append(parser.getString()).append('\n');
                    }
                }
            }
            return text.toString();
        }
    }

    @Nested
    class Markdown extends FormatContract {
        @Override
        public Format format() {
            return new MarkdownFormat();
        }

        @Override
        public String textOf(byte[] file) {
            return ESCAPED.matcher(utf8(file)).replaceAll("$1");
        }
    }

    @Nested
    class Text extends FormatContract {
        @Override
        public Format format() {
            return new TextFormat();
        }

        @Override
        public String textOf(byte[] file) {
            return utf8(file);
        }
    }

    @Nested
    class Csv extends FormatContract {
        @Override
        public Format format() {
            return new CsvFormat();
        }

        @Override
        public String textOf(byte[] file) {
            List<String> cells = new ArrayList<>();
            CsvReader.builder().ofCsvRecord(utf8(file)).forEach(row -> cells.addAll(row.getFields()));
            return String.join("\n", cells);
        }

        @Override
        public boolean isOfTables() {
            return true;
        }

        @Override
        public boolean hasLetterhead() {
            return false;
        }
    }
}
