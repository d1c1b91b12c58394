/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.layout.PortraitPiece;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.model.Accent;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Criterion;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Segment;
import org.portrait.model.SegmentSize;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;

/** A segment: what it is, how large, by which criteria one belongs to it, and who stands for it. */
record SegmentChapter(Segment segment, List<Persona> personas) implements Chapter {

    @Override
    public String title(Kit kit) {
        return Texts.or(segment.getName(), kit.words().get("unnamed.segment"));
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public String id() {
        return Texts.or(segment.getId(), "");
    }

    @Override
    public void write(Kit kit, ReportPages pages, List<Bookmark> bookmarks) {
        double width = pages.width();
        List<Piece> pieces = new ArrayList<>();
        Stack.Builder top = Stack.of(null, width).addKept(0, Texts.heading(ModelTexts.name(PersonaPackage.Literals.SEGMENT,
                kit.locale()), title(kit), Content.origin(segment, "name"), width, kit));
        String description = Texts.or(segment.getDescription(), "");
        if (!description.isEmpty()) {
            top.add(kit.pt(10), kit.text(description, kit.style(TextRole.BODY), width,
                    Meaning.of(Role.PARAGRAPH, Content.origin(segment, "description"))));
        }
        pieces.add(top.build());
        if (segment.getSize() != null) {
            size(segment.getSize(), width, kit, pieces);
        }
        if (!segment.getCriteria().isEmpty()) {
            pieces.add(section(PersonaPackage.Literals.SEGMENT__CRITERIA, criteria(width, kit), width, kit));
        }
        if (!personas.isEmpty()) {
            Stack.Builder list = Stack.of(Meaning.of(Role.LIST), width);
            personas.forEach(persona -> list.add(kit.pt(14), entry(persona, width, kit)));
            pieces.add(section(PersonaPackage.Literals.SEGMENT__PERSONAS, list.build(), width, kit));
        }
        pages.flow(pieces, title(kit), bookmarks);
    }

    private static Piece section(EStructuralFeature feature, Piece content, double width, Kit kit) {
        return Stack.of(null, width).addKept(0, Texts.subheading(ModelTexts.name(feature, kit.locale()), width, kit))
                .add(kit.pt(7), content).build();
    }

    /** Number and share in large figures, date and source under them. */
    private static void size(SegmentSize size, double width, Kit kit, List<Piece> pieces) {
        List<String> figures = Stream.of(ValueTexts.text(PersonaPackage.Literals.COUNT, size.getCount(), kit.locale()),
                ValueTexts.text(PersonaPackage.Literals.PERCENT, size.getShare(), kit.locale())).filter(text -> !text.isEmpty()).toList();
        List<String> notes = Stream.of(Texts.or(size.getSource(), ""),
                ValueTexts.text(PersonaPackage.Literals.DATE, size.getDate(), kit.locale())).filter(text -> !text.isEmpty()).toList();
        Stack.Builder stack = Stack.of(null, width);
        stack.addKept(0, Texts.subheading(ModelTexts.name(PersonaPackage.Literals.SEGMENT__SIZE, kit.locale()), width, kit));
        if (!figures.isEmpty()) {
            stack.add(kit.pt(3), kit.text(String.join("   ·   ", figures), kit.style(TextRole.FIGURE,
                    kit.theme().tone(Accent.PRIMARY).text()), width, Meaning.of(Role.PARAGRAPH, Content.origin(size, "count"))));
        }
        if (!notes.isEmpty()) {
            stack.add(kit.pt(2), kit.text(String.join(", ", notes), kit.label(), width,
                    Meaning.of(Role.PARAGRAPH, Content.origin(size, "source"))));
        }
        if (!figures.isEmpty() || !notes.isEmpty()) {
            pieces.add(stack.build());
        }
    }

    private Piece criteria(double width, Kit kit) {
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, Content.origin(segment, "criteria")), width);
        double indent = kit.pt(16);
        for (Criterion criterion : segment.getCriteria()) {
            Drawing mark = Kit.icon("check", kit.pt(10), kit.theme().tone(Accent.PRIMARY).strong());
            list.add(kit.pt(3), Marked.of(Meaning.of(Role.LIST_ITEM, Content.origin(criterion, "")),
                    (x, y, into) -> mark.draw(x, y + kit.pt(1), into), 0, indent,
                    kit.text(Labels.label(criterion, kit.locale()), kit.style(TextRole.BODY), width - indent)));
        }
        return list.build();
    }

    /** A small card that leads to the persona's chapter. */
    private static Piece entry(Persona persona, double width, Kit kit) {
        double size = kit.pt(72);
        double indent = size + kit.pt(18);
        Stack.Builder texts = Stack.of(null, width - indent);
        texts.add(0, kit.text(Texts.or(persona.getName(), kit.words().get("unnamed")), kit.style(TextRole.BLOCK_TITLE), width - indent));
        String tagline = Texts.or(persona.getTagline(), "");
        if (!tagline.isEmpty()) {
            texts.add(0, kit.text(tagline, kit.style(TextRole.BODY), width - indent));
        }
        String quote = persona.getStory() == null ? "" : Texts.or(persona.getStory().getQuote(), "");
        if (!quote.isEmpty()) {
            texts.add(kit.pt(3), kit.text(quote, kit.style(TextRole.BODY, kit.theme().tone(Accent.PRIMARY).text()).italic(true),
                    width - indent));
        }
        Stack text = texts.build();
        Drawing face = PortraitPiece.of(persona, kit, size, kit.theme().look().square());
        double height = Math.max(size, text.height());
        Drawing all = (x, y, into) -> {
            Group.Builder link = Group.of(persona.getId() == null ? Role.PARAGRAPH : Role.LINK)
                    .link(persona.getId() == null ? "" : "#" + persona.getId());
            text.place(x + indent, y + (height - text.height()) / 2, link);
            Group.Builder decoration = Group.of(Role.ARTIFACT);
            face.draw(x, y, decoration);
            into.add(Group.of(Role.LIST_ITEM).add(withoutOrigins(decoration.build())).add(link.build()).build());
        };
        return text.height() > kit.pt(200) ? Marked.of(Meaning.of(Role.LIST_ITEM), Drawing.NOTHING, 0, indent, text)
                : new Solid(height, all);
    }

    /** The face here is decoration: the persona itself is shown in its own chapter. */
    static Group withoutOrigins(Group group) {
        Group.Builder copy = Group.of(group.role());
        group.children().forEach(child -> copy.add(child instanceof Group inner ? withoutOrigins(inner) : child));
        return copy.build();
    }
}
