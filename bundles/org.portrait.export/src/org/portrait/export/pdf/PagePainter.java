/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.LinkTarget;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.scene.TextRun;

/** Paints one page: walks its groups, marks each piece of content with its structure element, and everything else as an artifact. */
final class PagePainter {

    private static final String DECORATION = "Layout";
    private static final String PAGINATION = "Pagination";

    private final Page page;
    private final StructureTree structure;
    private final PdfResources resources;
    private final PdfLinks links;
    private final COSDictionary dictionary;
    private final int key;
    private final PageContent content;

    /** A group on the way down, and its element once something needs it. */
    private final class Scope {
        final Scope around;
        final Group group;
        private StructureTree.Element element;
        private StructureTree.Element holder;

        Scope(Scope around, Group group) {
            this.around = around;
            this.group = group;
        }

        StructureTree.Element element() {
            if (element == null) {
                StructureTree.Element parent = around == null ? structure.document() : around.element();
                element = structure.open(group, parent);
                if (group.role() == Role.FIGURE) {
                    structure.describe(element, group.alternativeText(), group.bounds(), page.height());
                }
                if (hasLink(group)) {
                    StructureTree.Element link = element.type.equals("Link") ? element : structure.openLink(element);
                    links.add(link, group, page, dictionary);
                    element = link;
                }
            }
            return element;
        }

        /** Where text of this group itself belongs; pieces of text that follow each other share one place. */
        StructureTree.Element holder() {
            if (holder == null) {
                holder = structure.textHolder(element());
            }
            return holder;
        }

        void childOpens() {
            holder = null;
        }
    }

    PagePainter(Page page, COSDictionary dictionary, StructureTree structure, PdfResources resources, PdfLinks links) {
        this.page = page;
        this.dictionary = dictionary;
        this.structure = structure;
        this.resources = resources;
        this.links = links;
        this.key = structure.addPage();
        this.content = new PageContent(resources, page.height());
    }

    /** Paints everything and returns the content stream. */
    byte[] paint() {
        dictionary.setInt(COSName.STRUCT_PARENTS, key);
        read(page.root(), null);
        return content.finish();
    }

    private void read(Group group, Scope around) {
        if (group.role() == Role.ARTIFACT) {
            decorate(group, PAGINATION);
            return;
        }
        Scope scope = new Scope(around, group);
        if (group.role() == Role.FIGURE && !group.alternativeText().isEmpty()) {
            figure(group, scope.element());
            return;
        }
        if (needsElement(group)) {
            scope.element();
        }
        for (Node child : group.children()) {
            switch (child) {
                case Group inner -> {
                    scope.childOpens();
                    read(inner, scope);
                }
                case TextRun run -> {
                    mark(scope.holder());
                    scope.holder().addText(run.text(), run.rightToLeft());
                    content.paint(run);
                }
                case Shape shape -> decoration(shape);
                case Picture picture -> decoration(picture);
            }
        }
    }

    /** A table needs its empty cells, and a link its place, even without any text. */
    private static boolean needsElement(Group group) {
        return switch (group.role()) {
            case ROW, CELL, HEADER_CELL -> true;
            default -> hasLink(group);
        };
    }

    private static boolean hasLink(Group group) {
        return !group.link().isEmpty() && LinkTarget.isAllowed(group.link());
    }

    private void mark(StructureTree.Element element) {
        if (!content.isMarkedAs(element)) {
            content.beginContent(element, element.type, structure.addContent(element, dictionary, key));
        }
    }

    private void figure(Group group, StructureTree.Element element) {
        for (Node child : group.children()) {
            switch (child) {
                case Group inner -> {
                    if (inner.role() == Role.ARTIFACT) {
                        decorate(inner, DECORATION);
                    } else {
                        figure(inner, element);
                    }
                }
                case TextRun run -> {
                    mark(element);
                    content.paint(run);
                }
                case Shape shape -> {
                    if (!shape.isInvisible()) {
                        mark(element);
                        content.paint(shape);
                    }
                }
                case Picture picture -> resources.image(picture.image()).ifPresent(name -> {
                    mark(element);
                    content.paint(picture, name);
                });
            }
        }
    }

    private void decorate(Group group, String type) {
        for (Node child : group.children()) {
            switch (child) {
                case Group inner -> decorate(inner, type);
                case TextRun run -> {
                    content.beginArtifact(type);
                    content.paint(run);
                }
                case Shape shape -> decoration(shape);
                case Picture picture -> decoration(picture);
            }
        }
    }

    private void decoration(Shape shape) {
        if (!shape.isInvisible()) {
            content.beginArtifact(DECORATION);
            content.paint(shape);
        }
    }

    private void decoration(Picture picture) {
        resources.image(picture.image()).ifPresent(name -> {
            content.beginArtifact(DECORATION);
            content.paint(picture, name);
        });
    }

    /** The page box of a rectangle of the scene. */
    static COSArray box(Rect area, double pageHeight) {
        return PdfResources.numbers(area.x(), pageHeight - area.bottom(), area.right(), pageHeight - area.y());
    }
}
