/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.Contact;
import org.portrait.research.ContactKind;
import org.portrait.research.Fact;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Edits who somebody is: name, contacts, agreements. */
final class PersonDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(PersonDialog.class);
    private static final List<ContactKind> KINDS = List.of(ContactKind.EMAIL, ContactKind.PHONE, ContactKind.MESSENGER, ContactKind.SOCIAL_NETWORK,
            ContactKind.POSTAL_ADDRESS, ContactKind.IP_ADDRESS, ContactKind.UNSPECIFIED);

    private final Respondent edited;
    private final String code;
    private final List<Line> lines = new ArrayList<>();
    private Composite contacts;
    private Text name;
    private Text number;
    private Text note;

    /** A row for one contact. @param contact {@code null} for one that is new */
    private record Line(Contact contact, Combo kind, Text value) {
    }

    /**
     * @param person stays as it is
     * @param code   what the person is called; blank for somebody new
     */
    PersonDialog(Shell shell, Respondent person, String code) {
        super(shell, TEXTS.get("person.title"), TEXTS.get("person.keep"));
        edited = EcoreUtil.copy(person);
        this.code = code;
    }

    /** Asks. @return a copy with what was said; empty when the dialog was cancelled */
    Optional<Respondent> ask() {
        return isAccepted() ? Optional.of(edited) : Optional.empty();
    }

    @Override
    protected void createPage(Composite page) {
        setTitle(code.isBlank() ? TEXTS.get("person.new") : TEXTS.get("person.of", code));
        setMessage(TEXTS.get("person.message"));
        Form form = new Form(page, TEXTS, () -> { });
        name = form.line("person.name", edited.getName());
        number = form.line("person.number", edited.getExternalId());
        number.setMessage(TEXTS.get("person.number.hint"));
        createContacts(page);
        note = form.lines("person.note", edited.getNote(), 3);
        note.setMessage(TEXTS.get("person.note.hint"));
        createFacts(page);
        name.setFocus();
    }

    private void createContacts(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(TEXTS.get("person.contacts"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
        Composite column = new Composite(page, SWT.NONE);
        column.setLayout(Boxes.grid(1, 0));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        contacts = new Composite(column, SWT.NONE);
        contacts.setLayout(Boxes.grid(2, 8));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(contacts);
        edited.getContacts().forEach(contact -> addLine(contact, contact.getKind(), contact.getValue()));
        if (lines.isEmpty()) {
            addLine(null, ContactKind.EMAIL, "");
        }
        Button more = new Button(column, SWT.PUSH);
        more.setText(TEXTS.get("person.contacts.add"));
        more.addListener(SWT.Selection, event -> {
            addLine(null, lines.size() == 1 ? ContactKind.PHONE : ContactKind.EMAIL, "");
            getShell().layout(true, true);
            getShell().pack();
            lines.getLast().value().setFocus();
        });
    }

    private void addLine(Contact contact, ContactKind kind, String value) {
        Combo kinds = new Combo(contacts, SWT.READ_ONLY);
        KINDS.forEach(each -> kinds.add(TEXTS.get("contact." + each)));
        kinds.select(Math.max(0, KINDS.indexOf(kind)));
        Accessibility.name(kinds, TEXTS.get("person.contact.kind"));
        Text field = new Text(contacts, SWT.BORDER);
        field.setText(value == null ? "" : value);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(field);
        Accessibility.name(field, TEXTS.get("person.contact"));
        lines.add(new Line(contact, kinds, field));
    }

    /** What else a survey told; it can be looked at. */
    private void createFacts(Composite page) {
        for (Fact fact : edited.getFacts()) {
            Label label = new Label(page, SWT.NONE);
            label.setText(fact.getName() == null ? "" : fact.getName().replace("&", "&&"));
            Text value = new Text(page, SWT.READ_ONLY | SWT.WRAP);
            value.setText(fact.getValue() == null ? "" : fact.getValue());
            GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(value);
            Accessibility.label(label, value);
        }
    }

    @Override
    protected void okPressed() {
        edited.setName(Form.textOrNull(name));
        edited.setExternalId(Form.textOrNull(number));
        edited.setNote(Form.textOrNull(note));
        for (Line line : lines) {
            boolean blank = line.value().getText().isBlank();
            Contact contact = line.contact() == null ? ResearchFactory.eINSTANCE.createContact() : line.contact();
            if (blank) {
                edited.getContacts().remove(contact);
            } else {
                contact.setKind(KINDS.get(line.kind().getSelectionIndex()));
                contact.setValue(line.value().getText().strip());
                if (line.contact() == null) {
                    edited.getContacts().add(contact);
                }
            }
        }
        super.okPressed();
    }
}
