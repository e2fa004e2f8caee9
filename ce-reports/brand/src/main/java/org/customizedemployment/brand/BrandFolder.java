package org.customizedemployment.brand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.brand.file.BrandError;

/**
 * Reads a folder that makes documents an agency's own (CT-15): {@code brand.properties} with name, logo, colours and letterhead,
 * {@code words_en.properties} and the like with the agency's own words or one more language, {@code blocks/REPORT/SECTION_en.html} with
 * sections in the agency's own text. Everything that is wrong is found at once, with file and line.
 *
 * <pre>{@code
 * BrandTerms terms = BrandTerms.of(ce.reports(), List.of(ReportWords.builtIn()));
 * Brand brand = BrandFolder.read(Path.of("brand"), terms).orThrow();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BrandFolder {
    private static final int MOST_FILES = 1000;
    private static final long LARGEST = 1_000_000;
    private static final int DEEPEST = 3;

    private BrandFolder() {}

    /** Links that lead out of the folder are not followed, nor are files read that begin with a point. */
    public static BrandReading read(Path folder, BrandTerms terms) {
        if (!Files.isDirectory(folder)) {
            return failed(BrandError.NO_FOLDER, String.valueOf(folder), "this is no folder");
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            List<Path> found = walk.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                    .filter(one -> !name(folder, one).matches("(.*/)?\\..*"))
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                return failed(BrandError.TOO_LARGE, String.valueOf(folder), "more than " + MOST_FILES + " files");
            }
            for (Path one : found) {
                if (Files.size(one) > LARGEST) {
                    return failed(BrandError.TOO_LARGE, name(folder, one), "more than " + LARGEST + " bytes");
                }
                files.put(name(folder, one), Files.readAllBytes(one));
            }
        } catch (IOException e) {
            return failed(BrandError.NO_FOLDER, String.valueOf(folder), "this folder can't be read");
        }
        return read(files, terms);
    }

    /**
     * The same from wherever a host keeps it.
     *
     * @param files by their names within the folder, with {@code /} between
     */
    public static BrandReading read(Map<String, byte[]> files, BrandTerms terms) {
        return new FolderReader(new LinkedHashMap<>(files), terms).read();
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static BrandReading failed(BrandError error, String file, String what) {
        List<BrandProblem> problems = new ArrayList<>();
        problems.add(new BrandProblem(error, file, 0, true, what, error.remedy()));
        return new BrandReading(null, problems);
    }
}
