package org.customizedemployment.runtime.validation;

import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.reference.References;

/**
 * One thing that came in.
 *
 * @param name what it is to the method that it was given to, for example {@code command}
 * @param at JSON pointer to it in the document that it came in; empty if it is all of it
 * @param value the thing
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Input(String name, String at, Object value) {
    /** A whole document of any other kind. */
    public static Input of(String name, Object value) {
        return new Input(name, "", value);
    }

    public static Input of(Command command) {
        return of("command", command);
    }

    public static Input of(CaseFile caseFile) {
        return of("case", caseFile);
    }

    public static Input of(References references) {
        return of("references", references);
    }

    /** A single word that was given beside the documents, as the name of a check. */
    public static Input word(String name, String value) {
        return of(name, new Word(value));
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Input{" + name + at + "}";
    }
}
