/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.template.StartingPoint;
import org.portrait.core.template.Templates;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The persona that is composed: one that is there, or a new one with its segment, name and template. */
final class Whom {

    private final UiTexts texts = UiTexts.of(Whom.class);
    private final Project project;
    private final List<Persona> personas;
    private final List<Segment> segments;
    private final List<StartingPoint> templates = Templates.all();
    private final Runnable changed;
    private final Combo persona;
    private final Composite fresh;
    private final Combo segment;
    private final Text name;
    private final Combo template;
    private Persona made;

    /**
     * Makes the fields, in a row of two columns and one more below it.
     *
     * @param place   identifier of the persona or segment to begin with
     * @param changed runs when another persona is meant, or a new one is called otherwise
     */
    Whom(Composite row, Composite below, Project project, Optional<String> place, Runnable changed) {
        this.project = project;
        this.changed = changed;
        personas = Personas.of(project);
        segments = project.getSegments();
        persona = combo(row, "persona", SWT.READ_ONLY);
        List<String> names = new ArrayList<>(personas.stream().map(each -> Labels.label(each, UiTexts.locale())).toList());
        names.add(texts.get("persona.new"));
        persona.setItems(names.toArray(String[]::new));
        fresh = new Composite(below, SWT.NONE);
        fresh.setLayout(Boxes.grid(6, 8));
        fresh.setLayoutData(Boxes.wide());
        segment = combo(fresh, "segment", SWT.DROP_DOWN);
        segment.setItems(segments.stream().map(each -> Labels.label(each, UiTexts.locale())).toArray(String[]::new));
        segment.setToolTipText(texts.get("segment.help"));
        Label label = new Label(fresh, SWT.NONE);
        label.setText(texts.get("name"));
        name = new Text(fresh, SWT.BORDER);
        name.setMessage(texts.get("name.hint"));
        name.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(Boxes.chars(name, 24), SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).create());
        Accessibility.label(label, name);
        template = combo(fresh, "template", SWT.READ_ONLY);
        template.setItems(templates.stream().map(each -> each.name(UiTexts.locale())).toArray(String[]::new));
        begin(place);
        persona.addListener(SWT.Selection, event -> {
            show();
            if (isNew()) {
                name.setFocus();
            }
            changed.run();
        });
        segment.addListener(SWT.Modify, event -> this.changed.run());
        name.addListener(SWT.Modify, event -> this.changed.run());
        template.addListener(SWT.Selection, event -> {
            made = null;
            this.changed.run();
        });
    }

    private Combo combo(Composite parent, String key, int style) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts.get(key));
        Combo combo = new Combo(parent, style);
        combo.setLayoutData(Boxes.wide());
        Accessibility.label(label, combo);
        return combo;
    }

    private void begin(Optional<String> place) {
        int index = personas.isEmpty() ? 0 : -1;
        for (int each = 0; each < personas.size() && index < 0; each++) {
            index = isAt(personas.get(each), place) ? each : index;
        }
        Optional<Segment> at = segments.stream().filter(each -> place.filter(each.getId()::equals).isPresent()).findFirst();
        // A segment without a persona wants one.
        persona.select(index >= 0 ? index : at.isPresent() ? personas.size() : 0);
        segment.setText(at.or(() -> segments.stream().findFirst()).map(each -> Labels.label(each, UiTexts.locale())).orElse(""));
        int usual = personas.isEmpty() ? 0
                : Math.max(0, templates.indexOf(templates.stream().filter(each -> each.kind() == personas.getFirst().getKind())
                .findFirst().orElse(templates.getFirst())));
        template.select(usual);
        show();
    }

    private static boolean isAt(Persona each, Optional<String> place) {
        return place.filter(id -> id.equals(each.getId()) || Personas.segment(each).filter(segment -> id.equals(segment.getId())).isPresent())
                .isPresent();
    }

    private void show() {
        fresh.setVisible(isNew());
        ((GridData) fresh.getLayoutData()).exclude = !isNew();
        fresh.getParent().layout(true, true);
    }

    /** Whether a new persona is made. */
    boolean isNew() {
        return persona.getSelectionIndex() >= personas.size();
    }

    /** What is missing yet, as a sentence; empty when nothing is. */
    Optional<String> lack() {
        return isNew() && name.getText().isBlank() ? Optional.of(texts.get("name.missing")) : Optional.empty();
    }

    /** The persona; a new one is not part of the project before {@link #adding}. */
    Persona persona() {
        if (!isNew()) {
            return personas.get(persona.getSelectionIndex());
        }
        made = made == null ? Identifiers.complete(templates.get(template.getSelectionIndex()).persona()) : made;
        made.setName(name.getText().strip());
        return made;
    }

    /** The segment, if the persona stands for one that is there. */
    Optional<Segment> segment() {
        return isNew() ? typed() : Personas.segment(persona());
    }

    private Optional<Segment> typed() {
        String words = segment.getText().strip();
        return segments.stream().filter(each -> Labels.label(each, UiTexts.locale()).equals(words)).findFirst();
    }

    /** The command that adds a new persona, with its segment where that is new; nothing for one that is there. */
    Command adding(EditingDomain domain) {
        if (!isNew()) {
            return IdentityCommand.INSTANCE;
        }
        Persona added = persona();
        String words = segment.getText().strip();
        if (!words.isEmpty() && typed().isEmpty()) {
            Segment made = PersonaFactory.eINSTANCE.createSegment();
            made.setName(words);
            made.getPersonas().add(added);
            return ProjectEdits.addSegment(domain, project, made, TraitEdits.END);
        }
        EObject home = typed().<EObject>map(each -> each).orElse(project);
        return ProjectEdits.addPersona(domain, home, added, TraitEdits.END);
    }
}
