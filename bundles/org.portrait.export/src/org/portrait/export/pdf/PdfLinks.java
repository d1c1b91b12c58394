/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;

/** The link annotations of one document; those inside of it lead to where an element of the model is shown first. */
final class PdfLinks {

    private final StructureTree structure;
    private final Map<String, Destination> destinations = new HashMap<>();
    private final Map<COSDictionary, String> open = new IdentityHashMap<>();

    private record Destination(int page, double top) {
    }

    PdfLinks(StructureTree structure) {
        this.structure = structure;
    }

    private void collect(Group group, int page, double height) {
        if (!group.origin().isNone() && !destinations.containsKey(group.origin().elementId())) {
            destinations.put(group.origin().elementId(), new Destination(page, height - group.bounds().y()));
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, page, height);
            }
        }
    }

    /** Adds the annotation of a group with a link to its page. */
    void add(StructureTree.Element element, Group group, Page page, COSDictionary pageDictionary) {
        Rect area = group.bounds();
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, PagePainter.box(area, page.height()));
        annotation.setItem(COSName.BORDER, PdfResources.numbers(0, 0, 0));
        annotation.setInt(COSName.F, 4);
        annotation.setString(COSName.CONTENTS, words(group));
        if (group.link().startsWith("#")) {
            open.put(annotation, group.link().substring(1));
        } else {
            COSDictionary action = new COSDictionary();
            action.setDirect(true);
            action.setName(COSName.S, "URI");
            action.setString(COSName.URI, group.link());
            annotation.setItem(COSName.A, action);
        }
        COSArray annotations = pageDictionary.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            pageDictionary.setItem(COSName.ANNOTS, annotations);
            pageDictionary.setName(COSName.getPDFName("Tabs"), "S");
        }
        annotations.add(annotation);
        structure.addAnnotation(element, annotation, pageDictionary);
    }

    private static String words(Group group) {
        if (!group.alternativeText().isEmpty()) {
            return group.alternativeText();
        }
        StringBuilder words = new StringBuilder();
        collectWords(group, words);
        String text = words.toString().strip();
        return text.isEmpty() ? group.link() : text;
    }

    private static void collectWords(Group group, StringBuilder words) {
        for (Node child : group.children()) {
            if (child instanceof TextRun run) {
                words.append(run.text());
            } else if (child instanceof Group inner) {
                collectWords(inner, words);
            }
        }
    }

    /** Points the links inside of the document at their pages; those that lead nowhere point at their own start, the first page. */
    void finish(Scene scene, List<COSDictionary> pages) {
        for (int i = 0; i < scene.pages().size() && !open.isEmpty(); i++) {
            Page page = scene.pages().get(i);
            collect(page.root(), i, page.height());
        }
        open.forEach((annotation, elementId) -> {
            Destination destination = destinations.get(elementId);
            int page = destination == null ? 0 : destination.page();
            annotation.setItem(COSName.DEST, fitTop(pages.get(page), destination == null ? 0 : destination.top()));
        });
    }

    /** A destination that shows a page from the given height on, at the zoom that there is. */
    static COSArray fitTop(COSDictionary page, double top) {
        COSArray destination = new COSArray();
        destination.add(page);
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(COSInteger.get(Math.round(top)));
        destination.add(COSInteger.ZERO);
        return destination;
    }
}
