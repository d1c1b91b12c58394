/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.card.template.CardTemplate;
import org.portrait.model.Objection;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/** What blocks say, as plain text: the title, then a line for each value and for each item of a list. */
public final class BlockWords {

    private static final String BULLET = "- ";

    private BlockWords() {
    }

    /** Everything that a persona says in the blocks of a template; blocks are parted by an empty line. */
    public static String of(Persona persona, CardTemplate template, Locale locale) {
        List<String> blocks = new ArrayList<>();
        for (BlockPlan plan : new CardPlan(persona, template, false).blocks(List.of())) {
            String title = plan.title(locale);
            List<Trait> traits = plan.entries().stream().flatMap(entry -> entry.traits().stream()).distinct().toList();
            Stream<String> lines = traits.size() == 1 ? Stream.of(bare(persona, traits.get(0), locale))
                    : traits.stream().map(trait -> named(persona, trait, locale));
            blocks.add(title + "\n" + String.join("\n", lines.filter(line -> !line.isBlank()).toList()));
        }
        return String.join("\n\n", blocks);
    }

    /** What a persona says on a trait, without the trait's name: the value, or a line for each item of a list. */
    public static String bare(Persona persona, Trait trait, Locale locale) {
        Object value = trait.get(persona);
        return value instanceof List<?> items ? String.join("\n", items.stream().map(item -> BULLET + item((EObject) item, locale)).toList())
                : value((EAttribute) trait.feature(), value, locale);
    }

    private static String named(Persona persona, Trait trait, Locale locale) {
        boolean own = trait.feature().getEType() == PersonaPackage.Literals.CUSTOM_TRAIT;
        String words = bare(persona, trait, locale);
        if (own) {
            return words;
        }
        boolean below = trait.feature().isMany() || words.contains("\n");
        return trait.name(locale) + (below ? ":\n" : ": ") + words;
    }

    private static String value(EAttribute attribute, Object value, Locale locale) {
        return ValueTexts.text(attribute.getEAttributeType(), value, locale).strip();
    }

    /** An item of a list in one line; an objection with the answer to it. */
    public static String item(EObject item, Locale locale) {
        String label = Labels.label(item, locale);
        return item instanceof Objection objection && objection.getAnswer() != null && !objection.getAnswer().isBlank()
                ? label + " → " + objection.getAnswer().strip() : label;
    }
}
