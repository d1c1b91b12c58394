/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Piece;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Pagination;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;

/** The pages of a report while they are being made: content first, running heads and page numbers when all are there. */
final class ReportPages {

    /** A page before it gets its number. */
    private record Draft(Group.Builder content, String running, List<Bookmark> bookmarks) {
    }

    private final Kit kit;
    private final PageFormat format;
    private final List<Draft> drafts = new ArrayList<>();

    ReportPages(Kit kit, PageFormat format) {
        this.kit = kit;
        this.format = format;
    }

    /** Width of the text in points. */
    double width() {
        return format.width() - 2 * margin();
    }

    double margin() {
        return kit.pt(kit.spacing().margin()) + kit.pt(14);
    }

    private double top() {
        return margin() + kit.pt(18);
    }

    private double bottom() {
        return format.height() - margin();
    }

    PageFormat format() {
        return format;
    }

    int count() {
        return drafts.size();
    }

    /** Adds finished pages; the first gets the bookmark, if any. An empty running title makes a page without head and foot. */
    void add(List<Group.Builder> contents, String running, List<Bookmark> bookmarks) {
        for (int i = 0; i < contents.size(); i++) {
            drafts.add(new Draft(contents.get(i), running, i == 0 ? bookmarks : List.of()));
        }
    }

    /** Adds all pages of another set. */
    void append(ReportPages more) {
        drafts.addAll(more.drafts);
    }

    /** Lets pieces flow over as many new pages as they need, in one column. */
    void flow(List<? extends Piece> pieces, String running, List<Bookmark> bookmarks) {
        List<Group.Builder> contents = new ArrayList<>();
        double gap = kit.pt(kit.spacing().block());
        for (Pagination.Columns sheet : new Pagination(gap, bottom(), top()).sheets(pieces, new double[] {top()})) {
            Group.Builder page = Group.of(Role.DOCUMENT);
            double y = top();
            for (Piece piece : sheet.columns().get(0)) {
                piece.place(margin(), y, page);
                y += piece.height() + gap;
            }
            contents.add(page);
        }
        add(contents, running, bookmarks);
    }

    /** The finished pages, numbered from 1. */
    List<Page> finished(String report) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.running().isEmpty()) {
                run(report, draft.running(), i + 1, draft.content());
            }
            pages.add(new Page(format.width(), format.height(), Integer.toString(i + 1), draft.bookmarks(), draft.content().build()));
        }
        return pages;
    }

    private void run(String report, String chapter, int number, Group.Builder page) {
        TextStyle style = kit.style(TextRole.CAPTION, kit.theme().palette().muted());
        Group.Builder artifact = Group.of(Role.ARTIFACT);
        double side = kit.pt(kit.spacing().margin());
        double width = format.width() - 2 * side;
        double y = format.height() - side * 0.62 - style.lineHeight() / 2;
        Line page1 = kit.line(Integer.toString(number), kit.style(TextRole.PART_TITLE));
        artifact.addAll(page1.runs(side + width - page1.width(), y + page1.baselineOffset()));
        Line left = kit.fitting(report + "  ·  " + chapter, style, width - page1.width() - kit.pt(20));
        artifact.addAll(left.runs(side, y + left.baselineOffset()));
        artifact.add(Shape.filled(Paths.rectangle(new Rect(side, y - kit.pt(5), width, kit.pt(kit.spacing().hairline()))),
                kit.theme().palette().rule()));
        page.add(artifact.build());
    }
}
