/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.bar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.portrait.card.layout.CardSettings;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Completeness;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.card.style.CardLooks;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Meter;
import org.portrait.ui.edit.widget.Tint;

/** Where the user is: project, segment, persona; how far the persona has come; how its card looks. */
public final class PersonaBar implements Cursor.Listener {

    private static final int NARROWEST = 60;

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
    private final MenuButton<PersonaStatus> status;
    private final Meter meter;
    private final GlyphButton template;
    private final GlyphButton theme;
    private List<Persona> personas = List.of();
    /** The words for which there was made room. */
    private List<Object> fitted = List.of();

    /**
     * @param project the project that is open
     * @param looks   chooses how the card looks
     */
    public PersonaBar(Composite parent, FieldHost host, Cursor cursor, Supplier<Project> project, CardLooks looks) {
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
        status = new MenuButton<>(bar, Texts.get("bar.status"), PersonaStatus.VALUES, PersonaBar::label,
                chosen -> set(PersonaPackage.Literals.PERSONA__STATUS, chosen));
        status.control().setLayoutData(indented());
        meter = new Meter(bar);
        meter.setLayoutData(indented());
        template = look(PersonaPackage.Literals.PERSONA__TEMPLATE);
        template.addListener(SWT.Selection, event -> looks.chooseTemplate(template));
        GridData room = new GridData(SWT.END, SWT.CENTER, true, false);
        room.horizontalIndent = 8;
        template.setLayoutData(room);
        theme = look(PersonaPackage.Literals.PERSONA__THEME);
        theme.addListener(SWT.Selection, event -> looks.chooseLook(theme));
        bar.addListener(SWT.Resize, event -> fit());
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

    /** A word for how the card looks; a click offers others. */
    private GlyphButton look(EStructuralFeature feature) {
        GlyphButton button = new GlyphButton(bar, Glyph.DOWN, name(feature));
        button.setTrailing(true);
        return button;
    }

    private static void name(GlyphButton button, EStructuralFeature feature, String words) {
        if (!button.getText().equals(words)) {
            button.setText(words);
            button.setAccessibleName(name(feature) + ": " + words);
            button.requestLayout();
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
        show(template, ofPersona);
        show(theme, ofPersona);
        if (cursor.subject() instanceof Persona shown) {
            persona(shown);
        }
        List<Object> words = List.of(projectName.getText(), segment.isPresent(), segmentName.getText(), List.of(persona.getItems()), ofPersona,
                cursor.subject() instanceof Persona shown ? shown.getStatus() : PersonaStatus.DRAFT, template.getText(), theme.getText());
        if (!words.equals(fitted)) {
            fitted = words;
            fit();
        }
    }

    /** Where there is little room, the names of segment, project and template are cut off. */
    private void fit() {
        List<Control> yielding = List.of(segmentName, projectName, template);
        yielding.forEach(control -> ((GridData) control.getLayoutData()).widthHint = SWT.DEFAULT);
        int room = bar.getClientArea().width;
        int missing = room <= 0 ? 0 : bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - room;
        for (Control control : yielding) {
            if (missing > 0 && control.getVisible()) {
                int width = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                int less = Math.min(missing, Math.max(0, width - NARROWEST));
                ((GridData) control.getLayoutData()).widthHint = width - less;
                missing -= less;
            }
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
        status.show(shown.getStatus(), color(shown.getStatus()));
        Completeness completeness = Completeness.of(shown);
        meter.setPercent(completeness.percent());
        meter.setAccessibleName(Texts.get("completeness"));
        meter.setHelp(Texts.get("completeness.help", completeness.filled().size(),
                completeness.filled().size() + completeness.missing().size()));
        CardSettings settings = CardSettings.of(shown, LocalDate.now());
        name(template, PersonaPackage.Literals.PERSONA__TEMPLATE, settings.template().name(Texts.locale()));
        name(theme, PersonaPackage.Literals.PERSONA__THEME, settings.theme().name(Texts.locale()));
    }

    private void set(EStructuralFeature feature, Object value) {
        host.editing().set(Slot.of(cursor.subject(), feature), value);
    }

    private static GridData indented() {
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.horizontalIndent = 8;
        return data;
    }

    private static String name(EStructuralFeature feature) {
        return ModelTexts.name(feature, Texts.locale());
    }

    private static String label(PersonaStatus status) {
        return ModelTexts.name(PersonaPackage.Literals.PERSONA_STATUS, status, Texts.locale());
    }

    private static Color color(PersonaStatus status) {
        return switch (status) {
            case DRAFT -> new Color(0x6B, 0x72, 0x80);
            case IN_REVIEW -> new Color(0xA8, 0x5F, 0x00);
            case APPROVED -> new Color(0x1B, 0x7A, 0x3D);
            case ARCHIVED -> new Color(0x8A, 0x4B, 0x62);
        };
    }

    private static void name(GlyphButton button, String name) {
        String brief = name.length() > 32 ? name.substring(0, 31).strip() + "…" : name;
        if (!name.equals(button.getToolTipText())) {
            button.setText(brief);
            button.setToolTipText(name);
            button.setAccessibleName(name);
        }
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (!(control.getLayoutData() instanceof GridData)) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
