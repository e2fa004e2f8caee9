package org.customizedemployment.core.entry;

import org.apiguardian.api.API;

/**
 * An entry of a kind or format version that this version does not know. Kept exactly as it came and written back so; rules that need it
 * answer <em>cannot tell</em>. Its content is shown to no one.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OpaqueEntry implements Entry {
    private final EntryType<OpaqueEntry> type;
    private final EntryHeader header;
    private final String json;

    private OpaqueEntry(EntryType<OpaqueEntry> type, EntryHeader header, String json) {
        this.type = type;
        this.header = header;
        this.json = json;
    }

    /**
     * @param kind its kind as written
     * @param formatVersion its format version as written
     * @param header the part every entry has
     * @param json the whole entry as exact JSON text
     */
    public static OpaqueEntry of(String kind, int formatVersion, EntryHeader header, String json) {
        return new OpaqueEntry(EntryType.opaque(kind, formatVersion), header, json);
    }

    @Override
    public EntryHeader getHeader() {
        return header;
    }

    @Override
    public EntryType<OpaqueEntry> type() {
        return type;
    }

    /** The whole entry as exact JSON text, for codecs only. */
    public String exactJson() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpaqueEntry that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "OpaqueEntry{" + type.getKind() + " " + toRef() + "}";
    }
}
