/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.survey.ColumnView;
import org.portrait.research.survey.ImportOutcome;
import org.portrait.research.survey.SurveyTexts;
import org.portrait.research.table.BrokenRow;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.survey.ImportWork.Found;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** What will happen, and why the answers may be kept. */
final class OutcomePage extends WizardPage {

    /** Rows that are listed; who has more of them should look at the table. */
    private static final int MOST_LISTED = 1000;
    private static final int WIDTH = 520;

    private final UiTexts texts = UiTexts.of(OutcomePage.class);
    private final ImportProcess process;
    private Label survey;
    private Label counts;
    private Label changes;
    private Label identities;
    private Label rejectedLabel;
    private Text rejected;
    private Label reasonLabel;
    private Text reason;
    private Found shown;

    OutcomePage(ImportProcess process) {
        super("outcome");
        this.process = process;
        setTitle(texts.get("outcome.title"));
        setDescription(texts.get("outcome.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 6).applyTo(page);
        survey = label(page);
        survey.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        counts = label(page);
        changes = label(page);
        identities = label(page);
        rejectedLabel = label(page);
        rejected = text(page, SWT.READ_ONLY | SWT.V_SCROLL, 5);
        Accessibility.label(rejectedLabel, rejected);
        reasonLabel = label(page);
        reasonLabel.setText(texts.get("outcome.reason"));
        reason = text(page, SWT.WRAP, 3);
        ((GridData) reason.getLayoutData()).grabExcessVerticalSpace = false;
        Accessibility.label(reasonLabel, reason);
        reason.addListener(SWT.Modify, event -> check());
        reason.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        setControl(page);
        process.addListener(this::update);
        update();
    }

    private static Label label(Composite page) {
        Label label = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(label);
        return label;
    }

    private static Text text(Composite page, int style, int lines) {
        Text text = new Text(page, SWT.BORDER | SWT.MULTI | style);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
        return text;
    }

    private void update() {
        if (survey == null || survey.isDisposed()) {
            return;
        }
        Optional<Found> found = process.found();
        if (found.isPresent() && found.get() != shown) {
            show(found.get());
        }
        check();
    }

    private void show(Found found) {
        ImportOutcome outcome = found.outcome();
        if (shown == null || !Objects.equals(shown.base().language(), found.base().language())) {
            reason.setText(SurveyTexts.withoutConsent(language(found)));
        }
        shown = found;
        boolean nothing = outcome.responses() == 0;
        String key = !found.knownSurvey() ? "outcome.new" : !nothing ? "outcome.known" : found.changes().isEmpty() ? "outcome.nothing"
                : "outcome.changed";
        survey.setText(texts.get(key, outcome.survey()));
        counts.setText(texts.get("outcome.counts", outcome.responses(), outcome.known(), outcome.questions()));
        changes.setText(found.changes().stream().map(change -> SurveyTexts.change(change, UiTexts.locale())).collect(Collectors.joining("\n"))
                .replace("&", "&&"));
        visible(changes, !found.changes().isEmpty());
        identities.setText(identities(found));
        rejectedLabel.setText(outcome.rejected().isEmpty() ? texts.get("outcome.rejected.none")
                : texts.get("outcome.rejected", outcome.rejected().size()));
        rejected.setText(rows(outcome.rejected()));
        visible(rejected, !outcome.rejected().isEmpty());
        visible(reasonLabel, !found.knownSurvey());
        visible(reason, !found.knownSurvey());
        identities.setForeground(Tint.quiet(identities));
        survey.getParent().layout(true, true);
    }

    private static Locale language(Found found) {
        String language = found.base().language();
        return language == null || language.isBlank() ? UiTexts.locale() : Locale.forLanguageTag(language);
    }

    private String identities(Found found) {
        List<ColumnView> columns = found.columns().stream().filter(column -> column.use().isIdentity()).toList();
        String file = process.target().map(target -> target.respondents().getFileName().toString()).orElse("");
        return columns.isEmpty() ? texts.get("outcome.identities.none")
                : texts.get("outcome.identities", columns.stream().map(column -> texts.get("outcome.quoted", column.header()))
                .collect(Collectors.joining(", ")), file);
    }

    private String rows(List<BrokenRow> broken) {
        List<String> lines = new ArrayList<>();
        broken.stream().limit(MOST_LISTED)
                .forEach(row -> lines.add(texts.get("outcome.row", row.number(), SurveyTexts.reason(row.reason(), UiTexts.locale()))));
        if (broken.size() > MOST_LISTED) {
            lines.add(texts.get("outcome.rows.more", broken.size() - MOST_LISTED));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void check() {
        boolean missing = process.found().filter(found -> !found.knownSurvey()).isPresent() && reason.getText().isBlank();
        setErrorMessage(process.failure().orElse(missing ? texts.get("outcome.reason.missing") : null));
        setMessage(process.isWorking() ? texts.get("working") : null);
        setPageComplete(!missing && process.changesSomething());
    }

    /** Why the answers are kept without a consent record for each respondent. */
    String reason() {
        return reason.getText().strip();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && reason.isVisible()) {
            reason.setFocus();
            reason.setSelection(reason.getCharCount());
        }
    }
}
