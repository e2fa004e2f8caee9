package org.customizedemployment.jackson.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.value.UnknownMembers;
import org.customizedemployment.jackson.internal.CaseIntrospector;
import org.customizedemployment.jackson.internal.ExactJson;
import org.customizedemployment.jackson.internal.Members;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Puts kind and format version first in every entry, and unknown members back where they came from: among the others, at the end. */
public final class WriteModifier extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> orderProperties(
            SerializationConfig config, BeanDescription.Supplier description, List<BeanPropertyWriter> writers) {
        if (!CaseIntrospector.ours(description.getBeanClass())) {
            return writers;
        }
        List<BeanPropertyWriter> ordered = new ArrayList<>();
        List<BeanPropertyWriter> last = new ArrayList<>();
        for (BeanPropertyWriter writer : writers) {
            if (writer.getType().hasRawClass(UnknownMembers.class)) {
                last.add(new UnknownWriter(writer));
            } else {
                ordered.add(writer);
            }
        }
        if (Entry.class.isAssignableFrom(description.getBeanClass()) && !ordered.isEmpty()) {
            ordered.add(0, new KindWriter(ordered.get(0)));
        }
        ordered.addAll(last);
        return ordered;
    }

    public static void write(UnknownMembers unknown, JsonGenerator generator) {
        // By name, as two that differ in order only are equal.
        for (Map.Entry<String, String> member : new TreeMap<>(unknown.asMap()).entrySet()) {
            generator.writeName(member.getKey());
            ExactJson.write(member.getValue(), generator);
        }
    }

    private static final class UnknownWriter extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        UnknownWriter(BeanPropertyWriter base) {
            super(base);
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
                throws Exception {
            write((UnknownMembers) get(bean), generator);
        }
    }

    private static final class KindWriter extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        KindWriter(BeanPropertyWriter base) {
            super(base);
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context) {
            Entry entry = (Entry) bean;
            generator.writeStringProperty(Members.KIND, entry.type().getKind());
            generator.writeNumberProperty(Members.FORMAT_VERSION, entry.type().getFormatVersion());
        }
    }
}
