package org.customizedemployment.jackson;

import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.jackson.internal.CaseFileDeserializer;
import org.customizedemployment.jackson.internal.CaseFileSerializer;
import org.customizedemployment.jackson.internal.CaseIntrospector;
import org.customizedemployment.jackson.internal.ChangeDeserializer;
import org.customizedemployment.jackson.internal.EntryDeserializer;
import org.customizedemployment.jackson.internal.NestedUnknown;
import org.customizedemployment.jackson.internal.ReadModifier;
import org.customizedemployment.jackson.internal.Serializers;
import org.customizedemployment.jackson.internal.WriteModifier;
import tools.jackson.databind.module.SimpleAbstractTypeResolver;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a host's own Jackson 3 mapper our values; found by {@code findAndAddModules()}. Reading is lenient: unknown members and kinds
 * are kept. The host's mapper decides about layout and limits; for canonical bytes and located messages use {@link CaseJson}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CaseJsonModule()).build();
 * CaseFile file = mapper.readValue(bytes, CaseFile.class);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseJsonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private final boolean strict;

    /** Lenient, for stores and hosts. */
    public CaseJsonModule() {
        this(false);
    }

    CaseJsonModule(boolean strict) {
        super("org.customizedemployment.jackson");
        this.strict = strict;
    }

    @Override
    public void setupModule(SetupContext context) {
        addSerializer(new CaseFileSerializer());
        addSerializer(new Serializers.OfOpaqueEntry());
        addSerializer(new Serializers.OfReferences());
        addDeserializer(CaseFile.class, new CaseFileDeserializer(strict));
        addDeserializer(Change.class, new ChangeDeserializer(strict));
        addDeserializer(References.class, new Serializers.ReferencesDeserializer());
        addEntries(new EntryDeserializer(strict));
        super.setupModule(context);
        SimpleAbstractTypeResolver implementations = new SimpleAbstractTypeResolver();
        implementations.addMapping(Decision.class, Decision.implementation());
        context.addAbstractTypeResolver(implementations);
        context.appendAnnotationIntrospector(new CaseIntrospector());
        context.addDeserializerModifier(new ReadModifier(strict));
        context.addSerializerModifier(new WriteModifier());
        context.addHandler(new NestedUnknown());
    }

    /** One reader for all kinds; asking for one value class gives a class cast error if the entry is of another. */
    @SuppressWarnings("unchecked")
    private void addEntries(EntryDeserializer deserializer) {
        addDeserializer(Entry.class, deserializer);
        for (EntryType<?> type : EntryTypes.all()) {
            Class<Entry> valueClass = (Class<Entry>) type.getValueClass();
            addDeserializer(valueClass, deserializer);
        }
    }
}
