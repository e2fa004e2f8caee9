package org.customizedemployment.runtime.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.report.Format;

/** Where documents of many cases go, and what they are called: nothing that an audience may not know is in a name. */
final class ReportFolder {
    /** Safe on every file system; anything else may be a path, a name or not writable. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    private final Path folder;
    private final ReportOrder order;
    private final Format format;

    private ReportFolder(Path folder, ReportOrder order, Format format) {
        this.folder = folder;
        this.order = order;
        this.format = format;
    }

    static ReportFolder of(Path folder, ReportOrder order, Format format) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CeException(RuntimeError.REPORT_NOT_WRITTEN, "folder '" + folder + "'", e);
        }
        return new ReportFolder(folder, order, format);
    }

    List<Path> write(long number, CaseId id, List<byte[]> documents) {
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Path file = folder.resolve(name(number, id, documents.size() == 1 ? 0 : i + 1));
            write(file, documents.get(i));
            written.add(file);
        }
        return written;
    }

    /** The place of the case keeps two documents from having one name. */
    private String name(long number, CaseId id, int part) {
        StringBuilder name = new StringBuilder(String.format(Locale.ROOT, "%06d", number));
        boolean outside = order.audience() == Audience.EMPLOYER || order.audience() == Audience.PUBLIC;
        if (!outside && SAFE.matcher(id.value()).matches()) {
            name.append('-').append(id.value());
        }
        if (part > 0) {
            name.append('.').append(part);
        }
        return name.append('.')
                .append(order.report())
                .append('.')
                .append(order.audience().word())
                .append('.')
                .append(order.locale().toLanguageTag())
                .append('.')
                .append(format.getFileExtension())
                .toString();
    }

    /** Whole or not at all: what is there under the name is always a finished document. */
    private static void write(Path file, byte[] document) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(draft, document);
            move(draft, file);
        } catch (IOException e) {
            CeException failed = new CeException(RuntimeError.REPORT_NOT_WRITTEN, "'" + file.getFileName() + "'", e);
            try {
                Files.deleteIfExists(draft);
            } catch (IOException second) {
                failed.addSuppressed(second);
            }
            throw failed;
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
