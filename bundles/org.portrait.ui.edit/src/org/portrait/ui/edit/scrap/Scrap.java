/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.compose.BlockWords;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.Excerpt;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Designs;
import org.portrait.card.template.Head;
import org.portrait.card.template.Part;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.TraitGroup;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/**
 * What was copied: a small project in which nothing stands but that, and the same in words.
 *
 * <p>What a persona said stands in a persona that says nothing else, with the identifier of the one that it comes from; copied blocks are that
 * persona's arrangement. So a scrap can be written and read like any file, and confidential traits are told apart as in any export.
 *
 * <p>Evidence is about the person on whom it was found. It comes along, but {@linkplain Pasting pasting} gives it only to the same persona.
 *
 * @param content nobody changes it; without elements for a plain text
 * @param text    the words
 */
public record Scrap(Project content, String text) {

    /** Plain text, from wherever. */
    public static Scrap of(String text) {
        return new Scrap(PersonaFactory.eINSTANCE.createProject(), text);
    }

    /** Copies what a target points at: the item, else the whole value. Of the portrait nothing is copied. */
    public static Scrap of(Target target, Locale locale) {
        Slot slot = target.slot();
        if (target.slots().size() > 1) {
            return of("");
        }
        if (target.trait().isPresent() && slot.owner() instanceof Persona persona) {
            return of(persona, target.trait().get(), target.item(), locale);
        }
        if (slot.feature() instanceof EReference && slot.feature().isMany()) {
            List<EObject> items = target.item().map(List::of).orElseGet(() -> slot.items().stream().map(EObject.class::cast).toList());
            Project content = items.isEmpty() ? PersonaFactory.eINSTANCE.createProject() : shell(slot, items);
            return new Scrap(content, lines(items, locale));
        }
        return of(slot.feature().getEType() instanceof EDataType type && !slot.feature().isMany()
                ? ValueTexts.text(type, slot.value(), locale) : "");
    }

    private static Scrap of(Persona persona, Trait trait, Optional<EObject> item, Locale locale) {
        Project content = project(persona);
        Persona said = said(persona, List.of(trait));
        if (item.isPresent() && trait.holder(said).isPresent()) {
            ((EList<?>) trait.get(said)).removeIf(copy -> !EcoreUtil.getID((EObject) copy).equals(EcoreUtil.getID(item.get())));
            ((Evidenced) trait.holder(said).get()).getEvidence().clear();
        }
        content.getPersonas().add(said);
        return new Scrap(content, words(said, locale));
    }

    /**
     * Copies blocks of a persona's card with what they show of the persona.
     *
     * @param card   the card as it is laid out
     * @param blocks as they stand in its template
     */
    public static Scrap of(Persona persona, Card card, Collection<Block> blocks, Locale locale) {
        Set<Trait> traits = new LinkedHashSet<>();
        List<Block> complete = new ArrayList<>();
        for (Block block : blocks) {
            List<Trait> shown = Excerpt.origins(card, block.id()).stream().flatMap(origin -> Target.of(persona, origin).stream())
                    .flatMap(target -> target.trait().stream()).distinct().filter(trait -> trait.isPresent(persona)).toList();
            traits.addAll(shown);
            List<String> unnamed = shown.stream().map(Trait::key).filter(key -> !block.traits().contains(key)).toList();
            complete.add(unnamed.isEmpty() ? block
                    : block.showing(Stream.concat(block.parts().stream(), Stream.of(new Part(null, unnamed))).toList()));
        }
        Project content = project(persona);
        Persona said = said(persona, traits);
        said.setArrangement(Designs.design(template(complete), null));
        content.getPersonas().add(said);
        return new Scrap(content, words(said, locale));
    }

    private static CardTemplate template(List<Block> blocks) {
        return new CardTemplate("", "", 1, true, new Head(List.of(), ""), blocks, "", "");
    }

    private static Project project(Persona persona) {
        Project content = PersonaFactory.eINSTANCE.createProject();
        Personas.project(persona).ifPresent(project -> content.setLanguage(project.getLanguage()));
        return content;
    }

    /** A persona that says nothing but some traits of another, with the evidence on them. */
    private static Persona said(Persona persona, Collection<Trait> traits) {
        Persona said = PersonaFactory.eINSTANCE.createPersona();
        said.setId(persona.getId());
        for (Trait trait : traits) {
            trait.holder(persona).filter(holder -> holder.eIsSet(trait.feature())).ifPresent(holder -> {
                EObject into = trait.group() == null ? said : group(said, trait.group());
                Object value = holder.eGet(trait.feature());
                into.eSet(trait.feature(), value instanceof List<?> items
                        ? EcoreUtil.copyAll(items.stream().map(EObject.class::cast).toList()) : value);
                ((Evidenced) holder).getEvidence().stream().filter(evidence -> trait.feature().getName().equals(evidence.getTrait()))
                        .forEach(evidence -> ((Evidenced) into).getEvidence().add(EcoreUtil.copy(evidence)));
            });
        }
        return said;
    }

    private static EObject group(Persona said, EReference group) {
        if (said.eGet(group) == null) {
            said.eSet(group, EcoreUtil.create(group.getEReferenceType()));
        }
        return (EObject) said.eGet(group);
    }

    /** A project with nothing but items that stand elsewhere than in traits. */
    private static Project shell(Slot slot, List<EObject> items) {
        EObject holder = slot.holder().orElseThrow();
        Project content = holder instanceof Project ? PersonaFactory.eINSTANCE.createProject()
                : Personas.enclosing(holder).map(Scrap::project).orElseGet(PersonaFactory.eINSTANCE::createProject);
        EObject into = holder instanceof Project ? content : EcoreUtil.create(holder.eClass());
        into.eSet(slot.feature(), List.copyOf(EcoreUtil.copyAll(items)));
        switch (into) {
            case Persona persona -> content.getPersonas().add(persona);
            case Segment segment -> content.getSegments().add(segment);
            case TraitGroup group -> {
                Persona persona = PersonaFactory.eINSTANCE.createPersona();
                persona.eSet(holder.eContainingFeature(), group);
                content.getPersonas().add(persona);
            }
            default -> {
                // the project itself
            }
        }
        return content;
    }

    private static String words(Persona said, Locale locale) {
        if (said.getArrangement() != null) {
            return BlockWords.of(said, Designs.template(said.getArrangement()), locale);
        }
        return Trait.all().stream().filter(trait -> trait.isPresent(said)).map(trait -> trait.get(said) instanceof List<?> items
                ? lines(items, locale) : BlockWords.bare(said, trait, locale)).collect(Collectors.joining("\n"));
    }

    private static String lines(List<?> items, Locale locale) {
        return items.stream().map(item -> BlockWords.item((EObject) item, locale)).collect(Collectors.joining("\n"));
    }

    /**
     * What may leave: without the confidential traits that are not disclosed, in the words as well, and without evidence on traits, which may hold
     * what respondents said. A text without traits is as it was.
     */
    public Scrap shown(Disclosure disclosure, Locale locale) {
        if (traits().isEmpty()) {
            return this;
        }
        Project shown = EcoreUtil.copy(disclosure.of(content));
        List<EObject> parts = new ArrayList<>();
        shown.eAllContents().forEachRemaining(parts::add);
        parts.stream().filter(Evidenced.class::isInstance).forEach(part -> ((Evidenced) part).getEvidence().clear());
        return new Scrap(shown, words(shown.getPersonas().getFirst(), locale));
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return text.isEmpty() && blocks().isEmpty() && traits().isEmpty() && elements().isEmpty();
    }

    /** The persona that says what was copied; empty for other things. */
    public Optional<Persona> persona() {
        return content.getPersonas().stream().findFirst();
    }

    /** What is said in it, in the order of the metamodel. */
    public List<Trait> traits() {
        return persona().map(said -> Trait.all().stream().filter(trait -> trait.isPresent(said)).toList()).orElse(List.of());
    }

    /** The copied blocks; empty for anything else. */
    public List<Block> blocks() {
        return persona().map(Persona::getArrangement).map(Designs::template).map(CardTemplate::blocks).orElse(List.of());
    }

    /** The items of lists in it. */
    public List<EObject> elements() {
        Stream<EObject> said = traits().stream().filter(trait -> trait.feature().isMany())
                .flatMap(trait -> ((List<?>) trait.get(persona().orElseThrow())).stream()).map(EObject.class::cast);
        Stream<EObject> beside = content.eContents().stream().filter(element -> !(element instanceof Persona));
        Stream<EObject> inside = content.getSegments().stream().flatMap(segment -> segment.eContents().stream());
        Stream<EObject> evidence = persona().stream().flatMap(persona -> Stream.concat(Stream.of(persona), persona.eContents().stream()))
                .filter(Evidenced.class::isInstance).flatMap(holder -> ((Evidenced) holder).getEvidence().stream()).map(Evidence.class::cast);
        return Stream.of(said, beside, inside, evidence).flatMap(all -> all).toList();
    }
}
