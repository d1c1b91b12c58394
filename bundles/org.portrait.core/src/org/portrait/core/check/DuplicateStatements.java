/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;

/** The same words twice in one list. The fix keeps the first and hands it the evidence of the others. */
final class DuplicateStatements implements PersonaCheck {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.,;:!?…\"'«»“”„()-]+");

    @Override
    public String id() {
        return "duplicate-statements";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return Elements.lists(persona).flatMap(list -> repeated(list).map(again -> issue(persona, list, again)));
    }

    private static Stream<List<Statement>> repeated(Elements.ListTrait list) {
        return list.items().stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> !Elements.isBlank(statement.getText()))
                .collect(Collectors.groupingBy(statement -> folded(statement.getText()), LinkedHashMap::new, Collectors.toList()))
                .values().stream().filter(same -> same.size() > 1);
    }

    private Issue issue(Persona persona, Elements.ListTrait list, List<Statement> same) {
        Statement first = same.getFirst();
        List<Statement> others = same.subList(1, same.size());
        return Issue.of(this, others.getFirst(), PersonaPackage.Literals.STATEMENT__TEXT, persona, list.trait(), first)
                .fixedBy(new QuickFix("remove-duplicates", domain -> merge(domain, first, others), first));
    }

    private static Command merge(EditingDomain domain, Statement first, List<Statement> others) {
        List<Evidence> evidence = others.stream().flatMap(other -> other.getEvidence().stream()).toList();
        List<Command> commands = new ArrayList<>();
        others.stream().filter(other -> !other.getEvidence().isEmpty()).forEach(other -> commands.add(
                RemoveCommand.create(domain, other, PersonaPackage.Literals.EVIDENCED__EVIDENCE, List.copyOf(other.getEvidence()))));
        if (!evidence.isEmpty()) {
            commands.add(AddCommand.create(domain, first, PersonaPackage.Literals.EVIDENCED__EVIDENCE, evidence));
        }
        commands.add(TraitEdits.removeAll(domain, others));
        return Edits.all(commands);
    }

    /** Without what separates sentences; signs such as in C++ and C# tell words apart. */
    private static String folded(String text) {
        String words = SEPARATORS.matcher(text).replaceAll(" ").strip();
        return (words.isEmpty() ? text.strip() : words).toLowerCase(Locale.ROOT);
    }
}
