package org.customizedemployment.jackson.internal.document;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.Readers;
import org.customizedemployment.jackson.internal.scalar.Dates;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a line of the journal. */
public final class ChangeDeserializer extends StdDeserializer<Change> {
    private static final Dates DAYS = new Dates();

    private final boolean strict;
    private final Readers readers = new Readers();

    public ChangeDeserializer(boolean strict) {
        super(Change.class);
        this.strict = strict;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Change deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, context, true);
    }

    /**
     * @param whole otherwise without intent and decision, which are passed over
     */
    Change read(JsonParser parser, DeserializationContext context, boolean whole) {
        Members members = new Members(
                parser,
                context,
                strict,
                readers,
                "revision",
                "commandId",
                "recordedAt",
                "by",
                "effectiveOn",
                "command",
                "effects",
                "decision");
        Long revision = null;
        CommandId commandId = null;
        PlaceTime recordedAt = null;
        ActorId by = null;
        LocalDate effectiveOn = null;
        Command command = null;
        List<Effect> effects = List.of();
        Decision decision = null;
        for (String name = members.next(); name != null; name = members.next()) {
            if (!whole && (name.equals("command") || name.equals("decision"))) {
                parser.skipChildren();
                continue;
            }
            switch (name) {
                case "revision" -> revision = members.read(Long.class);
                case "commandId" -> commandId = members.read(CommandId.class);
                case "recordedAt" -> recordedAt = members.read(PlaceTime.class);
                case "by" -> by = members.read(ActorId.class);
                case "effectiveOn" -> effectiveOn = DAYS.deserialize(members.parser(), context);
                case "command" -> command = members.read(Command.class);
                case "effects" -> effects = members.readList(Effect.class);
                default -> decision = members.read(Decision.class);
            }
        }
        return new Change(
                Members.required(revision, "a change", "revision"),
                Members.required(commandId, "a change", "commandId"),
                Members.required(recordedAt, "a change", "recordedAt"),
                Members.required(by, "a change", "by"),
                effectiveOn,
                command,
                effects,
                decision,
                members.unknown());
    }
}
