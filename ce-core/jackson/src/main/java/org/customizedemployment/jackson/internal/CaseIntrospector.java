package org.customizedemployment.jackson.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * What all our values have in common in JSON, so that they look the same in every host's mapper: words in kebab-case, members in the order
 * of declaration, nothing written that is absent, and what is not nullable is mandatory. It speaks of types of this project only.
 */
public final class CaseIntrospector extends AnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "org.customizedemployment.";

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public String @Nullable [] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        if (ours(type.getRawType())) {
            for (int i = 0; i < values.length; i++) {
                names[i] = word(values[i]);
            }
        }
        return names;
    }

    /** How a constant is written: its name in kebab-case. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable Object findNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return ours(type.getRawType()) ? PropertyNamingStrategies.LowerCamelCaseStrategy.class : null;
    }

    @Override
    public @Nullable Boolean findSerializationSortAlphabetically(MapperConfig<?> config, Annotated type) {
        return ours(type.getRawType()) ? Boolean.FALSE : null;
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> raw = type.getRawType();
        if (!ours(raw) || raw.isEnum()) {
            return null;
        }
        if (raw.isRecord()) {
            return Arrays.stream(raw.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toArray(String[]::new);
        }
        return Arrays.stream(raw.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toArray(String[]::new);
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated about) {
        if (!(about instanceof AnnotatedMember member) || !ours(member.getDeclaringClass())) {
            return JsonInclude.Value.empty();
        }
        Class<?> type = member.getRawType();
        if (member.getDeclaringClass().equals(EntryHeader.class)
                && (type.equals(EffectiveRange.class) || type.equals(Provenance.class))) {
            return JsonInclude.Value.construct(
                    JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, NotStated.class, null);
        }
        return inclusion(
                Optional.class.isAssignableFrom(type)
                        ? JsonInclude.Include.NON_ABSENT
                        : Collection.class.isAssignableFrom(type) && !nullable(member)
                                ? JsonInclude.Include.NON_EMPTY
                                : JsonInclude.Include.NON_NULL);
    }

    /** Days as they are everywhere, whatever a host makes of its own. They are read so too: {@code Dates}. */
    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated about) {
        boolean day = about instanceof AnnotatedMember member
                && ours(member.getDeclaringClass())
                && member.getType().hasRawClass(LocalDate.class);
        return day ? ToStringSerializer.class : null;
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated about) {
        boolean days = about instanceof AnnotatedMember member
                && ours(member.getDeclaringClass())
                && member.getType().getContentType() != null
                && member.getType().getContentType().hasRawClass(LocalDate.class);
        return days ? ToStringSerializer.class : null;
    }

    private static JsonInclude.Value inclusion(JsonInclude.Include include) {
        return JsonInclude.Value.construct(include, JsonInclude.Include.ALWAYS);
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        boolean mandatory = member instanceof AnnotatedParameter parameter
                && ours(parameter.getDeclaringClass())
                && !Collection.class.isAssignableFrom(parameter.getRawType())
                && !nullable(parameter);
        return mandatory ? Boolean.TRUE : null;
    }

    /** An absent list is an empty one; a list holds no nulls; what is mandatory isn't null. */
    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated about) {
        if (!(about instanceof AnnotatedMember member) || !ours(member.getDeclaringClass())) {
            return JsonSetter.Value.empty();
        }
        boolean parameter = member instanceof AnnotatedParameter;
        if (Collection.class.isAssignableFrom(setType(member))) {
            return JsonSetter.Value.construct(
                    parameter && !nullable(member) ? Nulls.AS_EMPTY : Nulls.DEFAULT, Nulls.FAIL);
        }
        return parameter && !nullable(member) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
    }

    private static Class<?> setType(AnnotatedMember member) {
        return member instanceof tools.jackson.databind.introspect.AnnotatedMethod method
                        && method.getParameterCount() == 1
                ? method.getRawParameterType(0)
                : member.getRawType();
    }

    /** Whether the value may be null: in a record by its component, else by the parameter of the creator. */
    private static boolean nullable(AnnotatedMember member) {
        Class<?> declaring = member.getDeclaringClass();
        if (member instanceof AnnotatedParameter parameter) {
            if (declaring.isRecord()
                    && parameter.getOwner().getAnnotated() instanceof java.lang.reflect.Constructor<?>) {
                return marked(declaring.getRecordComponents()[parameter.getIndex()].getAnnotatedType());
            }
            AnnotatedElement owner = parameter.getOwner().getAnnotated();
            return owner instanceof java.lang.reflect.Executable executable
                    && marked(executable.getAnnotatedParameterTypes()[parameter.getIndex()]);
        }
        if (!declaring.isRecord()) {
            return false;
        }
        return Arrays.stream(declaring.getRecordComponents())
                .anyMatch(one -> one.getName().equals(member.getName()) && marked(one.getAnnotatedType()));
    }

    private static boolean marked(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    public static boolean ours(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    /** Equal to what a header leaves out. */
    public static final class NotStated {
        @Override
        public boolean equals(@Nullable Object value) {
            return value == null || value.equals(EffectiveRange.NOT_STATED) || value.equals(Provenance.NOT_SUPPLIED);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
