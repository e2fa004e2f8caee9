package org.customizedemployment.jackson.internal.value;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.UnknownMembers;
import org.customizedemployment.jackson.internal.line.Names;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;

/** How a value class is read: its members by name, and how a value is made of what was read. */
final class ValuePlan {
    private static final int MOST_MEMBERS = 63;

    private final Class<?> type;
    private final Names names;
    private final List<String> memberNames;
    private final ValueMember[] members;
    private final boolean keepsUnknown;
    private final ValueAssembly assembly;

    private ValuePlan(
            Class<?> type,
            ValueMember[] members,
            boolean keepsUnknown,
            ValueAssembly assembly,
            DeserializationContext context) {
        if (members.length > MOST_MEMBERS) {
            throw new IllegalStateException(type + " has more members than a reader can tick off in a long");
        }
        this.type = type;
        this.members = members;
        this.keepsUnknown = keepsUnknown;
        this.assembly = assembly;
        List<SettableBeanProperty> properties =
                Arrays.stream(members).map(ValueMember::property).toList();
        this.names = Names.of(properties, context);
        this.memberNames =
                properties.stream().map(SettableBeanProperty::getName).toList();
    }

    /** By constructor or creator for records; by way of the generated holder for value classes. */
    static ValuePlan of(BeanDeserializerBase described, DeserializationContext context) {
        ValueInstantiator instantiator = described.getValueInstantiator();
        if (instantiator.canCreateUsingDelegate()) {
            JavaType holder = instantiator.getDelegateType(context.getConfig());
            ValueReader reader = (ValueReader) context.findNonContextualValueDeserializer(holder);
            return reader.planned().thenBy(described.handledType(), instantiator, context);
        }
        Class<?> type = described.handledType();
        if (instantiator.canCreateFromObjectWith()) {
            SettableBeanProperty[] properties = instantiator.getFromObjectArguments(context.getConfig());
            ValueMember[] members = new ValueMember[properties.length];
            for (int i = 0; i < members.length; i++) {
                SettableBeanProperty property = described.findProperty(properties[i].getFullName());
                members[i] = ValueMember.of(property, context);
            }
            return new ValuePlan(type, members, false, ValueAssembly.ofArguments(type, instantiator), context);
        }
        List<ValueMember> members = new ArrayList<>();
        SettableBeanProperty unknown = null;
        for (SettableBeanProperty property : declared(described)) {
            if (property.getType().hasRawClass(UnknownMembers.class)) {
                unknown = property;
            } else {
                members.add(ValueMember.of(property, context));
            }
        }
        return new ValuePlan(
                type,
                members.toArray(new ValueMember[0]),
                unknown != null,
                ValueAssembly.ofSetters(type, instantiator, members, unknown),
                context);
    }

    /** In the order of declaration, which Jackson does not always keep. The fields of generated holders begin with an underscore. */
    private static List<SettableBeanProperty> declared(BeanDeserializerBase described) {
        List<String> fields = Arrays.stream(described.handledType().getDeclaredFields())
                .map(Field::getName)
                .map(name -> name.startsWith("_") ? name.substring(1) : name)
                .toList();
        List<SettableBeanProperty> properties = new ArrayList<>();
        described.properties().forEachRemaining(properties::add);
        properties.sort(Comparator.comparingInt(property -> fields.indexOf(property.getName())));
        return properties;
    }

    private ValuePlan thenBy(Class<?> value, ValueInstantiator instantiator, DeserializationContext context) {
        ValueAssembly whole =
                BuilderAssembly.later(value, List.of(members), keepsUnknown, assembly.thenBy(value, instantiator));
        return new ValuePlan(value, members, keepsUnknown, whole, context);
    }

    Class<?> type() {
        return type;
    }

    Names names() {
        return names;
    }

    List<String> memberNames() {
        return memberNames;
    }

    /** Room for the values of all members, and for the unknown ones. */
    @Nullable
    Object[] places() {
        return new Object[keepsUnknown ? members.length + 1 : members.length];
    }

    ValueMember member(int index) {
        return members[index];
    }

    boolean keepsUnknown() {
        return keepsUnknown;
    }

    boolean isEntry() {
        return Entry.class.isAssignableFrom(type);
    }

    /** The value, if nothing mandatory is missing. */
    Object make(
            @Nullable Object[] values,
            @Nullable UnknownMembers unknown,
            JsonParser parser,
            DeserializationContext context) {
        for (int i = 0; i < members.length; i++) {
            if (values[i] == null) {
                if (members[i].isMandatory()) {
                    throw missing(values);
                }
                values[i] = members[i].absent(context);
            }
        }
        return assembly.make(values, unknown, context);
    }

    private CeException missing(@Nullable Object[] values) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            if (values[i] == null && members[i].isMandatory()) {
                missing.add(memberNames.get(i));
            }
        }
        return new CeException(JacksonError.MISSING_MEMBER, "'" + String.join("', '", missing) + "' missing");
    }
}
