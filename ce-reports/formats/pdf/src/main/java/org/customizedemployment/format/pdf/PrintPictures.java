package org.customizedemployment.format.pdf;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The drawn pictures of a page, each in words too, as large as paper lets them be. */
final class PrintPictures {
    /** Millimetres. */
    private static final int WIDEST = 100;

    private static final int HIGHEST = 150;
    /** How high the parts of a picture are that has to be divided: low enough to fill the rest of a page. */
    private static final int PART = 70;
    /** What headings over the first part take. */
    private static final int HEADINGS = 25;

    private static final int WIDEST_ON_ONE_SIDE = 70;
    private static final int HIGHEST_ON_ONE_SIDE = 105;
    private static final int BOX = 4;

    private final Document page;

    PrintPictures(Document page) {
        this.page = page;
    }

    /** PDF has one alternative text, not a title and a description. */
    void prepare() {
        for (Element picture : page.select("svg[role=img]")) {
            String title = picture.select("> title").text();
            String description = picture.select("> desc").text();
            picture.attr("alt", description.isEmpty() ? title : title + ". " + description);
            if (picture.closest("[data-report=employer-page]") == null) {
                inParts(picture, title);
                size(picture, WIDEST, HIGHEST);
            } else {
                onOneSide(picture);
            }
        }
        // A picture that says nothing is no figure.
        page.select("img[alt='']").remove();
    }

    /** What would have to be narrow to fit on a page goes on below itself instead. */
    private static void inParts(Element picture, String title) {
        double[] view = PathData.numbers(picture.attr("viewBox"));
        if (view.length != BOX || view[3] * WIDEST <= HIGHEST * view[2]) {
            return;
        }
        List<Element> parts = TallPicture.parts(picture, PART * view[2] / WIDEST);
        Element last = picture.parent();
        for (int i = 1; i < parts.size() && last != null; i++) {
            Element part = parts.get(i).attr("alt", title + " (" + (i + 1) + "/" + parts.size() + ")");
            size(part, WIDEST, HIGHEST);
            Element beside = new Element("div").addClass("picture").appendChild(part);
            last.after(beside);
            last = beside;
        }
        if (parts.size() > 1) {
            together(picture.closest("figure"));
            Element first = parts.get(0);
            picture.empty().insertChildren(0, first.childNodes());
            picture.attributes().put("viewBox", first.attributes().get("viewBox"));
        }
    }

    /** All of the parts can't stand on one page with the headings over them; the first does. */
    private static void together(@Nullable Element figure) {
        Element heading = figure == null ? null : figure.previousElementSibling();
        String after = "page-break-after: auto";
        while (heading != null && heading.normalName().matches("h[1-6]")) {
            heading.attr("style", after + "; -fs-page-break-min-height: " + (PART + HEADINGS) + "mm");
            after = "page-break-after: avoid";
            Element above = heading.previousElementSibling();
            Element section = heading.parent();
            heading = above != null || section == null ? above : section.previousElementSibling();
        }
    }

    /** As wide as a column, and never so high that it has no room on a page. */
    private static void size(Element picture, int widest, int highest) {
        double[] view = PathData.numbers(picture.attr("viewBox"));
        picture.removeAttr("width").removeAttr("height");
        if (view.length == BOX) {
            double wide = Math.min(widest, highest * view[2] / view[3]);
            picture.attr("style", "width: " + millimetres(wide) + "; height: " + millimetres(wide * view[3] / view[2]));
        }
    }

    private static String millimetres(double length) {
        long tenths = Math.round(length * 10);
        return tenths / 10 + "." + tenths % 10 + "mm";
    }

    /** The page for the meeting has no room for the picture's table; who does not see the picture gets the table's words with it. */
    private static void onOneSide(Element picture) {
        Element figure = picture.closest("figure");
        StringBuilder words = new StringBuilder(picture.attr("alt"));
        if (figure != null) {
            for (Element row : figure.select("tbody tr")) {
                words.append(' ')
                        .append(String.join(", ", row.children().eachText()))
                        .append('.');
            }
            figure.select(".picture-words").remove();
        }
        picture.attr("alt", words.toString());
        size(picture, WIDEST_ON_ONE_SIDE, HIGHEST_ON_ONE_SIDE);
    }
}
