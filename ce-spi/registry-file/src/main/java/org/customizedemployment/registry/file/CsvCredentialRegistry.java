package org.customizedemployment.registry.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.registry.CredentialRegistry;
import org.customizedemployment.spi.registry.CredentialSnapshot;
import org.customizedemployment.spi.registry.ListedCredentials;
import org.jspecify.annotations.Nullable;

/**
 * A register of certified staff that somebody keeps in a spreadsheet and saves as CSV (CT-11, CT-30, CT-32a). The first line names the columns, in any
 * order; an empty field is not stated; several components are separated by semicolons:
 *
 * <pre>
 * staff,credential,components,issued-on,last-day,provider
 * staff-7,ct-ce,discovery;job-development,2024-09-16,,provider-a
 * self-hired-3,acre-ce,job-development,2025-02-03,2028-02-02,
 * </pre>
 *
 * <p>UTF-8, with or without a byte order mark. The file is read when a snapshot is taken, so the next one shows what was saved in between; one that
 * can't be read as a register gives no snapshot, rather than one with fewer people. Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CsvCredentialRegistry implements CredentialRegistry {
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Path file;
    private final String id;

    /** A race only reads twice. */
    private volatile @Nullable Taken taken;

    private CsvCredentialRegistry(Path file, String id) {
        IdSyntax.check("register id", id);
        this.file = file;
        this.id = id;
    }

    private record Taken(Digest bytes, CredentialSnapshot snapshot) {}

    /** The register in that file, with the file's name without its ending as id. */
    public static CsvCredentialRegistry open(Path file) {
        return open(file, idOf(file));
    }

    /** The file's name without its ending. */
    static String idOf(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * @param file need not be there before a snapshot is taken
     * @param id names the register in decisions, for example {@code us-ct-staff-registry}
     */
    public static CsvCredentialRegistry open(Path file, String id) {
        return new CsvCredentialRegistry(file, id);
    }

    /**
     * Writes a register's file, sorted; whoever reads at that moment sees the file before or the file after.
     *
     * @throws CeException if it can't be written, or a component's id holds a semicolon
     */
    public static void write(Path file, Collection<StaffCredential> certificates) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Columns.ALL);
            for (StaffCredential one : certificates.stream().sorted().toList()) {
                if (one.components().stream().anyMatch(id -> id.value().contains(Columns.BETWEEN_COMPONENTS))) {
                    throw new CeException(RegistryError.BAD_ID, "register '" + name(file) + "', a component's id");
                }
                csv.writeRecord(Columns.line(one));
            }
            csv.flush();
            Path beside = file.resolveSibling(name(file) + ".new");
            Files.write(beside, text.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CeException(RegistryError.CANNOT_WRITE, "register '" + name(file) + "'", e);
        }
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("csv", "0.1", ProviderKind.CREDENTIALS);
    }

    /**
     * @throws RegistryFileException with everything that is wrong with the file
     * @throws CeException if the file can't be read or is larger than 64 MiB
     */
    @Override
    public CredentialSnapshot snapshot() {
        byte[] bytes = bytes(file);
        Taken before = taken;
        Digest digest = Digest.of(bytes);
        if (before != null && before.bytes().equals(digest)) {
            return before.snapshot();
        }
        CredentialSnapshot snapshot = ListedCredentials.of(id, RegistryCsv.read(name(file), bytes));
        taken = new Taken(digest, snapshot);
        return snapshot;
    }

    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new CeException(RegistryError.TOO_LARGE, "register '" + name(file) + "'");
            }
            return bytes;
        } catch (IOException e) {
            throw new CeException(RegistryError.CANNOT_READ, "register '" + name(file) + "'", e);
        }
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "register" : name.toString();
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "CsvCredentialRegistry{" + id + "}";
    }
}
