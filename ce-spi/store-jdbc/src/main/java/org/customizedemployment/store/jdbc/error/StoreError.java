package org.customizedemployment.store.jdbc.error;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-store-jdbc. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StoreError implements ErrorCode {
    BAD_APPEND(
            "CE-STORE-001",
            "append at least one change, with revisions from 'expected + 1' on without gaps, or revision 0 alone"),
    BAD_PAGE("CE-STORE-002", "ask for one item or more"),
    CLOSED("CE-STORE-003", "open the store again"),
    CANNOT_OPEN(
            "CE-STORE-004",
            "give a file in a directory that exists and that this process may write to; of a store on a medium that can only be read, a copy"),
    NOT_A_DATABASE("CE-STORE-005", "give another file; this one was left as it is"),
    FOREIGN_DATABASE("CE-STORE-006", "give a file of its own to the store; this one was left as it is"),
    NEWER_SCHEMA("CE-STORE-007", "use the version of this library that wrote it, or a newer one"),
    SCHEMA_MISMATCH(
            "CE-STORE-008",
            "restore the tables from a backup, or undo what was changed in them by hand; if no case was ever kept in them, drop them and open the store "
                    + "again"),
    BUSY("CE-STORE-009", "try again; if it stays so, end the other process that writes to it"),
    NOT_WRITABLE(
            "CE-STORE-010",
            "allow this process to write to the file and its directory; on a server its user to make the tables or to write to them"),
    DISK_FULL("CE-STORE-011", "free space on the disk, then send the command again"),
    DAMAGED("CE-STORE-012", "stop writing to it and restore it from a backup"),
    FAILED("CE-STORE-013", "see the cause; send the command again with the same command id, which is safe"),
    NO_DRIVER("CE-STORE-014", "add org.xerial:sqlite-jdbc to the class path or module path"),
    HOST_TRANSACTION(
            "CE-STORE-015",
            "give a data source whose connections have auto-commit on and no transaction of the host's under way; or let the store "
                    + "take part in it by 'HostTransactions.JOINED', where it can"),
    LOG_HELD(
            "CE-STORE-016",
            "end what else reads the database, then close the store, which empties the log; the command itself is applied"),
    NOT_DURABLE(
            "CE-STORE-017",
            "have a commit wait for the disk, on PostgreSQL by 'fsync' and 'synchronous_commit' on for this database and user; a store must not say that "
                    + "it kept what a power cut can take"),
    CONNECTION_LOST(
            "CE-STORE-018",
            "send the command again with the same command id, which is safe: it may or may not have been applied"),
    NO_ACCESS("CE-STORE-019", "check user, password and the name of the database; nothing was read or written"),
    OUTDATED_VIEW(
            "CE-STORE-020",
            "roll the host's transaction back and begin it again, or run it in READ COMMITTED: since it began someone erased, and it would take what is "
                    + "there for empty"),
    READ_ONLY_TRANSACTION(
            "CE-STORE-021", "send the command outside of the host's read-only transaction; nothing was written"),
    NO_CONNECTION(
            "CE-STORE-022",
            "give the host's pool more connections or let it wait longer; see the cause; nothing was read or written");

    private final String code;
    private final String remedy;

    StoreError(String code, String remedy) {
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
