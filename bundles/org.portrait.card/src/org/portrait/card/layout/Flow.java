/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Split;
import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Group;
import org.portrait.card.theme.Look;

/** Blocks in balanced columns, wide ones over and under them. */
final class Flow implements Body {

    /** How far gaps between blocks, and tiles, may be drawn out so that columns end together. */
    private static final double MOST_GAP = 18;
    private static final double MOST_STRETCH = 26;
    /** How far all tiles may be drawn out so that a page looks full. */
    private static final double USUAL_STRETCH = 9;
    /** A page with more white than this share is not drawn out. */
    private static final double MOST_WHITE = 0.2;

    private final Kit kit;
    private final Sheet sheet;
    private final List<Stack> lead;
    private final List<Stack> column;
    private final List<Stack> foot;
    private final List<Pagination.Columns> sheets;
    private final List<List<Piece>> footSheets;

    /**
     * Distributes blocks.
     *
     * @param lead   stand over all columns but the first
     * @param column stand in the columns
     * @param foot   stand under the columns
     */
    Flow(Kit kit, Sheet sheet, List<Stack> lead, List<Stack> column, List<Stack> foot) {
        this.kit = kit;
        this.sheet = sheet;
        this.lead = List.copyOf(lead);
        this.column = List.copyOf(column);
        this.foot = List.copyOf(foot);
        sheets = new Pagination(sheet.gap(), sheet.bottom(), sheet.nextTop()).sheets(this.column, tops());
        footSheets = footSheets();
    }

    private double height(List<? extends Piece> pieces) {
        double height = 0;
        for (Piece piece : pieces) {
            height += piece.height() + sheet.gap();
        }
        return Math.max(0, height - sheet.gap());
    }

    /** Where the columns of the first page begin: the wide blocks stand over all but the first. */
    private double[] tops() {
        double[] tops = new double[sheet.grid().columns()];
        double under = lead.isEmpty() ? sheet.top() : sheet.top() + height(lead) + sheet.gap();
        for (int c = 0; c < tops.length; c++) {
            tops[c] = c > 0 || tops.length == 1 ? under : sheet.top();
        }
        return tops;
    }

    /** What stands under the columns of the last sheet, and on pages after it. */
    private List<List<Piece>> footSheets() {
        List<List<Piece>> result = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        result.add(page);
        List<Piece> rest = new ArrayList<>(foot);
        double y = columnsEnd() + sheet.gap();
        while (!rest.isEmpty()) {
            Piece piece = rest.remove(0);
            if (y + piece.height() <= sheet.bottom()) {
                page.add(piece);
                y += piece.height() + sheet.gap();
                continue;
            }
            Optional<Split> parts = piece.split(sheet.bottom() - y);
            boolean fresh = page.isEmpty() && result.size() > 1;
            if (parts.isPresent() && (fresh || piece.height() > sheet.bottom() - sheet.nextTop())) {
                page.add(parts.get().head());
                rest.add(0, parts.get().tail());
            } else if (fresh) {
                page.add(piece);
            } else {
                rest.add(0, piece);
            }
            page = new ArrayList<>();
            result.add(page);
            y = sheet.nextTop();
        }
        if (result.size() > 1 && page.isEmpty()) {
            result.remove(page);
        }
        return result;
    }

    private double columnsEnd() {
        double end = sheets.size() == 1 ? Math.max(sheet.top() - sheet.gap(), lead.isEmpty() ? 0 : sheet.top() + height(lead)) : 0;
        Pagination.Columns last = sheets.get(sheets.size() - 1);
        for (int c = 0; c < last.tops().length; c++) {
            if (!last.columns().get(c).isEmpty()) {
                end = Math.max(end, last.tops()[c] + height(last.columns().get(c)));
            }
        }
        return end;
    }

    @Override
    public boolean isTidy() {
        return sheets.stream().allMatch(Pagination.Columns::tidy);
    }

    @Override
    public double fill() {
        double used = height(column) + sheet.gap() * column.size() + height(lead) * Math.max(1, sheet.grid().columns() - 1)
                + height(foot) * sheet.grid().columns();
        return used / (sheet.grid().columns() * (sheet.bottom() - sheet.top()));
    }

    @Override
    public int count() {
        return sheets.size() + footSheets.size() - 1;
    }

    @Override
    public void place(int page, Group.Builder into) {
        if (page == 0) {
            placeStack(lead, sheet.grid().leadX(), sheet.top(), 0, into);
        }
        int last = sheets.size() - 1;
        if (page <= last) {
            place(sheets.get(page), page == last, into);
        }
        if (page >= last) {
            double top = page == last ? columnsEnd() + stretch() + sheet.gap() : sheet.nextTop();
            placeStack(footSheets.get(page - last), sheet.grid().left(), top, 0, into);
        }
    }

    /**
     * By how much the columns of the last page are drawn out so that a nearly full page looks full. A page that is far from
     * full keeps its white.
     */
    private double stretch() {
        Pagination.Columns last = sheets.get(sheets.size() - 1);
        List<Piece> under = footSheets.get(0);
        double end = columnsEnd() + (under.isEmpty() ? 0 : sheet.gap() + height(under));
        double spare = sheet.bottom() - end;
        if (footSheets.size() > 1 || spare <= 0 || spare > (sheet.bottom() - sheet.top()) * MOST_WHITE) {
            return 0;
        }
        boolean tiles = kit.theme().look().block() == Look.Block.TILE;
        int most = last.columns().stream().mapToInt(List::size).max().orElse(0);
        return Math.min(spare, tiles ? most * kit.pt(USUAL_STRETCH) : Math.max(0, most - 1) * kit.pt(MOST_GAP));
    }

    /** Places the columns of a page, spread so that they end together. */
    private void place(Pagination.Columns columns, boolean last, Group.Builder page) {
        double limit = last ? columnsEnd() + stretch() : columns.limit();
        for (int c = 0; c < columns.tops().length; c++) {
            List<Piece> own = columns.columns().get(c);
            placeStack(own, sheet.grid().x(c), columns.tops()[c], limit - columns.tops()[c] - height(own), page);
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
            kit.place(piece, stretch, x, y, page);
            y += piece.height() + (piece instanceof Stack ? stretch : 0) + sheet.gap() + more;
        }
    }
}
