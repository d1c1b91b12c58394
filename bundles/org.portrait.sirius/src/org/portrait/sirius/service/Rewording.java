/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;

/**
 * Brings a list of statements into the form of edited lines. Statements that are still there keep all that belongs to them, above all
 * their evidence; so do those that were only reworded: as many lines as statements between two that stayed.
 */
final class Rewording {

    private Rewording() {
    }

    /**
     * The edit that leaves one statement for each line, in their order; statements without a text stay at the end.
     *
     * @throws IllegalArgumentException when the list is not one of statements
     */
    static Command of(EditingDomain domain, Slot slot, EReference list, List<String> lines) {
        if (!PersonaPackage.Literals.STATEMENT.isSuperTypeOf(list.getEReferenceType())) {
            throw new IllegalArgumentException("Not a list of statements: " + list.getName());
        }
        List<Statement> before = slot.items().stream().map(Statement.class::cast).filter(statement -> !text(statement).isEmpty()).toList();
        Statement[] after = matched(before, lines);
        List<Command> edits = new ArrayList<>();
        List<EObject> result = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            if (after[i] == null) {
                result.add(made(slot, list, lines.get(i)));
            } else {
                edits.add(TraitEdits.setFeature(domain, after[i], PersonaPackage.Literals.STATEMENT__TEXT, lines.get(i)));
                result.add(after[i]);
            }
        }
        slot.items().stream().filter(item -> text((Statement) item).isEmpty()).forEach(result::add);
        if (!result.equals(slot.items())) {
            edits.add(slot.setValue(domain, result));
        }
        return Edits.all(edits);
    }

    private static EObject made(Slot slot, EReference list, String line) {
        return slot.trait().map(trait -> TraitEdits.items(trait, line).stream().findFirst().orElseThrow()).orElseGet(() -> {
            Statement statement = (Statement) EcoreUtil.create(list.getEReferenceType());
            statement.setText(line);
            return statement;
        });
    }

    /** For each line the statement that it is the text of, or {@code null} for a new one. */
    private static Statement[] matched(List<Statement> before, List<String> lines) {
        Statement[] after = new Statement[lines.size()];
        List<Statement> left = new ArrayList<>(before);
        for (int i = 0; i < after.length; i++) {
            String line = lines.get(i);
            after[i] = left.stream().filter(statement -> text(statement).equals(line)).findFirst().orElse(null);
            left.remove(after[i]);
        }
        int line = 0;
        while (line < after.length) {
            int end = line;
            while (end < after.length && after[end] == null) {
                end++;
            }
            List<Statement> gap = between(before, left, line == 0 ? null : after[line - 1], end == after.length ? null : after[end]);
            if (gap.size() == end - line) {
                for (int i = line; i < end; i++) {
                    after[i] = gap.get(i - line);
                }
            }
            line = end + 1;
        }
        return after;
    }

    /** The statements that no line was found for and that stood between two others, or the ends of the list. */
    private static List<Statement> between(List<Statement> before, List<Statement> left, Statement first, Statement last) {
        int from = first == null ? 0 : before.indexOf(first) + 1;
        int to = last == null ? before.size() : before.indexOf(last);
        return from > to ? List.of() : before.subList(from, to).stream().filter(left::contains).toList();
    }

    private static String text(Statement statement) {
        return Objects.requireNonNullElse(statement.getText(), "").strip();
    }
}
