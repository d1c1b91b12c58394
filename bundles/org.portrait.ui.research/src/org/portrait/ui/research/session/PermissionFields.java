/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.ConsentForm;
import org.portrait.research.guide.ConsentText;
import org.portrait.research.log.SessionPlan.Permission;
import org.portrait.research.log.SessionPlan.Terms;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.consent.ConsentTextDialog;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Asks why the words of a respondent may be kept: how consent was given, or the reason why there is none. */
final class PermissionFields {

    private static final List<ConsentForm> FORMS = List.of(ConsentForm.WRITTEN, ConsentForm.ELECTRONIC, ConsentForm.RECORDED, ConsentForm.ORAL);

    private final UiTexts texts = UiTexts.of(PermissionFields.class);
    private final Composite box;
    private final Combo how;
    private final Button special;
    private final Button wording;
    private final Text reason;
    private final List<Choice> choices = new ArrayList<>();
    private Terms terms = Terms.UNSAID;

    /** One line of the choice. */
    private enum Kind {
        UNDECIDED, KNOWN, GIVEN, WITHOUT
    }

    private record Choice(Kind kind, ConsentForm form) {
    }

    /**
     * @param aim     what the data is used for, as far as it is known
     * @param changed runs when something else is chosen or written
     */
    PermissionFields(Composite parent, Supplier<String> aim, Runnable changed) {
        box = new Composite(parent, SWT.NONE);
        box.setLayout(Boxes.grid(2, 8));
        how = new Combo(box, SWT.READ_ONLY);
        Accessibility.name(how, texts.get("permission"));
        special = new Button(box, SWT.CHECK);
        special.setText(texts.get("permission.special"));
        special.setToolTipText(texts.get("permission.special.help"));
        wording = new Button(box, SWT.PUSH);
        wording.setText(texts.get("permission.wording"));
        wording.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        wording.addListener(SWT.Selection, event -> new ConsentTextDialog(box.getShell(), aim.get()).ask().ifPresent(this::take));
        reason = new Text(box, SWT.BORDER);
        reason.setMessage(texts.get("permission.reason"));
        Accessibility.name(reason, texts.get("permission.reason"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 280;
        reason.setLayoutData(wide);
        how.addListener(SWT.Selection, event -> {
            update();
            changed.run();
        });
        special.addListener(SWT.Selection, event -> changed.run());
        reason.addListener(SWT.Modify, event -> changed.run());
        offer(false);
    }

    /** Offers what there is to choose from. @param known whether there is a consent already that holds; it is preferred then */
    void offer(boolean known) {
        choices.clear();
        choices.add(new Choice(Kind.UNDECIDED, null));
        if (known) {
            choices.add(new Choice(Kind.KNOWN, null));
        }
        FORMS.forEach(form -> choices.add(new Choice(Kind.GIVEN, form)));
        choices.add(new Choice(Kind.WITHOUT, null));
        how.setItems(choices.stream().map(choice -> texts.get("permission." + (choice.form() == null ? choice.kind() : choice.form())))
                .toArray(String[]::new));
        how.select(known ? 1 : 0);
        update();
    }

    private Kind kind() {
        return choices.get(how.getSelectionIndex()).kind();
    }

    private void take(ConsentTextDialog.Agreed agreed) {
        terms = agreed.terms();
        special.setSelection(agreed.special());
        wording.setText(texts.get("permission.wording.chosen", ConsentText.describe(terms.wording(), UiTexts.locale())));
        box.requestLayout();
    }

    private void update() {
        show(special, kind() == Kind.GIVEN);
        show(wording, kind() == Kind.GIVEN);
        show(reason, kind() == Kind.WITHOUT);
        box.requestLayout();
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
        data.exclude = !visible;
        control.setLayoutData(data);
    }

    Composite control() {
        return box;
    }

    void setFocus() {
        how.setFocus();
    }

    /** What was chosen; empty as long as nothing is, or no reason is given. @param given the day of the consent */
    Optional<Permission> permission(LocalDate given) {
        Choice choice = choices.get(how.getSelectionIndex());
        return switch (choice.kind()) {
            case UNDECIDED -> Optional.empty();
            case KNOWN -> Optional.of(new Permission.Known());
            case GIVEN -> Optional.of(new Permission.Given(given, choice.form(), special.getSelection(), terms));
            case WITHOUT -> reason.getText().isBlank() ? Optional.empty() : Optional.of(new Permission.Without(reason.getText().strip()));
        };
    }
}
