package org.customizedemployment.runtime.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a photo is: the one thing a camera notes that is needed to show it. */
final class JpegOrientation {
    private static final String NAME = "Exif\0\0";
    private static final short BYTES = 0x4949;
    private static final short TAG = 0x0112;
    private static final short WHOLE_NUMBER = 3;
    private static final int ENTRY = 12;
    private static final int MOST = 8;

    private JpegOrientation() {}

    /** 1 to 8; 1, as it is, if it is not noted there. */
    static int in(byte[] bytes, int from, int length) {
        int start = from + NAME.length();
        boolean noted = length >= NAME.length() + 14
                && new String(bytes, from, NAME.length(), StandardCharsets.ISO_8859_1).equals(NAME);
        if (!noted) {
            return 1;
        }
        ByteBuffer notes = ByteBuffer.wrap(bytes, start, length - NAME.length()).slice();
        notes.order(notes.getShort(0) == BYTES ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int place = notes.getInt(4);
        if (place < 8 || place > notes.limit() - 2) {
            return 1;
        }
        int entries = notes.getShort(place) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = place + 2 + i * ENTRY;
            if (entry > notes.limit() - ENTRY) {
                return 1;
            }
            if (notes.getShort(entry) == TAG) {
                int turned = notes.getShort(entry + 8) & 0xffff;
                return turned >= 1 && turned <= MOST ? turned : 1;
            }
        }
        return 1;
    }

    /** A note of that and of nothing else. */
    static byte[] segment(int turned) {
        int notes = 8 + 2 + ENTRY + 4;
        ByteBuffer segment = ByteBuffer.allocate(4 + NAME.length() + notes);
        segment.putShort((short) 0xffe1).putShort((short) (2 + NAME.length() + notes));
        segment.put(NAME.getBytes(StandardCharsets.ISO_8859_1));
        segment.putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort(TAG).putShort(WHOLE_NUMBER).putInt(1);
        segment.putShort((short) turned).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
