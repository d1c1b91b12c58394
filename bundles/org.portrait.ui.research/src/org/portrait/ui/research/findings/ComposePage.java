/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.Persona;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.research.ResearchProject;
import org.portrait.research.Study;
import org.portrait.research.compose.Proposal;
import org.portrait.research.compose.Proposals;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Whose answers, for which persona, and the proposals with what speaks for and against each. */
final class ComposePage extends WizardPage {

    private final UiTexts texts = UiTexts.of(ComposePage.class);
    private final ProposalWords words = new ProposalWords(UiTexts.locale());
    private final Composing composing;
    private final List<Persona> personas;
    private final List<Source> sources = new ArrayList<>();
    private final Optional<String> place;
    private final Scope wanted;
    private Combo persona;
    private Combo source;
    private ProposalTable table;
    private Button noting;
    private Text details;

    /** Some studies, and what to call them. */
    private record Source(String name, Scope scope) {
    }

    ComposePage(Composing composing, Optional<String> place, Scope wanted) {
        super("compose");
        this.composing = composing;
        this.place = place;
        this.wanted = wanted;
        personas = Personas.of(composing.personas().project());
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
        persona = choice(row, "persona", personas.stream().map(each -> Labels.label(each, UiTexts.locale())).toList());
        int index = 0;
        for (int each = 0; each < personas.size(); each++) {
            index = isAt(personas.get(each)) ? each : index;
        }
        persona.select(index);
        source = choice(row, "source", List.of());
        offerSources();
        persona.addListener(SWT.Selection, event -> {
            offerSources();
            propose();
        });
        source.addListener(SWT.Selection, event -> propose());
    }

    private boolean isAt(Persona each) {
        return place.filter(id -> id.equals(each.getId()) || Personas.segment(each).filter(segment -> id.equals(segment.getId())).isPresent()).isPresent();
    }

    private Combo choice(Composite row, String key, List<String> names) {
        Label label = new Label(row, SWT.NONE);
        label.setText(texts.get(key));
        Combo combo = new Combo(row, SWT.READ_ONLY);
        combo.setItems(names.toArray(String[]::new));
        combo.setLayoutData(Boxes.wide());
        Accessibility.label(label, combo);
        return combo;
    }

    private void offerSources() {
        sources.clear();
        sources.add(new Source(texts.get("source.all"), Scope.EVERYTHING));
        List<Study> studies = research().getStudies();
        Optional<Segment> segment = persona().map(Personas::segment).orElse(Optional.empty()).filter(each -> studies.stream().anyMatch(study -> each.getId().equals(study.getSegment())));
        segment.ifPresent(each -> sources.add(new Source(texts.get("source.segment", Labels.label(each, UiTexts.locale())), new Scope.OfSegment(each.getId()))));
        studies.forEach(study -> sources.add(new Source(Stream.ofNullable(study.getName()).filter(name -> !name.isBlank()).findFirst()
                .orElse(texts.get("study.unnamed")), new Scope.OfStudy(study.getId()))));
        source.setItems(sources.stream().map(Source::name).toArray(String[]::new));
        int chosen = segment.isPresent() && wanted.equals(Scope.EVERYTHING) ? 1 : 0;
        for (int index = 0; index < sources.size(); index++) {
            chosen = !wanted.equals(Scope.EVERYTHING) && sources.get(index).scope().equals(wanted) ? index : chosen;
        }
        source.select(chosen);
    }

    private ResearchProject research() {
        return composing.research().root(ResearchFiles.RESEARCH);
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
        List<Proposal> proposals = new ArrayList<>();
        BusyIndicator.showWhile(getShell().getDisplay(), () -> persona().ifPresent(each -> proposals.addAll(Proposals.of(research(),
                sources.get(source.getSelectionIndex()).scope(), each, composing.names(), LocalDate.now()))));
        table.show(proposals);
        showDetails(Optional.empty());
        checked();
    }

    private void checked() {
        noting.setEnabled(!table.contradicting().isEmpty());
        setPageComplete(!accepted().isEmpty() || !contradicting().isEmpty());
        setErrorMessage(personas.isEmpty() ? texts.get("personas.none") : null);
        setMessage(!personas.isEmpty() && table.isEmpty() ? texts.get("proposals.none") : null, INFORMATION);
    }

    private void showDetails(Optional<Proposal> proposal) {
        details.setText(proposal.map(words::details).orElse(table.isEmpty() ? "" : texts.get("details.choose")));
    }

    private Optional<Persona> persona() {
        return persona.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(personas.get(persona.getSelectionIndex()));
    }

    /** The persona that is composed. */
    Persona chosen() {
        return persona().orElseThrow();
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
