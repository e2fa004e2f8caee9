package org.customizedemployment.jackson.internal.document;

import java.util.List;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reference.ProviderContract;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.reference.StaffTime;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.Readers;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** References to what is outside a case. */
public final class ReferencesJson {
    /** The format of {@link References}. */
    public static final String FORMAT = "ce-references/1";

    private ReferencesJson() {}

    /** Writes references with their format. */
    public static final class Serializer extends StdSerializer<References> {
        public Serializer() {
            super(References.class);
        }

        @Override
        public void serialize(References references, JsonGenerator to, SerializationContext context) {
            to.writeStartObject();
            to.writeStringProperty("format", FORMAT);
            to.writeStringProperty("id", references.id());
            to.writeStringProperty("digest", references.digest().value());
            list(to, context, "credentials", references.credentials());
            list(to, context, "contracts", references.contracts());
            list(to, context, "otherTimes", references.otherTimes());
            to.writeEndObject();
        }

        private static void list(
                JsonGenerator to, SerializationContext context, String name, @Nullable List<?> values) {
            if (values != null) {
                to.writeName(name);
                to.writeStartArray();
                for (Object value : values) {
                    context.writeValue(to, value);
                }
                to.writeEndArray();
            }
        }
    }

    /** Reads references. An absent list is no register; an empty one is a register without anyone. */
    public static final class Deserializer extends StdDeserializer<References> {
        private final Readers readers = new Readers();

        public Deserializer() {
            super(References.class);
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public References deserialize(JsonParser parser, DeserializationContext context) {
            Members members = new Members(
                    parser, context, true, readers, "format", "id", "digest", "credentials", "contracts", "otherTimes");
            String format = null;
            String id = null;
            Digest digest = null;
            List<StaffCredential> credentials = null;
            List<ProviderContract> contracts = null;
            List<StaffTime> times = null;
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "format" -> format = members.read(String.class);
                    case "id" -> id = members.read(String.class);
                    case "digest" -> digest = members.read(Digest.class);
                    case "contracts" -> contracts = members.readList(ProviderContract.class);
                    case "otherTimes" -> times = members.readList(StaffTime.class);
                    default -> credentials = members.readList(StaffCredential.class);
                }
            }
            checkFormat(format, FORMAT);
            return references(Members.required(id, "references", "id"), digest, credentials, contracts, times);
        }

        /** Without a digest, as people write them, the digest is made of what was read. */
        private static References references(
                String id,
                @Nullable Digest digest,
                @Nullable List<StaffCredential> credentials,
                @Nullable List<ProviderContract> contracts,
                @Nullable List<StaffTime> times) {
            boolean more = contracts != null || times != null;
            Digest made = Digest.of(id + " " + credentials + (more ? " " + contracts + " " + times : ""));
            return new References(id, digest != null ? digest : made, credentials, contracts, times);
        }
    }

    /** Refuses a document of another format. */
    public static void checkFormat(@Nullable String format, String expected) {
        if (!expected.equals(Members.required(format, "a document", "format"))) {
            throw new CeException(JacksonError.WRONG_FORMAT, "expected format '" + expected + "', found another");
        }
    }
}
