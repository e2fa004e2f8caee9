package org.customizedemployment.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.customizedemployment.core.value.Digest;

/**
 * What a file says of itself: title, subject and language, no dates, no author, no machine. Its id comes from what it shows, so that the same page
 * gives the same bytes and another page another id.
 */
final class Imprint {
    private static final Pattern DATES = Pattern.compile(
            "\\s*<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>|\\s+xmp:(CreateDate|ModifyDate|MetadataDate)=\"[^\"]*\"");
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 15;

    private Imprint() {}

    static void set(PDDocument pdf, String page) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(null);
        information.setModificationDate(null);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var in = metadata.exportXMPMetadata()) {
                in.transferTo(bytes);
            }
            String text = DATES.matcher(bytes.toString(StandardCharsets.UTF_8)).replaceAll("");
            metadata.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
        }
        String digest = Digest.of(page).toString();
        int start = digest.indexOf(':') + 1;
        pdf.setDocumentId(Long.parseLong(digest.substring(start, start + DIGITS), HEXADECIMAL));
    }
}
