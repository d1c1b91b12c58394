/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.card.scene.Origin;
import org.portrait.model.Identified;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.text.ValueTexts;

/**
 * One item of a list, as far as any list can show it.
 *
 * @param text   its words, never blank
 * @param weight how much it matters, 1 to 5; 0 when unknown
 * @param origin what it shows
 */
record Item(String text, int weight, Origin origin) {

    /** The items that have words. */
    static List<Item> of(List<? extends EObject> objects, Locale locale) {
        List<Item> items = new ArrayList<>(objects.size());
        for (EObject object : objects) {
            Item item = of(object, locale);
            if (!item.text().isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    /** One object as an item, possibly without words. */
    static Item of(EObject object, Locale locale) {
        return object instanceof Statement statement ? of(statement) : ofUnknown(object, locale);
    }

    private static Item of(Statement statement) {
        Integer weight = statement.getWeight();
        return new Item(text(statement.getText()), weight == null ? 0 : Math.clamp(weight, 0, 5), origin(statement, "text"));
    }

    /** An object of a class that no composer knows: its values, one after the other. */
    private static Item ofUnknown(EObject object, Locale locale) {
        StringBuilder text = new StringBuilder();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute) && attribute != PersonaPackage.Literals.IDENTIFIED__ID && !attribute.isMany()) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(ValueTexts.text(attribute.getEAttributeType(), object.eGet(attribute), locale));
            }
        }
        return new Item(text(text.toString()), 0, object instanceof Identified named ? origin(named, "") : Origin.NONE);
    }

    /** A text of the model without blanks around it; empty for none. */
    static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** Where something of the model stands; {@link Origin#NONE} for an element that has no id yet. */
    static Origin origin(Identified element, String feature) {
        return element.getId() == null ? Origin.NONE : Origin.of(element.getId(), feature);
    }
}
