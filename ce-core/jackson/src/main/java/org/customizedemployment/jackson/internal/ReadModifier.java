package org.customizedemployment.jackson.internal;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.value.UnknownMembers;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Turns the attribute for unknown members from a member of its own into the place where unknown members go. */
public final class ReadModifier extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;
    static final PropertyName UNKNOWN = PropertyName.construct("unknownMembers");

    private final boolean strict;

    public ReadModifier(boolean strict) {
        this.strict = strict;
    }

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription.Supplier description, BeanDeserializerBuilder builder) {
        Class<?> type = description.getBeanClass();
        List<String> known = new ArrayList<>();
        builder.getProperties().forEachRemaining(property -> known.add(property.getName()));
        SettableBeanProperty unknown = builder.findProperty(UNKNOWN);
        if (unknown != null && unknown.getType().hasRawClass(UnknownMembers.class)) {
            builder.removeProperty(UNKNOWN);
            known.remove(UNKNOWN.getSimpleName());
            builder.setAnySetter(new UnknownMemberSetter(unknown, known, UnknownMemberSetter.isEntry(type), strict));
        } else if (CaseIntrospector.ours(type) && type.isRecord()) {
            builder.setAnySetter(new NestedRefusal(type, known));
        }
        return builder;
    }
}
