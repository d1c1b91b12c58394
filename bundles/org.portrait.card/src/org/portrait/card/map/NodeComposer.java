/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.card.compose.Ages;
import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.compose.TraitIcons;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.layout.PortraitPiece;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Tone;
import org.portrait.model.Accent;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/** Composes what stands on the map: small cards of personas, and the others who take part in decisions. */
final class NodeComposer {

    private static final double CARD = 158;
    private static final double OTHER = 112;
    private static final double FACE = 36;
    private static final double SMALL_FACE = 20;

    private final Kit kit;

    NodeComposer(Kit kit) {
        this.kit = kit;
    }

    /**
     * Something with a size in points that knows how to draw itself.
     *
     * @param width   its width
     * @param height  its least height
     * @param drawing draws it into a rectangle of that width and at least that height
     */
    record Node(double width, double height, Painter drawing) {
    }

    /** Draws into a rectangle. */
    interface Painter {

        void draw(Rect area, Group.Builder into);
    }

    static String name(Persona persona, Kit kit) {
        return persona.getName() == null || persona.getName().isBlank() ? kit.words().get("unnamed") : persona.getName().strip();
    }

    /** The card of a persona; high enough for the ends of some arrows. */
    Node card(Persona persona, int arrows) {
        double padding = kit.pt(7);
        double face = kit.pt(FACE);
        double gap = kit.pt(8);
        double width = kit.pt(CARD);
        Stack texts = texts(persona, width - 2 * padding - face - gap);
        double content = Math.max(face, texts.height());
        double height = Math.max(content + 2 * padding, kit.pt(arrows * 9 + 6));
        Drawing portrait = PortraitPiece.of(persona, kit, face, kit.theme().look().square());
        Meaning meaning = Meaning.of(Role.LIST_ITEM, Content.origin(persona, ""));
        return new Node(width, height, (area, into) -> {
            Group.Builder item = meaning.group();
            item.add(plate(area));
            portrait.draw(area.x() + padding, area.y() + (area.height() - face) / 2, item);
            texts.place(area.x() + padding + face + gap, area.y() + (area.height() - texts.height()) / 2, item);
            into.add(item.build());
        });
    }

    private Shape plate(Rect area) {
        Palette palette = kit.theme().palette();
        double hair = kit.pt(0.8);
        return new Shape(Paths.rounded(area.grown(-hair / 2), radius()), palette.paper(), Stroke.of(palette.rule(), hair));
    }

    private double radius() {
        return kit.theme().look().square() ? kit.pt(1.5) : kit.pt(7);
    }

    private Stack texts(Persona persona, double width) {
        Palette palette = kit.theme().palette();
        Stack.Builder texts = Stack.of(null, width);
        texts.add(0, kit.text(name(persona, kit), kit.style(TextRole.STRONG), width, Meaning.of(Role.PARAGRAPH, Content.origin(persona, "name"))));
        String facts = String.join(" · ", facts(persona));
        if (!facts.isEmpty()) {
            texts.add(0, kit.text(facts, kit.label(), width));
        }
        for (Influence own : Influence.on(persona).stream().filter(Influence::isOwn).toList()) {
            String part = part(own.participant());
            if (!part.isEmpty()) {
                texts.add(kit.pt(1), kit.text(part, kit.style(TextRole.LABEL, kit.theme().tone(Accent.PEOPLE).text()), width,
                        Meaning.of(Role.PARAGRAPH, Content.origin(own.participant(), "role"))));
            }
        }
        if (persona.getStatus() != PersonaStatus.APPROVED) {
            boolean old = persona.getStatus() == PersonaStatus.ARCHIVED;
            texts.add(kit.pt(1), kit.text(ModelTexts.name(PersonaPackage.Literals.PERSONA_STATUS, persona.getStatus(), kit.locale()),
                    kit.style(TextRole.LABEL, old ? palette.muted() : kit.theme().tone(Accent.NEGATIVE).text()), width,
                    Meaning.of(Role.PARAGRAPH, Content.origin(persona, "status"))));
        }
        return texts.build();
    }

    private List<String> facts(Persona persona) {
        List<String> facts = new ArrayList<>();
        Personas.age(persona, kit.today()).ifPresent(age -> facts.add(Ages.text(age, kit)));
        Stream<String> keys = persona.getKind() == PersonaKind.BUSINESS ? Stream.of("business.position", "socioEconomics.occupation")
                : Stream.of("socioEconomics.occupation", "socioEconomics.position");
        keys.map(Trait::of).filter(trait -> trait.isPresent(persona)).map(trait -> Content.value(persona, trait, kit.locale()))
                .filter(text -> !text.isEmpty()).findFirst().ifPresent(facts::add);
        return facts;
    }

    /** Somebody who takes part in a decision and has no card beside; with the face of the persona that has one elsewhere. */
    Node other(Influence influence) {
        Participant participant = influence.participant();
        Tone tone = kit.theme().tone(Accent.PEOPLE);
        double padding = kit.pt(6);
        double mark = kit.pt(influence.who().isPresent() ? SMALL_FACE : 12);
        double gap = kit.pt(5);
        double width = kit.pt(OTHER);
        double room = width - 2 * padding - mark - gap;
        Stack.Builder builder = Stack.of(null, room);
        String name = participant.getName() == null ? "" : participant.getName().strip();
        if (!name.isEmpty()) {
            builder.add(0, kit.text(name, kit.style(TextRole.LABEL), room, Meaning.of(Role.PARAGRAPH, Content.origin(participant, "name"))));
        }
        String part = part(participant);
        if (!part.isEmpty()) {
            builder.add(0, kit.text(part, kit.style(TextRole.CAPTION, tone.text()), room, Meaning.of(Role.PARAGRAPH, Content.origin(participant, "role"))));
        }
        Optional<String> segment = influence.who().flatMap(Personas::segment).map(each -> each.getName() == null ? "" : each.getName().strip())
                .filter(text -> !text.isEmpty());
        segment.ifPresent(text -> builder.add(0, kit.text(text, kit.style(TextRole.CAPTION, kit.theme().palette().muted()), room)));
        Stack texts = builder.build();
        Drawing sign = influence.who().map(persona -> PortraitPiece.of(persona, kit, mark, kit.theme().look().square()))
                .orElseGet(() -> Kit.icon(TraitIcons.of(participant.getRole()), mark, tone.strong()));
        double height = Math.max(mark, texts.height()) + kit.pt(8);
        String link = influence.who().map(persona -> persona.getId() == null ? "" : "#" + persona.getId()).orElse("");
        Origin origin = Content.origin(participant, "");
        return new Node(width, height, (area, into) -> {
            Group.Builder item = Group.of(Role.LIST_ITEM).origin(origin);
            Color fill = kit.theme().palette().paper().mixed(tone.soft(), 0.5);
            item.add(new Shape(Paths.rounded(area, Math.min(area.height() / 2, kit.theme().look().square() ? 0 : kit.pt(12))), fill, Stroke.NONE));
            sign.draw(area.x() + padding, area.y() + (area.height() - mark) / 2, item);
            Group.Builder words = link.isEmpty() ? item : Group.of(Role.LINK).link(link);
            texts.place(area.x() + padding + mark + gap, area.y() + (area.height() - texts.height()) / 2, words);
            into.add(link.isEmpty() ? item.build() : item.add(words.build()).build());
        });
    }

    /** Role and influence. */
    private String part(Participant participant) {
        return String.join("\u00a0·\u00a0", Stream.of(role(participant), influence(participant)).filter(text -> !text.isEmpty()).toList());
    }

    private String role(Participant participant) {
        return participant.getRole() == ParticipantRole.UNSPECIFIED ? ""
                : ModelTexts.name(PersonaPackage.Literals.PARTICIPANT_ROLE, participant.getRole(), kit.locale());
    }

    private static String influence(Participant participant) {
        return participant.getInfluence() == null ? "" : participant.getInfluence() + "\u00a0%";
    }

    /** What an arrow says. */
    String words(Influence influence) {
        Participant participant = influence.participant();
        String who = participant.getName() == null || participant.getName().isBlank() ? role(participant) : participant.getName().strip();
        String how = influence(participant);
        return kit.words().format("map.arrow", who.isEmpty() ? kit.words().get("unnamed") : who, name(influence.decision(), kit))
                + (how.isEmpty() ? "" : ": " + how);
    }

    /** The style of running notes on the map. */
    TextStyle note() {
        return kit.style(TextRole.CAPTION, kit.theme().palette().muted());
    }
}
