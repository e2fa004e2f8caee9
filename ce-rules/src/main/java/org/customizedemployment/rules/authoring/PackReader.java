package org.customizedemployment.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.rules.authoring.programme.CredentialReader;
import org.customizedemployment.rules.authoring.programme.ProgrammeReader;
import org.customizedemployment.rules.authoring.rule.BindingReader;
import org.customizedemployment.rules.authoring.rule.RuleReader;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.terms.CalendarReader;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.PackLevel;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.layer.Subject.Kind;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.YamlFile;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;

/** Reads the files of one pack on top of the layers below it. What is wrong goes to the log; what is right is added all the same. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PackReader {
    private final Layered layered;
    private final ProblemLog log;

    public PackReader(Layered layered, ProblemLog log) {
        this.layered = layered;
        this.log = log;
    }

    /**
     * Reads a pack.
     *
     * @param below the packs already read, lowest first
     * @return its head; empty if there is none to go by
     */
    public Optional<PackHead> read(PackProvider provider, List<PackId> below) {
        List<Keys> roots = new ArrayList<>();
        for (PackFile file : provider.getFiles()) {
            YamlFile.read(file.getName(), file.getContent(), log).ifPresent(node -> roots.add(Keys.of(node, log)));
        }
        if (provider.getFiles().isEmpty()) {
            log.add(
                    RulesError.NOT_A_PACK,
                    Place.ofFile(provider.getDescriptor().id()),
                    "pack '" + provider.getDescriptor().id() + "' has no file");
        }
        Optional<PackHead> head = roots.stream().findFirst().flatMap(PackHead::read);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        check(head.get(), provider, below);
        level(head.get(), below);
        sections(roots, head.get().id(), provider.getRules());
        return head;
    }

    private void check(PackHead head, PackProvider provider, List<PackId> below) {
        if (!head.id().value().equals(provider.getDescriptor().id())) {
            log.add(
                    RulesError.NOT_A_PACK,
                    head.place(),
                    "pack '" + head.id() + "' comes from a provider called '"
                            + provider.getDescriptor().id() + "'",
                    "give both the same id");
        }
        if (below.contains(head.id())) {
            log.add(RulesError.DUPLICATE_ID, head.place(), "pack '" + head.id() + "' a second time", "name it once");
        }
        for (PackId lower : head.layersOver()) {
            if (!below.contains(lower)) {
                log.add(
                        RulesError.LAYERING,
                        head.place(),
                        "pack '" + head.id() + "' layers over '" + lower + "', which is not below it",
                        "load '" + lower + "' too, before '" + head.id() + "'");
            }
        }
    }

    /** A layer lies over those of the same level or a lower one. */
    private void level(PackHead head, List<PackId> below) {
        PackLevel level = head.level();
        if (level == null) {
            return;
        }
        for (PackId lower : below) {
            PackLevel other = layered.statements.level(lower);
            if (other != null && other.compareTo(level) > 0) {
                log.add(
                        RulesError.LAYERING,
                        head.place(),
                        "pack '" + head.id() + "' is a layer of level " + level.word() + " and comes after '" + lower
                                + "', which is of level " + other.word(),
                        "give '" + head.id() + "' before '" + lower + "', or correct 'layer'");
            }
        }
        layered.statements.level(head.id(), level);
    }

    /** Section by section over all files, so that any file may refer to any other of the same pack. */
    private void sections(List<Keys> roots, PackId pack, List<Rule> rules) {
        ParameterReader parameters = new ParameterReader(layered, pack);
        CredentialReader credentials = new CredentialReader(layered);
        RuleReader ruleReader = new RuleReader(layered, pack);
        ProgrammeReader programmes = new ProgrammeReader(layered, pack);
        BindingReader bindings = new BindingReader(layered, pack);
        roots.forEach(root -> root.keys("vocabulary").ifPresent(layered.words::read));
        each(roots, "parameters", parameters::declare);
        each(roots, "set-parameters", parameters::set);
        each(roots, "credentials", keys -> {
            credentials.read(keys);
            keys.text("id").ifPresent(id -> layered.statements.whole(new Subject(Kind.CREDENTIAL, id), pack, keys));
        });
        each(roots, "certifications", credentials::readScheme);
        each(roots, "calendars", new CalendarReader(layered.calendars)::declare);
        // First those in Java, as those written as data may name them.
        rules.forEach(rule -> ruleReader.addJava(rule, roots.get(0)));
        each(roots, "rules", ruleReader::read);
        each(roots, "set-rules", ruleReader::set);
        each(roots, "bindings", keys -> bindings.read(keys, layered.shared, ""));
        each(roots, "programmes", programmes::declare);
        each(roots, "extend-programmes", programmes::extend);
        roots.forEach(Keys::close);
    }

    private static void each(List<Keys> roots, String section, Consumer<Keys> read) {
        for (Keys root : roots) {
            root.list(section).forEach(read);
        }
    }
}
