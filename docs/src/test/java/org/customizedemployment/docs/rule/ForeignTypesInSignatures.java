package org.customizedemployment.docs.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Looks at everything that a caller or implementer of a type has to name. */
final class ForeignTypesInSignatures extends ArchCondition<JavaClass> {
    private final String root;

    ForeignTypesInSignatures(String root) {
        super("name only the JDK's types, core's and their own in signatures");
        this.root = root;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        item.getSuperclass().ifPresent(type -> look(item, item.getName(), type, events));
        item.getInterfaces().forEach(type -> look(item, item.getName(), type, events));
        for (JavaField field : item.getFields()) {
            if (isOpen(field.getModifiers())) {
                look(item, field.getFullName(), field.getType(), events);
            }
        }
        for (JavaCodeUnit unit : item.getCodeUnits()) {
            if (isOpen(unit.getModifiers())) {
                look(item, unit.getFullName(), unit.getReturnType(), events);
                unit.getParameterTypes().forEach(type -> look(item, unit.getFullName(), type, events));
                unit.getExceptionTypes().forEach(type -> look(item, unit.getFullName(), type, events));
            }
        }
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private void look(JavaClass item, String where, JavaType type, ConditionEvents events) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            JavaClass element = raw.getBaseComponentType();
            boolean known = element.isPrimitive()
                    || element.getPackageName().startsWith("java.")
                    || Modules.of(root, element)
                            .filter(module -> module.equals("core") || module.equals("spi"))
                            .isPresent();
            if (!known) {
                events.add(SimpleConditionEvent.violated(item, where + " names " + element.getName()));
            }
        }
    }
}
