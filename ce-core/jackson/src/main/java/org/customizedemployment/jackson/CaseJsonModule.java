package org.customizedemployment.jackson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.jackson.internal.CaseIntrospector;
import org.customizedemployment.jackson.internal.document.CaseFileDeserializer;
import org.customizedemployment.jackson.internal.document.CaseFileSerializer;
import org.customizedemployment.jackson.internal.document.ChangeDeserializer;
import org.customizedemployment.jackson.internal.document.ReferencesJson;
import org.customizedemployment.jackson.internal.entry.EntryDeserializer;
import org.customizedemployment.jackson.internal.entry.ErasedJson;
import org.customizedemployment.jackson.internal.entry.OpaqueEntryJson;
import org.customizedemployment.jackson.internal.entry.WriteModifier;
import org.customizedemployment.jackson.internal.line.Jackson;
import org.customizedemployment.jackson.internal.value.ReadModifier;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleAbstractTypeResolver;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

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
public final class CaseJsonModule extends JacksonModule {
    private final boolean strict;

    /** Lenient, for stores and hosts. */
    public CaseJsonModule() {
        this(false);
    }

    CaseJsonModule(boolean strict) {
        this.strict = strict;
    }

    @Override
    public String getModuleName() {
        return "org.customizedemployment.jackson";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Jackson.setUp(context);
        // New ones for each mapper: readers keep what they looked up in theirs.
        context.addSerializers(new SimpleSerializers(List.of(
                new CaseFileSerializer(), new OpaqueEntryJson(), new ErasedJson(), new ReferencesJson.Serializer())));
        context.addDeserializers(deserializers());
        SimpleAbstractTypeResolver implementations = new SimpleAbstractTypeResolver();
        implementations.addMapping(Decision.class, Decision.implementation());
        context.addAbstractTypeResolver(implementations);
        context.appendAnnotationIntrospector(new CaseIntrospector());
        context.addDeserializerModifier(new ReadModifier(strict));
        context.addSerializerModifier(new WriteModifier());
    }

    /** One reader for all kinds; asking for one value class gives a class cast error if the entry is of another. */
    private SimpleDeserializers deserializers() {
        Map<Class<?>, ValueDeserializer<?>> byClass = new LinkedHashMap<>();
        byClass.put(CaseFile.class, new CaseFileDeserializer(strict));
        byClass.put(Change.class, new ChangeDeserializer(strict));
        byClass.put(References.class, new ReferencesJson.Deserializer());
        EntryDeserializer entries = new EntryDeserializer(strict);
        byClass.put(Entry.class, entries);
        EntryTypes.all().forEach(type -> byClass.put(type.getValueClass(), entries));
        return new SimpleDeserializers(byClass);
    }
}
