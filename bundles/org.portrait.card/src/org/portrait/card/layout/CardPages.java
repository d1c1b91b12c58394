/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

import org.portrait.card.compose.BlockComposer;
import org.portrait.card.compose.BlockPlan;
import org.portrait.card.compose.CardPlan;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Split;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Persona;

/** The pages of one persona at one density: everything measured and distributed; nodes are made when asked for. */
public final class CardPages {

    /** Least width of a column at the normal density, in points, for a template of three columns. */
    private static final double COLUMN = 148;
    private static final int USUAL_COLUMNS = 3;
    /** A head higher than this share of the page leaves no room for the rest: then its texts flow with the blocks. */
    private static final double MOST_HEAD = 0.45;
    /** A wide block higher than this share of the page is set in a column, where it can be parted. */
    private static final double MOST_LEAD = 0.4;
    /** How far gaps between blocks, and tiles, may be drawn out so that columns end together. */
    private static final double MOST_GAP = 18;
    private static final double MOST_STRETCH = 26;
    /** How far all tiles may be drawn out so that a page looks full. */
    private static final double USUAL_STRETCH = 9;
    /** A page with more white than this share is not drawn out. */
    private static final double MOST_WHITE = 0.2;

    private final Persona persona;
    private final CardTemplate template;
    private final PageFormat format;
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
    private final List<Pagination.Sheet> sheets;
    private final List<List<Piece>> footSheets;

    /**
     * Measures and distributes.
     *
     * @param extras blocks that stand after those of the template, made for the width of a column
     */
    public CardPages(Persona persona, CardTemplate template, PageFormat format, Kit kit, List<DoubleFunction<Stack>> extras) {
        this.persona = persona;
        this.template = template;
        this.format = format;
        this.kit = kit;
        margin = kit.pt(kit.spacing().margin());
        gap = kit.pt(kit.spacing().block());
        grid = Grid.of(margin, format.width() - 2 * margin,
                kit.pt(COLUMN * USUAL_COLUMNS / template.columns()), kit.pt(kit.spacing().gutter()));
        bottom = format.height() - margin - kit.pt(4);
        HeadComposer.Result result = new HeadComposer(kit, persona, template.head()).compose(grid.width());
        boolean flowing = result.body().height() > format.height() * MOST_HEAD;
        head = flowing ? null : result.body();
        bodyTop = flowing ? margin : headBottom() + gap;
        if (flowing) {
            column.add(nameBlock());
        }
        compose(flowing ? List.of() : result.shown());
        extras.forEach(extra -> column.add(extra.apply(grid.columnWidth())));
        sheets = new Pagination(gap, bottom, runningBottom()).sheets(column, tops());
        footSheets = footSheets();
    }

    private void compose(List<String> shownInHead) {
        BlockComposer composer = new BlockComposer(kit, persona);
        for (BlockPlan plan : CardPlan.of(template, persona, shownInHead)) {
            Block.Place place = plan.block().place();
            double width = switch (place) {
                case LEAD -> grid.leadWidth();
                case FOOT -> grid.width();
                case COLUMN -> grid.columnWidth();
            };
            Stack block = composer.compose(plan, width);
            if (place == Block.Place.LEAD && block.height() > format.height() * MOST_LEAD) {
                block = composer.compose(plan, grid.columnWidth());
                place = Block.Place.COLUMN;
            }
            if (!block.rows().isEmpty()) {
                listOf(place).add(block);
            }
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

    private double runningBottom() {
        return margin + kit.pt(18);
    }

    private double height(List<? extends Piece> pieces) {
        double height = 0;
        for (Piece piece : pieces) {
            height += piece.height() + gap;
        }
        return Math.max(0, height - gap);
    }

    /** Where the columns of the first page begin: the wide blocks stand over all but the first. */
    private double[] tops() {
        double[] tops = new double[grid.columns()];
        double under = lead.isEmpty() ? bodyTop : bodyTop + height(lead) + gap;
        for (int c = 0; c < tops.length; c++) {
            tops[c] = c > 0 || tops.length == 1 ? under : bodyTop;
        }
        return tops;
    }

    /** What stands under the columns of the last sheet, and on pages after it. */
    private List<List<Piece>> footSheets() {
        List<List<Piece>> result = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        result.add(page);
        List<Piece> rest = new ArrayList<>(foot);
        double y = columnsEnd() + gap;
        while (!rest.isEmpty()) {
            Piece piece = rest.remove(0);
            if (y + piece.height() <= bottom) {
                page.add(piece);
                y += piece.height() + gap;
                continue;
            }
            Optional<Split> parts = piece.split(bottom - y);
            boolean fresh = page.isEmpty() && result.size() > 1;
            if (parts.isPresent() && (fresh || piece.height() > bottom - runningBottom())) {
                page.add(parts.get().head());
                rest.add(0, parts.get().tail());
            } else if (fresh) {
                page.add(piece);
            } else {
                rest.add(0, piece);
            }
            page = new ArrayList<>();
            result.add(page);
            y = runningBottom();
        }
        if (result.size() > 1 && page.isEmpty()) {
            result.remove(page);
        }
        return result;
    }

    private double columnsEnd() {
        double end = sheets.size() == 1 ? Math.max(bodyTop - gap, lead.isEmpty() ? 0 : bodyTop + height(lead)) : 0;
        Pagination.Sheet last = sheets.get(sheets.size() - 1);
        for (int c = 0; c < last.tops().length; c++) {
            if (!last.columns().get(c).isEmpty()) {
                end = Math.max(end, last.tops()[c] + height(last.columns().get(c)));
            }
        }
        return end;
    }

    /** Whether every block that could stay whole did. */
    boolean isTidy() {
        return sheets.stream().allMatch(Pagination.Sheet::tidy);
    }

    /** What the pages were composed with. */
    public Kit kit() {
        return kit;
    }

    /** How many times over the content would fill one page, roughly. */
    double fill() {
        double used = height(column) + gap * column.size() + height(lead) * Math.max(1, grid.columns() - 1)
                + height(foot) * grid.columns();
        return used / (grid.columns() * (bottom - bodyTop));
    }

    /** How many pages there are. */
    public int count() {
        return sheets.size() + footSheets.size() - 1;
    }

    /** The content of the pages, without what repeats on each. */
    public List<Group.Builder> place() {
        List<Group.Builder> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Group.Builder page = Group.of(Role.DOCUMENT);
            if (i == 0) {
                placeHead(page);
                placeStack(lead, grid.leadX(), bodyTop, 0, page);
            }
            place(sheets.get(i), i == sheets.size() - 1, page);
            pages.add(page);
        }
        placeStack(footSheets.get(0), margin, columnsEnd() + stretch() + gap, 0, pages.get(pages.size() - 1));
        for (List<Piece> sheet : footSheets.subList(1, footSheets.size())) {
            Group.Builder page = Group.of(Role.DOCUMENT);
            placeStack(sheet, margin, runningBottom(), 0, page);
            pages.add(page);
        }
        return pages;
    }

    private void placeHead(Group.Builder page) {
        if (head != null) {
            Group.Builder section = Group.of(Role.SECTION);
            headBackground(section);
            head.place(margin, headTop(), section);
            page.add(section.build());
        }
    }

    private void headBackground(Group.Builder into) {
        Palette palette = kit.theme().palette();
        double width = format.width();
        switch (kit.theme().look().header()) {
            case OPEN -> { }
            case BAND -> into.add(Shape.filled(Paths.rectangle(new Rect(0, 0, width, headBottom())),
                    LinearGradient.of(0, 0, palette.band(), width, 0, palette.bandEnd())));
            case RULED -> into.add(Shape.filled(Paths.rectangle(new Rect(margin, headBottom() - kit.pt(2.4), grid.width(),
                    kit.pt(2.4))), palette.ink()));
        }
    }

    /**
     * By how much the columns of the last page are drawn out so that a nearly full page looks full. A page that is far from
     * full keeps its white.
     */
    private double stretch() {
        Pagination.Sheet last = sheets.get(sheets.size() - 1);
        List<Piece> under = footSheets.get(0);
        double end = columnsEnd() + (under.isEmpty() ? 0 : gap + height(under));
        double spare = bottom - end;
        if (footSheets.size() > 1 || spare <= 0 || spare > (bottom - bodyTop) * MOST_WHITE) {
            return 0;
        }
        boolean tiles = kit.theme().look().block() == Look.Block.TILE;
        int most = last.columns().stream().mapToInt(List::size).max().orElse(0);
        return Math.min(spare, tiles ? most * kit.pt(USUAL_STRETCH) : Math.max(0, most - 1) * kit.pt(MOST_GAP));
    }

    /** Places the columns of a page, spread so that they end together. */
    private void place(Pagination.Sheet sheet, boolean last, Group.Builder page) {
        double limit = last ? columnsEnd() + stretch() : sheet.limit();
        for (int c = 0; c < sheet.tops().length; c++) {
            List<Piece> own = sheet.columns().get(c);
            placeStack(own, grid.x(c), sheet.tops()[c], limit - sheet.tops()[c] - height(own), page);
        }
    }

    /** Places pieces one under the other, spread over some spare height as far as that looks natural. */
    private void placeStack(List<? extends Piece> pieces, double x, double top, double spare, Group.Builder page) {
        boolean tiles = kit.theme().look().block() == Look.Block.TILE;
        int count = pieces.size();
        double more = count > 1 && !tiles ? Math.clamp(spare / (count - 1), 0, kit.pt(MOST_GAP)) : 0;
        double stretch = count > 0 && tiles ? Math.clamp(spare / count, 0, kit.pt(MOST_STRETCH)) : 0;
        double y = top;
        for (Piece piece : pieces) {
            Piece placed = stretch > 0 && piece instanceof Stack stack ? stack.stretched(stretch) : piece;
            placed.place(x, y, page);
            y += placed.height() + gap + more;
        }
    }
}
