package org.customizedemployment.spi.report;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * A ZIP file without the moment in which it was made: for formats that are ZIP files, as office documents are, and whose writers put the clock's
 * time in. Parts are copied as they are packed, so this costs little.
 *
 * <pre>{@code
 * byte[] same = ReproducibleZip.of(workbook, (name, text) -> name.equals("docProps/core.xml") ? withoutDates(text) : text);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReproducibleZip {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final short VERSION = 20;
    private static final short UTF_8_NAMES = 1 << 11;
    private static final short DEFLATED = 8;
    /** The first day there is in a ZIP file: January 1, 1980. */
    private static final short FIRST_DAY = 1 << 5 | 1;

    private static final int SHORT = 0xFFFF;
    private static final int BUFFER = 4096;

    private final ByteBuffer in;
    private final BinaryOperator<String> texts;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private ReproducibleZip(byte[] zip, BinaryOperator<String> texts) {
        this.in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.texts = texts;
    }

    /**
     * The same parts in the same order, all as of the first day there is in a ZIP file.
     *
     * @param zip with at most 65 535 parts and 2 GB
     * @param texts gets the name and content of each part under {@code docProps/}, and returns the content to write
     * @throws InvalidValueException if it is no such file
     */
    public static byte[] of(byte[] zip, BinaryOperator<String> texts) {
        try {
            return new ReproducibleZip(zip, texts).rewritten();
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT, "what should be a ZIP file of " + zip.length + " bytes");
        }
    }

    private byte[] rewritten() throws DataFormatException {
        int end = end();
        int parts = in.getShort(end + 10) & SHORT;
        int at = in.getInt(end + 16);
        for (int i = 0; i < parts; i++) {
            if (in.getInt(at) != CENTRAL) {
                throw new IndexOutOfBoundsException("part " + i);
            }
            part(at);
            at += CENTRAL_LENGTH
                    + (in.getShort(at + 28) & SHORT)
                    + (in.getShort(at + 30) & SHORT)
                    + (in.getShort(at + 32) & SHORT);
        }
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(buffer(END_LENGTH)
                .putInt(END)
                .putInt(0)
                .putShort((short) parts)
                .putShort((short) parts)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private int end() {
        for (int at = in.limit() - END_LENGTH; at >= 0; at--) {
            if (in.getInt(at) == END) {
                return at;
            }
        }
        throw new IndexOutOfBoundsException("no end");
    }

    private void part(int central) throws DataFormatException {
        byte[] name = bytes(central + CENTRAL_LENGTH, in.getShort(central + 28) & SHORT);
        int local = in.getInt(central + 42);
        int data = local + LOCAL_LENGTH + (in.getShort(local + 26) & SHORT) + (in.getShort(local + 28) & SHORT);
        short method = in.getShort(central + 10);
        int crc = in.getInt(central + 16);
        byte[] packed = bytes(data, in.getInt(central + 20));
        int length = in.getInt(central + 24);
        String path = new String(name, StandardCharsets.UTF_8);
        if (path.startsWith("docProps/")) {
            byte[] text = method == DEFLATED ? unpacked(packed, length) : packed;
            text = texts.apply(path, new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            CRC32 check = new CRC32();
            check.update(text);
            crc = (int) check.getValue();
            length = text.length;
            method = DEFLATED;
            packed = packed(text);
        }
        int start = out.size();
        out.writeBytes(common(buffer(LOCAL_LENGTH).putInt(LOCAL), method, crc, packed.length, length, name.length)
                .array());
        out.writeBytes(name);
        out.writeBytes(packed);
        ByteBuffer entry = buffer(CENTRAL_LENGTH).putInt(CENTRAL).putShort(VERSION);
        directory.writeBytes(common(entry, method, crc, packed.length, length, name.length)
                .position(CENTRAL_LENGTH - Integer.BYTES)
                .putInt(start)
                .array());
        directory.writeBytes(name);
    }

    private static ByteBuffer common(ByteBuffer header, short method, int crc, int packed, int length, int name) {
        return header.putShort(VERSION)
                .putShort(UTF_8_NAMES)
                .putShort(method)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt(crc)
                .putInt(packed)
                .putInt(length)
                .putShort((short) name)
                .putShort((short) 0);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] bytes(int at, int length) {
        if (length < 0 || length > in.limit()) {
            throw new IndexOutOfBoundsException("a part of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.get(at, bytes);
        return bytes;
    }

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            byte[] some = new byte[BUFFER];
            int read;
            while ((read = inflater.inflate(some)) > 0 && text.size() <= length) {
                text.write(some, 0, read);
            }
            if (!inflater.finished() || text.size() != length) {
                throw new DataFormatException("no part of " + length + " bytes");
            }
            return text.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private static byte[] packed(byte[] text) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(text);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] some = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
