/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.arrange.PastedBlocks;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.label.Labels;
import org.portrait.model.trait.Trait;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.StepNames;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.text.Texts;

/**
 * Puts what was copied somewhere, as one step that can be undone.
 *
 * <p>Onto something that is selected it is put in its place: a value over a value, items behind an item, lines of a text as items, items of a
 * list as lines. Onto a persona as a whole everything goes where it belongs there, see {@link Gain}.
 */
public final class Pasting {

    /** Most items that come from one text. */
    public static final int MOST_ITEMS = 500;
    /** Most letters that come from one text. */
    public static final int MOST_LETTERS = 100_000;

    private final Editing editing;

    public Pasting(Editing editing) {
        this.editing = editing;
    }

    /**
     * What came of it.
     *
     * @param done   whether anything changed
     * @param kept   traits on which something else is said and stays
     * @param blocks names of the blocks that show now what was brought
     */
    public record Outcome(boolean done, List<Trait> kept, Set<String> blocks) {
    }

    /** Why a text is more than can be pasted at once, in the user's words; empty when it is not. */
    public static Optional<String> tooMuch(Scrap scrap) {
        return tooMuch(scrap.text(), scrap.elements().isEmpty());
    }

    /** Why a text is more than can be pasted at once, in the user's words; empty when it is not. @param items whether lines become items */
    public static Optional<String> tooMuch(String text, boolean items) {
        if (text.length() > MOST_LETTERS) {
            return Optional.of(Texts.get("paste.letters", text.length(), MOST_LETTERS));
        }
        long lines = items ? text.lines().filter(line -> !line.isBlank()).count() : 0;
        return lines > MOST_ITEMS ? Optional.of(Texts.get("paste.items", lines, MOST_ITEMS)) : Optional.empty();
    }

    /** Whether a target can take a scrap: a list that holds such items or can be made of lines, a value of the same type, or a text. */
    public static boolean fits(Scrap scrap, Target target) {
        if (target.slots().size() > 1 || tooMuch(scrap).isPresent()) {
            return false;
        }
        EStructuralFeature feature = target.slot().feature();
        if (feature instanceof EReference list) {
            return list.isMany() && !items(scrap, target.slot()).isEmpty();
        }
        return !feature.isMany() && value(scrap, (EAttribute) feature).isPresent();
    }

    /** Puts a scrap where a target points: into the list, behind the item; or in the place of a value. @return whether anything changed */
    public boolean paste(Scrap scrap, Target target) {
        if (!fits(scrap, target)) {
            return false;
        }
        Slot slot = target.slot();
        String step = StepNames.of("edit.paste", slot);
        if (slot.feature() instanceof EReference) {
            int index = target.item().map(item -> slot.items().indexOf(item) + 1).orElse(TraitEdits.END);
            return editing.execute(step, editing.adding(slot, items(scrap, slot), index));
        }
        Object value = value(scrap, (EAttribute) slot.feature()).orElseThrow();
        return editing.execute(step, editing.setting(slot, value));
    }

    /** What a list would get. */
    private static List<EObject> items(Scrap scrap, Slot slot) {
        EClass type = ((EReference) slot.feature()).getEReferenceType();
        boolean home = isHome(scrap, slot.owner());
        List<EObject> like = scrap.elements().stream().filter(item -> item.eClass() == type).toList();
        if (!like.isEmpty()) {
            return like.stream().map(item -> Gain.fresh(item, home)).map(item -> tidy(item, slot)).toList();
        }
        List<EObject> others = scrap.elements().stream().filter(item -> !(item instanceof Evidence)).toList();
        if (!others.isEmpty() && type != Literals.EVIDENCE) {
            return others.stream().map(item -> converted(item, type)).flatMap(Optional::stream).toList();
        }
        return Editing.items(slot, scrap.text());
    }

    private static boolean isHome(Scrap scrap, EObject owner) {
        return owner instanceof Persona persona
                && scrap.persona().filter(said -> said.getId() != null && said.getId().equals(persona.getId())).isPresent();
    }

    /** Evidence about a trait that its new holder does not have is about the holder as a whole. */
    private static EObject tidy(EObject item, Slot slot) {
        if (item instanceof Evidence evidence && evidence.getTrait() != null) {
            EClass holder = slot.group() == null ? slot.owner().eClass() : slot.group().getEReferenceType();
            if (holder.getEStructuralFeature(evidence.getTrait()) == null) {
                evidence.setTrait(null);
            }
        }
        return item;
    }

    /** An item as one of another kind: its words, and what both kinds can say. */
    private static Optional<EObject> converted(EObject item, EClass type) {
        EObject result = EcoreUtil.create(type);
        item.eClass().getEAllAttributes().stream().filter(item::eIsSet).filter(feature -> feature != Literals.IDENTIFIED__ID).forEach(feature -> {
            EStructuralFeature same = type.getEStructuralFeature(feature.getName());
            if (same != null && same.getEType() == feature.getEType() && !same.isMany()) {
                result.eSet(same, item.eGet(feature));
            }
        });
        EStructuralFeature text = type.getEStructuralFeature("text");
        EStructuralFeature words = text == null ? type.getEStructuralFeature("name") : text;
        if (words == null || result.eIsSet(words)) {
            return Optional.of(result).filter(made -> words != null).map(Identifiers::complete);
        }
        String label = Labels.label(item, Texts.locale());
        result.eSet(words, label);
        return Optional.of(Identifiers.complete(result));
    }

    /** What a place for a single value would get. */
    private static Optional<Object> value(Scrap scrap, EAttribute feature) {
        Optional<Object> same = scrap.persona()
                .flatMap(said -> scrap.traits().stream().filter(trait -> trait.feature().getEType() == feature.getEType())
                .filter(trait -> scrap.traits().size() == 1 && !trait.feature().isMany()).map(trait -> trait.get(said)).findFirst());
        String words = scrap.elements().isEmpty() || feature.getEType() == Literals.PROSE ? scrap.text()
                : String.join(", ", scrap.text().lines().toList());
        return same.or(() -> Wordings.read(feature, words));
    }

    /**
     * Brings everything to where it belongs in a persona, with the blocks that it was copied with.
     *
     * @param replacing  whether what is there and says something else gives way
     * @param after      name of the block behind which new blocks shall stand; empty = at the end
     * @param arranging  the command that gives the persona's card another arrangement; empty when that changes nothing
     */
    public Outcome paste(Scrap scrap, Persona persona, boolean replacing, String after,
            Function<UnaryOperator<CardTemplate>, Optional<Command>> arranging) {
        Persona said = scrap.persona().orElseThrow();
        Gain gain = Gain.of(said, persona, replacing);
        Set<String> keys = scrap.traits().stream().map(Trait::key).collect(Collectors.toSet());
        List<Command> commands = new ArrayList<>(List.of(gain.command(editing.domain())));
        PastedBlocks blocks = PastedBlocks.into(CardTemplates.of(persona), scrap.blocks(), keys::contains, after);
        arranging.apply(template -> PastedBlocks.into(template, scrap.blocks(), keys::contains, after).template()).ifPresent(commands::add);
        String step = Texts.get(replacing ? "edit.paste.over" : "edit.paste", topic(scrap, Texts.locale()));
        return new Outcome(editing.execute(step, Edits.all(commands)), gain.kept(), blocks.names());
    }

    /** What a scrap is about, for the name of a step. */
    public static String topic(Scrap scrap, Locale locale) {
        List<Block> blocks = scrap.blocks();
        if (blocks.size() > 1) {
            return Texts.get("paste.blocks", blocks.size());
        }
        return blocks.stream().map(block -> Designs.title(block, locale)).findFirst()
                .or(() -> scrap.traits().stream().map(trait -> trait.name(locale)).findFirst()).filter(Objects::nonNull).orElse("");
    }
}
