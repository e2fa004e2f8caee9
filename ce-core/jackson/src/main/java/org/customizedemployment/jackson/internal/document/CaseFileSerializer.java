package org.customizedemployment.jackson.internal.document;

import java.time.LocalDate;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.jackson.internal.entry.WriteModifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a case file: id, process, focus, last recorded day, declared coverage by kind, last versions of retired entries and
 * kinds and days of erased ones by id, entries in the order of the case file, each with the versions before it. */
public final class CaseFileSerializer extends StdSerializer<CaseFile> {
    public CaseFileSerializer() {
        super(CaseFile.class);
    }

    @Override
    public void serialize(CaseFile file, JsonGenerator to, SerializationContext context) {
        to.writeStartObject();
        to.writeStringProperty("id", file.getId().value());
        if (file.getProcess().isPresent()) {
            context.defaultSerializeProperty("process", file.getProcess().get(), to);
        }
        if (file.getFocus().isPresent()) {
            to.writeStringProperty("focus", file.getFocus().get().value());
        }
        if (file.getLastRecorded().isPresent()) {
            to.writeStringProperty("lastRecorded", file.getLastRecorded().get().toString());
        }
        Map<EntryType<?>, Coverage> coverage = file.declaredCoverage();
        if (!coverage.isEmpty()) {
            to.writeName("coverage");
            to.writeStartObject();
            for (Map.Entry<EntryType<?>, Coverage> declared : coverage.entrySet()) {
                context.defaultSerializeProperty(declared.getKey().getKind(), declared.getValue(), to);
            }
            to.writeEndObject();
        }
        if (!file.retired().isEmpty()) {
            to.writeName("retired");
            to.writeStartObject();
            for (Map.Entry<EntryId, Integer> retired : file.retired().entrySet()) {
                to.writeNumberProperty(retired.getKey().value(), retired.getValue());
            }
            to.writeEndObject();
        }
        if (!file.erased().isEmpty()) {
            to.writeName("erased");
            to.writeStartObject();
            for (Map.Entry<EntryId, EntryType<?>> erased : file.erased().entrySet()) {
                to.writeStringProperty(
                        erased.getKey().value(), erased.getValue().getKind());
            }
            to.writeEndObject();
        }
        if (!file.erasedOn().isEmpty()) {
            to.writeName("erasedOn");
            to.writeStartObject();
            for (Map.Entry<EntryId, LocalDate> erased : file.erasedOn().entrySet()) {
                to.writeStringProperty(
                        erased.getKey().value(), erased.getValue().toString());
            }
            to.writeEndObject();
        }
        if (file.size() > 0) {
            to.writeName("entries");
            to.writeStartArray();
            for (Entry entry : file.allVersions()) {
                context.writeValue(to, entry);
            }
            to.writeEndArray();
        }
        WriteModifier.write(file.getUnknownMembers(), to);
        to.writeEndObject();
    }
}
