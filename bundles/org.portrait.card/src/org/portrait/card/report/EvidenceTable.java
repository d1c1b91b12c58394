/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.List;
import java.util.stream.Stream;

import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Frame;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.model.Accent;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Population;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;

/** A table of evidence: trait, stance, source, date, number of answers; quotes under the row that they belong to. */
final class EvidenceTable {

    private static final double[] SHARES = {0.24, 0.15, 0.35, 0.19, 0.07};
    private static final double GAP = 8;
    /** Cells higher than this are set one under the other, so that they can be parted. */
    private static final double MOST_HEIGHT = 180;

    private final double width;
    private final Kit kit;
    private final Stack.Builder rows;
    private boolean empty = true;

    EvidenceTable(double width, Kit kit) {
        this.width = width;
        this.kit = kit;
        rows = Stack.of(Meaning.of(Role.TABLE), width);
        rows.addKept(0, row(List.of(ModelTexts.name(PersonaPackage.Literals.EVIDENCE__TRAIT, kit.locale()),
                ModelTexts.name(PersonaPackage.Literals.EVIDENCE__STANCE, kit.locale()),
                ModelTexts.name(PersonaPackage.Literals.EVIDENCE__SOURCE, kit.locale()),
                ModelTexts.name(PersonaPackage.Literals.EVIDENCE__DATE, kit.locale()), "n"), kit.style(TextRole.PART_TITLE),
                Role.HEADER_CELL, Meaning.of(Role.ROW), ""));
    }

    boolean isEmpty() {
        return empty;
    }

    Stack build() {
        return rows.build();
    }

    void add(String trait, Evidence evidence) {
        empty = false;
        String kind = evidence.getKind() == SourceKind.UNSPECIFIED ? ""
                : ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, evidence.getKind(), kit.locale());
        String population = evidence.getPopulation() == Population.UNSPECIFIED ? ""
                : ModelTexts.name(PersonaPackage.Literals.POPULATION, evidence.getPopulation(), kit.locale());
        String source = String.join(", ", Stream.of(Texts.or(evidence.getSource(), ""), kind, population, EvidenceLink.address(evidence).orElse(""))
                .filter(text -> !text.isEmpty()).toList());
        List<String> cells = List.of(trait, ModelTexts.name(PersonaPackage.Literals.EVIDENCE_STANCE, evidence.getStance(), kit.locale()),
                source, ValueTexts.text(PersonaPackage.Literals.DATE, evidence.getDate(), kit.locale()),
                ValueTexts.text(PersonaPackage.Literals.COUNT, evidence.getN(), kit.locale()));
        Accent accent = evidence.getStance() == EvidenceStance.CONTRADICTS ? Accent.NEGATIVE : Accent.NEUTRAL;
        rows.add(kit.pt(4), row(cells, kit.style(TextRole.LABEL, accent == Accent.NEGATIVE ? kit.theme().tone(accent).text()
                : kit.theme().palette().ink()), Role.CELL, Meaning.of(Role.ROW, Content.origin(evidence, "")), Texts.or(evidence.getQuote(), "")));
    }

    private Piece row(List<String> cells, TextStyle style, Role role, Meaning meaning, String quote) {
        double room = width - kit.pt(GAP) * (cells.size() - 1);
        TextPiece[] texts = new TextPiece[cells.size()];
        double height = 0;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = kit.text(cells.get(i), style, room * SHARES[i], Meaning.of(role));
            height = Math.max(height, texts[i].height());
        }
        Stack.Builder row = Stack.of(meaning, width).frame(new Frame(kit.pt(4), 0, 0, 0, this::line));
        if (height > kit.pt(MOST_HEIGHT)) {
            for (String cell : cells) {
                row.add(0, kit.text(cell, style, width, Meaning.of(role)));
            }
        } else {
            row.add(0, new Solid(height, beside(texts, room, role)));
        }
        if (!quote.isEmpty()) {
            double indent = room * SHARES[0] + kit.pt(GAP);
            row.add(kit.pt(2), Marked.of(null, Drawing.NOTHING, 0, indent, kit.text("“" + quote + "”",
                    kit.style(TextRole.LABEL, kit.theme().palette().muted()).italic(true), width - indent, Meaning.of(role))));
        }
        return row.build();
    }

    private Drawing beside(TextPiece[] texts, double room, Role role) {
        return (x, y, into) -> {
            double left = x;
            for (int i = 0; i < texts.length; i++) {
                if (texts[i].lines().isEmpty()) {
                    into.add(Group.of(role).build());
                } else {
                    texts[i].place(left, y, into);
                }
                left += room * SHARES[i] + kit.pt(GAP);
            }
        };
    }

    private void line(Rect area, Group.Builder into) {
        into.add(Shape.filled(Paths.rectangle(new Rect(area.x(), area.y(), area.width(), kit.pt(kit.spacing().hairline()))),
                kit.theme().palette().rule()));
    }
}
