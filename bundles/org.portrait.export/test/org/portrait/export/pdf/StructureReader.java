/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the structure tree of a PDF back: elements with their types, attributes and texts, in reading order. */
final class StructureReader {

    /** An element; {@code text} is of its own content only. */
    record Element(String type, COSDictionary dictionary, String text, List<Element> children, List<Integer> marks) {

        List<Element> all() {
            List<Element> result = new ArrayList<>(List.of(this));
            children.forEach(child -> result.addAll(child.all()));
            return result;
        }

        String string(COSName key) {
            return dictionary.getString(key);
        }

        String allText() {
            String actual = dictionary.getString(COSName.ACTUAL_TEXT);
            StringBuilder whole = new StringBuilder(actual != null ? actual : text);
            children.forEach(child -> whole.append(child.allText()));
            return whole.toString();
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    /** For each page, the ids of marked content in the order in which the tree names them. */
    final Map<COSDictionary, List<Integer>> marksInOrder = new LinkedHashMap<>();
    final Element root;

    StructureReader(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Map<Integer, String> byId = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            // two equal marks over one letter are two characters, not one and its shadow
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            texts.put(page.getCOSObject(), byId);
            marksInOrder.put(page.getCOSObject(), new ArrayList<>());
        }
        COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        root = read((COSDictionary) tree.getCOSArray(COSName.K).getObject(0));
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, byId);
            }
        }
        if (content.getMCID() >= 0) {
            byId.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private Element read(COSDictionary dictionary) {
        List<Element> children = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        COSArray kids = dictionary.getCOSArray(COSName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase kid = kids.get(i) instanceof COSObject reference ? reference.getObject() : kids.get(i);
            if (kid instanceof COSInteger id) {
                mark(page, id.intValue(), marks, text);
            } else if (kid instanceof COSDictionary inner) {
                if ("MCR".equals(inner.getNameAsString(COSName.TYPE))) {
                    mark(inner.getCOSDictionary(COSName.PG), inner.getInt(COSName.MCID), marks, text);
                } else if (!"OBJR".equals(inner.getNameAsString(COSName.TYPE))) {
                    children.add(read(inner));
                }
            }
        }
        return new Element(dictionary.getNameAsString(COSName.S), dictionary, text.toString(), children, marks);
    }

    private void mark(COSDictionary page, int id, List<Integer> marks, StringBuilder text) {
        marks.add(id);
        marksInOrder.get(page).add(id);
        text.append(texts.get(page).getOrDefault(id, ""));
    }

    /** For each page, the ids of marked content that the page's content has. */
    Map<Integer, String> contentOf(PDPage page) {
        return texts.get(page.getCOSObject());
    }
}
