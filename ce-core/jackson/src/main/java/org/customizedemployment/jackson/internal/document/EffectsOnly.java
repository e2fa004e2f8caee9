package org.customizedemployment.jackson.internal.document;

import org.customizedemployment.core.journal.Change;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A line of the journal as far as replay needs it: intent and decision, which are most of it, are passed over. */
public record EffectsOnly(Change change) {
    /** Reads one leniently, as stores are read. */
    public static final class Deserializer extends StdDeserializer<EffectsOnly> {
        private final ChangeDeserializer changes = new ChangeDeserializer(false);

        public Deserializer() {
            super(EffectsOnly.class);
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public EffectsOnly deserialize(JsonParser parser, DeserializationContext context) {
            return new EffectsOnly(changes.read(parser, context, false));
        }
    }
}
