/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The segments and personas of a project with check boxes; a segment stands for its personas. */
final class PersonaChoice {

    private final ContainerCheckedTreeViewer viewer;

    PersonaChoice(Composite parent, String name, Runnable changed) {
        viewer = new ContainerCheckedTreeViewer(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 130).applyTo(viewer.getTree());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Names());
        viewer.addCheckStateListener(event -> changed.run());
        Accessibility.name(viewer.getTree(), name);
    }

    /** Offers the personas of a project; those that are in use are checked, or only those of the chosen place. */
    void setProject(Project project, Optional<String> place) {
        viewer.setInput(project);
        viewer.expandAll();
        Set<Object> checked = new LinkedHashSet<>();
        List<Persona> here = Personas.of(project).stream().filter(persona -> place.filter(id -> isAt(persona, id)).isPresent()).toList();
        checked.addAll(here.isEmpty() ? Personas.of(project).stream().filter(Personas::isLive).toList() : here);
        viewer.setCheckedElements(checked.toArray());
    }

    private static boolean isAt(Persona persona, String id) {
        return id.equals(persona.getId()) || Personas.segment(persona).filter(segment -> id.equals(segment.getId())).isPresent();
    }

    /** Checks everybody or nobody. */
    void setAll(boolean checked) {
        viewer.setCheckedElements(checked ? Personas.of((Project) viewer.getInput()).toArray() : new Object[0]);
    }

    /** Identifiers of the checked personas. */
    Set<String> chosen() {
        return Arrays.stream(viewer.getCheckedElements()).filter(Persona.class::isInstance).map(Persona.class::cast).map(Persona::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The checked personas. */
    List<Persona> personas() {
        return Arrays.stream(viewer.getCheckedElements()).filter(Persona.class::isInstance).map(Persona.class::cast).toList();
    }

    /** Segments that have personas, and personas. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return getChildren(input);
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case Project project -> Stream.concat(
                        project.getSegments().stream().filter(segment -> !segment.getPersonas().isEmpty()),
                        project.getPersonas().stream()).toArray();
                case Segment segment -> segment.getPersonas().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Persona persona ? persona.eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Segment;
        }
    }

    /** Names and icons. */
    private static final class Names extends LabelProvider {

        @Override
        public String getText(Object element) {
            return Labels.label((EObject) element, UiTexts.locale());
        }

        @Override
        public Image getImage(Object element) {
            return (element instanceof Segment ? UiImages.SEGMENT : UiImages.PERSONA).image();
        }
    }
}
