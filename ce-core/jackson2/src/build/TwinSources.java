import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the sources of ce-jackson2 from those of ce-jackson: other names, and checked exceptions, which Jackson 2 throws. Run by the build:
 * {@code java TwinSources.java FROM TO LEFT_OUT…}, where what is left out is a path that begins so; {@code package-info} goes along.
 *
 * <p>Each rule must be of use somewhere: one that matches nothing was overtaken by a change, and ends the build.
 */
final class TwinSources {
    private static final String WORD = "\\b%s\\b";
    private static final Pattern TAKES = Pattern.compile(
            "\\b(\\w+)\\(([^(){};]*\\b(?:JsonParser|JsonGenerator|DeserializationContext|SerializerProvider|Source)"
                    + "\\s+\\w+[^(){};]*)\\)(\\s*)([{;])");

    /** What can't say so, or must not. */
    private static final List<String> UNCHECKED = List.of("of", "pointer", "expected", "ProblemReport");

    private final List<Rule> rules = new ArrayList<>();
    private final Set<Rule> used = new LinkedHashSet<>();

    /** A replacement; in the files whose path ends so, or in all. */
    private record Rule(String file, Pattern pattern, String replacement) {}

    public static void main(String[] arguments) throws IOException {
        TwinSources twin = new TwinSources();
        boolean tests = arguments[0].contains("test");
        if (tests) {
            twin.testRules();
        } else {
            twin.rules();
        }
        twin.names();
        twin.run(Path.of(arguments[0]), Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length), !tests);
    }

    /** Types and methods that have another name in Jackson 2. */
    private void names() {
        text("org\\.customizedemployment\\.jackson\\b", "org.customizedemployment.jackson2");
    }

    private void rules() {
        word("JacksonModule", "Module");
        word("ValueDeserializer", "JsonDeserializer");
        word("ValueDeserializerModifier", "BeanDeserializerModifier");
        word("ValueSerializerModifier", "BeanSerializerModifier");
        word("SerializationContext", "SerializerProvider");
        word("TokenStreamLocation", "JsonLocation");
        word("TokenStreamContext", "JsonStreamContext");
        word("DatabindException", "JsonMappingException");
        word("BeanDescription\\.Supplier", "BeanDescription");
        text("core\\.exc\\.UnexpectedEndOfInputException", "core.io.JsonEOFException");
        word("UnexpectedEndOfInputException", "JsonEOFException");
        text("core\\.json\\.JsonFactory;", "core.JsonFactory;");
        text("deser\\.bean\\.BeanDeserializer", "deser.BeanDeserializer");
        word("PROPERTY_NAME", "FIELD_NAME");
        method("nextName", "nextFieldName");
        method("getString", "getText");
        method("getStringLength", "getTextLength");
        method("getStringCharacters", "getTextCharacters");
        method("getStringOffset", "getTextOffset");
        method("streamReadContext", "getParsingContext");
        method("writeName", "writeFieldName");
        method("writeStringProperty", "writeStringField");
        method("writeNumberProperty", "writeNumberField");
        method("defaultSerializeProperty", "defaultSerializeField");
        method("withObjectNameValueSpacing", "withObjectFieldValueSpacing");
        method("addDeserializerModifier", "addBeanDeserializerModifier");
        method("addSerializerModifier", "addBeanSerializerModifier");
        word("serializeAsProperty", "serializeAsField");
        text("at\\.currentName\\(\\)", "at.getCurrentName()");
        shapes();
        exceptions();
        text("tools\\.jackson\\b", "com.fasterxml.jackson");
    }

    /** What takes other arguments, or says otherwise what it can do. */
    private void shapes() {
        text("import tools\\.jackson\\.core\\.Object(Read|Write)Context;\n", "");
        text("Object(Read|Write)Context\\.empty\\(\\), ", "");
        text("createParser\\(context, ", "createParser(");
        text("context\\.writeValue\\(to, ([^;]*)\\);", "context.defaultSerializeValue($1, to);");
        text("MapperConfig<\\?> config, (?!AnnotatedClass type, Enum)", "");
        String deser = "com.fasterxml.jackson.databind.deser.";
        for (String file : List.of("CaseFileDeserializer", "EntryDeserializer")) {
            in(file, "(class " + file + " extends \\w+<\\w+>)", "$1 implements " + deser + "ResolvableDeserializer");
        }
        for (String file : List.of("ValueReader", "TextReader")) {
            in(
                    file,
                    "(class " + file + " extends \\w+<\\w+> implements)",
                    "$1 " + deser + "ContextualDeserializer, " + deser + "ResolvableDeserializer,");
        }
        in("CaseJsonModule", "Jackson 3", "Jackson 2");
        in("ProblemReport", "property \\\\\"\\(\\[a-z\\]\\[A-Za-z-\\]\\{0,59\\}\\)\\\\\"", "field '([a-z][A-Za-z-]{0,59})'");
    }

    /** Jackson 2's are checked, and extend {@code IOException}. */
    private void exceptions() {
        reads("Members", "next|name|read|readList");
        reads("FirstDifference", "pointer");
        reads("DocumentJson", "follow");
        reads("ExactJson", "text");
        reads("OpaqueHeader", "read");
        in("OpaqueHeader", "catch \\(JacksonException", "catch (java.io.IOException");
        for (String file : List.of("CaseJson", "DocumentText")) {
            in(file, "catch \\(JacksonException", "catch (java.io.IOException");
        }
    }

    private void testRules() {
        in("HostMapperTest", "tools\\.jackson\\b", "com.fasterxml.jackson");
        in("HostMapperTest", "( void \\w+\\(\\)) \\{", "$1 throws Exception {");
        text("\"src/test/resources", "\"../jackson/src/test/resources");
        in("DecisionCompatibilityTest", "\n +assertThat\\(Validator[^;]*;", "");
    }

    private void word(String from, String to) {
        text(String.format(WORD, from), to);
    }

    private void method(String from, String to) {
        text("\\b" + from + "\\(", to + "(");
    }

    /** These methods read without saying so by what they take. */
    private void reads(String file, String methods) {
        in(file, "\\b((?:" + methods + ")\\((?!JsonParser)[^(){};]*\\)) \\{", "$1 throws java.io.IOException {");
    }

    private void text(String from, String to) {
        in("", from, to);
    }

    private void in(String file, String from, String to) {
        rules.add(new Rule(file, Pattern.compile(from), to));
    }

    private void run(Path from, Path to, List<String> leftOut, boolean checked) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        for (Path file : files) {
            String path = from.relativize(file).toString().replace('\\', '/');
            if (leftOut.stream().noneMatch(path::startsWith)) {
                String source = twin(path, Files.readString(file));
                write(to.resolve(path.replace("customizedemployment/jackson/", "customizedemployment/jackson2/")),
                        checked ? throwing(source) : source);
            }
        }
        List<Rule> stale = rules.stream().filter(rule -> !used.contains(rule)).toList();
        if (!stale.isEmpty()) {
            throw new IllegalStateException("these match nothing any more: " + stale);
        }
    }

    private String twin(String path, String source) {
        String text = source;
        for (Rule rule : rules) {
            if (path.endsWith("/" + rule.file() + ".java") || rule.file().isEmpty()) {
                Matcher matcher = rule.pattern().matcher(text);
                if (matcher.find()) {
                    used.add(rule);
                    text = matcher.replaceAll(rule.replacement());
                }
            }
        }
        return text;
    }

    /** What takes a parser or generator may fail to read or write; what takes a context only may fail to find a reader. */
    private static String throwing(String source) {
        return TAKES.matcher(source).replaceAll(match -> {
            if (UNCHECKED.contains(match.group(1)) && !match.group(2).contains("DeserializationContext")) {
                return Matcher.quoteReplacement(match.group());
            }
            boolean finds = !match.group(2).matches("(?s).*\\b(JsonParser|JsonGenerator|Source)\\b.*");
            String thrown = finds ? "com.fasterxml.jackson.databind.JsonMappingException" : "java.io.IOException";
            return Matcher.quoteReplacement(
                    match.group(1) + "(" + match.group(2) + ") throws " + thrown + match.group(3) + match.group(4));
        });
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
