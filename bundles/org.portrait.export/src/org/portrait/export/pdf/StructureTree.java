/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.portrait.card.font.Invisible;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;

/** The logical structure of a document (ISO 32000-1, 14.7 and 14.8): elements for the groups of the scene, in reading order. */
final class StructureTree {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final String SCOPE = "Scope";
    private static final COSName USER_PROPERTIES = COSName.getPDFName("UserProperties");

    /** One element of the structure. */
    static final class Element {
        final String type;
        final COSDictionary dictionary = new COSDictionary();
        private final COSArray kids = new COSArray();
        private final List<Element> children = new ArrayList<>();
        private COSDictionary page;
        /** Of a list item its body, of a row its last cell. */
        private Element body;
        private final StringBuilder text = new StringBuilder();
        private boolean reversed;

        private Element(String type, Element parent) {
            this.type = type;
            dictionary.setItem(COSName.TYPE, STRUCT_ELEM);
            dictionary.setName(COSName.S, type);
            dictionary.setItem(COSName.K, kids);
            if (parent != null) {
                dictionary.setItem(COSName.P, parent.dictionary);
                parent.kids.add(dictionary);
                parent.children.add(this);
            }
        }

        /** Notes text that is shown for this element; its glyphs may stand in another order than it is read in. */
        void addText(String more, boolean rightToLeft) {
            text.append(more);
            reversed |= rightToLeft;
        }
    }

    /** What a group that goes on is known again by: it goes on inside of what it began in. */
    private record Key(Element around, Role role, Origin origin, String block) {
    }

    private final COSDictionary root = new COSDictionary();
    private final Element document = new Element("Document", null);
    private final Map<Key, Element> latest = new HashMap<>();
    private final StructureOrigins origins = new StructureOrigins();
    private final List<Element> tables = new ArrayList<>();
    private final List<COSBase> parents = new ArrayList<>();
    /** Elements with text of their own; where it runs from right to left they say in which order it is read. */
    private final Set<Element> texts = new LinkedHashSet<>();
    private int headingLevel;

    StructureTree() {
        document.dictionary.setItem(COSName.P, root);
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    }

    /** The element of the whole document. */
    Element document() {
        return document;
    }

    /** A new page: gives its content a place in the parent tree and returns the key. */
    int addPage() {
        parents.add(new COSArray());
        return parents.size() - 1;
    }

    /** Notes content of an element on a page; returns the content's id. */
    int addContent(Element element, COSDictionary page, int pageKey) {
        COSArray marks = (COSArray) parents.get(pageKey);
        int id = marks.size();
        marks.add(element.dictionary);
        if (element.page == null) {
            element.page = page;
            element.dictionary.setItem(COSName.PG, page);
        }
        if (element.page == page) {
            element.kids.add(COSInteger.get(id));
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setDirect(true);
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, id);
            element.kids.add(reference);
        }
        return id;
    }

    /** Notes an annotation that belongs to an element. */
    void addAnnotation(Element element, COSDictionary annotation, COSDictionary page) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, page);
        element.kids.add(reference);
        annotation.setInt(COSName.STRUCT_PARENT, parents.size());
        parents.add(element.dictionary);
    }

    /** The element of a group inside of the element around it; the one of an earlier page if the group goes on with that. */
    Element open(Group group, Element around) {
        if (group.role() == Role.DOCUMENT && around == document) {
            if (group.origin() != Origin.NONE && !document.dictionary.containsKey(COSName.ID)) {
                origins.note(document.dictionary, group.origin());
            }
            return document;
        }
        Key key = new Key(around, group.role(), group.origin(), group.block());
        if (group.continued() && latest.containsKey(key)) {
            return latest.get(key);
        }
        Element parent = fit(around, group.role());
        Element element = new Element(StructureTypes.type(group.role(), parent.type, this::clampHeading), parent);
        latest.put(key, element);
        if (parent.type.equals("TR")) {
            parent.body = element;
        }
        origins.note(element.dictionary, group.origin());
        if (!group.language().equals(Locale.ROOT)) {
            element.dictionary.setString(COSName.LANG, group.language().toLanguageTag());
        }
        switch (element.type) {
            case "Table" -> tables.add(element);
            case "TH" -> addAttribute(element, attributes("Table", SCOPE, COSName.getPDFName("Column")));
            case "L" -> addAttribute(element, attributes("List", "ListNumbering",
                    COSName.getPDFName(hasLabels(group) ? "Decimal" : "None")));
            default -> { }
        }
        return element;
    }

    /** A link inside of an element. */
    Element openLink(Element around) {
        return new Element("Link", fit(around, Role.LINK));
    }

    /** Makes an element a figure's: words instead of it, and where it stands on the page. */
    void describe(Element figure, String alternativeText, Rect bounds, double pageHeight) {
        figure.dictionary.setString(COSName.ALT, alternativeText);
        COSArray box = new COSArray();
        for (double edge : new double[] {bounds.x(), pageHeight - bounds.bottom(), bounds.right(), pageHeight - bounds.y()}) {
            box.add(new COSFloat((float) (Math.round(edge * 100) / 100.0)));
        }
        COSDictionary layout = attributes("Layout", "BBox", box);
        layout.setName("Placement", "Block");
        addAttribute(figure, layout);
    }

    /** An element inside of the given one that may hold text by itself. */
    Element textHolder(Element element) {
        Element holder = switch (element.type) {
            case "L", "LI", "Table", "TR", "TOC" -> textHolder(fit(element, Role.PARAGRAPH));
            case "Document", "Sect", "BlockQuote" -> new Element("P", element);
            default -> element;
        };
        texts.add(holder);
        return holder;
    }

    private Element fit(Element around, Role role) {
        return switch (around.type) {
            case "L" -> role == Role.LIST_ITEM || role == Role.CAPTION ? around
                    : new Element("LBody", new Element("LI", around));
            case "LI" -> role == Role.LABEL ? around : bodyOf(around);
            case "Table" -> role == Role.ROW || role == Role.CAPTION ? around : new Element("TD", new Element("TR", around));
            case "TR" -> role == Role.CELL || role == Role.HEADER_CELL ? around : lastCellOf(around);
            case "TOC" -> role == Role.CONTENTS_ITEM || role == Role.CONTENTS ? around : new Element("TOCI", around);
            case "Document", "Sect", "BlockQuote" -> role == Role.LINK ? new Element("P", around) : around;
            default -> around;
        };
    }

    /** What stands in a row beside its cells belongs to the cell before: all rows must have the same number of cells. */
    private static Element lastCellOf(Element row) {
        if (row.body == null) {
            row.body = new Element("TD", row);
        }
        return row.body;
    }

    private static Element bodyOf(Element item) {
        if (item.body == null) {
            item.body = new Element("LBody", item);
        }
        return item.body;
    }

    private static boolean hasLabels(Group list) {
        return list.children().stream().anyMatch(item -> item instanceof Group g
                && g.children().stream().anyMatch(part -> part instanceof Group label && label.role() == Role.LABEL));
    }

    /** Headings must not skip a level. */
    private int clampHeading(int level) {
        headingLevel = Math.min(level, headingLevel + 1);
        return headingLevel;
    }

    static COSDictionary attributes(String owner, String key, COSBase value) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, owner);
        attributes.setItem(COSName.getPDFName(key), value);
        return attributes;
    }

    private static void addAttribute(Element element, COSDictionary attributes) {
        COSBase known = element.dictionary.getItem(COSName.A);
        if (known == null) {
            element.dictionary.setItem(COSName.A, attributes);
        } else if (known instanceof COSArray list) {
            list.add(attributes);
        } else {
            COSArray list = new COSArray();
            list.add(known);
            list.add(attributes);
            element.dictionary.setItem(COSName.A, list);
        }
    }

    /**
     * Headers beside cells are those of rows. Rows with fewer cells than others get a wide last one: readers count on all rows being equally long.
     */
    private static void square(Element table) {
        List<Element> rows = table.children.stream().filter(e -> e.type.equals("TR")).toList();
        int columns = rows.stream().mapToInt(row -> row.children.size()).max().orElse(0);
        for (Element row : rows) {
            if (row.children.stream().anyMatch(cell -> cell.type.equals("TD"))) {
                row.children.stream().filter(cell -> cell.type.equals("TH"))
                        .forEach(cell -> ((COSDictionary) cell.dictionary.getItem(COSName.A)).setName(SCOPE, "Row"));
            }
            if (row.children.size() < columns) {
                Element last = row.children.isEmpty() ? new Element("TD", row) : row.children.getLast();
                int span = columns - row.children.size() + 1;
                if (last.dictionary.getItem(COSName.A) instanceof COSDictionary known) {
                    known.setInt("ColSpan", span);
                } else {
                    addAttribute(last, attributes("Table", "ColSpan", COSInteger.get(span)));
                }
            }
        }
    }

    /** Puts the tree into the catalog. */
    void finish(COSDictionary catalog) {
        tables.forEach(StructureTree::square);
        texts.stream().filter(e -> e.reversed && e.children.isEmpty())
                .forEach(e -> e.dictionary.setString(COSName.ACTUAL_TEXT, Invisible.withoutControls(e.text.toString())));
        COSArray kids = new COSArray();
        kids.add(document.dictionary);
        root.setItem(COSName.K, kids);
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parentTree);
        root.setInt(PARENT_TREE_NEXT_KEY, parents.size());
        origins.addTo(root);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary markInfo = new COSDictionary();
        markInfo.setDirect(true);
        markInfo.setBoolean(COSName.getPDFName("Marked"), true);
        markInfo.setBoolean(USER_PROPERTIES, true);
        catalog.setItem(COSName.MARK_INFO, markInfo);
    }
}
