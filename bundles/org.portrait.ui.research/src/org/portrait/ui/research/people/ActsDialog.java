/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Erasure;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Shows acts of erasure, to be copied for whoever asks for proof. They do not say who was erased. */
final class ActsDialog extends TitleAreaDialog {

    private final UiTexts texts = UiTexts.of(ActsDialog.class);
    private final List<Erasure> acts;

    ActsDialog(Shell shell, List<Erasure> acts) {
        super(shell);
        this.acts = acts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("acts.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("acts.title"));
        setMessage(texts.get("acts.message"));
        Text shown = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        shown.setText(acts.reversed().stream().map(this::words).collect(Collectors.joining("\n\n")));
        Accessibility.name(shown, texts.get("acts.title"));
        GridDataFactory.fillDefaults().grab(true, true).indent(12, 12).hint(560, 220).applyTo(shown);
        return area;
    }

    private String words(Erasure act) {
        String when = act.getDate() == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(UiTexts.locale())
                .format(act.getDate());
        String reason = act.getReason() == null ? "" : '\n' + texts.get("acts.reason", act.getReason());
        return texts.get("acts.act", when, act.getId()) + reason + '\n' + texts.get("acts.removed", act.getSessions(), act.getAnswers(), act.getHighlights(),
                act.getResponses(), act.getConsents(), act.getEvidence(), act.getMentions());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("close"), true);
    }
}
