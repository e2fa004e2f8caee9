package org.customizedemployment.registry.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/** Reads one line of the file, telling everything that is wrong with it. */
final class RowReader {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Columns columns;
    private final List<RegistryProblem> problems;
    private List<String> fields = List.of();
    private long line;

    RowReader(Columns columns, List<RegistryProblem> problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Empty if anything is wrong. */
    Optional<StaffCredential> read(List<String> all, long at) {
        fields = all;
        line = at;
        int before = problems.size();
        ActorId staff = needed(Columns.STAFF, ActorId::of);
        String credential = needed(Columns.CREDENTIAL, RowReader::code);
        LocalDate issued = needed(Columns.ISSUED_ON, RowReader::day);
        List<ServiceComponent> components = components();
        OrganizationId issuer = maybe(Columns.ISSUER, OrganizationId::of);
        LocalDate last = maybe(Columns.LAST_DAY, RowReader::day);
        LocalDate withdrawn = maybe(Columns.WITHDRAWN_ON, RowReader::day);
        OrganizationId provider = maybe(Columns.PROVIDER, OrganizationId::of);
        if (staff == null || credential == null || issued == null) {
            return Optional.empty();
        }
        inOrder(issued, last, Columns.LAST_DAY);
        inOrder(issued, withdrawn, Columns.WITHDRAWN_ON);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(
                        new StaffCredential(staff, credential, components, issuer, issued, last, withdrawn, provider));
    }

    private void inOrder(LocalDate issued, @Nullable LocalDate later, String column) {
        if (later != null && later.isBefore(issued)) {
            problem(RegistryError.DATES_REVERSED, column);
        }
    }

    private <T> @Nullable T needed(String column, Function<String, T> read) {
        if (columns.in(column, fields).isBlank()) {
            problem(RegistryError.MISSING, column);
            return null;
        }
        return maybe(column, read);
    }

    private <T> @Nullable T maybe(String column, Function<String, T> read) {
        String text = columns.in(column, fields);
        try {
            return text.isEmpty() ? null : read.apply(text);
        } catch (DateTimeException e) {
            problem(RegistryError.BAD_DAY, column);
        } catch (CeException e) {
            problem(RegistryError.BAD_ID, column);
        }
        return null;
    }

    private List<ServiceComponent> components() {
        String text = columns.in(Columns.COMPONENTS, fields);
        List<ServiceComponent> all = new ArrayList<>();
        try {
            if (!text.isEmpty()) {
                for (String one : text.split(Columns.BETWEEN_COMPONENTS, -1)) {
                    all.add(ServiceComponent.of(one.strip()));
                }
            }
        } catch (CeException e) {
            problem(RegistryError.BAD_ID, Columns.COMPONENTS);
        }
        return all;
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeException("not written as a day");
        }
        return LocalDate.parse(text);
    }

    private static String code(String text) {
        IdSyntax.check("credential", text.length() > Code.LONGEST ? "" : text);
        return text;
    }

    private void problem(RegistryError error, String column) {
        problems.add(new RegistryProblem(error, line, column));
    }
}
