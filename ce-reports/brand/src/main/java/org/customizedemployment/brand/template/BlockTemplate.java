package org.customizedemployment.brand.template;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.brand.file.Remark;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * An agency's own text for one section of a report. It is given nothing but that section as it stands in the finished document, and what it
 * makes of it is part of the same tree, so every format gets it. Immutable, for any number of threads.
 *
 * <pre>{@code
 * <p>These themes were found together with you.</p>
 * {{> original}}
 * }</pre>
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BlockTemplate {
    /** The most characters that a template may have, and its output. */
    public static final int LONGEST = 64_000;

    private static final int LONGEST_OUTPUT = 2_000_000;
    private static final int MOST_STEPS = 400_000;

    private final String file;
    private final String text;

    private BlockTemplate(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The template, if nothing is wrong with it.
     *
     * @param file for messages
     * @param hosts the servers that it may lead to
     * @param replaces whether it stands in the place of a section of the library
     * @param remarks gets everything that is wrong, and what to look at
     */
    public static @Nullable BlockTemplate read(
            String file, String text, List<String> hosts, boolean replaces, List<Remark> remarks) {
        List<Remark> own = new ArrayList<>();
        if (text.length() > LONGEST) {
            own.add(Remark.problem(BrandError.TOO_LARGE, 0, "more than " + LONGEST + " characters"));
        } else {
            boolean shows = TagCheck.check(Tag.scan(text, own), own);
            new MarkupCheck(hosts, own).check(text);
            if (text.isBlank()) {
                own.add(Remark.problem(BrandError.STRUCTURE, 0, "nothing is in it")
                        .with("take the file out to get the library's section"));
            } else if (replaces && !shows) {
                own.add(Remark.advice(
                        BrandError.OWN_CONTENT_LEFT_OUT,
                        0,
                        "nothing of what the library says in this section is shown"));
            }
        }
        own.sort(java.util.Comparator.comparingInt(Remark::line));
        remarks.addAll(own);
        return own.stream().anyMatch(Remark::blocking) ? null : new BlockTemplate(file, text);
    }

    /**
     * The section as the agency writes it, under the same name; one without content if the template shows nothing for it.
     *
     * @param document what it is part of, on the letterhead that it will have
     * @param section the library's
     * @throws CeException if it repeats more than a document can hold
     */
    public Block.Section fill(Document document, Block.Section section) {
        Tokens tokens = new Tokens();
        String html = run(new BlockData(tokens).of(document, section));
        Block.Section made =
                MarkupTree.read(Jsoup.parseBodyFragment(html).body(), tokens, section.title(), section.blocks());
        return new Block.Section(section.name(), made.title(), made.blocks());
    }

    private String run(Map<String, Object> data) {
        Budget budget = new Budget();
        try {
            template(budget).execute(data, budget);
            return budget.out.toString();
        } catch (Exceeded | MustacheException e) {
            // The engine wraps what a variable throws.
            if (budget.isExceeded()) {
                throw new CeException(
                        BrandError.TOO_MUCH, "template '" + file + "' repeats more than a document can hold", e);
            }
            throw new CeException(BrandError.BAD_TAG, "template '" + file + "'", e);
        }
    }

    /** It sees maps and lists alone, so it can call nothing; it can take in nothing but the library's own section. */
    private Template template(Budget budget) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .withCollector(new Collector(budget))
                .withLoader(name -> new StringReader("<" + MarkupTree.ORIGINAL + "></" + MarkupTree.ORIGINAL + ">"))
                .compile(new StringReader(Tokens.plain(text)));
    }

    /** Reads maps and lists, and counts each thing read and each turn of a list. */
    private static final class Collector extends DefaultCollector {
        private final Budget budget;

        Collector(Budget budget) {
            this.budget = budget;
        }

        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            if (!(context instanceof Map) && !(context instanceof List)) {
                return null;
            }
            Mustache.VariableFetcher fetcher = super.createFetcher(context, name);
            return (from, part) -> {
                budget.step();
                return fetcher.get(from, part);
            };
        }

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            Iterator<?> all = super.toIterator(value);
            return all == null ? null : new Counted(all, budget);
        }
    }

    private record Counted(Iterator<?> all, Budget budget) implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            return all.hasNext();
        }

        @Override
        public Object next() {
            budget.step();
            return all.next();
        }
    }

    /** How much a template may still do; a list within a list within a list is small to write and large to run. */
    private static final class Budget extends Writer {
        private final StringBuilder out = new StringBuilder();
        private int steps = MOST_STEPS;

        void step() {
            steps--;
            if (isExceeded()) {
                throw new Exceeded();
            }
        }

        boolean isExceeded() {
            return steps < 0;
        }

        @Override
        public void write(char[] characters, int from, int length) {
            if (out.length() + length > LONGEST_OUTPUT) {
                steps = 0;
                step();
            }
            out.append(characters, from, length);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing to give back.
        }
    }

    /** Ends a run from deep within it. */
    private static final class Exceeded extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super(new IOException("too much"));
        }
    }
}
