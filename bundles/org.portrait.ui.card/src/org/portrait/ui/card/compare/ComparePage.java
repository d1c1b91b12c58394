/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.compare.ComparisonLayout;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.ui.card.ScenePage;
import org.portrait.ui.card.clip.Illustration;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.UiTexts;

/** Two to five personas side by side. Whatever is double-clicked is shown where it is edited. */
public final class ComparePage extends ScenePage {

    /** As many are shown when nobody chose. */
    private static final int USUAL = 3;

    private final UiTexts texts = UiTexts.of(ComparePage.class);
    private Label names;
    private Label few;
    private List<String> chosen = List.of();

    /** @param opener shows an element, or a feature of one, where it is edited */
    public ComparePage(Composite parent, FormToolkit toolkit, DocumentSession session, Consumer<Origin> opener) {
        super(parent, toolkit, session, opener, UiTexts.of(ComparePage.class).get("name"), UiTexts.of(ComparePage.class).get("help"));
    }

    @Override
    protected void addBar(Composite parent, FormToolkit toolkit) {
        UiTexts words = UiTexts.of(ComparePage.class);
        Composite bar = toolkit.createComposite(parent);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        bar.setLayout(layout);
        names = toolkit.createLabel(bar, "");
        names.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button choose = toolkit.createButton(bar, words.get("choose"), SWT.PUSH);
        choose.addListener(SWT.Selection, event -> choose());
        few = toolkit.createLabel(parent, words.get("few"), SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        data.horizontalIndent = 12;
        few.setLayoutData(data);
        few.setVisible(false);
    }

    /** Asks who is to be compared. */
    public void choose() {
        PersonasDialog dialog = new PersonasDialog(control().getShell(), Personas.of(session().project()), compared());
        dialog.choose().ifPresent(personas -> compare(personas.stream().map(Persona::getId).toList()));
    }

    /** Compares personas, in their order in the project; with fewer than two others are added. */
    public void compare(List<String> personaIds) {
        chosen = List.copyOf(personaIds);
        contentChanged();
    }

    /** Who is compared: those chosen, as far as they still exist, and those after them until there are enough. */
    public List<Persona> compared() {
        List<Persona> all = Personas.of(session().project());
        List<Persona> personas = new ArrayList<>(all.stream().filter(persona -> chosen.contains(persona.getId())).limit(ComparisonLayout.MOST).toList());
        int enough = chosen.size() < ComparisonLayout.LEAST ? USUAL : ComparisonLayout.LEAST;
        int from = personas.isEmpty() ? 0 : all.indexOf(personas.getFirst());
        for (int i = 0; i < all.size() && personas.size() < enough; i++) {
            Persona next = all.get((from + i) % all.size());
            if (!personas.contains(next)) {
                personas.add(next);
            }
        }
        return all.stream().filter(personas::contains).toList();
    }

    @Override
    protected boolean isSelectable(Origin origin) {
        return session().find(origin.elementId()).flatMap(Personas::enclosing).isPresent();
    }

    @Override
    protected BiFunction<Project, ReportSettings, Scene> layout() {
        List<Persona> personas = compared();
        boolean enough = personas.size() >= ComparisonLayout.LEAST;
        names.setText(String.join("   ·   ", personas.stream().map(persona -> Labels.label(persona, UiTexts.locale())).toList()).replace("&", "&&"));
        ((GridData) few.getLayoutData()).exclude = enough;
        few.setVisible(!enough);
        control().layout();
        List<String> ids = personas.stream().map(Persona::getId).filter(Objects::nonNull).toList();
        return (project, settings) -> enough ? ComparisonLayout.scene(Personas.of(project).stream().filter(persona -> ids.contains(persona.getId()))
                .toList(), settings) : Blank.scene(settings);
    }

    @Override
    protected void fill(MenuManager menu) {
        picked().ifPresent(element -> menu.add(action(texts.get("open"), this::open)));
        menu.add(action(texts.get("choose"), this::choose));
        menu.add(new Separator());
        Illustration.fill(menu, this);
    }
}
