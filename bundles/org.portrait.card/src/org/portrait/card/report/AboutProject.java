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
import org.portrait.card.scene.Role;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Decision;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/** What the project is about and which decisions the personas should serve. */
final class AboutProject {

    private AboutProject() {
    }

    static List<Piece> pieces(Project project, double width, Kit kit) {
        List<Piece> pieces = new ArrayList<>();
        String description = Texts.or(project.getDescription(), "");
        if (!description.isEmpty()) {
            pieces.add(Stack.of(null, width).addKept(0, Texts.subheading(kit.words().get("report.project"), width, kit))
                    .add(kit.pt(6), kit.text(description, kit.style(TextRole.BODY), width,
                            Meaning.of(Role.PARAGRAPH, Content.origin(project, "description")))).build());
        }
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, Content.origin(project, "decisions")), width);
        for (Decision decision : project.getDecisions()) {
            Stack item = decision(decision, width, kit);
            if (!item.rows().isEmpty()) {
                list.add(kit.pt(8), item);
            }
        }
        if (!list.isEmpty()) {
            pieces.add(Stack.of(null, width).addKept(0, Texts.subheading(ModelTexts.name(
                    PersonaPackage.Literals.PROJECT__DECISIONS, kit.locale()), width, kit)).add(kit.pt(7), list.build()).build());
        }
        return pieces;
    }

    private static Stack decision(Decision decision, double width, Kit kit) {
        Stack.Builder item = Stack.of(Meaning.of(Role.LIST_ITEM, Content.origin(decision, "text")), width);
        String text = Texts.or(decision.getText(), "");
        String traits = String.join(", ", decision.getTraits().stream()
                .map(key -> Trait.name(key, kit.locale())).toList());
        if (!text.isEmpty()) {
            item.add(0, kit.text(text, kit.style(TextRole.STRONG), width));
        }
        if (!traits.isEmpty()) {
            item.add(0, kit.text(traits, kit.label(), width));
        }
        return item.build();
    }
}
