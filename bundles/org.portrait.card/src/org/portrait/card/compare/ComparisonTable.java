/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Beside;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Frame;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Tone;
import org.portrait.model.Persona;

/**
 * The table of a comparison: a row of heads, then a heading for each group of traits and a row for each of its traits. A row that a page
 * break parts is named again where it goes on.
 */
final class ComparisonTable {

    private final List<Persona> personas;
    private final Kit kit;
    private final Columns columns;
    private final CellComposer composer;

    ComparisonTable(List<Persona> personas, Columns columns, Kit kit) {
        this.personas = personas;
        this.kit = kit;
        this.columns = columns;
        this.composer = new CellComposer(kit, columns.cell());
    }

    /** The row of heads. */
    Stack heads(boolean band) {
        List<Beside.Cell> cells = new ArrayList<>();
        cells.add(Beside.Cell.of(Meaning.of(Role.HEADER_CELL), 0, new Solid(0, Drawing.NOTHING)));
        for (int i = 0; i < personas.size(); i++) {
            Persona persona = personas.get(i);
            cells.add(Beside.Cell.of(Meaning.of(Role.HEADER_CELL, Content.origin(persona, "")), columns.x(i),
                    new PersonaHead(persona, kit, band).compose(columns.cell())));
        }
        return Stack.of(Meaning.of(Role.ROW), columns.width()).add(0, Beside.of(cells)).build();
    }

    /** The whole table. */
    Stack compose(Stack heads, double underHeads, List<Section> sections) {
        Stack.Builder table = Stack.of(Meaning.of(Role.TABLE), columns.width()).again(again());
        table.add(0, heads);
        boolean first = true;
        for (Section section : sections) {
            table.addKept(first ? underHeads : kit.pt(kit.spacing().block() * 0.8), title(section));
            first = false;
            boolean under = false;
            for (Row row : section.rows()) {
                table.add(under ? 0 : kit.pt(2), row(row, under));
                under = true;
            }
        }
        return table.build();
    }

    /** Small heads for later pages. */
    private Piece again() {
        double height = PersonaHead.smallHeight(kit);
        Drawing heads = (x, y, into) -> {
            Group.Builder artifact = Group.of(Role.ARTIFACT);
            for (int i = 0; i < personas.size(); i++) {
                new PersonaHead(personas.get(i), kit, false).small(columns.cell()).draw(x + columns.x(i), y, artifact);
            }
            into.add(artifact.build());
        };
        return new Solid(height + kit.pt(8), heads);
    }

    private Stack title(Section section) {
        GroupLook look = GroupLook.of(section.group());
        Tone tone = kit.theme().tone(look.accent());
        boolean tile = kit.theme().look().block() == Look.Block.TILE;
        boolean icon = kit.theme().look().titleIcons();
        double side = tile ? kit.pt(8) : 0;
        double indent = icon ? kit.pt(19) : 0;
        TextStyle style = kit.style(TextRole.BLOCK_TITLE, icon ? tone.text() : kit.theme().palette().ink());
        Drawing mark = (x, y, into) -> Kit.icon(look.icon(), kit.pt(14), tone.strong())
                .draw(x, y + (style.lineHeight() - kit.pt(14)) / 2, into);
        double width = columns.width() - 2 * side - indent;
        Piece words = Marked.of(null, icon ? mark : Drawing.NOTHING, 0, indent, kit.text(section.title(kit.locale()), style, width));
        Stack cell = Stack.of(Meaning.of(Role.HEADER_CELL), columns.width() - 2 * side).add(0, words).build();
        double inside = tile ? kit.pt(3.5) : kit.pt(3);
        return Stack.of(Meaning.of(Role.ROW), columns.width()).frame(new Frame(inside, side, inside, side, (area, into) -> background(area, tone, into)))
                .add(0, cell).build();
    }

    private void background(Rect area, Tone tone, Group.Builder into) {
        switch (kit.theme().look().block()) {
            case TILE -> into.add(Shape.filled(Paths.rounded(area, kit.pt(kit.spacing().tileRadius() * 0.6)), tone.soft()));
            case RULED -> into.add(Shape.filled(Paths.rectangle(new Rect(area.x(), area.y(), area.width(), kit.pt(1.6))), kit.theme().palette().ink()));
            case OPEN -> into.add(Shape.filled(Paths.rounded(new Rect(area.x(), area.y() - kit.pt(1), kit.pt(22), kit.pt(2)), kit.pt(1)), tone.strong()));
        }
    }

    private Piece row(Row row, boolean lined) {
        double above = kit.pt(4.5);
        Stack.Builder stack = Stack.of(Meaning.of(Role.ROW), columns.width())
                .frame(new Frame(above, 0, above, 0, lined ? this::line : Frame.NONE.background()));
        if (columns.label() > 0) {
            List<Beside.Cell> cells = new ArrayList<>();
            cells.add(new Beside.Cell(Meaning.of(Role.HEADER_CELL), 0, label(row, columns.label(), Role.PARAGRAPH),
                    label(row, columns.label(), Role.ARTIFACT)));
            cells.addAll(cells(row));
            stack.add(0, Beside.of(cells));
        } else {
            stack.again(label(row, columns.width(), Role.ARTIFACT));
            stack.addKept(0, Stack.of(Meaning.of(Role.HEADER_CELL), columns.width()).add(0, label(row, columns.width(), Role.PARAGRAPH)).build());
            stack.add(kit.pt(2), Beside.of(cells(row)));
        }
        return stack.build();
    }

    private List<Beside.Cell> cells(Row row) {
        List<Beside.Cell> cells = new ArrayList<>();
        if (row.agreement() == Agreement.SAME) {
            cells.add(Beside.Cell.of(meaning(row, row.cells().getFirst()), columns.x(0), composer.shared(row, columns.cells())));
            return cells;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(Beside.Cell.of(meaning(row, cell), columns.x(i), composer.cell(row, cell)));
        }
        return cells;
    }

    private static Meaning meaning(Row row, Cell cell) {
        Origin trait = Content.origin(cell.persona(), row.trait());
        return Meaning.of(Role.CELL, trait.isNone() ? Content.origin(cell.persona(), "") : trait);
    }

    /** What the row is about, behind a sign for how far the personas agree; its first line stands on that of the cells. */
    private Piece label(Row row, double width, Role role) {
        TextStyle style = kit.label();
        double down = columns.label() > 0 ? kit.style(TextRole.BODY).baselineOffset() - style.baselineOffset() : 0;
        double indent = kit.pt(12);
        Piece words = Marked.of(null, role == Role.ARTIFACT ? Drawing.NOTHING : sign(row.agreement(), style), style.lineHeight(), indent,
                kit.text(row.label(), style, width - indent, Meaning.of(role)));
        return Stack.of(null, width).frame(new Frame(down, 0, 0, 0, Frame.NONE.background())).add(0, words).build();
    }

    private Drawing sign(Agreement agreement, TextStyle style) {
        String icon = switch (agreement) {
            case SAME -> "equal";
            case PARTLY -> "approximately-equal";
            case DIFFERENT -> "not-equal-variant";
            case ALONE -> "";
        };
        if (icon.isEmpty()) {
            return Drawing.NOTHING;
        }
        double size = kit.pt(9);
        Meaning figure = Meaning.figure(Origin.NONE, kit.words().get("compare." + agreement));
        return (x, y, into) -> {
            Group.Builder group = figure.group();
            Kit.icon(icon, size, kit.theme().palette().muted()).draw(x, y + Kit.middle(style) - size / 2, group);
            into.add(group.build());
        };
    }

    private void line(Rect area, Group.Builder into) {
        into.add(Shape.filled(Paths.rectangle(new Rect(area.x(), area.y(), area.width(), kit.pt(kit.spacing().hairline()))),
                kit.theme().palette().rule()));
    }
}
