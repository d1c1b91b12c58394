/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portrait.card.compose.Ages;
import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.layout.PortraitPiece;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Accent;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/** The head of a persona's column: face, name, segment, a few facts, what it is about in a line. */
final class PersonaHead {

    private static final List<String> CONSUMER = List.of("socioEconomics.occupation", "geography.city");
    private static final List<String> BUSINESS = List.of("business.position", "business.company");
    private static final double FACE = 58;

    private final Persona persona;
    private final Kit kit;
    private final boolean band;

    /** @param band whether it stands on a coloured band */
    PersonaHead(Persona persona, Kit kit, boolean band) {
        this.persona = persona;
        this.kit = kit;
        this.band = band;
    }

    static String name(Persona persona, Kit kit) {
        return persona.getName() == null || persona.getName().isBlank() ? kit.words().get("unnamed") : persona.getName().strip();
    }

    /** The head in a column of a width in points. */
    Piece compose(double width) {
        Palette palette = kit.theme().palette();
        Color ink = band ? palette.bandInk() : palette.ink();
        Color muted = band ? palette.bandMuted() : palette.muted();
        double size = Math.min(width, kit.pt(FACE));
        Stack.Builder head = Stack.of(null, width);
        head.addKept(0, new Solid(size, ring(size).and(PortraitPiece.of(persona, kit, size, kit.theme().look().square()))));
        TextStyle name = kit.style(TextRole.BLOCK_TITLE, ink);
        head.add(kit.pt(6), kit.text(name(persona, kit), name.size(name.size() * 1.08), width, Meaning.of(Role.PARAGRAPH, origin("name"))));
        String segment = segment();
        if (!segment.isEmpty()) {
            head.add(kit.pt(1), kit.text(segment, kit.style(TextRole.LABEL, band ? muted : kit.theme().tone(Accent.PRIMARY).text()), width,
                    Meaning.of(Role.PARAGRAPH, Content.origin(Personas.segment(persona).orElseThrow(), "name"))));
        }
        String facts = String.join("  ·  ", facts());
        if (!facts.isEmpty()) {
            head.add(kit.pt(4), kit.text(facts, kit.style(TextRole.KEY_FACT, ink), width));
        }
        if (persona.getStatus() != PersonaStatus.APPROVED) {
            String status = ModelTexts.name(PersonaPackage.Literals.PERSONA_STATUS, persona.getStatus(), kit.locale());
            head.add(kit.pt(2), kit.text(status, kit.style(TextRole.CHIP, band ? ink : kit.theme().tone(Accent.NEGATIVE).text()), width,
                    Meaning.of(Role.PARAGRAPH, origin("status"))));
        }
        String tagline = persona.getTagline();
        if (tagline != null && !tagline.isBlank()) {
            head.add(kit.pt(4), kit.text(tagline, kit.style(TextRole.BODY, band ? ink : muted), width,
                    Meaning.of(Role.PARAGRAPH, origin("tagline"))));
        }
        return head.build();
    }

    /** Face and name in one line, for later pages. */
    Drawing small(double width) {
        double size = smallHeight(kit);
        TextStyle style = kit.style(TextRole.PART_TITLE);
        Drawing face = PortraitPiece.of(persona, kit, size, kit.theme().look().square());
        return face.and((x, y, into) -> Kit.line(kit.fitting(name(persona, kit), style, width - size - kit.pt(6)), Meaning.of(Role.SPAN))
                .draw(x + size + kit.pt(6), y + (size - style.lineHeight()) / 2, into));
    }

    static double smallHeight(Kit kit) {
        return kit.pt(20);
    }

    private Origin origin(String feature) {
        return Content.origin(persona, feature);
    }

    /** On a band the face gets a light ring. */
    private Drawing ring(double size) {
        return band ? (x, y, into) -> into.add(Shape.filled(Paths.circle(x + size / 2, y + size / 2, size / 2 + kit.pt(2.2)),
                kit.theme().palette().bandInk())) : Drawing.NOTHING;
    }

    private String segment() {
        return Personas.segment(persona).map(segment -> segment.getName() == null ? "" : segment.getName().strip()).orElse("");
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        Personas.age(persona, kit.today()).ifPresent(age -> facts.add(Ages.text(age, kit)));
        Stream<Trait> traits = (persona.getKind() == PersonaKind.BUSINESS ? BUSINESS : CONSUMER).stream().map(Trait::of);
        traits.filter(trait -> trait.isPresent(persona)).map(trait -> Content.value(persona, trait, kit.locale()))
                .filter(text -> !text.isEmpty()).forEach(facts::add);
        return facts;
    }
}
