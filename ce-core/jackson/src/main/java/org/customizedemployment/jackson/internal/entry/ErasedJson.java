package org.customizedemployment.jackson.internal.entry;

import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.Readers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * What is left of an erased entry, in journals: a kind of its own, so that nothing that reads the old kind takes it for one.
 * {@code {"kind":"erased","formatVersion":1,"header":{…},"was":"activity","wasFormatVersion":1,"content":"sha256:…"}}
 */
public final class ErasedJson extends StdSerializer<ErasedEntry> {
    static final String KIND = "erased";

    static final int FORMAT_VERSION = 1;
    private static final String[] MEMBERS = {
        Members.KIND, Members.FORMAT_VERSION, "header", "was", "wasFormatVersion", "content"
    };

    public ErasedJson() {
        super(ErasedEntry.class);
    }

    @Override
    public void serialize(ErasedEntry entry, JsonGenerator to, SerializationContext context) {
        to.writeStartObject();
        to.writeStringProperty(Members.KIND, KIND);
        to.writeNumberProperty(Members.FORMAT_VERSION, FORMAT_VERSION);
        context.defaultSerializeProperty("header", entry.getHeader(), to);
        to.writeStringProperty("was", entry.type().getKind());
        to.writeNumberProperty("wasFormatVersion", entry.type().getFormatVersion());
        to.writeStringProperty("content", entry.getContent().value());
        WriteModifier.write(entry.getUnknownMembers(), to);
        to.writeEndObject();
    }

    /** Reads one whose kind and format version were read. */
    static ErasedEntry read(
            JsonParser parser, DeserializationContext context, boolean strict, Readers readers, boolean told) {
        Members members = Members.rest(parser, context, strict, readers, told ? 2 : 0, MEMBERS);
        EntryHeader header = null;
        String was = null;
        Integer wasFormatVersion = 1;
        Digest content = null;
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case Members.KIND, Members.FORMAT_VERSION -> parser.skipChildren();
                case "header" -> header = members.read(EntryHeader.class);
                case "was" -> was = members.read(String.class);
                case "wasFormatVersion" -> wasFormatVersion = members.read(Integer.class);
                default -> content = members.read(Digest.class);
            }
        }
        String what = "an erased entry";
        return ErasedEntry.of(
                        Members.required(was, what, "was"),
                        Members.required(wasFormatVersion, what, "wasFormatVersion"),
                        Members.required(header, what, "header"),
                        Members.required(content, what, "content"))
                .withUnknownMembers(members.unknown());
    }
}
