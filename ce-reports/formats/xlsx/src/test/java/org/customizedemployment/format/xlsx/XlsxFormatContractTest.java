package org.customizedemployment.format.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.tck.format.FormatContract;

class XlsxFormatContractTest extends FormatContract {
    @Override
    public Format format() {
        return new XlsxFormat();
    }

    @Override
    public String textOf(byte[] file) {
        try (XSSFExcelExtractor read = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(file)))) {
            return read.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isOfTables() {
        return true;
    }
}
