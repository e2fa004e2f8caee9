package org.customizedemployment.cli.terminal;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of the command line. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum CliError implements ErrorCode {
    NO_FILE("CE-CLI-001", "check the path"),
    UNREADABLE("CE-CLI-002", "check that the file can be read and is smaller than 512 MB"),
    BAD_DATE("CE-CLI-003", "write named dates like 'decision=2026-03-01,service=2026-02-01'"),
    NO_PACK(
            "CE-CLI-004",
            "give the id of an installed pack (see 'ce plugins'), or the path of a pack's YAML file or folder"),
    NOT_WRITTEN("CE-CLI-005", "name a file in a folder that exists and may be written to"),
    BAD_CHOICE("CE-CLI-006", "use one of those listed"),
    WHICH_ONE("CE-CLI-007", "name the one you mean"),
    INCOMPLETE("CE-CLI-008", "correct each place that is named"),
    BAD_COMMAND(
            "CE-CLI-009", "write {\"do\": …}, or {\"id\": …, \"by\": …, \"recordedAt\": …, \"command\": {\"do\": …}}"),
    NOT_STATED("CE-CLI-010", "say it in the command file or by the option; nothing is taken from a clock or a login"),
    ID_REUSED("CE-CLI-011", "give this command an id of its own (--id)"),
    NO_JOURNAL("CE-CLI-012", "give the case with its journal, as 'ce apply' writes it"),
    NO_ENTRY("CE-CLI-013", "use the id of an entry of the case; 'ce show' lists them"),
    NO_PROFILE("CE-CLI-014", "give the file with the person's profile first, then the workplace"),
    NO_DESIGN("CE-CLI-015", "give an entry of the kind job-design or business-design, or a case that holds one"),
    TWO_ENTRIES("CE-CLI-016", "give one of them another id; the files are read as parts of one case"),
    NO_PLACE("CE-CLI-017", "give the file with an employer, its jobs, tasks and needs, or with a market study"),
    BAD_PACK_TEST("CE-CLI-018", "correct what is listed; nothing was run"),
    NO_PACK_TEST("CE-CLI-019", "name a folder with tests of a pack: files that end in .yaml"),
    NO_SCHEME("CE-CLI-030", "give a pack that states a certification, for example '--pack us-ct'"),
    NO_SUBJECT("CE-CLI-040", "'ce pack explain' with the pack's id, file or folder lists what there is"),
    BAD_PACK("CE-CLI-041", "correct what is listed; 'ce pack check' lists it too"),
    NO_SERVICE("CE-CLI-042", "give one entry of the kind 'service', as it would be recorded"),
    NO_DRIVER(
            "CE-CLI-043",
            "run it with the driver beside: java -cp ce.jar:postgresql.jar org.customizedemployment.cli.CeCommand …"),
    EMPTY_PACK(
            "CE-CLI-044",
            "put the pack's .yaml file there, which begins with 'format: ce-pack/1' and 'pack: {id: us-xx, version: 0.1.0}', and its"
                    + " words in messages_en.properties beside it; a folder in it is not looked into"),
    OTHER_DOCUMENT("CE-CLI-045", "give the file that is asked for here"),
    NOT_FITTING("CE-CLI-046", "correct the option or leave it out"),
    INTERNAL("CE-CLI-099", "this is a fault in ce; run it again with -Dce.debug=true for the details and report it");

    private final String code;
    private final String remedy;

    CliError(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
