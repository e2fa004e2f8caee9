package org.customizedemployment.jackson.internal.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.jackson.internal.line.Jackson;
import org.customizedemployment.jackson.internal.scalar.Dates;
import org.customizedemployment.jackson.internal.scalar.Reading;
import org.customizedemployment.jackson.internal.scalar.Remembered;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.util.ClassUtil;

/** One member of a value class, and the shortest way to read it. */
final class ValueMember {
    private static final Reading DAYS = new Dates();

    private final SettableBeanProperty property;
    private final @Nullable Reading reading;
    private final boolean mandatory;
    private final boolean argument;

    private ValueMember(SettableBeanProperty property, @Nullable Reading reading) {
        this.property = property;
        this.reading = reading;
        this.mandatory = property.isRequired();
        this.argument = Jackson.isArgument(property);
    }

    static ValueMember of(SettableBeanProperty property, DeserializationContext context) {
        boolean typed = property.hasValueTypeDeserializer();
        return new ValueMember(property, typed ? null : reading(property.getType(), property, context));
    }

    private static @Nullable Reading reading(
            JavaType type, SettableBeanProperty property, DeserializationContext context) {
        boolean optional = type.hasRawClass(Optional.class);
        if (optional || type.hasRawClass(List.class)) {
            JavaType content = type.getContentType();
            boolean typed = context.getConfig().getDefaultTyper(content) != null || content.getTypeHandler() != null;
            Reading each = typed || content.isContainerType() ? null : reading(content, property, context);
            return each == null ? null : optional ? new InnerReading.OfOptional(each) : new InnerReading.OfList(each);
        }
        if (type.hasRawClass(LocalDate.class)) {
            return DAYS;
        }
        ValueDeserializer<?> found = context.findContextualValueDeserializer(type, property);
        if (found instanceof Reading one) {
            return one;
        }
        boolean number = type.hasRawClass(Integer.class) || type.hasRawClass(int.class);
        return number && ClassUtil.isJacksonStdImpl(found) ? new InnerReading.OfInt(found) : null;
    }

    SettableBeanProperty property() {
        return property;
    }

    boolean isMandatory() {
        return mandatory;
    }

    @Nullable
    Object read(JsonToken token, JsonParser parser, DeserializationContext context, Remembered remembered) {
        return reading == null || token == JsonToken.VALUE_NULL
                ? property.deserialize(parser, context)
                : reading.read(parser, context, remembered);
    }

    /** What an argument is that was not given; a setter is not called then. */
    @Nullable
    Object absent(DeserializationContext context) {
        return argument ? property.getNullValueProvider().getAbsentValue(context) : null;
    }
}
