package org.customizedemployment.format.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Bullets and numbers. Each numbered list counts from one. */
final class PaperLists {
    static final int DEEPEST = 8;
    private static final long INDENT = 360;

    private final XWPFDocument docx;
    private @Nullable BigInteger bullets;
    private int made;

    PaperLists(XWPFDocument docx) {
        this.docx = docx;
    }

    BigInteger bulleted() {
        BigInteger known = bullets;
        if (known == null) {
            known = list(STNumberFormat.BULLET);
            bullets = known;
        }
        return known;
    }

    BigInteger ordered() {
        return list(STNumberFormat.DECIMAL);
    }

    private BigInteger list(STNumberFormat.Enum format) {
        XWPFNumbering numbering = docx.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(made++));
        for (int level = 0; level <= DEEPEST; level++) {
            CTLvl one = list.addNewLvl();
            one.setIlvl(BigInteger.valueOf(level));
            one.addNewStart().setVal(BigInteger.ONE);
            one.addNewNumFmt().setVal(format);
            one.addNewLvlText().setVal(format == STNumberFormat.BULLET ? "\u2022" : "%" + (level + 1) + ".");
            CTInd indent = one.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(INDENT * (level + 1)));
            indent.setHanging(BigInteger.valueOf(INDENT));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
