/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.vocabulary.Looks;
import org.portrait.model.CardBlock;
import org.portrait.model.CardDesign;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Project;
import org.portrait.model.derived.BlockRun;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** A card template, or what a persona changes of its own, that names a trait or a block that is not there: cards pass over it. */
final class UnknownInDesign implements Check {

    /** The block of the user's own traits is on every card. */
    private static final String OWN = "own";

    @Override
    public String id() {
        return "unknown-in-template";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Project project = context.project();
        Stream<Issue> own = project.getDesigns().stream().flatMap(design -> Stream.concat(traits(design), order(design, Optional.empty())));
        Stream<Issue> personas = context.livePersonas().filter(persona -> persona.getArrangement() != null)
                .flatMap(persona -> Stream.concat(traits(persona.getArrangement()), blocks(persona, project)));
        return Stream.concat(own, personas);
    }

    private Stream<Issue> traits(CardDesign design) {
        Stream<Issue> quote = Stream.ofNullable(design.getQuote()).filter(key -> !isTrait(key))
                .map(key -> issue("trait", design, Literals.CARD_DESIGN__QUOTE, key)
                        .fixedBy(new QuickFix("forget-key",
                        domain -> TraitEdits.setFeature(domain, design, Literals.CARD_DESIGN__QUOTE, null), key)));
        Stream<Issue> facts = unknown(design, Literals.CARD_DESIGN__FACTS, design.getFacts());
        Stream<Issue> parts = design.getBlocks().stream().flatMap(block -> block.getParts().stream())
                .flatMap(part -> unknown(part, Literals.CARD_PART__TRAITS, part.getTraits()));
        return Stream.of(quote, facts, parts).flatMap(issues -> issues);
    }

    private Stream<Issue> unknown(Identified element, EAttribute feature, List<String> keys) {
        return keys.stream().filter(key -> !isTrait(key)).distinct()
                .map(key -> forgetting(issue("trait", element, feature, key), element, feature, key));
    }

    /** What a persona says of blocks that its template does not have; where the template is no design of the project, nobody knows here. */
    private Stream<Issue> blocks(Persona persona, Project project) {
        Optional<CardDesign> base = Looks.own(project, persona.getTemplate());
        CardDesign design = persona.getArrangement();
        Stream<Issue> changes = base.stream().flatMap(template -> design.getBlocks().stream()
                .filter(block -> block.getParts().isEmpty() && !keys(template).contains(text(block.getKey()))))
                .map(block -> issue("block", block, Literals.CARD_BLOCK__KEY, text(block.getKey()))
                        .fixedBy(new QuickFix("forget-key", domain -> TraitEdits.remove(domain, block), text(block.getKey()))));
        return base.isEmpty() ? Stream.empty() : Stream.concat(changes, order(design, base));
    }

    private Stream<Issue> order(CardDesign design, Optional<CardDesign> base) {
        Set<String> known = keys(design);
        base.ifPresent(template -> known.addAll(keys(template)));
        return design.getOrder().stream().flatMap(entry -> BlockRun.of(entry, known).keys().stream()).filter(key -> !known.contains(key)).distinct()
                .map(key -> issue("block", design, Literals.CARD_DESIGN__ORDER, key)
                        .fixedBy(new QuickFix("forget-key",
                        domain -> SetCommand.create(domain, design, Literals.CARD_DESIGN__ORDER, without(design, key, known)), key)));
    }

    private static List<String> without(CardDesign design, String key, Set<String> known) {
        return design.getOrder().stream().map(entry -> BlockRun.of(entry, known).without(key)).filter(run -> !run.keys().isEmpty())
                .map(BlockRun::text).toList();
    }

    private static Set<String> keys(CardDesign design) {
        Set<String> keys = design.getBlocks().stream().map(CardBlock::getKey).map(UnknownInDesign::text).collect(Collectors.toSet());
        keys.add(OWN);
        return keys;
    }

    private Issue issue(String variant, Identified element, EAttribute feature, String key) {
        Identified owner = Personas.enclosing(element).<Identified>map(persona -> persona).orElseGet(() -> design(element));
        return Issue.of(this, element, feature, key, owner).saying(variant);
    }

    private static Identified design(Identified element) {
        Identified above = element;
        while (!(above instanceof CardDesign) && above.eContainer() instanceof Identified next) {
            above = next;
        }
        return above;
    }

    private static Issue forgetting(Issue issue, Identified element, EAttribute feature, String key) {
        return issue.fixedBy(new QuickFix("forget-key", domain -> RemoveCommand.create(domain, element, feature,
                ((List<?>) element.eGet(feature)).stream().filter(key::equals).toList()), key));
    }

    private static boolean isTrait(String key) {
        return Trait.find(key).isPresent();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
