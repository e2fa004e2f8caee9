package org.customizedemployment.jackson.internal.document;

import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.jackson.internal.entry.WriteModifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a case file: id, process, focus, last recorded day, declared coverage by kind, last versions of retired entries and
 * kinds of erased ones by id, entries in the order of the case file, each with the versions before it. */
public final class CaseFileSerializer extends StdSerializer<CaseFile> {
    public CaseFileSerializer() {
        super(CaseFile.class);
    }

    @Override
    public void serialize(CaseFile file, JsonGenerator to, SerializationContext context) {
        to.writeStartObject();
        to.writeStringProperty("id", file.getId().value());
        file.getProcess().ifPresent(process -> context.defaultSerializeProperty("process", process, to));
        file.getFocus().ifPresent(focus -> to.writeStringProperty("focus", focus.value()));
        file.getLastRecorded().ifPresent(day -> to.writeStringProperty("lastRecorded", day.toString()));
        Map<EntryType<?>, Coverage> coverage = file.declaredCoverage();
        if (!coverage.isEmpty()) {
            to.writeName("coverage");
            to.writeStartObject();
            coverage.forEach((type, declared) -> context.defaultSerializeProperty(type.getKind(), declared, to));
            to.writeEndObject();
        }
        if (!file.retired().isEmpty()) {
            to.writeName("retired");
            to.writeStartObject();
            file.retired().forEach((id, version) -> to.writeNumberProperty(id.value(), version));
            to.writeEndObject();
        }
        if (!file.erased().isEmpty()) {
            to.writeName("erased");
            to.writeStartObject();
            file.erased().forEach((id, type) -> to.writeStringProperty(id.value(), type.getKind()));
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
