package org.customizedemployment.rules.packtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.packtest.expect.ExpectReader;
import org.customizedemployment.rules.packtest.expect.Expectation;
import org.customizedemployment.rules.packtest.given.Given;
import org.customizedemployment.rules.packtest.given.GivenReader;
import org.customizedemployment.rules.packtest.given.Setting;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlFile;
import org.customizedemployment.spi.pack.PackFile;

/**
 * Reads tests of packs, one to a file, in the format {@value #FORMAT}. Reports every problem of every file at once, with its line and what to do;
 * reads no file itself. A test knows no other model than the library's own: each of its sentences becomes an entry.
 *
 * <pre>{@code
 * PackTestLoad load = PackTestReader.of(library).read(files);
 * if (load instanceof PackTestLoad.Loaded loaded) {
 *     List<PackTestResult> results = loaded.tests().stream().map(PackTest::run).toList();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackTestReader {
    /** The format that this version reads. */
    public static final String FORMAT = "ce-pack-test/1";

    private final PackLibrary library;
    private final Function<String, Entry> full;

    private PackTestReader(PackLibrary library, Function<String, Entry> full) {
        this.library = library;
        this.full = full;
    }

    /** Tests of those packs, in which no entry is written out. */
    public static PackTestReader of(PackLibrary library) {
        return new PackTestReader(library, json -> {
            throw new CeException(
                    RulesError.BAD_SENTENCE, "entries written out, where nothing was given that reads them as JSON");
        });
    }

    /**
     * The same, with entries written out.
     *
     * @param reader makes an entry of its JSON; may throw a {@code CeException}
     */
    public PackTestReader withEntries(Function<String, Entry> reader) {
        return new PackTestReader(library, reader);
    }

    /** The ids of the packs that these files say they test, each once; files that can't be read name none. */
    public static List<String> packsOf(List<PackFile> files) {
        Set<String> packs = new LinkedHashSet<>();
        for (PackFile file : files) {
            ProblemLog ignored = new ProblemLog();
            YamlFile.read(file.getName(), file.getContent(), ignored)
                    .flatMap(root -> Keys.of(root, ignored).text("pack"))
                    .ifPresent(pack -> packs.add(words(pack)[0]));
        }
        return List.copyOf(packs);
    }

    private static String[] words(String pack) {
        return pack.trim().split("\\s+", 2);
    }

    /** @param files in the order in which to run them */
    public PackTestLoad read(List<PackFile> files) {
        ProblemLog log = new ProblemLog();
        List<PackTest> tests = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (PackFile file : files) {
            names.add(file.getName());
            YamlFile.read(file.getName(), file.getContent(), log)
                    .flatMap(root -> test(file.getName(), Keys.of(root, log)))
                    .ifPresent(tests::add);
        }
        return log.isEmpty() ? new PackTestLoad.Loaded(tests) : new PackTestLoad.Failed(log.problems(names));
    }

    private Optional<PackTest> test(String file, Keys root) {
        Optional<String> format = root.text("format");
        if (!format.equals(Optional.of(FORMAT))) {
            root.log()
                    .add(
                            RulesError.NOT_A_PACK_TEST,
                            root.place("format"),
                            format.map(one -> "format '" + one + "'").orElse("no format"));
            return Optional.empty();
        }
        Optional<String> name = root.required("test", "what it is about, in a sentence", word -> word);
        root.text("why");
        List<Citation> citations = root.values("citations", "a requirement's id", Citation::of);
        root.required("pack", "the pack, and its version if it matters", word -> word)
                .ifPresent(pack -> checkPack(root, pack));
        Optional<Programme> programme = programme(root);
        Optional<LocalDate> day = root.required("on", "the day of the decision, like 2026-04-15", LocalDate::parse);
        AsOf dates = dates(root, day.orElse(LocalDate.EPOCH));
        Setting setting = new Setting(library, programme, day.orElse(LocalDate.EPOCH), full, root.log());
        Optional<Keys> expect = section(root, "expect");
        Optional<Given> given = section(root, "given").map(keys -> GivenReader.read(keys, setting));
        root.close();
        if (given.isEmpty() || expect.isEmpty()) {
            return Optional.empty();
        }
        RuleBook book = book(programme, given.get().parameters());
        List<Expectation> expectations = ExpectReader.read(expect.get(), setting, given.get(), book);
        PackTest.Head head = new PackTest.Head(file, name.orElse(file), citations, dates);
        return Optional.of(new PackTest(head, given.get(), book, programme, expectations));
    }

    private static Optional<Keys> section(Keys root, String name) {
        Optional<Keys> found = root.keys(name);
        if (found.isEmpty()) {
            root.log()
                    .add(RulesError.MISSING_KEY, root.place(), "key '" + name + "' is missing", "add '" + name + ":'");
        }
        return found;
    }

    private static AsOf dates(Keys root, LocalDate day) {
        AsOf dates = AsOf.on(DateName.DECISION, day);
        Optional<Keys> more = root.keys("dates");
        if (more.isPresent()) {
            for (DateName name : DateName.values()) {
                Optional<LocalDate> date = more.get().date(name.word());
                if (date.isPresent()) {
                    dates = dates.with(name, date.get());
                }
            }
            more.get().close();
        }
        return dates;
    }

    /** The pack by its id, or by id and version. */
    private void checkPack(Keys root, String pack) {
        Map<String, String> loaded = new LinkedHashMap<>();
        for (PackRef one : library.packs()) {
            loaded.put(one.id().value(), one.version());
        }
        String[] words = words(pack);
        String version = loaded.get(words[0]);
        if (version == null) {
            root.log()
                    .add(
                            RulesError.OTHER_PACK,
                            root.place("pack"),
                            "pack '" + words[0] + "' is not loaded",
                            Suggestion.remedy(words[0], loaded.keySet(), RulesError.OTHER_PACK.remedy()));
        } else if (words.length > 1 && !version.equals(words[1])) {
            root.log()
                    .add(
                            RulesError.OTHER_PACK,
                            root.place("pack"),
                            "pack '" + words[0] + "' is loaded in version " + version + ", the test is for "
                                    + words[1]);
        }
    }

    private Optional<Programme> programme(Keys root) {
        Optional<ProgrammeId> id = root.value("programme", "a programme's id", ProgrammeId::of);
        Optional<Programme> found = id.flatMap(library::programme);
        if (id.isPresent() && found.isEmpty()) {
            List<String> known =
                    library.programmes().stream().map(one -> one.id().value()).toList();
            root.log()
                    .add(
                            RulesError.UNKNOWN_PROGRAMME,
                            root.place("programme"),
                            "no pack has programme '" + id.get() + "'",
                            Suggestion.remedy(id.get().value(), known, RulesError.UNKNOWN_PROGRAMME.remedy()));
        }
        // Any will do to read on: the test is not run, and what is wrong below is still told.
        return id.isPresent() ? found.or(() -> library.programmes().stream().findFirst()) : found;
    }

    /** The packs' own book with the parameters that the test states. */
    private RuleBook book(Optional<Programme> programme, Parameters parameters) {
        RuleBook of = library.ruleBook(programme.map(Programme::id).stream().toList());
        RuleBook.Builder book = RuleBook.builder().parameters(parameters);
        of.getPacks().forEach(book::pack);
        of.rules().forEach(book::rule);
        of.points().forEach(point -> of.at(point).forEach(book::bind));
        of.getProgramme().ifPresent(book::programme);
        return book.build();
    }
}
