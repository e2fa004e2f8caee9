package org.customizedemployment.cli.design;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.input.Located;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.Progress;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The files that designs are made of and judged by. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DesignFiles {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private DesignFiles() {}

    /** A file whose entries are whole: what one lacks is an error that names it. */
    public static CaseFile read(Path path, PrintWriter err, Messages messages) {
        return Progress.during("reading " + path, err, () -> Completeness.read(path, messages))
                .caseFile();
    }

    /** A profile: without any statement nothing could fit or not fit anyone. */
    public static CaseFile profile(Path path, PrintWriter err, Messages messages) {
        return profile(path.toString(), read(path, err, messages));
    }

    /** The same, of one that was read from elsewhere. */
    public static CaseFile profile(String name, CaseFile file) {
        if (file.entries(ProfileStatement.TYPE).isEmpty()) {
            throw new CeException(CliError.NO_PROFILE, name + ": there is no profile statement in it");
        }
        return file;
    }

    /** The employer or market asked for, or the only one there is. */
    public static EntryId place(String path, CaseFile workplace, @Nullable String asked) {
        List<EntryId> all = Stream.concat(
                        workplace.entries(Employer.TYPE).stream(), workplace.entries(MarketStudy.TYPE).stream())
                .map(Entry::id)
                .toList();
        if (all.isEmpty()) {
            throw new CeException(CliError.NO_PLACE, path + ": there is no employer and no market study in it");
        }
        if (asked == null && all.size() == 1) {
            return all.get(0);
        }
        return Optional.ofNullable(asked)
                .map(EntryId::of)
                .filter(all::contains)
                .orElseThrow(() -> new CeException(
                        CliError.WHICH_ONE,
                        path + (asked == null ? "" : ": there is no '" + asked + "'") + ": there are " + all.size()
                                + " employers and market studies: " + all + " (--at)"));
    }

    /** A design alone, or the case that it stands in. */
    public static CaseFile design(Path path, PrintWriter err, Messages messages) {
        boolean alone = Located.reading(path, DesignFiles::isEntry);
        if (!alone) {
            return read(path, err, messages);
        }
        Entry entry = Located.reading(path, bytes -> CaseJson.strict().readEntry(bytes));
        if (!(entry instanceof Design)) {
            throw new CeException(
                    CliError.NO_DESIGN, path + ": a " + entry.type().getKind() + " is not a design");
        }
        Completeness.require(path, entry, messages);
        return CaseFile.empty(CaseId.of("design")).toBuilder().put(entry).build();
    }

    /** An entry has its kind at the top. What can't be read is for the case's reader to say. */
    private static boolean isEntry(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (parser.currentName().equals("kind")) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return false;
        }
        return false;
    }

    /** All of them as one, with the id of the first. The same entry may stand in several; one id may not mean two things. */
    public static CaseFile together(List<CaseFile> files) {
        CaseFile all = files.get(0);
        for (CaseFile file : files.subList(1, files.size())) {
            CaseFileBuilder more = all.toBuilder();
            for (Entry entry : file.allEntries()) {
                Optional<Entry> known = all.find(entry.id());
                if (known.isEmpty()) {
                    more.put(entry);
                } else if (!known.get().equals(entry)) {
                    throw new CeException(
                            CliError.TWO_ENTRIES, "two different entries have the id '" + entry.id() + "'");
                }
            }
            all = more.build();
        }
        return all;
    }

    /** A prefix for the ids of new designs that no entry has. */
    public static String freePrefix(CaseFile file, String prefix) {
        boolean taken =
                file.allEntries().stream().anyMatch(one -> one.id().value().startsWith(prefix + "-"));
        return taken ? freePrefix(file, "new-" + prefix) : prefix;
    }
}
