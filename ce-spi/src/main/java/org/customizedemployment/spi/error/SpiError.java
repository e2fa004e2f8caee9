package org.customizedemployment.spi.error;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-spi. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SpiError implements ErrorCode {
    BAD_PROPERTIES("CE-SPI-001", "write 'key = words' lines in UTF-8; a backslash is written twice"),
    DUPLICATE_CREDENTIAL("CE-SPI-002", "keep one of the lines that say the same"),
    REGISTER_TOO_LARGE("CE-SPI-003", "ask the register page by page, or hand in the part that the question is about"),
    MISSING_FILE("CE-SPI-004", "use the jar as published; it holds the pack's files"),
    BAD_POSITION("CE-SPI-005", "give the position of an item that the feed gave, or begin at the start"),
    BAD_MEDIA_TYPE("CE-SPI-006", "give a type and a subtype in lower case, such as 'image/jpeg', without parameters"),
    ATTACHMENT_TOO_LARGE("CE-SPI-007", "make it smaller, or give the store a higher limit; nothing was kept"),
    BAD_PLACE(
            "CE-SPI-011",
            "name tables, columns and keys by up to 120 letters, digits and _-.:#/ alone, and none by what a person is called"),
    NOT_COMPLETE("CE-SPI-012", "call the kind partial where a row of it was left out"),
    UNREADABLE_ROW("CE-SPI-013", "correct the row in the host's own tables, or teach the source to read it"),
    NOTHING_SAID("CE-SPI-014", "leave out what is not supplied, and say why where a case can't be read"),
    DUPLICATE_CASE("CE-SPI-015", "give each case once"),
    BAD_APPEND(
            "CE-SPI-016",
            "append at least one change, with revisions from 'expected + 1' on without gaps, or revision 0 alone; erase by the change that follows"),
    BAD_PAGE("CE-SPI-017", "ask for one item or more"),
    STORE_CLOSED("CE-SPI-018", "open the store again"),
    UNSAFE_LINK("CE-SPI-020", "give a whole address that begins with 'https://', 'mailto:' or 'tel:'"),
    BAD_COLOUR("CE-SPI-021", "write a colour like '#1a4f8a'");

    private final String code;
    private final String remedy;

    SpiError(String code, String remedy) {
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
