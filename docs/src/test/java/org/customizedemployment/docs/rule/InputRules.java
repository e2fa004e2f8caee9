package org.customizedemployment.docs.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** What main code may not take from its surroundings: the clock, chance, the machine's settings, unordered or inexact values. */
final class InputRules {
    /** {@code type.method(parameter types)}, simple names; a leading {@code *} stands for any type in {@code java.time}. */
    private static final List<String> CLOCK = List.of(
            "*.now()",
            "*.now(ZoneId)",
            "Clock.systemUTC()",
            "Clock.systemDefaultZone()",
            "Clock.system(ZoneId)",
            "System.currentTimeMillis()",
            "Date.<init>()",
            "Calendar.getInstance()",
            "GregorianCalendar.<init>()");

    private static final List<String> CHANCE = List.of(
            "UUID.randomUUID()",
            "Math.random()",
            "Random.<init>()",
            "SecureRandom.<init>()",
            "SecureRandom.getInstanceStrong()",
            "ThreadLocalRandom.current()",
            "Collections.shuffle(List)");

    private static final List<String> DEFAULTS = List.of(
            "ZoneId.systemDefault()",
            "TimeZone.getDefault()",
            "Locale.getDefault()",
            "Locale.getDefault(Locale$Category)",
            "Charset.defaultCharset()",
            "String.getBytes()",
            "String.<init>(byte[])",
            "String.<init>(byte[], int, int)",
            "String.toLowerCase()",
            "String.toUpperCase()",
            "String.format(String, Object[])",
            "String.formatted(Object[])",
            "PrintStream.printf(String, Object[])",
            "PrintStream.format(String, Object[])",
            "InputStreamReader.<init>(InputStream)",
            "OutputStreamWriter.<init>(OutputStream)",
            "FileReader.<init>(File)",
            "FileReader.<init>(String)",
            "FileWriter.<init>(File)",
            "FileWriter.<init>(String)",
            "PrintStream.<init>(OutputStream)",
            "PrintStream.<init>(OutputStream, boolean)",
            "PrintWriter.<init>(OutputStream)",
            "PrintWriter.<init>(OutputStream, boolean)",
            "Scanner.<init>(InputStream)",
            "ByteArrayOutputStream.toString()",
            "DateTimeFormatter.ofPattern(String)",
            "DateTimeFormatter.ofLocalizedDate(FormatStyle)",
            "NumberFormat.getInstance()",
            "NumberFormat.getCurrencyInstance()",
            "DecimalFormat.<init>(String)",
            "MessageFormat.<init>(String)",
            "MessageFormat.format(String, Object[])",
            "Collator.getInstance()",
            "ResourceBundle.getBundle(String)");

    private static final List<String> UNORDERED = List.of(
            "Set.of",
            "Set.copyOf",
            "Map.of",
            "Map.copyOf",
            "Map.ofEntries",
            "Collectors.toUnmodifiableSet",
            "Collectors.toUnmodifiableMap");

    private static final List<String> INEXACT = List.of("double", "float", "java.lang.Double", "java.lang.Float");

    private InputRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("clock", InputRules::clock),
                new HouseRule("chance", InputRules::chance),
                new HouseRule("machinedefaults", InputRules::machineDefaults),
                new HouseRule("unorderedsets", InputRules::unordered),
                new HouseRule("inexactnumbers", InputRules::inexact),
                new HouseRule("discovery", InputRules::discovery));
    }

    private static ArchRule clock(String root) {
        return noClasses()
                .that(Modules.notIn(root, "benchmarks"))
                .should(call("ask the clock", CLOCK))
                .because("the caller gives the dates; the same input must give the same answer tomorrow");
    }

    private static ArchRule chance(String root) {
        return noClasses()
                .that(Modules.notIn(root, "benchmarks"))
                .should(call("leave anything to chance", CHANCE))
                .because("ids and seeds come from the caller, so that a run can be repeated byte for byte");
    }

    private static ArchRule machineDefaults(String root) {
        return noClasses()
                .that(Modules.ours(root))
                .and()
                .haveNameNotMatching(
                        ".*\\.tck\\.format\\.IdentityClauses") // sets them to show that they make no difference
                .should(call("use the machine's zone, locale or charset", DEFAULTS))
                .because("an answer must not depend on the settings of the server it was made on");
    }

    private static ArchRule unordered(String root) {
        return noClasses()
                .that(Modules.ours(root))
                .should(new ArchCondition<>("make sets or maps whose order differs from one JVM to the next") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        calls(item)
                                .filter(one ->
                                        UNORDERED.contains(one.getTargetOwner().getSimpleName() + "." + one.getName()))
                                .forEach(one -> events.add(SimpleConditionEvent.satisfied(item, one.getDescription())));
                    }
                })
                .because("two runs must write the same bytes, and these are shuffled on purpose");
    }

    private static ArchRule inexact(String root) {
        return noClasses()
                .that(Modules.notIn(root, "benchmarks", "solver"))
                .and()
                .resideOutsideOfPackage("..format.pdf..") // draws pictures: geometry
                .should(new ArchCondition<>("handle floating-point numbers") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (JavaField field : item.getFields()) {
                            mark(item, field.getRawType(), field.getFullName(), events);
                        }
                        for (JavaCodeUnit unit : item.getCodeUnits()) {
                            mark(item, unit.getRawReturnType(), unit.getFullName(), events);
                            unit.getRawParameterTypes().forEach(type -> mark(item, type, unit.getFullName(), events));
                        }
                        calls(item).filter(one -> !isColumnWidth(one)).forEach(one -> mark(item, one, events));
                    }
                })
                .because("a tenth has no exact value there; money and time are counted in whole cents and minutes");
    }

    /** Spreadsheets measure columns so; no figure passes there. */
    private static boolean isColumnWidth(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName().equals("Worksheet")
                && access.getName().equals("width");
    }

    private static void mark(JavaClass item, JavaClass type, String where, ConditionEvents events) {
        if (INEXACT.contains(type.getBaseComponentType().getName())) {
            events.add(SimpleConditionEvent.satisfied(item, where + " has a " + type.getSimpleName()));
        }
    }

    private static void mark(JavaClass item, JavaAccess<?> access, ConditionEvents events) {
        if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target) {
            mark(item, target.getRawReturnType(), access.getDescription(), events);
            target.getRawParameterTypes().forEach(type -> mark(item, type, access.getDescription(), events));
        }
    }

    private static ArchRule discovery(String root) {
        DescribedPredicate<JavaAccess<?>> looksUp = DescribedPredicate.describe("look up classes", one -> {
            String owner = one.getTargetOwner().getName();
            return owner.equals("java.util.ServiceLoader")
                    || owner.equals("java.lang.Class") && one.getName().equals("forName")
                    || owner.equals("java.lang.ClassLoader") && one.getName().equals("loadClass");
        });
        return noClasses()
                .that(Modules.notIn(root, "runtime"))
                .should()
                .accessTargetWhere(looksUp)
                .because("only the front door discovers, when asked to; elsewhere everything is passed in");
    }

    private static ArchCondition<JavaClass> call(String text, List<String> forbidden) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                calls(item)
                        .filter(one -> matches(one, forbidden))
                        .forEach(one -> events.add(SimpleConditionEvent.satisfied(item, one.getDescription())));
            }
        };
    }

    private static boolean matches(JavaAccess<?> access, List<String> forbidden) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)
                || !access.getTargetOwner().getPackageName().startsWith("java.")) {
            return false;
        }
        List<String> parameters = target.getRawParameterTypes().stream()
                .map(type -> type.getName().substring(type.getName().lastIndexOf('.') + 1))
                .map(name -> name.endsWith(";") ? name.substring(0, name.length() - 1) + "[]" : name)
                .map(name -> name.equals("[B") ? "byte[]" : name)
                .toList();
        String call = access.getName() + "(" + String.join(", ", parameters) + ")";
        boolean inTime = access.getTargetOwner().getPackageName().startsWith("java.time");
        return forbidden.contains(access.getTargetOwner().getSimpleName() + "." + call)
                || inTime && forbidden.contains("*." + call);
    }

    /** Calls and method references. */
    private static Stream<JavaAccess<?>> calls(JavaClass item) {
        return item.getAccessesFromSelf().stream()
                .filter(one -> one.getTarget() instanceof AccessTarget.CodeUnitAccessTarget)
                .map(one -> (JavaAccess<?>) one);
    }
}
