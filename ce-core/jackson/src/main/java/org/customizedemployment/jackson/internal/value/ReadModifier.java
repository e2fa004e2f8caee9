package org.customizedemployment.jackson.internal.value;

import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.internal.CaseIntrospector;
import org.customizedemployment.jackson.internal.scalar.RememberingReader;
import org.customizedemployment.jackson.internal.scalar.Times;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.BeanDeserializer;

/** Puts our readers in the place of Jackson's for our types. */
public final class ReadModifier extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    private final boolean strict;

    public ReadModifier(boolean strict) {
        this.strict = strict;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> found) {
        Class<?> type = description.getBeanClass();
        if (!CaseIntrospector.ours(type) || !(found instanceof BeanDeserializer bean)) {
            return found;
        }
        ValueInstantiator instantiator = bean.getValueInstantiator();
        ValueDeserializer<?> reader = isObject(instantiator, config) ? new ValueReader(bean, strict) : bean;
        if (type.equals(PlaceTime.class)) {
            return new Times(reader);
        }
        return instantiator.canCreateFromString() ? new RememberingReader(type, reader) : reader;
    }

    private static boolean isObject(ValueInstantiator instantiator, DeserializationConfig config) {
        return instantiator.canCreateUsingDelegate()
                ? CaseIntrospector.ours(instantiator.getDelegateType(config).getRawClass())
                : instantiator.canCreateFromObjectWith() || instantiator.canCreateUsingDefault();
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> found) {
        Class<?> raw = type.getRawClass();
        return CaseIntrospector.ours(raw) ? new RememberingReader(raw, found) : found;
    }
}
