/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.portrait.card.compose.BlockComposer;
import org.portrait.card.compose.BlockPlan;
import org.portrait.card.compose.CardPlan;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paint;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.template.Block;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Persona;

/** The pages of one card at one density: everything measured; placed when asked for. */
final class CardPages {

    private static final double COLUMN = 148;
    /** A head higher than this share of the page leaves no room for the rest: then its texts flow with the blocks. */
    private static final double MOST_HEAD = 0.45;
    private static final double MOST_LEAD = 0.4;

    private final Persona persona;
    private final CardSettings settings;
    private final Kit kit;
    private final Grid grid;
    private final double margin;
    private final double gap;
    private final double bottom;
    private final Piece head;
    private final double bodyTop;
    private final List<Stack> lead = new ArrayList<>();
    private final List<Stack> column = new ArrayList<>();
    private final List<Stack> foot = new ArrayList<>();

    CardPages(Persona persona, CardSettings settings, Kit kit) {
        this.persona = persona;
        this.settings = settings;
        this.kit = kit;
        margin = kit.pt(kit.spacing().margin());
        gap = kit.pt(kit.spacing().block());
        grid = Grid.of(margin, settings.format().width() - 2 * margin, kit.pt(COLUMN * 3 / settings.template().columns()),
                kit.pt(kit.spacing().gutter()));
        bottom = settings.format().height() - margin - kit.pt(4);
        HeadComposer.Result result = new HeadComposer(kit, persona, settings.template().head()).compose(grid.width());
        boolean flowing = result.body().height() > settings.format().height() * MOST_HEAD;
        head = flowing ? null : result.body();
        bodyTop = flowing ? margin : headBottom() + gap;
        if (flowing) {
            column.add(nameBlock());
        }
        compose(flowing ? List.of() : result.shown());
    }

    private void compose(List<String> shownInHead) {
        BlockComposer composer = new BlockComposer(kit, persona);
        for (BlockPlan plan : CardPlan.of(settings.template(), persona, shownInHead)) {
            Block.Place place = plan.block().place();
            double width = switch (place) {
                case LEAD -> grid.leadWidth();
                case FOOT -> grid.width();
                case COLUMN -> grid.columnWidth();
            };
            Stack block = composer.compose(plan, width);
            if (block.rows().isEmpty()) {
                continue;
            }
            if (place == Block.Place.LEAD && block.height() > settings.format().height() * MOST_LEAD) {
                block = composer.compose(plan, grid.columnWidth());
                place = Block.Place.COLUMN;
            }
            listOf(place).add(block);
        }
    }

    private List<Stack> listOf(Block.Place place) {
        return switch (place) {
            case LEAD -> lead;
            case FOOT -> foot;
            case COLUMN -> column;
        };
    }

    private Stack nameBlock() {
        String name = persona.getName() == null || persona.getName().isBlank() ? kit.words().get("unnamed") : persona.getName();
        return Stack.of(null, grid.columnWidth()).add(0, kit.text(name, kit.style(TextRole.BLOCK_TITLE),
                grid.columnWidth(), Meaning.of(Role.HEADING1))).build();
    }

    private double headTop() {
        return kit.theme().look().header() == Look.Header.BAND ? margin * 0.85 : margin;
    }

    private double headBottom() {
        return headTop() + head.height() + switch (kit.theme().look().header()) {
            case OPEN -> kit.pt(6);
            case RULED -> kit.pt(15);
            case BAND -> margin * 0.75;
        };
    }

    private static double height(List<? extends Piece> pieces, double gap) {
        double height = 0;
        for (Piece piece : pieces) {
            height += piece.height() + gap;
        }
        return Math.max(0, height - gap);
    }

    private double[] tops(double top) {
        double[] tops = new double[grid.columns()];
        double under = lead.isEmpty() ? top : top + height(lead, gap) + gap;
        for (int c = 0; c < tops.length; c++) {
            tops[c] = c > 0 || tops.length == 1 ? under : top;
        }
        return tops;
    }

    private double footTop() {
        return foot.isEmpty() ? bottom : bottom - height(foot, gap) - gap;
    }

    /** Whether the whole card fits on one page. */
    boolean fitsOnePage() {
        return head != null && fits(column, tops(bodyTop), footTop());
    }

    private boolean fits(List<? extends Piece> pieces, double[] tops, double limit) {
        int[] starts = divide(pieces, tops);
        for (int c = 0; c < tops.length; c++) {
            if (tops[c] + height(pieces.subList(starts[c], starts[c + 1]), gap) > limit) {
                return false;
            }
        }
        return true;
    }

    private int[] divide(List<? extends Piece> pieces, double[] tops) {
        return ColumnBalance.divide(pieces.stream().mapToDouble(Piece::height).toArray(), gap, tops);
    }

    /** The finished pages. */
    List<Page> place() {
        List<Group.Builder> pages = new ArrayList<>();
        pages.add(firstPage());
        double[] tops = tops(bodyTop);
        placeStack(lead, grid.leadX(), bodyTop, 0, pages.get(0));
        Deque<Piece> rest = new ArrayDeque<>(column);
        double under = bodyTop;
        while (true) {
            Group.Builder page = pages.get(pages.size() - 1);
            List<Piece> left = List.copyOf(rest);
            if (fits(left, tops, bottom)) {
                under = placeBalanced(left, tops, fits(left, tops, footTop()) ? footTop() : bottom, page);
                break;
            }
            under = fill(rest, tops, page);
            if (rest.isEmpty()) {
                break;
            }
            tops = nextPage(pages);
        }
        placeFoot(pages, under);
        return finish(pages);
    }

    private double[] nextPage(List<Group.Builder> pages) {
        pages.add(Group.of(Role.DOCUMENT));
        double[] tops = new double[grid.columns()];
        Arrays.fill(tops, runningBottom());
        return tops;
    }

    private double runningBottom() {
        return margin + kit.pt(18);
    }

    private Group.Builder firstPage() {
        Group.Builder page = Group.of(Role.DOCUMENT);
        if (head != null) {
            Group.Builder section = Group.of(Role.SECTION);
            headBackground(section);
            head.place(margin, headTop(), section);
            page.add(section.build());
        }
        return page;
    }

    private void headBackground(Group.Builder into) {
        Palette palette = kit.theme().palette();
        double width = settings.format().width();
        switch (kit.theme().look().header()) {
            case OPEN -> { }
            case BAND -> {
                Paint paint = LinearGradient.of(0, 0, palette.band(), width, 0, palette.bandEnd());
                into.add(Shape.filled(Paths.rectangle(new Rect(0, 0, width, headBottom())), paint));
            }
            case RULED -> {
                double y = headBottom();
                into.add(Shape.filled(Paths.rectangle(new Rect(margin, y - kit.pt(2.4), grid.width(), kit.pt(2.4))), palette.ink()));
            }
        }
    }

    /** Places whole pieces in balanced columns, their gaps stretched so that the columns end together; tells where they end. */
    private double placeBalanced(List<Piece> pieces, double[] tops, double limit, Group.Builder page) {
        int[] starts = divide(pieces, tops);
        double lowest = 0;
        for (int c = 0; c < tops.length; c++) {
            lowest = Math.max(lowest, tops[c] + height(pieces.subList(starts[c], starts[c + 1]), gap));
        }
        lowest = Math.min(limit, lowest);
        for (int c = 0; c < tops.length; c++) {
            List<Piece> own = pieces.subList(starts[c], starts[c + 1]);
            placeStack(own, grid.x(c), tops[c], lowest - tops[c] - height(own, gap), page);
        }
        return lowest;
    }

    /** Places pieces one under the other, spread over some spare height as far as that looks natural. */
    private void placeStack(List<? extends Piece> pieces, double x, double top, double spare, Group.Builder page) {
        boolean tiles = kit.theme().look().block() == Look.Block.TILE;
        double y = top;
        int count = pieces.size();
        double more = count > 1 && !tiles ? Math.min(spare / (count - 1), kit.pt(18)) : 0;
        double stretch = count > 0 && tiles ? Math.min(spare / count, kit.pt(34)) : 0;
        for (Piece piece : pieces) {
            Piece placed = stretch > 0 && piece instanceof Stack stack ? stack.stretched(stretch) : piece;
            placed.place(x, y, page);
            y += placed.height() + gap + more;
        }
    }

    /** Fills the columns of a page one after the other, parting blocks where a column ends; tells where the lowest ends. */
    private double fill(Deque<Piece> rest, double[] tops, Group.Builder page) {
        double lowest = 0;
        for (int c = 0; c < tops.length; c++) {
            double y = tops[c];
            boolean first = true;
            while (!rest.isEmpty()) {
                Piece piece = rest.peek();
                double at = first ? y : y + gap;
                if (at + piece.height() > bottom) {
                    var parts = piece.split(bottom - at);
                    if (parts.isPresent()) {
                        rest.pop();
                        rest.push(parts.get().tail());
                        parts.get().head().place(grid.x(c), at, page);
                        y = at + parts.get().head().height();
                        break;
                    }
                    boolean nowhereElse = first && tops[c] <= runningBottom() + 0.01;
                    if (!nowhereElse) {
                        break;
                    }
                }
                rest.pop().place(grid.x(c), at, page);
                y = at + piece.height();
                first = false;
            }
            lowest = Math.max(lowest, y);
        }
        return lowest;
    }

    private void placeFoot(List<Group.Builder> pages, double under) {
        Deque<Piece> rest = new ArrayDeque<>(foot);
        double y = under + gap;
        double fresh = runningBottom();
        boolean atTop = false;
        while (!rest.isEmpty()) {
            Group.Builder page = pages.get(pages.size() - 1);
            Piece piece = rest.pop();
            if (y + piece.height() <= bottom) {
                piece.place(margin, y, page);
                y += piece.height() + gap;
                atTop = false;
                continue;
            }
            var parts = piece.split(bottom - y);
            if (parts.isPresent()) {
                parts.get().head().place(margin, y, page);
                rest.push(parts.get().tail());
            } else if (atTop) {
                piece.place(margin, y, page);
            } else {
                rest.push(piece);
            }
            if (!rest.isEmpty()) {
                nextPage(pages);
                y = fresh;
                atTop = true;
            }
        }
    }

    private List<Page> finish(List<Group.Builder> builders) {
        Running running = new Running(kit, persona, settings.format(), margin);
        List<Page> pages = new ArrayList<>(builders.size());
        for (int i = 0; i < builders.size(); i++) {
            running.add(i + 1, builders.size(), builders.get(i));
            List<Bookmark> bookmarks = i > 0 || persona.getName() == null || persona.getName().isBlank() ? List.of()
                    : List.of(new Bookmark(persona.getName().strip(), 1, 0));
            pages.add(new Page(settings.format().width(), settings.format().height(), "", bookmarks, builders.get(i).build()));
        }
        return pages;
    }
}
