package org.customizedemployment.example.agency;

import java.nio.charset.StandardCharsets;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.tck.format.FormatContract;

// snippet: format-contract
class TabFormatContractTest extends FormatContract {
    @Override
    public Format format() {
        return new TabFormat();
    }

    @Override
    public String textOf(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isOfTables() {
        return true;
    }

    @Override
    public boolean hasLetterhead() {
        return false;
    }
}
// end
