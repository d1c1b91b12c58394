/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;

/** Writes a scene as one PDF document. May be used from any thread. */
public final class PdfPainter {

    /**
     * Writes the document; the stream stays open.
     *
     * @throws IllegalArgumentException for a scene without pages, or one without a title
     * @throws IOException if the stream fails
     */
    public void paint(Scene scene, PdfOptions options, OutputStream out) throws IOException {
        if (scene.pages().isEmpty() || scene.info().title().isBlank()) {
            throw new IllegalArgumentException("a PDF needs pages and a title");
        }
        try (PdfStreams streams = new PdfStreams()) {
            COSDictionary info = new COSDictionary();
            PdfMetadata.fillInfo(info, scene.info(), options.date());
            new PdfFile(streams).write(catalog(streams, scene, options), info, out);
        }
    }

    private static COSDictionary catalog(PdfStreams streams, Scene scene, PdfOptions options) {
        StructureTree structure = new StructureTree();
        PdfResources resources = new PdfResources(streams);
        PdfLinks links = new PdfLinks(structure);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        COSDictionary tree = new COSDictionary();
        COSArray kids = new COSArray();
        List<COSDictionary> pages = new ArrayList<>();
        for (Page page : scene.pages()) {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setItem(COSName.TYPE, COSName.PAGE);
            dictionary.setItem(COSName.PARENT, tree);
            dictionary.setItem(COSName.MEDIA_BOX, PdfResources.numbers(0, 0, page.width(), page.height()));
            dictionary.setItem(COSName.RESOURCES, resources.dictionary);
            dictionary.setItem(COSName.CONTENTS,
                    streams.compressed(new PagePainter(page, dictionary, structure, resources, links).paint()));
            kids.add(dictionary);
            pages.add(dictionary);
        }
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        catalog.setItem(COSName.PAGES, tree);
        resources.finish();
        links.finish(scene, pages);
        structure.finish(catalog);
        PdfOutline.add(catalog, scene.pages(), pages);
        describe(catalog, scene, options);
        return catalog;
    }

    private static void describe(COSDictionary catalog, Scene scene, PdfOptions options) {
        String language = scene.info().language().toLanguageTag();
        catalog.setString(COSName.LANG, language.equals("und") ? "en" : language);
        COSDictionary preferences = new COSDictionary();
        preferences.setDirect(true);
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        if (scene.pages().stream().anyMatch(page -> !page.label().isEmpty())) {
            catalog.setItem(COSName.PAGE_LABELS, labels(scene.pages()));
        }
        PdfStream metadata = new PdfStream(PdfMetadata.xmp(scene.info(), options.date()));
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);
    }

    private static COSDictionary labels(List<Page> pages) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSDictionary label = new COSDictionary();
            label.setDirect(true);
            if (pages.get(i).label().isEmpty()) {
                label.setName(COSName.S, "D");
                label.setInt(COSName.ST, i + 1);
            } else {
                label.setString(COSName.P, pages.get(i).label());
            }
            numbers.add(COSInteger.get(i));
            numbers.add(label);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
