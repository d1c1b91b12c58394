/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Speaker;
import org.portrait.research.log.SessionPlan.Permission;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.Suggest;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** One respondent of a new session: a name, and why their words may be kept. */
final class ParticipantRow {

    private final ResearchContext context;
    private final Text name;
    private final PermissionFields permission;
    private final Runnable changed;
    private boolean knownBefore;

    /** @param aim what the data is used for, as far as it is known */
    ParticipantRow(Composite parent, ResearchContext context, Supplier<String> aim, Runnable changed) {
        this.context = context;
        this.changed = changed;
        UiTexts texts = UiTexts.of(ParticipantRow.class);
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(Boxes.grid(2, 12));
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        name = new Text(box, SWT.BORDER);
        name.setMessage(texts.get("session.person.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, false, false);
        wide.widthHint = 200;
        name.setLayoutData(wide);
        Accessibility.name(name, texts.get("session.person"));
        Suggest.oneOf(name, () -> context.respondents().all().stream().map(Respondent::getName).filter(Objects::nonNull).toList());
        permission = new PermissionFields(box, aim, changed);
        permission.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        name.addListener(SWT.Modify, event -> nameChanged());
    }

    private void nameChanged() {
        boolean known = respondent().filter(this::hasConsent).isPresent();
        if (known != knownBefore) {
            knownBefore = known;
            permission.offer(known);
        }
        changed.run();
    }

    private boolean hasConsent(Respondent person) {
        ResearchProject research = context.research();
        Speaker speaker = ResearchFactory.eINSTANCE.createSpeaker();
        speaker.setRespondent(person.getId());
        return ConsentRule.of(research, LocalDate.now()).lack(speaker, null).isEmpty();
    }

    /** The respondent with this name, when it is known. */
    Optional<Respondent> respondent() {
        return name.getText().isBlank() ? Optional.empty() : context.respondents().named(name.getText());
    }

    String name() {
        return name.getText().strip();
    }

    Optional<Permission> permission(LocalDate given) {
        return permission.permission(given);
    }

    void setFocus() {
        name.setFocus();
    }

    /** Names of all rows that nobody has yet. */
    static List<String> newNames(List<ParticipantRow> rows) {
        return rows.stream().filter(row -> row.respondent().isEmpty()).map(ParticipantRow::name).toList();
    }
}
