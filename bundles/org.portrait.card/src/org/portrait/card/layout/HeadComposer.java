/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.card.compose.Ages;
import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.compose.Offers;
import org.portrait.card.compose.TraitIcons;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.template.Head;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.model.Accent;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/** Composes the head of a card: portrait, segment and status, name, tagline, key facts, quote. */
final class HeadComposer {

    private static final String TAGLINE = "tagline";
    private static final String AGE = "demography.age";
    private static final double[] NAME_STEPS = {1, 0.86, 0.74};
    private static final int MOST_QUOTE_LINES = 6;
    private static final double QUOTE_ASIDE = 620;
    /** White at the left of an icon's square, as a share of its side. */
    private static final double SIDE_BEARING = 0.19;

    private final Kit kit;
    private final Persona persona;
    private final Head head;
    private final boolean band;
    private final Color ink;
    private final Color muted;

    HeadComposer(Kit kit, Persona persona, Head head) {
        this.kit = kit;
        this.persona = persona;
        this.head = head;
        band = kit.theme().look().header() == Look.Header.BAND;
        ink = band ? kit.theme().palette().bandInk() : kit.theme().palette().ink();
        muted = band ? kit.theme().palette().bandMuted() : kit.theme().palette().muted();
    }

    /**
     * A finished head.
     *
     * @param body  everything but what stands behind
     * @param shown keys of the traits that it shows
     */
    record Result(Piece body, List<String> shown) {
    }

    Result compose(double width) {
        double size = kit.pt(kit.theme().look().square() ? 112 : 104);
        double gap = kit.pt(22);
        Optional<Trait> quote = Trait.find(head.quote()).filter(trait -> trait.isPresent(persona));
        boolean aside = quote.isPresent() && width >= kit.pt(QUOTE_ASIDE);
        double quoteWidth = aside ? width * 0.32 : width - (size + gap);
        Optional<Piece> words = quote.map(trait -> quote(trait, quoteWidth));
        double textWidth = width - size - gap - (aside && words.isPresent() ? quoteWidth + kit.pt(26) : 0);
        List<String> shown = new ArrayList<>();
        Stack.Builder texts = texts(textWidth, shown);
        if (words.isPresent()) {
            shown.add(quote.get().key());
            if (!aside) {
                texts.add(kit.pt(9), words.get());
            }
        }
        Stack text = texts.build();
        double height = Math.max(size, Math.max(text.height(), aside && words.isPresent() ? words.get().height() : 0));
        double textTop = Math.max(0, (size - text.height()) / 2);
        Drawing portrait = PortraitPiece.of(persona, kit, size, kit.theme().look().square());
        Drawing all = ring(size).and(portrait).and((x, y, into) -> text.place(x + size + gap, y + textTop, into));
        if (aside && words.isPresent()) {
            Piece piece = words.get();
            all = all.and((x, y, into) -> piece.place(x + width - quoteWidth, y + (height - piece.height()) / 2, into));
        }
        return new Result(new Solid(height, all), shown);
    }

    /** On a band the portrait gets a light ring. */
    private Drawing ring(double size) {
        return band ? (x, y, into) -> into.add(Shape.filled(
                Paths.circle(x + size / 2, y + size / 2, size / 2 + kit.pt(3)), ink)) : Drawing.NOTHING;
    }

    private Stack.Builder texts(double width, List<String> shown) {
        Stack.Builder texts = Stack.of(null, width);
        kicker(width).ifPresent(piece -> texts.add(0, piece));
        texts.add(kit.pt(2), name(width));
        String tagline = persona.getTagline();
        if (tagline != null && !tagline.isBlank()) {
            texts.add(kit.pt(3), TextPiece.of(kit.balanced(tagline, kit.style(TextRole.TAGLINE, band ? ink : muted), width), width,
                    Meaning.of(Role.PARAGRAPH, Origin.of(id(), TAGLINE))));
        }
        shown.add(TAGLINE);
        Stack facts = facts(width, shown);
        if (!facts.rows().isEmpty()) {
            texts.add(kit.pt(8), facts);
        }
        if (kit.isDrafting()) {
            Stack offers = Offers.rows(persona, "", missing(), width, muted, kit);
            if (!offers.rows().isEmpty()) {
                texts.add(kit.pt(8), offers);
            }
        }
        return texts;
    }

    /** What the head could show beside the name. */
    private List<Trait> missing() {
        return Stream.of(Stream.of(TAGLINE), head.facts().stream(), Stream.of(head.quote())).flatMap(keys -> keys).distinct()
                .flatMap(key -> Trait.find(key).stream()).filter(trait -> !trait.isPresent(persona)).toList();
    }

    private String id() {
        return persona.getId() == null ? "" : persona.getId();
    }

    private TextPiece name(double width) {
        String name = persona.getName() == null || persona.getName().isBlank() ? kit.words().get("unnamed") : persona.getName();
        TextStyle style = kit.style(TextRole.NAME, ink);
        List<Line> lines = List.of();
        for (double step : NAME_STEPS) {
            lines = kit.balanced(name, style.size(style.size() * step), width);
            if (lines.size() == 1) {
                break;
            }
        }
        return TextPiece.of(lines, width, Meaning.of(Role.HEADING1, Origin.of(id(), "name")));
    }

    /** The segment and, unless the persona is approved, the status. */
    private Optional<Piece> kicker(double width) {
        Optional<Segment> segment = Personas.segment(persona).filter(s -> s.getName() != null && !s.getName().isBlank());
        Optional<Badge> badge = persona.getStatus() == PersonaStatus.APPROVED ? Optional.empty() : Optional.of(badge());
        if (segment.isEmpty() && badge.isEmpty()) {
            return Optional.empty();
        }
        Color color = band ? muted : kit.theme().tone(Accent.PRIMARY).text();
        TextStyle style = kit.style(TextRole.KEY_FACT, color);
        if (segment.isEmpty()) {
            return Optional.of(badge.get().piece());
        }
        double side = badge.map(b -> b.width() + kit.pt(9)).orElse(0.0);
        Meaning meaning = Meaning.of(Role.PARAGRAPH, Content.origin(segment.get(), "name"));
        List<Line> lines = kit.lines(segment.get().getName(), style, width - side);
        double wide = lines.stream().mapToDouble(Line::width).max().orElse(0);
        TextPiece words = TextPiece.of(lines, badge.isEmpty() ? width : wide, meaning);
        if (badge.isEmpty()) {
            return Optional.of(words);
        }
        Solid piece = badge.get().piece();
        Drawing row = (x, y, into) -> words.place(x, y + Math.max(0, (piece.height() - style.lineHeight()) / 2), into);
        return Optional.of(new Solid(Math.max(words.height(), piece.height()),
                row.and((x, y, into) -> piece.place(x + wide + kit.pt(9), y, into))));
    }

    private record Badge(Solid piece, double width) {
    }

    private Badge badge() {
        String words = ModelTexts.name(PersonaPackage.Literals.PERSONA_STATUS, persona.getStatus(), kit.locale());
        Color color = band ? ink : kit.theme().tone(Accent.NEGATIVE).text();
        TextStyle style = kit.style(TextRole.CHIP, color);
        Line line = kit.line(words, style);
        double side = kit.pt(6);
        double height = style.lineHeight() + kit.pt(3);
        Meaning meaning = Meaning.of(Role.PARAGRAPH, Origin.of(id(), "status"));
        double width = line.width() + 2 * side;
        return new Badge(new Solid(height, (x, y, into) -> {
            Rect area = new Rect(x, y, width, height);
            into.add(meaning.group().add(Shape.stroked(Paths.rounded(area.grown(-0.4), height / 2), Stroke.of(color, kit.pt(0.8))))
                    .addAll(line.runs(x + side, y + kit.pt(1.5) + line.baselineOffset())).build());
        }), width);
    }

    private record Fact(Trait trait, String text) {
    }

    private Stack facts(double width, List<String> shown) {
        List<Fact> facts = new ArrayList<>();
        for (String key : head.facts()) {
            Trait trait = Trait.of(key);
            if (key.equals(AGE)) {
                Personas.age(persona, kit.today()).ifPresent(age -> facts.add(new Fact(trait, Ages.text(age, kit))));
                shown.add(key);
            } else if (trait.isPresent(persona)) {
                String value = Content.value(persona, trait, kit.locale());
                if (!value.isEmpty()) {
                    facts.add(new Fact(trait, value));
                    shown.add(key);
                }
            }
        }
        return factRows(facts, width);
    }

    private Stack factRows(List<Fact> facts, double width) {
        TextStyle style = kit.style(TextRole.KEY_FACT, ink);
        Color iconColor = band ? muted : kit.theme().tone(Accent.PRIMARY).strong();
        double icon = kit.pt(11.5);
        double lead = icon + kit.pt(4);
        double gap = kit.pt(15);
        Stack.Builder rows = Stack.of(Meaning.of(Role.LIST), width);
        List<Drawing> row = new ArrayList<>();
        double rowGap = kit.pt(2.5);
        double x = 0;
        for (Fact fact : facts) {
            List<Line> lines = kit.lines(fact.text(), style, width - lead);
            double wide = lead + lines.stream().mapToDouble(Line::width).max().orElse(0);
            if (!row.isEmpty() && (x + wide > width || lines.size() > 1)) {
                rows.add(rowGap, row(row, style));
                row.clear();
                x = 0;
            }
            TextPiece words = TextPiece.of(lines, wide - lead, Kit.paragraph());
            Meaning meaning = Meaning.of(Role.LIST_ITEM, Content.origin(persona, fact.trait()));
            double at = x;
            Drawing drawing = (left, y, into) -> {
                var group = meaning.group();
                Kit.icon(TraitIcons.of(fact.trait()), icon, iconColor).draw(left + at, y + Kit.middle(style) - icon / 2, group);
                words.place(left + at + lead, y, group);
                into.add(group.build());
            };
            if (lines.size() > 1) {
                rows.add(rowGap, new Solid(words.height(), drawing));
            } else {
                row.add(drawing);
                x += wide + gap;
            }
        }
        if (!row.isEmpty()) {
            rows.add(rowGap, row(row, style));
        }
        return rows.build();
    }

    private static Solid row(List<Drawing> facts, TextStyle style) {
        List<Drawing> placed = List.copyOf(facts);
        return new Solid(style.lineHeight(), (x, y, into) -> placed.forEach(fact -> fact.draw(x, y, into)));
    }

    /** The quote, or {@code null} when it is too long to stand out: then a block shows it. */
    private Piece quote(Trait trait, double width) {
        double indent = kit.pt(21);
        Color color = band ? ink : kit.theme().tone(Accent.PRIMARY).text();
        List<Line> lines = kit.balanced(Content.value(persona, trait, kit.locale()), kit.style(TextRole.QUOTE, color), width - indent);
        if (lines.isEmpty() || lines.size() > MOST_QUOTE_LINES) {
            return null;
        }
        TextPiece words = TextPiece.of(lines, width - indent, Meaning.of(Role.QUOTE, Content.origin(persona, trait)));
        double size = kit.pt(21);
        Color mark = band ? muted : kit.theme().tone(Accent.PRIMARY).strong();
        Drawing icon = Kit.icon("format-quote-open", size, mark);
        Drawing drawing = (x, y, into) -> icon.draw(x - size * SIDE_BEARING, y - kit.pt(2), into);
        return new Solid(words.height(), drawing.and((x, y, into) -> words.place(x + indent, y, into)));
    }
}
