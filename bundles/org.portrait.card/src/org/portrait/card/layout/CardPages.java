/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

import org.portrait.card.compose.BlockComposer;
import org.portrait.card.compose.BlockPlan;
import org.portrait.card.compose.CardPlan;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.model.BlockPlace;

/** The pages of one persona at one density: everything measured and distributed; nodes are made when asked for. */
public final class CardPages {

    /** Least width of a column at the normal density, in points, for a template of three columns. */
    private static final double COLUMN = 148;
    private static final int USUAL_COLUMNS = 3;
    /** A head higher than this share of the page leaves no room for the rest: then its texts flow with the blocks. */
    private static final double MOST_HEAD = 0.45;
    /** A wide block higher than this share of the page is set in a column, where it can be parted. */
    private static final double MOST_LEAD = 0.4;

    private final CardPlan plan;
    private final CardTemplate template;
    private final PageFormat format;
    private final Kit kit;
    private final Grid grid;
    private final double margin;
    private final Piece head;
    private final List<String> shownInHead;
    private final Body body;

    /**
     * Measures and distributes.
     *
     * @param extras blocks that stand after those of the template, made for the width of a column
     */
    public CardPages(CardPlan plan, PageFormat format, Kit kit, List<DoubleFunction<Stack>> extras) {
        this.plan = plan;
        template = plan.template();
        this.format = format;
        this.kit = kit;
        margin = kit.pt(kit.spacing().margin());
        double width = format.width() - 2 * margin;
        double gutter = kit.pt(kit.spacing().gutter());
        grid = template.isArranged() ? new Grid(margin, width, template.columns(), gutter)
                : Grid.of(margin, width, kit.pt(COLUMN * USUAL_COLUMNS / template.columns()), gutter);
        double gap = kit.pt(kit.spacing().block());
        HeadComposer.Result result = new HeadComposer(kit, plan.persona(), template.head()).compose(grid.width());
        boolean flowing = result.body().height() > format.height() * MOST_HEAD;
        head = flowing ? null : result.body();
        Sheet sheet = new Sheet(grid, gap, flowing ? margin : headBottom() + gap, margin + kit.pt(18), format.height() - margin - kit.pt(4));
        List<FixedColumns.Wanted> blocks = new ArrayList<>();
        if (flowing) {
            blocks.add(new FixedColumns.Wanted(Position.FLOWING, nameBlock()));
        }
        shownInHead = flowing ? List.of() : result.shown();
        compose(blocks);
        extras.forEach(extra -> blocks.add(new FixedColumns.Wanted(Position.FLOWING, extra.apply(grid.columnWidth()))));
        body = template.isArranged() ? new FixedColumns(kit, sheet, blocks)
                : new Flow(kit, sheet, of(BlockPlace.LEAD, blocks), of(BlockPlace.COLUMN, blocks), of(BlockPlace.FOOT, blocks));
    }

    private void compose(List<FixedColumns.Wanted> blocks) {
        BlockComposer composer = new BlockComposer(kit, plan.persona());
        boolean arranged = template.isArranged();
        for (BlockPlan wanted : plan.blocks(shownInHead)) {
            Position position = wanted.block().position();
            Position at = arranged ? fixed(position) : position;
            Stack block = composer.compose(wanted, width(at));
            if (at.place() == BlockPlace.LEAD && !isLead(block.height(), format.height())) {
                at = Position.FLOWING;
                block = composer.compose(wanted, width(at));
            }
            if (!block.rows().isEmpty()) {
                blocks.add(new FixedColumns.Wanted(at, block));
            }
        }
    }

    /** Whether a wide block is low enough to stand over the columns of a page; heights in points. */
    public static boolean isLead(double height, double page) {
        return height <= page * MOST_LEAD;
    }

    /** Where a block stands among blocks with columns of their own. */
    private Position fixed(Position position) {
        Position wide = position.isFixed() ? position : switch (position.place()) {
            case LEAD -> Position.in(Math.min(2, grid.columns()), grid.columns());
            case FOOT -> Position.in(1, grid.columns());
            case COLUMN -> position;
        };
        return wide.within(grid.columns());
    }

    private double width(Position position) {
        return switch (position.place()) {
            case LEAD -> grid.leadWidth();
            case FOOT -> grid.width();
            case COLUMN -> template.isArranged() ? grid.width(position.span()) : grid.columnWidth();
        };
    }

    private static List<Stack> of(BlockPlace place, List<FixedColumns.Wanted> blocks) {
        return blocks.stream().filter(block -> block.position().place() == place).map(FixedColumns.Wanted::piece).toList();
    }

    private Stack nameBlock() {
        String own = plan.persona().getName();
        String name = own == null || own.isBlank() ? kit.words().get("unnamed") : own;
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

    /** Whether every block that could stay whole did. */
    boolean isTidy() {
        return body.isTidy();
    }

    /** What the pages were composed with. */
    public Kit kit() {
        return kit;
    }

    /** Keys of the traits that the head shows, so that no block does. */
    List<String> shownInHead() {
        return shownInHead;
    }

    /** The columns. */
    Grid grid() {
        return grid;
    }

    /** How many times over the content would fill one page, roughly. */
    double fill() {
        return body.fill();
    }

    /** How many pages there are. */
    public int count() {
        return body.count();
    }

    /** The content of the pages, without what repeats on each. */
    public List<Group.Builder> place() {
        List<Group.Builder> pages = new ArrayList<>();
        for (int i = 0; i < body.count(); i++) {
            Group.Builder page = Group.of(Role.DOCUMENT);
            if (i == 0) {
                placeHead(page);
            }
            body.place(i, page);
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
}
