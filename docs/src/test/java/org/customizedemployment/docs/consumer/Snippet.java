package org.customizedemployment.docs.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java code of a Markdown page. */
final class Snippet {
    private static final Pattern FENCED = Pattern.compile("(?m)^```java[^\\n]*\\n(.*?)^```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|enum) (\\w+)");

    private Snippet() {}

    /** The first block fenced as {@code java}. */
    static Optional<String> first(String markdown) {
        Matcher fenced = FENCED.matcher(markdown.replace("\r\n", "\n"));
        return fenced.find() ? Optional.of(fenced.group(1)) : Optional.empty();
    }

    /** The name of the type that it declares; statements alone become the body of {@code Snippet.main}. */
    static String mainType(String code) {
        Matcher type = TYPE.matcher(code);
        return type.find() ? type.group(1) : "Snippet";
    }

    /** A whole source file. */
    static String sourceFile(String code) {
        if (TYPE.matcher(code).find()) {
            return code;
        }
        List<String> imports = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (String line : code.split("\n")) {
            (line.startsWith("import ") ? imports : body).add(line);
        }
        return String.join("\n", imports)
                + "\n\nclass Snippet {\n    public static void main(String[] args) throws Exception {\n        "
                + String.join("\n        ", body)
                + "\n    }\n}\n";
    }
}
