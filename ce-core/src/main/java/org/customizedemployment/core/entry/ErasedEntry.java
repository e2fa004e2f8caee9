package org.customizedemployment.core.entry;

import org.apiguardian.api.API;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.UnknownMembers;

/**
 * What is left of an entry that was erased on a lawful basis (FED-RET-1): that there was one, of which kind, when it was true and who gave it,
 * and the hash of what it said. In journals only; a case file keeps no more than {@code CaseFile.erased()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ErasedEntry implements Entry {
    private final EntryType<ErasedEntry> type;
    private final EntryHeader header;
    private final Digest content;
    private final UnknownMembers unknownMembers;

    private ErasedEntry(
            EntryType<ErasedEntry> type, EntryHeader header, Digest content, UnknownMembers unknownMembers) {
        this.type = type;
        this.header = header;
        this.content = content;
        this.unknownMembers = unknownMembers;
    }

    /**
     * @param kind the kind it was of
     * @param formatVersion the format version it was in
     * @param header its header, which stays
     * @param content the hash of the whole entry as it was stored
     */
    public static ErasedEntry of(String kind, int formatVersion, EntryHeader header, Digest content) {
        return new ErasedEntry(
                EntryType.of(kind, formatVersion, EntryNature.STANDING, ErasedEntry.class, ErasedEntry.class),
                header,
                content,
                UnknownMembers.none());
    }

    /** What is left of that entry; the same if it was erased before. */
    public static ErasedEntry of(Entry entry, Digest content) {
        return entry instanceof ErasedEntry erased
                ? erased
                : of(entry.type().getKind(), entry.type().getFormatVersion(), entry.getHeader(), content);
    }

    @Override
    public EntryHeader getHeader() {
        return header;
    }

    @Override
    public EntryType<ErasedEntry> type() {
        return type;
    }

    /** The hash of what it said. */
    public Digest getContent() {
        return content;
    }

    @Override
    public UnknownMembers getUnknownMembers() {
        return unknownMembers;
    }

    /** The same with what a newer version said about the erasing. */
    public ErasedEntry withUnknownMembers(UnknownMembers unknown) {
        return new ErasedEntry(type, header, content, unknown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErasedEntry that
                && type.equals(that.type)
                && header.equals(that.header)
                && content.equals(that.content)
                && unknownMembers.equals(that.unknownMembers);
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + content.hashCode();
    }

    @Override
    public String toString() {
        return "ErasedEntry{" + type.getKind() + " " + toRef() + "}";
    }
}
