/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Role;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Decision;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/** What the project is about and which decisions the personas should serve. */
record ProjectChapter(Project project) implements Chapter {

    static boolean hasContent(Project project) {
        return !Texts.or(project.getDescription(), "").isEmpty() || !project.getDecisions().isEmpty();
    }

    @Override
    public String title(Kit kit) {
        return kit.words().get("report.project");
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public String id() {
        return Texts.or(project.getId(), "");
    }

    @Override
    public void write(Kit kit, ReportPages pages, List<Bookmark> bookmarks) {
        double width = pages.width();
        List<Piece> pieces = new ArrayList<>();
        Stack.Builder top = Stack.of(null, width).addKept(0, Texts.heading("", title(kit), Content.origin(project, ""), width, kit));
        String description = Texts.or(project.getDescription(), "");
        if (!description.isEmpty()) {
            top.add(kit.pt(10), kit.text(description, kit.style(TextRole.BODY), width,
                    Meaning.of(Role.PARAGRAPH, Content.origin(project, "description"))));
        }
        pieces.add(top.build());
        if (!project.getDecisions().isEmpty()) {
            Stack.Builder list = Stack.of(Meaning.of(Role.LIST, Content.origin(project, "decisions")), width);
            for (Decision decision : project.getDecisions()) {
                Stack item = decision(decision, width, kit);
                if (!item.rows().isEmpty()) {
                    list.add(kit.pt(8), item);
                }
            }
            pieces.add(Stack.of(null, width).addKept(0, Texts.subheading(ModelTexts.name(
                    PersonaPackage.Literals.PROJECT__DECISIONS, kit.locale()), width, kit)).add(kit.pt(7), list.build()).build());
        }
        pages.flow(pieces, title(kit), bookmarks);
    }

    private static Stack decision(Decision decision, double width, Kit kit) {
        Stack.Builder item = Stack.of(Meaning.of(Role.LIST_ITEM, Content.origin(decision, "text")), width);
        String text = Texts.or(decision.getText(), "");
        String traits = String.join(", ", decision.getTraits().stream()
                .map(key -> Trait.find(key).map(trait -> trait.name(kit.locale())).orElse(key)).toList());
        if (!text.isEmpty()) {
            item.add(0, kit.text(text, kit.style(TextRole.STRONG), width));
        }
        if (!traits.isEmpty()) {
            item.add(0, kit.text(traits, kit.label(), width));
        }
        return item.build();
    }
}
