package org.customizedemployment.runtime.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.spi.document.Picture;

/**
 * A picture without what was noted beside it: where it was taken, when, by whose camera, under which title, and the small copy of a picture that
 * was cut later. Told by its own bytes, whatever media type it was stored under. JPEG and PNG only; nothing else is shown.
 */
final class CleanPicture {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};

    /** What a PNG is drawn from; every other part may hold text. */
    private static final List<String> DRAWN =
            List.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private static final int CHUNK_FRAME = 12;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    private final byte[] bytes;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();

    private CleanPicture(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Empty if it is neither JPEG nor PNG, or broken. */
    static Optional<Picture> of(byte[] bytes) {
        CleanPicture picture = new CleanPicture(bytes);
        if (picture.startsWith(0, PNG)) {
            return picture.png() ? Optional.of(picture.as("image/png")) : Optional.empty();
        }
        boolean jpeg = bytes.length > 4 && picture.at(0) == 0xff && picture.at(1) == START_OF_IMAGE;
        return jpeg && picture.jpeg() ? Optional.of(picture.as("image/jpeg")) : Optional.empty();
    }

    private Picture as(String mediaType) {
        return new Picture(mediaType, clean.toByteArray());
    }

    private boolean png() {
        clean.write(bytes, 0, PNG.length);
        int place = PNG.length;
        while (place + CHUNK_FRAME <= bytes.length) {
            long length = ((long) at(place) << 24) | number(place + 1, 3);
            if (length > bytes.length - (long) place - CHUNK_FRAME) {
                return false;
            }
            String kind = new String(bytes, place + 4, 4, StandardCharsets.ISO_8859_1);
            int whole = (int) length + CHUNK_FRAME;
            if (DRAWN.contains(kind)) {
                clean.write(bytes, place, whole);
            }
            if (kind.equals("IEND")) {
                // What hangs on behind the end is no part of the picture.
                return true;
            }
            place += whole;
        }
        return false;
    }

    private boolean jpeg() {
        clean.write(bytes, 0, 2);
        int place = 2;
        while (place + 4 <= bytes.length) {
            int marker = at(place + 1);
            if (at(place) != 0xff) {
                return false;
            }
            if (marker == 0xff) {
                place++;
                continue;
            }
            int length = number(place + 2, 2);
            if (length < 2 || length > bytes.length - place - 2) {
                return false;
            }
            segment(marker, place, length);
            place += length + 2;
            if (marker == START_OF_SCAN) {
                return scan(place);
            }
        }
        return false;
    }

    private void segment(int marker, int place, int length) {
        if (marker == APP1) {
            // A picture taken sideways would lie on its side without this one number.
            int turned = JpegOrientation.in(bytes, place + 4, length - 2);
            if (turned > 1) {
                clean.writeBytes(JpegOrientation.segment(turned));
            }
            return;
        }
        boolean framed = marker != APP0 || startsWith(place + 4, JFIF);
        boolean noted = !framed || (marker > APP1 && marker <= APP15 && marker != APP14) || marker == COMMENT;
        // Beside its frame the first segment may hold a small copy of the picture as it was before it was cut.
        int kept = marker == APP0 ? Math.min(length, 16) : length;
        if (!noted) {
            clean.write(0xff);
            clean.write(marker);
            clean.write(kept >> 8);
            clean.write(kept & 0xff);
            int from = clean.size();
            clean.write(bytes, place + 4, kept - 2);
            if (marker == APP0 && kept == 16) {
                dropThumbnail(from);
            }
        }
    }

    /** The last two bytes of the frame are the width and height of the small copy. */
    private void dropThumbnail(int from) {
        byte[] written = clean.toByteArray();
        written[from + 12] = 0;
        written[from + 13] = 0;
        clean.reset();
        clean.writeBytes(written);
    }

    /** Picture data up to the end; further scans and their tables come between, notes of any kind do not. */
    private boolean scan(int start) {
        int place = start;
        while (place + 1 < bytes.length) {
            if (at(place) != 0xff) {
                clean.write(bytes[place++]);
                continue;
            }
            int marker = at(place + 1);
            if (marker == END_OF_IMAGE) {
                clean.write(0xff);
                clean.write(END_OF_IMAGE);
                return true;
            }
            boolean data = marker == 0 || (marker >= 0xd0 && marker <= 0xd7);
            if (data) {
                clean.write(bytes, place, 2);
                place += 2;
            } else if (marker == 0xff) {
                place++;
            } else {
                if (place + 4 > bytes.length) {
                    return false;
                }
                int length = number(place + 2, 2);
                if (length < 2 || length > bytes.length - place - 2) {
                    return false;
                }
                segment(marker, place, length);
                place += length + 2;
            }
        }
        return false;
    }

    private boolean startsWith(int place, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (place + i >= bytes.length || bytes[place + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private int at(int place) {
        return bytes[place] & 0xff;
    }

    private int number(int place, int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = (number << 8) | at(place + i);
        }
        return number;
    }
}
