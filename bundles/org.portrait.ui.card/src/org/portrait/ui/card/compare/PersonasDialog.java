/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portrait.card.compare.ComparisonLayout;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.ui.text.UiTexts;

/** Asks which personas are to stand side by side. */
final class PersonasDialog extends Dialog {

    private static final int ROWS = 14;

    private final UiTexts texts = UiTexts.of(PersonasDialog.class);
    private final List<Persona> all;
    private final List<Persona> before;
    private CheckboxTableViewer list;
    private List<Persona> chosen;

    PersonasDialog(Shell shell, List<Persona> all, List<Persona> before) {
        super(shell);
        this.all = all;
        this.before = before;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog. @return who was chosen; empty when it was cancelled */
    Optional<List<Persona>> choose() {
        return open() == Window.OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("name"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.WRAP).setText(texts.get("dialog.message"));
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return label((Persona) element);
            }
        });
        list.setInput(all);
        list.setCheckedElements(before.toArray());
        list.addCheckStateListener(event -> update());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = list.getTable().getItemHeight() * Math.clamp(all.size(), 4, ROWS);
        data.widthHint = convertWidthInCharsToPixels(60);
        list.getTable().setLayoutData(data);
        return area;
    }

    private static String label(Persona persona) {
        return String.join("   –   ", Stream.concat(Stream.of(Labels.label(persona, UiTexts.locale())),
                Personas.segment(persona).map(segment -> Labels.label(segment, UiTexts.locale())).stream()).toList());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        update();
        return contents;
    }

    private void update() {
        int count = list.getCheckedElements().length;
        getButton(IDialogConstants.OK_ID).setEnabled(count >= ComparisonLayout.LEAST && count <= ComparisonLayout.MOST);
    }

    @Override
    protected void okPressed() {
        chosen = Stream.of(list.getCheckedElements()).map(Persona.class::cast).toList();
        super.okPressed();
    }
}
