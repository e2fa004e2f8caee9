package org.customizedemployment.jackson.internal.entry;

import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.jackson.internal.ExactJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an opaque entry as it came. */
public final class OpaqueEntryJson extends StdSerializer<OpaqueEntry> {
    public OpaqueEntryJson() {
        super(OpaqueEntry.class);
    }

    @Override
    public void serialize(OpaqueEntry entry, JsonGenerator to, SerializationContext context) {
        ExactJson.write(entry.exactJson(), to);
    }
}
