/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.map;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.map.MapLayout;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.label.Labels;
import org.portrait.ui.card.DeskScroll;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.card.ScenePage;
import org.portrait.ui.card.clip.Illustration;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.UiTexts;

/** The map of a project. Personas are dragged to other segments, or moved there by the context menu. */
public final class MapPage extends ScenePage {

    private final UiTexts texts = UiTexts.of(MapPage.class);
    private final Editing editing;

    /** @param opener shows an element where it is edited */
    public MapPage(Composite parent, FormToolkit toolkit, DocumentSession session, Editing editing, Consumer<Origin> opener) {
        super(parent, toolkit, session, opener, UiTexts.of(MapPage.class).get("name"), UiTexts.of(MapPage.class).get("help"));
        this.editing = editing;
        canvas().view().setFit(DeskScroll.Fit.PAGE);
        MoveGesture move = new MoveGesture(this);
        canvas().add((Gesture) move);
        canvas().add((Overlay) move);
    }

    @Override
    protected boolean isSelectable(Origin origin) {
        return origin.feature().isEmpty() && session().find(origin.elementId())
                .filter(element -> element instanceof Persona || element instanceof Segment || element instanceof Participant).isPresent();
    }

    @Override
    protected BiFunction<Project, ReportSettings, Scene> layout() {
        return (project, settings) -> MapLayout.scene(project, persona -> true, settings);
    }

    /** The persona that an origin stands for, if it does. */
    Optional<Persona> persona(Origin origin) {
        return session().find(origin.elementId()).filter(Persona.class::isInstance).map(Persona.class::cast);
    }

    /** The area of a segment, or of the project for the personas without one. */
    static Origin area(EObject home) {
        return home instanceof Segment segment ? Origin.of(segment.getId())
                : Origin.of(((Project) home).getId(), PersonaPackage.Literals.PROJECT__PERSONAS.getName());
    }

    /** The segment whose area is at a point of the window, or the project for the personas without one. */
    Optional<EObject> home(int x, int y) {
        Project project = session().project();
        Optional<EObject> segment = project.getSegments().stream().filter(each -> isAt(each, x, y)).findFirst().map(each -> each);
        return segment.or(() -> isAt(project, x, y) ? Optional.of(project) : Optional.empty());
    }

    private boolean isAt(EObject home, int x, int y) {
        return canvas().areas(area(home)).stream().anyMatch(area -> area.contains(x, y));
    }

    /** Moves a persona as one step, unless it is there already. */
    void move(Persona persona, EObject home) {
        if (persona.eContainer() != home) {
            editing.execute(texts.get("move.step", Labels.label(persona, UiTexts.locale())),
                    ProjectEdits.move(editing.domain(), persona, home, TraitEdits.END));
        }
    }

    @Override
    protected void fill(MenuManager menu) {
        picked().ifPresent(element -> menu.add(action(texts.get("open"), this::open)));
        persona(cursor().selection()).ifPresent(persona -> {
            MenuManager move = new MenuManager(texts.get("move"));
            session().project().getSegments().forEach(segment -> move.add(moving(persona, segment, Labels.label(segment, UiTexts.locale()))));
            move.add(new Separator());
            move.add(moving(persona, session().project(), texts.get("move.out")));
            menu.add(move);
        });
        menu.add(new Separator());
        Illustration.fill(menu, this);
    }

    private Action moving(Persona persona, EObject home, String label) {
        Action action = action(label, () -> move(persona, home));
        action.setEnabled(persona.eContainer() != home);
        return action;
    }
}
