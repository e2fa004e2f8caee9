package org.customizedemployment.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.customizedemployment.jackson.schema.CaseSchema;

/** A validator that is not ours, with our schemas. */
final class Validator {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Validator() {}

    /** What is wrong with the document; empty if it is valid. */
    static List<String> problems(String schema, byte[] json) {
        return problems(schema, new String(json, StandardCharsets.UTF_8));
    }

    static List<String> problems(String schema, String json) {
        return SCHEMAS.computeIfAbsent(schema, Validator::schema).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** What the meta schema of 2020-12 finds wrong with one of ours. */
    static List<String> problemsOf(CaseSchema schema) {
        return REGISTRY
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(new String(schema.toJson(), StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String name) {
        byte[] json = CaseSchema.find(name).orElseThrow().toJson();
        return REGISTRY.getSchema(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
