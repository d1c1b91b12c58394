/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Project;

/** The table of contents, followed by what the project is about. */
final class Contents {

    /**
     * A line of the contents.
     *
     * @param title heading of the chapter
     * @param level 1 or 2
     * @param page  index of its first page among those of the chapters
     * @param id    id of the element that a click leads to; empty for none
     */
    record Entry(String title, int level, int page, String id) {
    }

    private Contents() {
    }

    /** Appends the pages of the contents; {@code first} is the number of the first chapter's first page. */
    static void write(Project project, List<Entry> entries, int first, Kit kit, ReportPages pages) {
        double width = pages.width();
        String title = kit.words().get("report.contents");
        Stack.Builder list = Stack.of(Meaning.of(Role.CONTENTS), width);
        for (Entry entry : entries) {
            list.add(kit.pt(entry.level() == 1 ? 9 : 4), new LinkedLine(entry, first + entry.page(), width, kit).piece());
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Stack.of(null, width).addKept(0, Texts.heading("", title, Origin.NONE, width, kit))
                .add(kit.pt(16), list.build()).build());
        pieces.addAll(AboutProject.pieces(project, width, kit));
        pages.flow(pieces, title, List.of(new Bookmark(title, 1, 0)));
    }

    /** A title, dots and a page number that are one link. */
    private record LinkedLine(Entry entry, int page, double width, Kit kit) {

        Piece piece() {
            TextStyle style = kit.style(entry.level() == 1 ? TextRole.STRONG : TextRole.BODY);
            double indent = entry.level() == 1 ? 0 : kit.pt(16);
            Line number = kit.line(Integer.toString(page), style);
            double room = width - indent - kit.pt(40);
            TextPiece words = kit.text(entry.title(), style, room, Meaning.of(Role.PARAGRAPH));
            Line last = words.lines().get(words.lines().size() - 1);
            double lastTop = words.height() - last.height();
            Drawing dots = (x, y, into) -> {
                double base = y + lastTop + last.baselineOffset();
                double from = x + indent + last.width() + kit.pt(6);
                double to = x + width - number.width() - kit.pt(6);
                if (to > from + kit.pt(4) && !last.rightToLeft()) {
                    into.add(Shape.stroked(Paths.line(from, base - kit.pt(0.5), to, base - kit.pt(0.5)),
                            Stroke.of(kit.theme().palette().rule(), kit.pt(0.9)).round().dashed(kit.pt(0.1), kit.pt(3))));
                }
            };
            Drawing all = (x, y, into) -> {
                Group.Builder link = Group.of(Role.LINK).link(entry.id().isEmpty() ? "" : "#" + entry.id());
                words.place(x + indent, y, link);
                dots.draw(x, y, link);
                link.add(Group.of(Role.SPAN).addAll(number.runs(x + width - number.width(),
                        y + lastTop + last.baselineOffset())).build());
                into.add(Group.of(Role.CONTENTS_ITEM).add(entry.id().isEmpty()
                        ? Group.of(Role.PARAGRAPH).addAll(link.build().children()).build() : link.build()).build());
            };
            return words.lines().size() > MOST_LINES ? Marked.of(Meaning.of(Role.CONTENTS_ITEM), Drawing.NOTHING, 0, indent, words)
                    : new Solid(words.height(), all);
        }

        private static final int MOST_LINES = 8;
    }
}
