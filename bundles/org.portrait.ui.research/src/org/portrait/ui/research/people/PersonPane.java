/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.research.Consent;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Survey;
import org.portrait.research.people.Person;
import org.portrait.research.people.Standing;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** All that is known of one person, and what can be done about it. */
final class PersonPane {

    /** What can be done. */
    interface Acts {

        void edit(Person person);

        void record(Person person);

        void withdraw(Person person);

        void erase(Person person);

        void edit(Person person, Consent consent);

        void remove(Consent consent);

        /** Shows a session or survey. */
        void show(String elementId);
    }

    private final UiTexts texts = UiTexts.of(PersonPane.class);
    private final FormToolkit forms;
    private final PeopleWords words;
    private final Acts acts;
    private final ScrolledComposite scroll;
    private Composite page;

    PersonPane(Composite parent, FormToolkit forms, PeopleWords words, Acts acts) {
        this.forms = forms;
        this.words = words;
        this.acts = acts;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        forms.adapt(scroll);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroll;
    }

    private void fit() {
        if (page != null) {
            int width = scroll.getClientArea().width;
            scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
        }
    }

    /** Shows a person; {@code null} for nobody. */
    void show(Person person) {
        Composite before = page;
        page = forms.createComposite(scroll);
        GridLayout layout = Boxes.grid(1, 0);
        layout.marginLeft = 20;
        layout.verticalSpacing = 6;
        page.setLayout(layout);
        if (person != null) {
            createHead(person);
            createParts(person);
            createConsents(person);
            button(page, "erase", () -> acts.erase(person));
        }
        scroll.setContent(page);
        fit();
        if (before != null) {
            before.dispose();
        }
    }

    private Label label(Composite parent, String text) {
        Label label = forms.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        label.setLayoutData(wide);
        return label;
    }

    private void heading(String key) {
        Label label = label(page, texts.get(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        ((GridData) label.getLayoutData()).verticalIndent = 12;
    }

    private void quiet(Label label) {
        label.setForeground(Tint.quiet(label));
    }

    private void createHead(Person person) {
        Label title = label(page, person.name().isBlank() ? person.code() : texts.get("head", person.code(), person.name()));
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        if (!person.contacts().isBlank()) {
            label(page, person.contacts());
        }
        String note = person.identity().map(Respondent::getNote).orElse("");
        if (!note.isBlank()) {
            label(page, note);
        }
        if (person.identity().isEmpty()) {
            quiet(label(page, texts.get("head.unknown")));
        }
        Text id = new Text(page, SWT.READ_ONLY);
        id.setText(texts.get("head.id", person.id()));
        id.setForeground(Tint.quiet(id));
        id.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        forms.adapt(id, false, false);
        Accessibility.name(id, texts.get("head.id.name"));
        button(page, "person.edit", () -> acts.edit(person));
    }

    private void createParts(Person person) {
        heading("parts");
        if (person.sessions().isEmpty() && person.surveys().isEmpty()) {
            quiet(label(page, texts.get("parts.none")));
        }
        for (Session session : person.sessions()) {
            link(words.part(session), session.getId());
        }
        for (Survey survey : person.surveys()) {
            link(words.part(survey), survey.getId());
        }
    }

    private void link(String text, String id) {
        Link link = new Link(page, SWT.WRAP);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
        forms.adapt(link, true, true);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.addListener(SWT.Selection, event -> acts.show(id));
    }

    private void createConsents(Person person) {
        heading("consents");
        Label state = label(page, texts.get("follows." + person.standing(), person.answers()));
        if (person.answers() > 0
                && (person.standing() == Standing.MISSING || person.standing() == Standing.WITHDRAWN || person.standing() == Standing.ENDED)) {
            state.setForeground(Tint.warning(state));
        }
        for (Consent consent : person.consents()) {
            label(page, words.consent(consent));
            Composite bar = bar();
            button(bar, "consent.edit", () -> acts.edit(person, consent));
            button(bar, "consent.remove", () -> acts.remove(consent));
        }
        Composite bar = bar();
        button(bar, "consent.record", () -> acts.record(person));
        Button withdraw = button(bar, "consent.withdraw", () -> acts.withdraw(person));
        withdraw.setEnabled(person.standing() != Standing.WITHDRAWN);
    }

    private Composite bar() {
        Composite bar = forms.createComposite(page);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.spacing = 8;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    private Button button(Composite parent, String key, Runnable work) {
        Button button = forms.createButton(parent, texts.get(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }
}
