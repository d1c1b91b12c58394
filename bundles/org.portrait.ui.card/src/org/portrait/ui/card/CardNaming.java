/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.card.compose.Offers;
import org.portrait.card.scene.Origin;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.card.access.Naming;
import org.portrait.ui.card.access.Spoken;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.text.Texts;

/** How the traits of a persona and the blocks of its card are called. */
final class CardNaming implements Naming {

    private final Supplier<Optional<Persona>> persona;

    /** @param persona who is shown */
    CardNaming(Supplier<Optional<Persona>> persona) {
        this.persona = persona;
    }

    @Override
    public String name(Origin origin) {
        if (origin.feature().startsWith(Offers.MORE)) {
            return "";
        }
        Optional<Target> target = persona.get().flatMap(shown -> Target.of(shown, origin));
        return target.flatMap(found -> found.item().flatMap(item -> part(origin)).or(() -> Optional.of(whole(found)))).orElse("");
    }

    /** The name of a trait; of a segment or project, what it is. */
    private static String whole(Target target) {
        boolean around = target.trait().isEmpty() && !(target.slot().owner() instanceof Persona);
        return around ? ModelTexts.name(target.slot().owner().eClass(), Texts.locale()) : target.name(Texts.locale());
    }

    /** What a part of an item is called, unless it is what the item says. */
    private Optional<String> part(Origin origin) {
        return persona.get().flatMap(shown -> Target.find(shown, origin.elementId()))
                .map(element -> element.eClass().getEStructuralFeature(origin.feature()))
                .filter(feature -> feature != PersonaPackage.Literals.STATEMENT__TEXT).map(feature -> ModelTexts.name(feature, Texts.locale()));
    }

    @Override
    public String block(String name) {
        return persona.get().map(CardTemplates::of).flatMap(template -> template.blocks().stream().filter(block -> block.id().equals(name)).findFirst())
                .map(block -> Designs.title(block, Texts.locale())).orElse("");
    }

    @Override
    public Optional<Spoken.Range> range(Origin origin) {
        return persona.get().flatMap(shown -> Target.find(shown, origin.elementId())).flatMap(element -> {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(origin.feature());
            boolean percent = feature != null && feature.getEType() == PersonaPackage.Literals.PERCENT;
            return percent && element.eGet(feature) instanceof Number now ? Optional.of(new Spoken.Range(0, 100, now.intValue())) : Optional.empty();
        });
    }
}
