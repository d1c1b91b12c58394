/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Erasure;
import org.portrait.research.attachment.Trace;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Shows acts of erasure, to be copied for whoever asks for proof. They do not say who was erased. */
final class ActsDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(ActsDialog.class);

    private final List<Erasure> acts;
    private final List<Trace> left;

    ActsDialog(Shell shell, List<Erasure> acts) {
        this(shell, acts, List.of());
    }

    /** @param left files and links in which the person can still be heard or seen */
    ActsDialog(Shell shell, List<Erasure> acts, List<Trace> left) {
        super(shell, TEXTS.get("acts.title"));
        this.acts = acts;
        this.left = left;
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("acts.message"));
        Text shown = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        String told = acts.reversed().stream().map(this::words).collect(Collectors.joining("\n\n"));
        if (!left.isEmpty()) {
            setMessage(TEXTS.get("acts.left"), IMessageProvider.WARNING);
            told += "\n\n" + TEXTS.get("acts.left.files") + '\n' + Traces.list(left);
        }
        shown.setText(told);
        Accessibility.name(shown, TEXTS.get("acts.title"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 220).applyTo(shown);
    }

    private String words(Erasure act) {
        String when = act.getDate() == null ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(UiTexts.locale())
                .format(act.getDate());
        String reason = act.getReason() == null ? "" : '\n' + TEXTS.get("acts.reason", act.getReason());
        return TEXTS.get("acts.act", when, act.getId()) + reason + '\n'
                + TEXTS.get("acts.removed", act.getSessions(), act.getAnswers(), act.getHighlights(),
                act.getResponses(), act.getConsents(), act.getEvidence(), act.getMentions());
    }
}
