/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.Persona;
import org.portrait.model.Segment;
import org.portrait.research.compose.Proposal;
import org.portrait.research.compose.Proposals;
import org.portrait.research.privacy.NameFilter;
import org.portrait.research.statistics.Among;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.page.Computing;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Whose answers, for which persona, and the proposals with what speaks for and against each. */
final class ComposePage extends WizardPage {

    private final UiTexts texts = UiTexts.of(ComposePage.class);
    private final ProposalWords words = new ProposalWords(UiTexts.locale());
    private final Composing composing;
    private final Set<String> names;
    private final Optional<String> place;
    private final Scope wanted;
    private Whom whom;
    private Whose whose;
    private Computing computing;
    private ProposalTable table;
    private Button noting;
    private Text details;
    private Persona shown;
    private Optional<Segment> segment = Optional.empty();

    ComposePage(Composing composing, Optional<String> place, Scope wanted) {
        super("compose");
        this.composing = composing;
        this.place = place;
        this.wanted = wanted;
        names = composing.names();
        setTitle(texts.get("title"));
        setDescription(texts.get("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.verticalSpacing = 8;
        box.setLayout(layout);
        createChoices(box);
        computing = new Computing(box, composing::research);
        table = new ProposalTable(box, words, this::checked, this::showDetails);
        createButtons(box);
        details = new Text(box, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(Boxes.chars(box, 60), 8 * details.getLineHeight()).create());
        Accessibility.name(details, texts.get("details"));
        setControl(box);
        propose();
    }

    private void createChoices(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(Boxes.grid(4, 8));
        row.setLayoutData(Boxes.wide());
        whom = new Whom(row, parent, composing.personas().project(), place, this::personaChanged);
        whose = new Whose(row, parent, composing.research(), wanted, this::propose);
        whose.offer(whom.segment());
    }

    private void personaChanged() {
        Optional<Segment> now = whom.segment();
        boolean other = whom.persona() != shown || !now.equals(segment);
        segment = now;
        if (other) {
            whose.offer(now);
            propose();
        } else {
            checked();
        }
    }

    private void createButtons(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(Boxes.grid(3, 8));
        row.setLayoutData(Boxes.wide());
        for (boolean all : new boolean[] {true, false}) {
            Button button = new Button(row, SWT.PUSH);
            button.setText(texts.get(all ? "all" : "none"));
            button.addListener(SWT.Selection, event -> table.checkAll(all));
        }
        noting = new Button(row, SWT.CHECK);
        noting.setText(texts.get("noting"));
        noting.setToolTipText(texts.get("noting.help"));
        noting.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).create());
        noting.addListener(SWT.Selection, event -> checked());
    }

    private void propose() {
        shown = whom.persona();
        segment = whom.segment();
        if (whose.lack().isPresent()) {
            computing.stop();
            show(List.of());
            return;
        }
        Scope scope = whose.scope();
        Optional<Among> among = whose.among();
        Persona copy = EcoreUtil.copy(shown);
        computing.ask((research, monitor) ->
                Proposals.of(research, Findings.of(research, scope, among), copy, NameFilter.ofNames(names), LocalDate.now(), () -> {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
        }), this::show);
        checked();
    }

    private void show(List<Proposal> proposals) {
        table.show(proposals);
        showDetails(Optional.empty());
        checked();
    }

    private void checked() {
        noting.setEnabled(!table.contradicting().isEmpty());
        Optional<String> lack = whose.lack().or(whom::lack);
        setPageComplete(lack.isEmpty() && !computing.isUnderWay() && (!accepted().isEmpty() || !contradicting().isEmpty()));
        setMessage(lack.orElse(table.isEmpty() && !computing.isUnderWay() ? texts.get("proposals.none") : null), INFORMATION);
    }

    private void showDetails(Optional<Proposal> proposal) {
        details.setText(proposal.map(words::details).orElse(table.isEmpty() ? "" : texts.get("details.choose")));
    }

    /** The persona that is composed. */
    Whom whom() {
        return whom;
    }

    /** The respondents in words; empty when everybody is meant. */
    Optional<String> among() {
        return whose.amongWords();
    }

    /** What is not taken over, but noted as evidence against what the persona says. */
    List<Proposal> contradicting() {
        return noting.getSelection() ? table.contradicting() : List.of();
    }

    /** What is to be taken over. */
    List<Proposal> accepted() {
        return table.checked();
    }
}
