/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.command.Values;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage.Literals;
import org.portrait.research.ResearchProject;

/** Edits of the code book. Each is one command that can be undone. */
public final class CodeEdits {

    private CodeEdits() {
    }

    /** A new code with the next colour; it is in no code book yet. */
    public static Code fresh(ResearchProject research, String name) {
        Code code = ResearchFactory.eINSTANCE.createCode();
        code.setName((String) Values.normalise(Literals.CODE__NAME, name));
        code.setColour(CodePalette.next(research));
        return Identifiers.complete(code);
    }

    /**
     * Adds a code.
     *
     * @param home  the project, or the code that it is finer than
     * @param index where, or {@link TraitEdits#END}
     */
    public static Command add(EditingDomain domain, EObject home, Code code, int index) {
        return AddCommand.create(domain, home, codes(home), code, index);
    }

    /** Gives a code another name; a blank one is none. */
    public static Command rename(EditingDomain domain, Code code, String name) {
        return TraitEdits.setFeature(domain, code, Literals.CODE__NAME, name);
    }

    /** Says when a code is to be given. */
    public static Command define(EditingDomain domain, Code code, String definition) {
        return TraitEdits.setFeature(domain, code, Literals.CODE__DEFINITION, definition);
    }

    /** Gives a code another colour. @param colour as {@code #RRGGBB} */
    public static Command colour(EditingDomain domain, Code code, String colour) {
        return TraitEdits.setFeature(domain, code, Literals.CODE__COLOUR, colour);
    }

    /** Whether a code can stand below another home: not below itself. */
    public static boolean canMove(Code code, EObject home) {
        return !CodeBook.family(code).contains(home);
    }

    /**
     * Moves a code with all below it.
     *
     * @param home  the project, or the code that it is to be finer than
     * @param index among its neighbours there, itself not counted, or {@link TraitEdits#END}
     * @throws IllegalArgumentException when the home lies below the code
     */
    public static Command move(EditingDomain domain, Code code, EObject home, int index) {
        if (!canMove(code, home)) {
            throw new IllegalArgumentException("A code cannot stand below itself");
        }
        return code.eContainer() == home ? TraitEdits.move(domain, code, index)
                : Edits.all(List.of(take(domain, List.of(code)), AddCommand.create(domain, home, codes(home), List.of(code), index)));
    }

    /**
     * Merges codes into one. What was coded with them is coded with that one; where one coder gave several of them to a highlight, it is
     * given once. Finer codes below them come below it. Its definition stays, and theirs follow it.
     *
     * @param from the codes that go; the one that stays may lie below them
     */
    public static Command merge(EditingDomain domain, ResearchProject research, Collection<Code> from, Code into) {
        List<Code> going = from.stream().filter(code -> code != into).distinct().toList();
        if (going.isEmpty()) {
            return IdentityCommand.INSTANCE;
        }
        List<Command> steps = new ArrayList<>();
        steps.add(recode(domain, going, Uses.highlights(research), into));
        steps.add(define(domain, into, definitions(going, into)));
        steps.add(places(domain, going, into));
        return Edits.all(steps);
    }

    /** First the one that stays leaves the branches that go, then it takes what is left of them. */
    private static Command places(EditingDomain domain, List<Code> going, Code into) {
        List<Supplier<Command>> steps = new ArrayList<>();
        Code above = into;
        for (Code each = into; each != null; each = CodeBook.parent(each).orElse(null)) {
            above = going.contains(each) ? each : above;
        }
        if (above != into) {
            Code branch = above;
            steps.add(() -> take(domain, List.of(into)));
            steps.add(() -> add(domain, branch.eContainer(), into, siblings(branch).indexOf(branch)));
        }
        for (Code code : going) {
            List<Code> finer = code.getCodes().stream().filter(below -> below != into && !going.contains(below)).toList();
            if (!finer.isEmpty()) {
                steps.add(() -> take(domain, finer));
                steps.add(() -> AddCommand.create(domain, into, Literals.CODE__CODES, finer));
            }
        }
        going.forEach(code -> steps.add(() -> take(domain, List.of(code))));
        return new InOrder(steps);
    }

    private static String definitions(List<Code> going, Code into) {
        StringBuilder all = new StringBuilder(text(into.getDefinition()));
        for (Code code : going) {
            String definition = text(code.getDefinition());
            if (!definition.isBlank() && !all.toString().contains(definition)) {
                all.append(all.isEmpty() ? "" : "\n\n").append(definition);
            }
        }
        return all.toString();
    }

    /**
     * Gives highlights a new code instead of one, or of the finer ones below it.
     *
     * @param chosen the highlights; those that have none of these codes stay as they are
     * @param fresh  the new code; it comes right behind the one that is split
     */
    public static Command split(EditingDomain domain, Code code, Collection<Highlight> chosen, Code fresh) {
        List<Command> steps = new ArrayList<>();
        steps.add(add(domain, code.eContainer(), fresh, siblings(code).indexOf(code) + 1));
        steps.add(recode(domain, CodeBook.family(code), chosen, fresh));
        return Edits.all(steps);
    }

    /** Gives highlights another code instead of some of theirs; where one coder gave that already, it is given once. */
    public static Command recode(EditingDomain domain, Collection<Code> from, Collection<Highlight> chosen, Code into) {
        Set<String> ids = new HashSet<>(from.stream().map(Code::getId).toList());
        List<Command> steps = new ArrayList<>();
        for (Highlight highlight : new LinkedHashSet<>(chosen)) {
            steps.addAll(Uses.become(domain, highlight, use -> ids.contains(use.getCode()), into.getId()));
        }
        return Edits.all(steps);
    }

    /** Deletes a code with the finer ones below it; {@link Loss} tells what goes along. */
    public static Command remove(EditingDomain domain, ResearchProject research, Code code) {
        Set<String> ids = new HashSet<>(CodeBook.family(code).stream().map(Code::getId).toList());
        List<Command> steps = new ArrayList<>(Uses.remove(domain, Uses.highlights(research), use -> ids.contains(use.getCode())));
        steps.add(take(domain, List.of(code)));
        return Edits.all(steps);
    }

    private static Command take(EditingDomain domain, List<Code> neighbours) {
        EObject home = neighbours.getFirst().eContainer();
        return RemoveCommand.create(domain, home, codes(home), neighbours);
    }

    private static List<Code> siblings(Code code) {
        return code.eContainer() instanceof Code above ? above.getCodes() : ((ResearchProject) code.eContainer()).getCodes();
    }

    private static EReference codes(EObject home) {
        return home instanceof ResearchProject ? Literals.RESEARCH_PROJECT__CODES : Literals.CODE__CODES;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
