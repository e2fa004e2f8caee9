package org.customizedemployment.brand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.brand.file.PropertyLines;
import org.customizedemployment.brand.file.Remark;
import org.customizedemployment.brand.file.Suggestion;
import org.customizedemployment.brand.template.BlockTemplate;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.text.PropertiesSource;
import org.jspecify.annotations.Nullable;

/** Reads the files of one brand, once: the letterhead first, as all others are checked against what it names. */
final class FolderReader {
    private static final String BRAND = "brand.properties";
    private static final Pattern LANGUAGE_OF_BRAND = Pattern.compile("brand_([A-Za-z-]+)\\.properties");
    private static final Pattern LANGUAGE_OF_WORDS = Pattern.compile("words_([A-Za-z-]+)\\.properties");
    private static final Pattern BLOCK = Pattern.compile("blocks/([^/]+)/([^/_]+)_([A-Za-z-]+)\\.html");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private final Map<String, byte[]> files;
    private final BrandTerms terms;
    private final List<BrandProblem> problems = new ArrayList<>();
    private final Map<String, BlockTemplate> templates = new LinkedHashMap<>();
    private final PropertiesSource.Builder words = PropertiesSource.builder();

    FolderReader(Map<String, byte[]> files, BrandTerms terms) {
        this.files = files;
        this.terms = terms;
    }

    BrandReading read() {
        LetterheadFile letterhead = letterhead();
        Map<String, Letterhead> papers = letterhead.letterheads();
        Identity identity = new Identity(letterhead.identifying());
        files.forEach((name, bytes) -> {
            Matcher language = LANGUAGE_OF_WORDS.matcher(name);
            Matcher block = BLOCK.matcher(name);
            if (language.matches()) {
                words(name, language.group(1), bytes, identity);
            } else if (block.matches()) {
                block(name, block, bytes, letterhead.hosts(), identity);
            } else if (!letterhead.files().contains(name) && !name.matches("[^/]+\\.(md|txt)")) {
                other(name, letterhead.files());
            }
        });
        problems.sort(Comparator.comparing((BrandProblem one) -> !one.blocking())
                .thenComparing(BrandProblem::file)
                .thenComparingInt(BrandProblem::line));
        boolean usable = problems.stream().noneMatch(BrandProblem::blocking);
        return new BrandReading(usable ? new FolderBrand(papers, words.build(), templates, identity) : null, problems);
    }

    private LetterheadFile letterhead() {
        LetterheadFile letterhead = new LetterheadFile(files);
        byte[] main = files.get(BRAND);
        if (main == null) {
            add(
                    BRAND,
                    Remark.problem(BrandError.MISSING, 0, "this file is not there")
                            .with("write one with a line 'name = …'"));
        } else {
            letterhead.read(FolderBrand.ANY, BRAND, PropertyLines.read(main));
        }
        files.forEach((name, bytes) -> {
            Matcher language = LANGUAGE_OF_BRAND.matcher(name);
            if (language.matches() && isLanguage(name, language.group(1))) {
                letterhead.read(language.group(1), name, PropertyLines.read(bytes));
            }
        });
        letterhead.remarks().forEach((file, remarks) -> remarks.forEach(one -> add(file, one)));
        return letterhead;
    }

    private boolean isLanguage(String file, String tag) {
        boolean fine = TAG.matcher(tag).matches();
        if (!fine) {
            add(file, Remark.problem(BrandError.BAD_LANGUAGE, 0, "'" + tag + "' is no language"));
        }
        return fine;
    }

    private void words(String file, String language, byte[] bytes, Identity identity) {
        if (!isLanguage(file, language)) {
            return;
        }
        PropertyLines lines = PropertyLines.read(bytes);
        List<Remark> remarks = new ArrayList<>(lines.remarks());
        new WordsCheck(terms, identity).check(language, lines, remarks);
        remarks.forEach(one -> add(file, one));
        if (remarks.stream().noneMatch(Remark::blocking)) {
            words.add(language, bytes);
        }
    }

    private void block(String file, Matcher parts, byte[] bytes, List<String> hosts, Identity identity) {
        String report = parts.group(1);
        String name = parts.group(2);
        String language = parts.group(3);
        if (!terms.reports().contains(report)) {
            add(
                    file,
                    Remark.problem(BrandError.UNKNOWN_BLOCK, 0, "there is no report '" + report + "'")
                            .with(Suggestion.of(report, terms.reports())));
        } else if (!terms.blocks(report).contains(name)) {
            add(
                    file,
                    Remark.problem(BrandError.UNKNOWN_BLOCK, 0, "report '" + report + "' has no section '" + name + "'")
                            .with(Optional.ofNullable(Suggestion.of(name, terms.blocks(report)))
                                    .orElse("use one of " + String.join(", ", terms.blocks(report)))));
        }
        Optional<String> text = PropertyLines.text(bytes);
        if (text.isEmpty()) {
            add(file, Remark.problem(BrandError.NOT_TEXT, 0, "this is not text in UTF-8"));
        } else if (isLanguage(file, language)) {
            List<Remark> remarks = new ArrayList<>();
            boolean replaces = !BrandTerms.AROUND.contains(name);
            BlockTemplate template = BlockTemplate.read(file, text.get(), hosts, replaces, remarks);
            remarks.forEach(one -> add(file, one));
            if (terms.isForOutside(report)) {
                tellsWhose(file, text.get(), identity);
            }
            if (template != null) {
                templates.put(report + "/" + name + "_" + language, template);
            }
        }
    }

    private void tellsWhose(String file, String text, Identity identity) {
        if (identity.isIn(text) || text.contains("{{brand.name}}")) {
            add(
                    file,
                    Remark.advice(
                            BrandError.TELLS_WHOSE,
                            0,
                            "this names the agency; an employer who was not told whose job seeker this is reads the library's section"));
        }
    }

    private void other(String name, List<String> used) {
        List<String> known = new ArrayList<>(used);
        known.add(BRAND);
        known.add("words_en.properties");
        known.add("words_es.properties");
        String remedy = Suggestion.of(name, known);
        if (name.startsWith("blocks/")) {
            remedy = "call it 'blocks/REPORT/SECTION_en.html', with the language at its end";
        }
        add(
                name,
                Remark.problem(BrandError.UNKNOWN_FILE, 0, "nothing reads this file")
                        .with(remedy));
    }

    private void add(String file, Remark remark) {
        @Nullable String own = remark.remedy();
        problems.add(new BrandProblem(
                remark.error(),
                file,
                remark.line(),
                remark.blocking(),
                remark.what(),
                own == null ? remark.error().remedy() : own));
    }
}
