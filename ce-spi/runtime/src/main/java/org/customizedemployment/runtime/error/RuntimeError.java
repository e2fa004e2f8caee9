package org.customizedemployment.runtime.error;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-runtime. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RuntimeError implements ErrorCode {
    STORE_FAILED("CE-RUNTIME-001", "see the cause; send the command again with the same command id, which is safe"),
    STORE_CLOSED("CE-RUNTIME-002", "make a new store; what a store in memory held is gone"),
    BAD_APPEND(
            "CE-RUNTIME-003",
            "append at least one change, with revisions from 'expected + 1' on without gaps, or revision 0 alone"),
    BAD_PAGE("CE-RUNTIME-004", "ask for one item or more"),
    JOURNAL_DAMAGED("CE-RUNTIME-005", "restore the store from a backup; nothing was written"),
    DUPLICATE_PROVIDER("CE-RUNTIME-006", "take one of the two jars away, or give one provider a higher priority"),
    PROVIDER_FAILED("CE-RUNTIME-007", "repair or remove the provider; the plugin report names it and its jar"),
    PACKS_FAILED("CE-RUNTIME-008", "correct every problem listed; no rule of these packs is used until then"),
    UNKNOWN_REPORT("CE-RUNTIME-009", "use one of the reports listed, or add a report provider"),
    UNKNOWN_FORMAT("CE-RUNTIME-010", "use one of the formats listed, or add a format"),
    WRONG_AUDIENCE("CE-RUNTIME-011", "ask for one of the audiences that the report is for"),
    INCOMPLETE_REQUEST(
            "CE-RUNTIME-012",
            "add it to the request; on the command line with --as-of report=…, --employer or --design"),
    RENDERING_FAILED("CE-RUNTIME-013", "see the cause; the format named is at fault"),
    UNKNOWN_PROGRAMME("CE-RUNTIME-014", "add the pack that brings the programme, or correct the funding episode"),
    UNKNOWN_ENTRY(
            "CE-RUNTIME-015",
            "use the id of an entry of that kind in the case; on the command line with --episode, --employer or --design"),
    CASE_EXISTS("CE-RUNTIME-016", "import into a store that does not have the case"),
    NO_SUCH_CASE("CE-RUNTIME-017", "use the id of a case in this store"),
    OTHER_CASE("CE-RUNTIME-019", "give the decision together with the case that it is about"),
    IMPORT_MISMATCH("CE-RUNTIME-020", "leave out the journal, or give the case that it leads to; nothing was written"),
    DUPLICATE_PROCESS("CE-RUNTIME-021", "give each process once"),
    NOT_SEEN("CE-RUNTIME-022", "give a revision that the case has had"),
    INVALID_INPUT("CE-RUNTIME-023", "complete or correct every place named, then give it again; nothing was done"),
    NOT_ASKED_AGAIN("CE-RUNTIME-024", "ask the same question again and compare the two decisions by 'Redecision.of'"),
    LINE_TOO_LONG("CE-RUNTIME-060", "give this case in a file of its own, or allow longer lines"),
    LINE_FAILED("CE-RUNTIME-061", "ask about this case alone; that tells more"),
    REPORT_NOT_WRITTEN("CE-RUNTIME-062", "see the cause; name a folder that may be written to and has room"),
    INTERRUPTED("CE-RUNTIME-025", "ask again; nothing was decided or written"),
    NO_CHAIN("CE-RUNTIME-026", "use a store that keeps a hash chain, such as those of ce-store-jdbc"),
    NO_ATTACHMENTS("CE-RUNTIME-027", "use a store that keeps documents and photos, such as those of ce-store-jdbc"),
    FROZEN_UNREADABLE(
            "CE-RUNTIME-028",
            "see the cause; the journal still names the digest, so a copy kept elsewhere can be told"),
    SOURCE_FAILED("CE-RUNTIME-031", "see the cause; the host's tables could not be read, nothing was written"),
    CASE_UNREADABLE(
            "CE-RUNTIME-032",
            "correct the rows named in the host's tables; if it is the journal of a store that is named, 'ce verify' says where it is not as it was"),
    NO_LONGER_SUPPLIED(
            "CE-RUNTIME-033",
            "put the case back into the host's tables, or read its journal, which still says what was written beside it"),
    KEPT_TWICE(
            "CE-RUNTIME-034",
            "give the store's case or entry another id than the host's, or keep it in one place only"),
    NOT_RELEASED(
            "CE-RUNTIME-035",
            "ask the person for a release that names the provider, or for a report on what the provider did itself"),
    STRAY_ROWS(
            "CE-RUNTIME-036",
            "give each row named the id that its case has, 1 to 120 characters without control characters or spaces at its ends, or take it out; "
                    + "all other cases were given");

    private final String code;
    private final String remedy;

    RuntimeError(String code, String remedy) {
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
