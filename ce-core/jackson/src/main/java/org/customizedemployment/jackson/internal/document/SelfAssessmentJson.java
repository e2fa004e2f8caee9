package org.customizedemployment.jackson.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.Rating;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.competency.StatementRating;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.NearestWord;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.jackson.internal.Members;
import org.customizedemployment.jackson.internal.Readers;
import org.customizedemployment.jackson.internal.Suggestion;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Reads and writes {@link SelfAssessment}. People write it, so a slip is an error with a suggestion, never kept. */
public final class SelfAssessmentJson {
    /** The JSON format. */
    public static final String FORMAT = "ce-self-assessment/1";

    private SelfAssessmentJson() {}

    /** Adds what reads and writes it. */
    public static SimpleModule addTo(SimpleModule module) {
        return module.addSerializer(new Serializer())
                .addDeserializer(SelfAssessment.class, new Deserializer())
                .addDeserializer(StatementRating.class, new RatingDeserializer());
    }

    private static final class Serializer extends StdSerializer<SelfAssessment> {
        Serializer() {
            super(SelfAssessment.class);
        }

        @Override
        public void serialize(SelfAssessment assessment, JsonGenerator to, SerializationContext context) {
            to.writeStartObject();
            to.writeStringProperty("format", FORMAT);
            to.writeStringProperty("by", assessment.by().value());
            to.writeStringProperty("on", assessment.on().toString());
            to.writeName("ratings");
            to.writeStartArray();
            for (StatementRating rating : assessment.ratings()) {
                context.writeValue(to, rating);
            }
            to.writeEndArray();
            to.writeEndObject();
        }
    }

    private static final class Deserializer extends StdDeserializer<SelfAssessment> {
        private final Readers readers = new Readers();

        Deserializer() {
            super(SelfAssessment.class);
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public SelfAssessment deserialize(JsonParser parser, DeserializationContext context) {
            Members members = new Members(parser, context, true, readers, "format", "by", "on", "ratings");
            String format = null;
            ActorId by = null;
            LocalDate on = null;
            List<StatementRating> ratings = null;
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "format" -> format = members.read(String.class);
                    case "by" -> by = members.read(ActorId.class);
                    case "on" -> on = members.read(LocalDate.class);
                    default -> ratings = unique(members.readList(StatementRating.class));
                }
            }
            ReferencesJson.checkFormat(format, FORMAT);
            String what = "a self-assessment";
            return new SelfAssessment(
                    Members.required(by, what, "by"),
                    Members.required(on, what, "on"),
                    Members.required(ratings, what, "ratings"));
        }

        private static List<StatementRating> unique(List<StatementRating> ratings) {
            List<CompetencyStatement> seen = new ArrayList<>();
            for (StatementRating rating : ratings) {
                if (seen.contains(rating.statement())) {
                    throw new CeException(
                            JacksonError.DUPLICATE_MEMBER, "statement '" + rating.statement() + "' is rated twice");
                }
                seen.add(rating.statement());
            }
            return ratings;
        }
    }

    private static final class RatingDeserializer extends StdDeserializer<StatementRating> {
        private final Readers readers = new Readers();

        RatingDeserializer() {
            super(StatementRating.class);
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public StatementRating deserialize(JsonParser parser, DeserializationContext context) {
            Members members = new Members(parser, context, true, readers, "statement", "rating", "on", "words");
            CompetencyStatement statement = null;
            Rating rating = null;
            LocalDate on = null;
            String words = null;
            for (String name = members.next(); name != null; name = members.next()) {
                switch (name) {
                    case "statement" -> statement = statement(members.read(String.class));
                    case "rating" -> rating = members.read(Rating.class);
                    case "on" -> on = members.read(LocalDate.class);
                    default -> words = members.read(String.class);
                }
            }
            return of(statement, rating, on, words);
        }

        private static StatementRating of(
                @Nullable CompetencyStatement statement,
                @Nullable Rating rating,
                @Nullable LocalDate on,
                @Nullable String words) {
            return new StatementRating(
                    Members.required(statement, "a rating", "statement"),
                    Members.required(rating, "a rating", "rating"),
                    on,
                    words);
        }

        /** An id close to a known one is a slip and shown; anything else may be anything. */
        private static CompetencyStatement statement(String id) {
            return CompetencyStatement.find(id).orElseThrow(() -> {
                List<String> known = CompetencyStatement.all().stream()
                        .map(CompetencyStatement::getId)
                        .toList();
                return new CeException(
                        JacksonError.UNKNOWN_WORD,
                        NearestWord.of(id, known).isPresent()
                                ? Suggestion.unknown("statement", id, known)
                                : "no statement has this id of " + id.length() + " characters; ids go from '"
                                        + known.get(0) + "' to '" + known.get(known.size() - 1) + "'");
            });
        }
    }
}
