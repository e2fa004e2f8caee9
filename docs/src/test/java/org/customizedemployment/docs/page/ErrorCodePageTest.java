package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.docs.house.House;
import org.junit.jupiter.api.Test;

class ErrorCodePageTest {
    @Test
    void the_committed_page_lists_every_error_code() throws IOException {
        GeneratedPage.check("error-codes.md", markdown());
    }

    @Test
    void every_code_has_its_form_and_stands_for_one_error() {
        Map<String, String> names = new TreeMap<>();
        for (Class<?> type : enums()) {
            for (ErrorCode code : constants(type)) {
                String name = type.getSimpleName() + "." + code;
                assertThat(code.code()).as(name).matches("CE-[A-Z]+(-[A-Z]+)?-\\d{3}");
                assertThat(code.remedy()).as(name).isNotBlank();
                assertThat(names.put(code.code(), name))
                        .as("%s and %s share a code", code.code(), name)
                        .isNull();
            }
        }
        assertThat(names).isNotEmpty();
    }

    private static List<Class<?>> enums() {
        List<Class<?>> enums = new ArrayList<>();
        for (JavaClass one : House.main()) {
            // The twin for Jackson 2 is made from the sources of ce-jackson: its codes are the same list.
            boolean twin = one.getPackageName().contains(".jackson2.");
            if (one.isEnum() && one.isAssignableTo(ErrorCode.class) && !twin) {
                enums.add(one.reflect());
            }
        }
        enums.sort(Comparator.comparing(type -> constants(type).get(0).code()));
        return enums;
    }

    private static List<ErrorCode> constants(Class<?> type) {
        return List.of(type.getEnumConstants()).stream()
                .map(ErrorCode.class::cast)
                .toList();
    }

    private static String markdown() {
        StringBuilder page = new StringBuilder("# Error codes\n\n")
                .append(
                        "Something in a program, a plugin or an input is wrong. A business \"no\" is never here: it is a decision.\n")
                .append("Made from the enums in the code; a code is never used again for another meaning.\n");
        for (Class<?> type : enums()) {
            page.append("\n## `").append(type.getName()).append("`\n\n| Code | Name | What to do |\n|---|---|---|\n");
            for (ErrorCode code : constants(type)) {
                page.append("| ")
                        .append(code.code())
                        .append(" | `")
                        .append(code)
                        .append("` | ");
                page.append(code.remedy().replace("|", "\\|")).append(" |\n");
            }
        }
        return page.toString();
    }
}
