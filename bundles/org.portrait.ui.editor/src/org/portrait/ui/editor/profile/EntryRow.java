/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.Field;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.field.Fields;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;

/** One line of the form: name, field, evidence, and what is wrong with the input. */
final class EntryRow {

    /** Under which a line's widget keeps the key of its trait, or the name of its feature. */
    static final String KEY = "org.portrait.ui.editor.entry";

    private static final int NAME_WIDTH = 168;

    private final Entry entry;
    private final Composite box;
    private final Field field;
    private final Label problem;
    private final GlyphButton evidence;
    private final FieldHost host;
    private boolean told;

    EntryRow(Composite parent, FieldHost host, Entry entry, EObject subject) {
        this.entry = entry;
        this.host = host;
        Slot slot = entry.slot(subject);
        box = host.toolkit().createComposite(parent);
        box.setData(KEY, entry.key());
        GridLayout layout = Boxes.grid(3, 12);
        layout.verticalSpacing = 2;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label name = name(slot);
        field = Fields.create(box, host, slot);
        field.labelledBy(name);
        lay(field);
        evidence = new GlyphButton(box, null, Texts.get("evidence.help"));
        GridData place = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        evidence.setText(Texts.get("evidence.none"));
        place.widthHint = Math.max(104, evidence.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        place.verticalIndent = 2;
        evidence.setLayoutData(place);
        evidence.addListener(SWT.Selection, event -> host.showEvidence(field.slot(), evidence));
        problem = host.toolkit().createLabel(box, "", SWT.WRAP);
        problem.setForeground(Tint.warning(problem));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        data.horizontalIndent = NAME_WIDTH + 12;
        data.exclude = true;
        problem.setLayoutData(data);
        problem.setVisible(false);
        field.onProblem(this::complain);
        showEvidence(subject);
    }

    Entry entry() {
        return entry;
    }

    Field field() {
        return field;
    }

    Composite control() {
        return box;
    }

    void show(EObject subject) {
        if (told) {
            tell("");
        }
        Slot slot = entry.slot(subject);
        if (slot.equals(field.slot())) {
            field.show();
        } else {
            field.bind(slot);
        }
        showEvidence(subject);
    }

    private Label name(Slot slot) {
        Composite cell = Boxes.row(box, host, 2);
        GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        data.widthHint = NAME_WIDTH;
        data.verticalIndent = 7;
        cell.setLayoutData(data);
        Label name = host.toolkit().createLabel(cell, slot.name(Texts.locale()), SWT.WRAP);
        name.setToolTipText(slot.description(Texts.locale()));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, !entry.isConfidential(), false);
        name.setLayoutData(wide);
        if (entry.isConfidential()) {
            GlyphButton lock = new GlyphButton(cell, Glyph.LOCK, Texts.get("confidential.help"));
            lock.setAccessibleName(Texts.get("confidential"));
            lock.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
            lock.setCursor(null);
        }
        return name;
    }

    private static void lay(Field field) {
        Control control = field.control();
        if (control.getLayoutData() instanceof GridData) {
            return;
        }
        GridData data = new GridData(field.isWide() ? SWT.FILL : SWT.BEGINNING, SWT.TOP, true, false);
        if (!field.isWide() && control instanceof org.eclipse.swt.widgets.Text) {
            data.widthHint = Boxes.chars(control, 16);
        }
        control.setLayoutData(data);
    }

    private void showEvidence(EObject subject) {
        boolean shown = entry.trait().isPresent() && field.slot().isFilled();
        int count = shown ? entry.evidence(subject) : 0;
        String text = !shown ? "" : count == 0 ? Texts.get("evidence.none") : Texts.get("evidence.count", count);
        if (!text.equals(evidence.getText()) || evidence.isVisible() != shown) {
            evidence.setText(text);
            evidence.setAccessibleName(text + ": " + field.slot().name(Texts.locale()));
            evidence.setQuiet(count == 0);
            evidence.setVisible(shown);
        }
    }

    /** Tells something about the line until something changes; what is empty takes it away. */
    void tell(String message) {
        told = !message.isEmpty();
        complain(told ? message : null);
    }

    private void complain(String message) {
        problem.setText(message == null ? "" : message);
        ((GridData) problem.getLayoutData()).exclude = message == null;
        problem.setVisible(message != null);
        host.resized();
    }
}
