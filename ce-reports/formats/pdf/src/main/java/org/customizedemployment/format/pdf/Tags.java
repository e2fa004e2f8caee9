package org.customizedemployment.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Puts the tags right that the layout leaves wrong: a caption belongs into its table, as its first part; empty parts of tables go. */
final class Tags {
    private Tags() {}

    static void repair(PDDocument pdf) {
        PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            repair(root);
        }
    }

    private static void repair(PDStructureNode node) {
        List<Object> kids = new ArrayList<>(node.getKids());
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.get(i) instanceof PDStructureElement element)) {
                continue;
            }
            if (element.getStructureType().equals("TFoot") && element.getKids().isEmpty()) {
                node.removeKid(element);
                continue;
            }
            if (element.getStructureType().equals("Table")
                    && i + 1 < kids.size()
                    && kids.get(i + 1) instanceof PDStructureElement caption
                    && caption.getStructureType().equals("Caption")) {
                node.removeKid(caption);
                element.insertBefore(caption, element.getKids().get(0));
                caption.setParent(element);
            }
            repair(element);
        }
    }
}
