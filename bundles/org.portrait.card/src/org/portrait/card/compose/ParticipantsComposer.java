/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Tone;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;

/** The people who take part in a decision: name, role as a badge, influence as a bar, relation, objections. */
final class ParticipantsComposer implements PartComposer {

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<Participant> participants = content.objects();
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, content.origin(content.trait())), width);
        for (Participant participant : participants) {
            Stack body = body(participant, width - indent(kit), content.tone(kit), kit);
            if (!body.rows().isEmpty()) {
                double size = kit.pt(13);
                Drawing sign = Kit.icon(TraitIcons.of(participant.getRole()), size, content.tone(kit).strong());
                Drawing icon = (x, y, group) -> sign.draw(x, y + kit.pt(0.5), group);
                list.add(kit.pt(kit.spacing().item() * 1.9), Marked.of(
                        Meaning.of(Role.LIST_ITEM, Item.origin(participant, "name")), icon, 0, indent(kit), body));
            }
        }
        if (!list.isEmpty()) {
            into.add(0, list.build());
        }
    }

    private static double indent(Kit kit) {
        return kit.pt(18);
    }

    private static Stack body(Participant participant, double width, Tone tone, Kit kit) {
        Stack.Builder body = Stack.of(null, width);
        String name = Item.text(participant.getName());
        String role = participant.getRole() == ParticipantRole.UNSPECIFIED ? ""
                : ModelTexts.name(PersonaPackage.Literals.PARTICIPANT_ROLE, participant.getRole(), kit.locale());
        if (!name.isEmpty() || !role.isEmpty()) {
            body.addKept(0, title(participant, name, role, width, tone, kit));
        }
        String relation = Item.text(participant.getRelation());
        if (!relation.isEmpty()) {
            body.add(0, kit.text(relation, kit.style(TextRole.BODY), width,
                    Meaning.of(Role.PARAGRAPH, Item.origin(participant, "relation"))));
        }
        if (participant.getInfluence() != null) {
            body.add(kit.pt(1.5), influence(participant, width, tone, kit));
        }
        Stack objections = ObjectionsComposer.stack(participant.getObjections(),
                Meaning.of(Role.LIST, Item.origin(participant, "objections")), width, kit);
        if (!objections.rows().isEmpty()) {
            body.add(kit.pt(3), objections);
        }
        return body.build();
    }

    /** Name and role on one line if they fit, else the role under the name. */
    private static Piece title(Participant participant, String name, String role, double width, Tone tone, Kit kit) {
        Line badge = kit.line(role, kit.style(TextRole.CHIP, tone.text()));
        Meaning meaning = Meaning.of(Role.SPAN, Item.origin(participant, "role"));
        double room = width - badge.width() - kit.pt(8);
        if (!role.isEmpty() && !name.isEmpty() && room > 0) {
            List<Line> lines = kit.lines(name, kit.style(TextRole.STRONG), room);
            if (lines.size() == 1) {
                Line line = lines.get(0);
                return new Solid(line.height(), Kit.line(line, Kit.paragraph()).and((x, y, group) ->
                        group.add(meaning.group().addAll(badge.runs(x + width - badge.width(),
                                y + line.baselineOffset())).build())));
            }
        }
        Stack.Builder title = Stack.of(null, width);
        if (!name.isEmpty()) {
            title.addKept(0, kit.text(name, kit.style(TextRole.STRONG), width));
        }
        if (!role.isEmpty()) {
            title.add(0, kit.text(role, kit.style(TextRole.CHIP, tone.text()), width, meaning));
        }
        return title.build();
    }

    private static Solid influence(Participant participant, double width, Tone tone, Kit kit) {
        int percent = Math.clamp(participant.getInfluence(), 0, 100);
        String name = kit.words().get("influence");
        Line label = kit.line(name + " " + percent + "\u00a0%", kit.label());
        double thick = kit.pt(3);
        double start = label.width() + kit.pt(7);
        double room = Math.max(thick, width - start);
        Meaning meaning = Meaning.figure(Item.origin(participant, "influence"), name + ": " + percent + " %");
        return new Solid(label.height(), Kit.line(label, Kit.paragraph()).and((x, y, group) -> {
            double top = y + Kit.middle(kit.label()) - thick / 2;
            group.add(meaning.group()
                    .add(Shape.filled(Paths.rounded(new Rect(x + start, top, room, thick), thick / 2),
                            kit.theme().palette().rule()))
                    .add(Shape.filled(Paths.rounded(new Rect(x + start, top, Math.max(thick, room * percent / 100), thick),
                            thick / 2), tone.strong()))
                    .build());
        }));
    }
}
