/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.bar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Completeness;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.Labels;
import org.portrait.ui.editor.edit.Cursor;
import org.portrait.ui.editor.edit.Slot;
import org.portrait.ui.editor.field.Boxes;
import org.portrait.ui.editor.field.Field;
import org.portrait.ui.editor.field.FieldHost;
import org.portrait.ui.editor.field.Fields;
import org.portrait.ui.editor.text.Texts;
import org.portrait.ui.editor.widget.Glyph;
import org.portrait.ui.editor.widget.GlyphButton;
import org.portrait.ui.editor.widget.Meter;
import org.portrait.ui.editor.widget.Tint;

/** Where the user is: project, segment, persona; how far the persona has come; how its card looks. */
public final class PersonaBar implements Cursor.Listener {

    private final Composite bar;
    private final FieldHost host;
    private final Cursor cursor;
    private final Supplier<Project> project;
    private final GlyphButton projectName;
    private final Label projectArrow;
    private final GlyphButton segmentName;
    private final Label segmentArrow;
    private final GlyphButton previous;
    private final Combo persona;
    private final GlyphButton next;
    private final Chip status;
    private final Meter meter;
    private final Composite looks;
    private Field template;
    private Field theme;
    private List<Persona> personas = List.of();

    /** @param project the project that is open */
    public PersonaBar(Composite parent, FieldHost host, Cursor cursor, Supplier<Project> project) {
        this.host = host;
        this.cursor = cursor;
        this.project = project;
        bar = host.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(11, false);
        layout.marginWidth = 12;
        layout.marginHeight = 5;
        layout.horizontalSpacing = 4;
        bar.setLayout(layout);
        projectName = step(() -> project.get());
        projectArrow = arrow();
        segmentName = step(() -> cursor.subject() instanceof Persona shown ? Personas.segment(shown).orElse(null) : null);
        segmentArrow = arrow();
        previous = new GlyphButton(bar, Glyph.PREVIOUS, Texts.get("bar.previous"));
        persona = new Combo(bar, SWT.READ_ONLY);
        next = new GlyphButton(bar, Glyph.NEXT, Texts.get("bar.next"));
        persona();
        status = new Chip(bar, host.editing());
        meter = new Meter(bar);
        looks = Boxes.row(bar, host, 2);
        GridData end = new GridData(SWT.END, SWT.CENTER, true, false);
        end.horizontalSpan = 2;
        looks.setLayoutData(end);
        cursor.addListener(this);
        bar.addListener(SWT.Dispose, event -> cursor.removeListener(this));
        subjectChanged();
    }

    /** The widget, for the layout. */
    public Control control() {
        return bar;
    }

    /** Shows the persona before or after this one. */
    public void go(int steps) {
        int index = personas.indexOf(cursor.subject()) + steps;
        if (index >= 0 && index < personas.size()) {
            cursor.go(personas.get(index));
        }
    }

    private GlyphButton step(Supplier<EObject> where) {
        GlyphButton button = new GlyphButton(bar, null, "");
        button.addListener(SWT.Selection, event -> Optional.ofNullable(where.get()).ifPresent(cursor::go));
        button.setLayoutData(new GridData());
        return button;
    }

    private Label arrow() {
        Label arrow = host.toolkit().createLabel(bar, "›");
        arrow.setForeground(Tint.quiet(bar));
        arrow.setLayoutData(new GridData());
        return arrow;
    }

    private void persona() {
        previous.setAccessibleName(Texts.get("bar.previous"));
        previous.addListener(SWT.Selection, event -> go(-1));
        next.setAccessibleName(Texts.get("bar.next"));
        next.addListener(SWT.Selection, event -> go(1));
        persona.setVisibleItemCount(25);
        persona.setToolTipText(Texts.get("bar.persona"));
        persona.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        persona.addListener(SWT.Selection, event -> {
            if (persona.getSelectionIndex() >= 0) {
                cursor.go(personas.get(persona.getSelectionIndex()));
            }
        });
    }

    @Override
    public void subjectChanged() {
        contentChanged();
    }

    @Override
    public void contentChanged() {
        Locale locale = Texts.locale();
        name(projectName, Labels.label(project.get(), locale));
        Optional<Segment> segment = switch (cursor.subject()) {
            case Segment shown -> Optional.of(shown);
            case Persona shown -> Personas.segment(shown);
            default -> Optional.empty();
        };
        segment.ifPresent(shown -> name(segmentName, Labels.label(shown, locale)));
        show(segmentArrow, segment.isPresent());
        show(segmentName, segment.isPresent());
        list(locale);
        boolean ofPersona = cursor.subject() instanceof Persona;
        show(status.control(), ofPersona);
        show(meter, ofPersona);
        show(looks, ofPersona);
        if (cursor.subject() instanceof Persona shown) {
            persona(shown);
        }
        bar.layout(true, true);
    }

    private void list(Locale locale) {
        personas = Personas.of(project.get());
        String[] names = personas.stream().map(shown -> Labels.label(shown, locale)).toArray(String[]::new);
        if (!java.util.Arrays.equals(names, persona.getItems())) {
            persona.setItems(names);
        }
        int index = personas.indexOf(cursor.subject());
        if (index < 0) {
            persona.deselectAll();
        } else if (persona.getSelectionIndex() != index) {
            persona.select(index);
        }
        previous.setEnabled(index > 0);
        next.setEnabled(index < personas.size() - 1);
    }

    private void persona(Persona shown) {
        status.show(shown);
        Completeness completeness = Completeness.of(shown);
        meter.setPercent(completeness.percent());
        meter.setAccessibleName(Texts.get("completeness"));
        meter.setToolTipText(Texts.get("completeness.help", completeness.filled().size(),
                completeness.filled().size() + completeness.missing().size()));
        Slot ofTemplate = Slot.of(shown, PersonaPackage.Literals.PERSONA__TEMPLATE);
        Slot ofTheme = Slot.of(shown, PersonaPackage.Literals.PERSONA__THEME);
        if (template == null) {
            template = look(ofTemplate);
            theme = look(ofTheme);
        } else {
            rebind(template, ofTemplate);
            rebind(theme, ofTheme);
        }
    }

    private Field look(Slot slot) {
        Field field = Fields.create(looks, host, slot);
        field.control().setToolTipText(slot.name(Texts.locale()) + ": " + slot.description(Texts.locale()));
        return field;
    }

    private static void rebind(Field field, Slot slot) {
        if (field.slot().equals(slot)) {
            field.show();
        } else {
            field.bind(slot);
        }
    }

    private static void name(GlyphButton button, String name) {
        String brief = name.length() > 32 ? name.substring(0, 31).strip() + "…" : name;
        button.setText(brief);
        button.setToolTipText(name);
        button.setAccessibleName(name);
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (!(control.getLayoutData() instanceof GridData)) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
