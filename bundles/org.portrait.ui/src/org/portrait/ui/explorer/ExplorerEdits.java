/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portrait.core.command.Edits;
import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.ui.index.Outline.Entry;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;

/** What can be done with segments and personas in the explorer; each is one undoable step in the document of the file. */
final class ExplorerEdits {

    private ExplorerEdits() {
    }

    /** Moves personas of one file to a segment, or out of all segments; or to another place among their neighbours. */
    static void move(Path file, List<? extends Entry> personas, String home, int index) {
        run(file, session -> {
            EObject target = session.find(home).orElseThrow();
            List<Command> moves = new ArrayList<>();
            int place = index;
            for (EObject element : Explored.elements(session, personas)) {
                moves.add(ProjectEdits.move(session.editingDomain(), (Persona) element, target, place));
                place = place == TraitEdits.END ? place : place + 1;
            }
            return Edits.all(moves);
        });
    }

    static void rename(Path file, String id, String name) {
        run(file, session -> session.find(id).map(element -> TraitEdits.setFeature(session.editingDomain(), element, name(element), name))
                .orElse(IdentityCommand.INSTANCE));
    }

    private static EStructuralFeature name(EObject element) {
        return switch (element) {
            case Persona persona -> PersonaPackage.Literals.PERSONA__NAME;
            case Segment segment -> PersonaPackage.Literals.SEGMENT__NAME;
            default -> PersonaPackage.Literals.PROJECT__NAME;
        };
    }

    static void delete(List<Entry> entries) {
        byFile(entries).forEach((file, inFile) -> run(file,
                session -> TraitEdits.removeAll(session.editingDomain(), topmost(Explored.elements(session, inFile)))));
    }

    static void duplicate(List<Entry> entries) {
        byFile(entries).forEach((file, inFile) -> run(file, session -> Edits.all(Explored.elements(session, inFile).stream()
                .map(element -> duplicate(session.editingDomain(), element)).filter(Objects::nonNull).toList())));
    }

    private static Command duplicate(EditingDomain domain, EObject element) {
        return switch (element) {
            case Persona persona -> ProjectEdits.duplicate(domain, persona);
            case Segment segment when segment.eContainer() instanceof Project project -> ProjectEdits.addSegment(domain, project,
                    Identifiers.renew(EcoreUtil.copy(segment)), project.getSegments().indexOf(segment) + 1);
            default -> null;
        };
    }

    /** Copies of elements, once their file is open. */
    static CompletableFuture<List<EObject>> copies(Path file, List<Entry> entries) {
        List<EObject> copies = new ArrayList<>();
        return FileEdits.get().edit(file, session -> {
            copies.addAll(EcoreUtil.copyAll(topmost(Explored.elements(session, entries))));
            return IdentityCommand.INSTANCE;
        }).thenApply(changed -> copies);
    }

    /**
     * Adds copies of personas and segments.
     *
     * @param near identifier of the segment, persona or project that they go to
     */
    static void paste(Path file, String near, List<EObject> originals) {
        run(file, session -> {
            EObject place = session.find(near).orElse(session.project());
            EditingDomain domain = session.editingDomain();
            EObject home = place instanceof Persona persona ? persona.eContainer() : place;
            return Edits.all(originals.stream().map(original -> switch (original) {
                case Persona persona -> ProjectEdits.addPersona(domain, home, ProjectEdits.copy(persona), TraitEdits.END);
                case Segment segment -> ProjectEdits.addSegment(domain, session.project(), Identifiers.renew(EcoreUtil.copy(segment)),
                        TraitEdits.END);
                default -> IdentityCommand.INSTANCE;
            }).toList());
        });
    }

    private static List<EObject> topmost(List<EObject> elements) {
        return elements.stream().filter(element -> !EcoreUtil.isAncestor(without(elements, element), element)).toList();
    }

    private static Collection<EObject> without(List<EObject> elements, EObject element) {
        return elements.stream().filter(other -> other != element).toList();
    }

    private static Map<Path, List<Entry>> byFile(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.target().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.target().get().file()));
    }

    private static void run(Path file, Function<DocumentSession, Command> edit) {
        report(FileEdits.get().edit(file, edit));
    }

    /** Tells the user when an edit failed. */
    static void report(CompletableFuture<?> edit) {
        edit.whenComplete((done, failure) -> {
            if (failure != null) {
                IStatus status = Failures.status(failure);
                ILog.of(ExplorerEdits.class).log(status);
                StatusManager.getManager().handle(status, StatusManager.SHOW);
            }
        });
    }
}
