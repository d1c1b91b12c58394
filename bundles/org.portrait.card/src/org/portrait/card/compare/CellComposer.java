/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.card.compose.Ages;
import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.compose.Parts;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Theme;
import org.portrait.model.Channel;
import org.portrait.model.CustomTrait;
import org.portrait.model.PartStyle;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Scale;
import org.portrait.model.Statement;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.value.IntRange;

/** Composes the cells of a comparison as cards show the same traits, with numbers on one scale and what others share set back. */
final class CellComposer {

    /** A quote, and dots for weights, need columns of this width, in points at the normal density. */
    private static final double WIDE = 128;

    private final Kit kit;
    private final Kit back;
    /** Width of one column, in points. */
    private final double column;

    CellComposer(Kit kit, double column) {
        this.kit = kit.in(onPaper(kit.theme()));
        this.back = kit.in(setBack(this.kit.theme()));
        this.column = column;
    }

    /** The theme as it is where no tiles are behind. */
    private static Theme onPaper(Theme theme) {
        Look look = theme.look();
        return new Theme(theme.id(), theme.typography(), theme.palette(), theme.spacing(), new Look(look.header(), Look.Block.OPEN, look.bullet(),
                look.titleIcons(), look.factIcons(), look.square()));
    }

    /** The theme with muted ink, for what is the same everywhere. */
    private static Theme setBack(Theme theme) {
        Palette p = theme.palette();
        return new Theme(theme.id(), theme.typography(), new Palette(p.paper(), p.muted(), p.muted(), p.rule(), p.tile(), p.band(), p.bandEnd(),
                p.bandInk(), p.bandMuted(), p.tones()), theme.spacing(), theme.look());
    }

    /** What one persona says. */
    Piece cell(Row row, Cell cell) {
        if (cell.isEmpty()) {
            return nothing();
        }
        if (!hasBar(row, cell)) {
            return content(row, cell, column, kit, row.agreement() == Agreement.PARTLY && row.isShared(cell.keys().getFirst()));
        }
        double indent = kit.pt(7);
        Piece content = content(row, cell, column - indent, kit, false);
        double height = Math.min(content.height(), kit.style(TextRole.VALUE).lineHeight());
        Color color = kit.theme().tone(look(row, cell).accent()).strong();
        Drawing bar = (x, y, into) -> into.add(Meaning.figure(Origin.NONE, kit.words().get("compare.odd")).group()
                .add(Shape.filled(Paths.rounded(new Rect(x, y + kit.pt(1), kit.pt(2.2), height - kit.pt(2)), kit.pt(1.1)), color)).build());
        return Marked.of(null, bar, 0, indent, content);
    }

    /** Whether a bar marks the cell; items of lists are marked each, and tracks must begin at the same place in all columns. */
    private static boolean hasBar(Row row, Cell cell) {
        boolean own = row.trait().feature().getEType() == PersonaPackage.Literals.CUSTOM_TRAIT;
        return row.isOdd(cell) && (own || !row.trait().feature().isMany() && Axis.of(row).isEmpty());
    }

    /** What all say, once for all of them. */
    Piece shared(Row row, double width) {
        Cell cell = row.cells().getFirst();
        return content(row, cell, isScale(row) ? column : width, back, true);
    }

    private Piece nothing() {
        TextStyle style = kit.style(TextRole.BODY, kit.theme().palette().muted());
        return new Solid(style.lineHeight(), Kit.line(kit.line("–", style), Meaning.of(Role.ARTIFACT)));
    }

    private static boolean isScale(Row row) {
        return row.trait().feature().getEType() == PersonaPackage.Literals.SCALE;
    }

    private static GroupLook.TraitLook look(Row row, Cell cell) {
        return GroupLook.of(row.trait(), cell.persona());
    }

    private Piece content(Row row, Cell cell, double width, Kit with, boolean setBack) {
        Piece content;
        if (isScale(row)) {
            content = scales(row, cell, width, with);
        } else if (row.trait().feature().getEType() == PersonaPackage.Literals.CUSTOM_TRAIT) {
            content = own(cell, width, with);
        } else if (row.trait().feature().isMany()) {
            content = part(row, cell, width, with);
        } else {
            content = value(row, cell, width, with, setBack);
        }
        return content.height() > 0 ? content : nothing();
    }

    private Piece part(Row row, Cell cell, double width, Kit with) {
        GroupLook.TraitLook look = look(row, cell);
        boolean narrow = width < with.pt(WIDE);
        PartStyle style = look.style() == PartStyle.WEIGHTED && narrow ? PartStyle.BULLETS : look.style();
        Set<String> shared = row.agreement() != Agreement.PARTLY ? Set.of() : cell.items().stream()
                .filter(item -> row.isShared(Cell.key(item))).map(this::words).collect(Collectors.toSet());
        return Parts.compose(new Content(cell.persona(), style, List.of(row.trait()), look.accent(), shared, ""), width, with);
    }

    /** The words by which composers know an item. */
    private String words(EObject item) {
        String text = item instanceof Statement statement && statement.getText() != null ? statement.getText().strip() : "";
        return text.isEmpty() && item instanceof Channel channel
                ? ModelTexts.name(PersonaPackage.Literals.CHANNEL_KIND, channel.getKind(), kit.locale()) : text;
    }

    private static Piece own(Cell cell, double width, Kit with) {
        Stack.Builder texts = Stack.of(null, width);
        for (EObject item : cell.items()) {
            String value = ((CustomTrait) item).getValue();
            if (value != null && !value.isBlank()) {
                texts.add(with.pt(2), with.text(value, with.style(TextRole.BODY), width,
                        Meaning.of(Role.PARAGRAPH, Content.origin((CustomTrait) item, "value"))));
            }
        }
        return texts.build();
    }

    private Piece scales(Row row, Cell cell, double width, Kit with) {
        Stack.Builder tracks = Stack.of(null, width);
        for (EObject item : cell.items()) {
            Scale scale = (Scale) item;
            if (scale.getPosition() != null) {
                int position = Math.clamp(scale.getPosition(), 0, 100);
                String words = row.label() + ": " + with.words().format("of", position, 100);
                tracks.add(with.pt(3), new Solid(with.style(TextRole.VALUE).lineHeight(),
                        knob(position / 100.0, Meaning.figure(Content.origin(scale, "position"), words), width, row, cell, with)));
            }
        }
        return tracks.build();
    }

    private static Drawing knob(double position, Meaning meaning, double width, Row row, Cell cell, Kit with) {
        double radius = with.pt(3.4);
        double thick = with.pt(1.8);
        Color strong = with.theme().tone(look(row, cell).accent()).strong();
        Color rule = with.theme().palette().rule();
        return (x, y, into) -> {
            double middle = y + Kit.middle(with.style(TextRole.VALUE));
            double knob = x + radius + (width - 2 * radius) * position;
            double center = x + width / 2;
            into.add(meaning.group()
                    .add(Shape.filled(Paths.rounded(new Rect(x, middle - thick / 2, width, thick), thick / 2), rule))
                    .add(Shape.stroked(Paths.line(center, middle - with.pt(3), center, middle + with.pt(3)), Stroke.of(rule, with.pt(1))))
                    .add(Shape.filled(Paths.rectangle(Rect.ofCorners(Math.min(center, knob), middle - thick / 2, Math.max(center, knob),
                            middle + thick / 2)), strong))
                    .add(new Shape(Paths.circle(knob, middle, radius), with.theme().palette().paper(), Stroke.of(strong, with.pt(1.8))))
                    .build());
        };
    }

    private Piece value(Row row, Cell cell, double width, Kit with, boolean setBack) {
        GroupLook.TraitLook look = look(row, cell);
        Origin origin = Content.origin(cell.persona(), row.trait());
        if (look.style() == PartStyle.QUOTE && width >= with.pt(WIDE) || look.style() == PartStyle.PROSE) {
            return Parts.compose(new Content(cell.persona(), look.style(), List.of(row.trait()), look.accent()), width, with);
        }
        String words = cell.value() instanceof IntRange range && "demography.age".equals(row.trait().key()) ? Ages.text(range, with)
                : ValueTexts.text(((EAttribute) row.trait().feature()).getEAttributeType(), cell.value(), with.locale()).strip();
        TextStyle style = with.style(setBack ? TextRole.BODY : TextRole.VALUE);
        Meaning meaning = Meaning.of(look.style() == PartStyle.QUOTE ? Role.QUOTE : Role.PARAGRAPH, origin);
        Optional<Axis> axis = row.agreement() == Agreement.SAME ? Optional.empty() : Axis.of(row);
        if (axis.isEmpty()) {
            return with.text(words, style, width, meaning);
        }
        return Stack.of(null, width).addKept(0, with.text(words, style, width, meaning))
                .add(with.pt(1.5), new Solid(with.pt(3), bar(axis.get().extent(cell.value()), width, look, with))).build();
    }

    /** A part of a track. The number stands over it, so it is decoration. */
    private static Drawing bar(Axis.Extent extent, double width, GroupLook.TraitLook look, Kit with) {
        double thick = with.pt(3);
        double from = extent.from() * (width - thick);
        double length = Math.max(thick, extent.to() * width - from);
        return (x, y, into) -> into
                .add(Shape.filled(Paths.rounded(new Rect(x, y, width, thick), thick / 2), with.theme().palette().rule()))
                .add(Shape.filled(Paths.rounded(new Rect(x + from, y, length, thick), thick / 2), with.theme().tone(look.accent()).strong()));
    }
}
