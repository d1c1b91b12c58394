/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.Question;
import org.portrait.research.Study;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.Result;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.editor.EmptyPage;
import org.portrait.ui.research.editor.ResearchContext;
import org.portrait.ui.research.editor.ResearchPage;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The results question by question, of all studies or of one, and the way from them to a persona. */
public final class FindingsPage implements ResearchPage {

    private final UiTexts texts = UiTexts.of(FindingsPage.class);
    private final ResearchContext context;
    private final StackLayout stack = new StackLayout();
    private final List<Study> studies = new ArrayList<>();
    private final Map<Question, Result> results = new HashMap<>();
    private Composite area;
    private Composite full;
    private Control empty;
    private Combo filter;
    private Table list;
    private ResultPane pane;
    private Findings findings;
    private List<Question> questions = List.of();

    public FindingsPage(ResearchContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return texts.get("page");
    }

    @Override
    public Control create(Composite parent) {
        area = context.forms().createComposite(parent);
        area.setLayout(stack);
        createEmpty();
        full = context.forms().createComposite(area);
        GridLayout layout = Boxes.grid(1, 0);
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        full.setLayout(layout);
        createBar();
        SashForm sash = new SashForm(full, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context.forms().adapt(sash);
        createList(sash);
        pane = new ResultPane(sash, context.forms());
        sash.setWeights(2, 3);
        return area;
    }

    private void createEmpty() {
        empty = new EmptyPage(area, context.forms(), texts.get("empty.title"), texts.get("empty.text")).control();
    }

    private void createBar() {
        Composite bar = context.forms().createComposite(full);
        bar.setLayout(Boxes.grid(4, 8));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label title = context.forms().createLabel(bar, texts.get("page"));
        title.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label label = context.forms().createLabel(bar, texts.get("filter"));
        filter = new Combo(bar, SWT.READ_ONLY);
        Accessibility.label(label, filter);
        filter.addListener(SWT.Selection, event -> count());
        Button compose = context.forms().createButton(bar, texts.get("compose"), SWT.PUSH);
        compose.addListener(SWT.Selection, event -> Composing.open(context.site().getWorkbenchWindow(),
                PersonaTarget.of(DocumentKind.RESEARCH.beside(context.session().file(), DocumentKind.PERSONA)), scope()));
    }

    private void createList(Composite parent) {
        Composite holder = context.forms().createComposite(parent);
        TableColumnLayout columns = new TableColumnLayout();
        holder.setLayout(columns);
        list = new Table(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        list.setHeaderVisible(true);
        Accessibility.name(list, texts.get("questions"));
        TableColumn question = new TableColumn(list, SWT.LEFT);
        question.setText(texts.get("questions"));
        TableColumn number = new TableColumn(list, SWT.RIGHT);
        number.setText(texts.get("n"));
        number.setToolTipText(texts.get("n.help"));
        columns.setColumnData(question, new ColumnWeightData(1, Boxes.chars(list, 20)));
        columns.setColumnData(number, new ColumnPixelData(Boxes.chars(list, 11)));
        list.addListener(SWT.SetData, event -> {
            Question shown = questions.get(event.index);
            ((TableItem) event.item).setText(new String[] {shown.getText() == null ? "" : shown.getText().replaceAll("\\s+", " "),
                    String.valueOf(findings.answered(shown))});
        });
        list.addListener(SWT.Selection, event -> showSelected());
    }

    private Result result(Question question) {
        return results.computeIfAbsent(question, findings::result);
    }

    private Scope scope() {
        int index = filter.getSelectionIndex();
        return index <= 0 ? Scope.EVERYTHING : new Scope.OfStudy(studies.get(index - 1).getId());
    }

    @Override
    public void refresh(Set<String> partIds) {
        String chosen = scope() instanceof Scope.OfStudy study ? study.id() : "";
        studies.clear();
        studies.addAll(context.research().getStudies());
        List<String> names = new ArrayList<>(List.of(texts.get("filter.all")));
        studies.forEach(study -> names.add(study.getName() == null || study.getName().isBlank() ? texts.get("study.unnamed") : study.getName()));
        filter.setItems(names.toArray(String[]::new));
        filter.select(0);
        for (int index = 0; index < studies.size(); index++) {
            if (chosen.equals(studies.get(index).getId())) {
                filter.select(index + 1);
            }
        }
        filter.getParent().layout();
        count();
    }

    private void count() {
        BusyIndicator.showWhile(area.getDisplay(), () -> {
            String selected = list.getSelectionIndex() < 0 ? "" : questions.get(list.getSelectionIndex()).getId();
            findings = Findings.of(context.research(), scope());
            results.clear();
            questions = findings.questions();
            Control wanted = questions.isEmpty() && filter.getSelectionIndex() <= 0 ? empty : full;
            if (stack.topControl != wanted) {
                stack.topControl = wanted;
                area.layout();
            }
            list.setItemCount(questions.size());
            list.clearAll();
            int index = 0;
            for (int each = 0; each < questions.size(); each++) {
                index = questions.get(each).getId().equals(selected) ? each : index;
            }
            if (!questions.isEmpty()) {
                list.setSelection(index);
            }
            showSelected();
        });
    }

    private void showSelected() {
        boolean any = list.getSelectionIndex() >= 0 && list.getSelectionIndex() < questions.size();
        pane.control().setVisible(any);
        if (any) {
            pane.show(result(questions.get(list.getSelectionIndex())));
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == full) {
            list.setFocus();
        } else {
            area.setFocus();
        }
    }
}
