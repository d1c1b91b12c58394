/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.portrait.card.scene.Origin;

/** What the structure elements of one document show of the model: ids, and classes named after features (ISO 32000-1, 14.7). */
final class StructureOrigins {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, COSDictionary> elements = new TreeMap<>();
    private final Set<String> features = new TreeSet<>();

    /** Notes what an element shows. The same thing shown again gets a number behind its id. */
    void note(COSDictionary element, Origin origin) {
        if (origin.isNone()) {
            return;
        }
        String name = origin.feature().isEmpty() ? origin.elementId() : origin.elementId() + "/" + origin.feature();
        int count = counts.merge(name, 1, Integer::sum);
        String id = count == 1 ? name : name + "#" + count;
        element.setItem(COSName.ID, new COSString(id));
        elements.put(id, element);
        if (!origin.feature().isEmpty()) {
            element.setName(COSName.C, origin.feature());
            features.add(origin.feature());
        }
    }

    /** Puts the ids and the classes into the root of the structure. */
    void addTo(COSDictionary root) {
        if (!elements.isEmpty()) {
            root.setItem(COSName.ID_TREE, idTree());
        }
        if (!features.isEmpty()) {
            root.setItem(COSName.getPDFName("ClassMap"), classMap());
        }
    }

    /** All ids in one leaf, by rising bytes. */
    private COSDictionary idTree() {
        COSArray names = new COSArray();
        elements.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }

    /** For each feature of the model a class of elements that carry it as a user property (14.7.5.2 and 14.7.5.4). */
    private COSDictionary classMap() {
        COSDictionary classes = new COSDictionary();
        for (String feature : features) {
            COSDictionary property = new COSDictionary();
            property.setDirect(true);
            property.setString(COSName.N, "feature");
            property.setString(COSName.V, feature);
            COSArray properties = new COSArray();
            properties.add(property);
            classes.setItem(feature, StructureTree.attributes("UserProperties", "P", properties));
        }
        return classes;
    }
}
