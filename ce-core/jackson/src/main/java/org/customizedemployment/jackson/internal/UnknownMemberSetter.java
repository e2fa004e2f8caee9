package org.customizedemployment.jackson.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.UnknownMembers;
import org.customizedemployment.jackson.problem.JacksonError;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.SettableAnyProperty;
import tools.jackson.databind.deser.SettableBeanProperty;

/** Keeps the members that a value does not know as exact text, or refuses them if strict. */
final class UnknownMemberSetter extends SettableAnyProperty {
    private final SettableBeanProperty target;
    private final List<String> known;
    private final boolean entry;
    private final boolean strict;

    UnknownMemberSetter(SettableBeanProperty target, List<String> known, boolean entry, boolean strict) {
        super(target, target.getMember(), target.getType(), null, null, null);
        this.target = target;
        this.known = known;
        this.entry = entry;
        this.strict = strict;
    }

    @Override
    public SettableAnyProperty withValueDeserializer(ValueDeserializer<Object> deserializer) {
        return this;
    }

    @Override
    public boolean hasValueDeserializer() {
        return true;
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object bean, String name) {
        if (entry && (name.equals(EntryDeserializer.KIND) || name.equals(EntryDeserializer.FORMAT_VERSION))) {
            parser.skipChildren();
            return;
        }
        refuseIf(strict, name, known);
        Map<String, String> members = seen(bean, context);
        members.put(Texts.whole(name), ExactJson.text(parser));
        target.set(context, bean, UnknownMembers.of(members));
    }

    static void refuseIf(boolean strict, String name, List<String> known) {
        if (strict) {
            throw new CeException(JacksonError.UNKNOWN_MEMBER, Suggestion.unknown("member", name, known));
        }
    }

    /** The builder has no reading side, so what it was given so far is kept beside it; identity is enough, as it has no equals. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> seen(Object bean, DeserializationContext context) {
        Holder holder = (Holder) context.getAttribute(UnknownMemberSetter.class);
        if (holder == null || holder.bean() != bean) {
            holder = new Holder(bean, new LinkedHashMap<>());
            context.setAttribute(UnknownMemberSetter.class, holder);
        }
        return holder.members();
    }

    private record Holder(Object bean, Map<String, String> members) {}

    @Override
    protected void _set(DeserializationContext context, Object bean, Object name, Object value) {
        throw new IllegalStateException("members come one by one");
    }

    static boolean isEntry(Class<?> type) {
        return Entry.class.isAssignableFrom(type);
    }
}
