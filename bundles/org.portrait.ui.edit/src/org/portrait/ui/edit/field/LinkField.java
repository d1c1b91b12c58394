/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portrait.model.Evidence;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.PersonaTarget;

/** Where a piece of evidence leads: an address that is typed, or words of the research, which a button shows where they were said. */
final class LinkField extends Field {

    private final Composite box;
    private final LineField address;
    private final GlyphButton lead;

    LinkField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = Boxes.row(parent, host, 1);
        address = new LineField(box, host, slot);
        address.control().setLayoutData(Boxes.wide());
        address.control().setMessage(name());
        address.onProblem(this::problem);
        lead = new GlyphButton(box, null, Texts.get("link.lead.help"));
        lead.setText(Texts.get("link.lead"));
        lead.setAccessibleName(Texts.get("link.lead"));
        lead.setQuiet(false);
        lead.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        lead.addListener(SWT.Selection, event -> lead());
        lead.addListener(SWT.FocusIn, event -> host.focused(slot()));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return element().isPresent() ? lead.setFocus() : address.setFocus();
    }

    @Override
    public void bind(Slot other) {
        address.bind(other);
        super.bind(other);
    }

    @Override
    public void flush() {
        address.flush();
    }

    @Override
    public void show() {
        address.show();
        boolean leads = element().isPresent();
        boolean other = shown(lead, leads) | shown(address.control(), !leads);
        if (other) {
            box.layout();
            host().resized();
        }
    }

    private static boolean shown(Control control, boolean wanted) {
        GridData data = (GridData) control.getLayoutData();
        boolean other = data.exclude == wanted;
        data.exclude = !wanted;
        control.setVisible(wanted);
        return other;
    }

    private Optional<String> element() {
        return slot().owner() instanceof Evidence evidence ? EvidenceLink.element(evidence) : Optional.empty();
    }

    /** Shows the words in the research beside the personas. */
    private void lead() {
        Optional<Path> research = DocumentSessions.get().all().stream().filter(session -> session.editingDomain() == host().editing().domain())
                .map(DocumentSession::file).map(personas -> DocumentKind.PERSONA.beside(personas, DocumentKind.RESEARCH)).findFirst();
        if (research.isEmpty() || !Files.exists(research.get())) {
            problem(Texts.get("link.missing"));
            return;
        }
        try {
            DocumentEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                    PersonaTarget.of(research.get(), element().orElseThrow()));
        } catch (PartInitException e) {
            ILog.of(LinkField.class).log(e.getStatus());
            problem(e.getStatus().getMessage());
        }
    }
}
