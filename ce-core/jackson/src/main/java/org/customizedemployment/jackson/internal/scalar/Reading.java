package org.customizedemployment.jackson.internal.scalar;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** What our deserializers can do besides: read with the texts remembered in this reading at hand, without looking them up each time. */
public interface Reading {
    /** The value at the parser's token, which is not null. */
    @Nullable
    Object read(JsonParser parser, DeserializationContext context, Remembered remembered);
}
