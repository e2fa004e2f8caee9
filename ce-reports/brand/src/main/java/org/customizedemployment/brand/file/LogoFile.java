package org.customizedemployment.brand.file;

import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Logo;
import org.customizedemployment.spi.document.Picture;

/** What kind of picture some bytes are, and how large, by the bytes themselves: a name can say anything. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LogoFile {
    private static final int WIDEST = 4000;

    private LogoFile() {}

    /** The picture, if it is a PNG or a JPEG of a usual size. */
    public static Optional<Logo> read(byte[] bytes, String alternative) {
        Optional<Logo> found = png(bytes, alternative).or(() -> jpeg(bytes, alternative));
        return found.filter(one -> one.width() > 0 && one.width() <= WIDEST)
                .filter(one -> one.height() > 0 && one.height() <= WIDEST);
    }

    private static Optional<Logo> png(byte[] bytes, String alternative) {
        boolean begins = bytes.length > 32
                && (bytes[0] & 0xFF) == 0x89
                && bytes[1] == 'P'
                && bytes[2] == 'N'
                && bytes[3] == 'G'
                && bytes[12] == 'I'
                && bytes[13] == 'H';
        return begins
                ? Optional.of(logo("image/png", bytes, alternative, four(bytes, 16), four(bytes, 20)))
                : Optional.empty();
    }

    /** Its size stands in the first frame header, after any number of other segments. */
    private static Optional<Logo> jpeg(byte[] bytes, String alternative) {
        if (bytes.length < 4 || two(bytes, 0) != 0xFFD8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int kind = bytes[at + 1] & 0xFF;
            boolean frame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
            if (frame) {
                return Optional.of(logo("image/jpeg", bytes, alternative, two(bytes, at + 7), two(bytes, at + 5)));
            }
            at += 2 + two(bytes, at + 2);
        }
        return Optional.empty();
    }

    private static Logo logo(String type, byte[] bytes, String alternative, int width, int height) {
        return new Logo(new Picture(type, bytes), alternative, width, height);
    }

    private static int two(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    private static int four(byte[] bytes, int at) {
        return (two(bytes, at) << 16) | two(bytes, at + 2);
    }
}
