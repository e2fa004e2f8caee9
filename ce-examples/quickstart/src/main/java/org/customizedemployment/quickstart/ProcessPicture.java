package org.customizedemployment.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.process.Phase;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.Transition;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;

/** The process as a picture: one box for each phase, and beside it the rules asked on the way in. */
final class ProcessPicture {
    static final String TITLE =
            "The phases in order, with the rules asked before each. Any phase can be entered again from a later one.";

    private static final int WIDTH = 720;
    private static final int BOX = 250;
    private static final int LINE = 20;
    private static final int GAP = 36;

    private final StringBuilder svg = new StringBuilder();
    private int y = 16;

    private ProcessPicture() {}

    static String svg(ProcessDefinition process, RuleBook rules) {
        ProcessPicture picture = new ProcessPicture();
        for (Phase phase : process.getPhases()) {
            picture.phase(phase, asked(process, phase, rules));
        }
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\">\n<title>%s</title>\n",
                        WIDTH,
                        picture.y,
                        TITLE)
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
                + "<g font-family=\"sans-serif\" font-size=\"14\" fill=\"#1b1b1b\">\n" + picture.svg + "</g>\n</svg>\n";
    }

    /** The rules bound to transitions that lead forward into the phase. */
    private static List<String> asked(ProcessDefinition process, Phase phase, RuleBook rules) {
        List<String> lines = new ArrayList<>();
        for (Transition transition : process.getTransitions()) {
            if (transition.to().equals(phase.id())) {
                for (RuleBinding binding : rules.at(BindingPoint.move(transition.id()))) {
                    lines.add(binding.rule().getId() + " ("
                            + binding.severity().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
                }
            }
        }
        return lines;
    }

    private void phase(Phase phase, List<String> asked) {
        int height = Math.max(44, asked.size() * LINE + 12);
        if (y > 16) {
            int middle = BOX / 2 + 10;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%1$d %2$d v%3$d m-6 -8 l6 8 l6 -8\" fill=\"none\" stroke=\"#1b1b1b\"/>\n",
                    middle,
                    y - GAP,
                    GAP));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"10\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#e8f0f8\" stroke=\"#0b4f8a\"/>\n",
                y,
                BOX,
                height));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                BOX / 2 + 10,
                y + height / 2 + 5,
                phase.id().value().replace('-', ' ')));
        for (int i = 0; i < asked.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>\n", BOX + 30, y + 20 + i * LINE, asked.get(i)));
        }
        y += height + GAP;
    }
}
