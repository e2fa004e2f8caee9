package org.customizedemployment.rules.packtest.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.yaml.ProblemLog;

/**
 * Within what a test is read.
 *
 * @param library the packs
 * @param programme the programme under test; empty: rules that need none
 * @param day the decision date
 * @param full reads an entry written out as JSON; may throw a {@code CeException}
 * @param log where problems go
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Setting(
        PackLibrary library,
        Optional<Programme> programme,
        LocalDate day,
        Function<String, Entry> full,
        ProblemLog log) {}
