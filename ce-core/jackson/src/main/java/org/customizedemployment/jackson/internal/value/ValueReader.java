package org.customizedemployment.jackson.internal.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.UnknownMembers;
import org.customizedemployment.jackson.internal.ExactJson;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.ProblemReport;
import org.customizedemployment.jackson.internal.Suggestion;
import org.customizedemployment.jackson.internal.Texts;
import org.customizedemployment.jackson.internal.line.Names;
import org.customizedemployment.jackson.internal.scalar.Reading;
import org.customizedemployment.jackson.internal.scalar.Remembered;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Reads our records and value classes. Jackson finds out what their members are; this reads them with less work than its own reader, refuses
 * a second member of a name, keeps unknown members where they may be, and names everything mandatory that is missing at once.
 */
public final class ValueReader extends StdDeserializer<Object> implements Reading {
    private final BeanDeserializerBase described;
    private final boolean strict;
    private volatile @Nullable ValuePlan plan;
    private volatile @Nullable ValueDeserializer<?> otherwise;

    ValueReader(BeanDeserializerBase described, boolean strict) {
        super(described.getValueType());
        this.described = described;
        this.strict = strict;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public void resolve(DeserializationContext context) {
        described.resolve(context);
        ValueDeserializer<?> contextual = described.createContextual(context, null);
        otherwise = contextual;
        plan = ValuePlan.of((BeanDeserializerBase) contextual, context);
    }

    public ValuePlan planned() {
        ValuePlan known = plan;
        if (known == null) {
            throw new IllegalStateException("not resolved");
        }
        return known;
    }

    /** The same for every property. */
    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return this;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, context, Remembered.in(context));
    }

    @Override
    public @Nullable Object read(JsonParser parser, DeserializationContext context, Remembered remembered) {
        return read(parser, context, remembered, false);
    }

    /**
     * Starts at the value's first token or at one of its names.
     *
     * @param told whether kind and format version have been read, so that none of the two may follow
     */
    @Nullable
    public Object read(JsonParser parser, DeserializationContext context, Remembered remembered, boolean told) {
        ValuePlan known = plan;
        ValueDeserializer<?> other = otherwise;
        if (known == null || other == null) {
            throw new IllegalStateException("not resolved");
        }
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.PROPERTY_NAME && token != JsonToken.END_OBJECT) {
            return other.deserialize(parser, context);
        }
        @Nullable Object[] values = known.places();
        Map<String, String> unknown = members(parser, context, remembered, known, values, told);
        return known.make(values, unknown == null ? null : UnknownMembers.of(unknown), parser, context);
    }

    private @Nullable Map<String, String> members(
            JsonParser parser,
            DeserializationContext context,
            Remembered remembered,
            ValuePlan known,
            @Nullable Object[] values,
            boolean told) {
        Names names = known.names();
        Map<String, String> unknown = null;
        long seen = 0;
        for (int member = names.first(parser); member != Names.END; member = names.next(parser)) {
            if (member >= 0) {
                if ((seen & 1L << member) != 0) {
                    throw ExactJson.duplicate(parser.currentName());
                }
                seen |= 1L << member;
                JsonToken token = parser.nextToken();
                values[member] = known.member(member).read(token, parser, context, remembered);
            } else if (member == Names.UNKNOWN) {
                unknown = unknown(parser, known, unknown, told);
            } else {
                throw new CeException(JacksonError.MALFORMED, ProblemReport.ENDS_EARLY);
            }
        }
        return unknown;
    }

    private @Nullable Map<String, String> unknown(
            JsonParser parser, ValuePlan known, @Nullable Map<String, String> unknown, boolean told) {
        String name = parser.currentName();
        parser.nextToken();
        if (!known.keepsUnknown()) {
            throw UnrecognizedPropertyException.from(parser, known.type(), name, List.copyOf(known.memberNames()));
        }
        if (known.isEntry() && (name.equals(Members.KIND) || name.equals(Members.FORMAT_VERSION))) {
            if (told) {
                throw ExactJson.duplicate(name);
            }
            parser.skipChildren();
            return unknown;
        }
        if (strict) {
            throw new CeException(JacksonError.UNKNOWN_MEMBER, Suggestion.unknown("member", name, known.memberNames()));
        }
        Map<String, String> members = unknown == null ? new LinkedHashMap<>() : unknown;
        if (members.put(Texts.whole(name), ExactJson.text(parser)) != null) {
            throw ExactJson.duplicate(name);
        }
        return members;
    }
}
