/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.research.Question;
import org.portrait.research.ResearchProject;
import org.portrait.research.Study;
import org.portrait.research.SurveyColumn;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.Result;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.research.page.Computing;
import org.portrait.ui.research.page.PageFrame;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.research.page.ResearchPage;
import org.portrait.ui.research.use.Use;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The results question by question, of all studies or of one, and the way from them to a persona. */
public final class FindingsPage implements ResearchPage {

    private final UiTexts texts = UiTexts.of(FindingsPage.class);
    private final ResearchContext context;
    private final List<Study> studies = new ArrayList<>();
    private final Map<Question, Result> results = new HashMap<>();
    private PageFrame frame;
    private Combo filter;
    private Table list;
    private ResultPane pane;
    /** Identifier of the question that shall be shown; empty when any may be. */
    private String wanted = "";
    private Computing computing;
    private Counted counted = Counted.NOTHING;

    /**
     * What was counted; a picture of one moment.
     *
     * @param answered how many said something to each question
     */
    private record Counted(Findings findings, List<Question> questions, List<Integer> answered) {

        private static final Counted NOTHING = new Counted(null, List.of(), List.of());

        private static Counted of(ResearchProject research, Scope scope, IProgressMonitor monitor) {
            Findings findings = Findings.of(research, scope);
            List<Question> questions = findings.questions();
            List<Integer> answered = new ArrayList<>();
            monitor.beginTask("", questions.size());
            for (Question question : questions) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                answered.add(findings.answered(question));
                monitor.worked(1);
            }
            return new Counted(findings, questions, answered);
        }

        private int index(String id) {
            return IntStream.range(0, questions.size()).filter(each -> questions.get(each).getId().equals(id)).findFirst().orElse(0);
        }
    }

    public FindingsPage(ResearchContext context) {
        this.context = context;
    }

    @Override
    public String title() {
        return texts.get("page");
    }

    @Override
    public Control create(Composite parent) {
        frame = new PageFrame(parent, context.forms(), texts.get("empty.title"), texts.get("empty.text"));
        createBar();
        SashForm sash = new SashForm(frame.content(), SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context.forms().adapt(sash);
        createList(sash);
        pane = new ResultPane(sash, context.forms());
        pane.control().setVisible(false);
        Use use = new Use(context);
        use.drag(pane.bars(), this::said);
        use.menu(pane.bars(), this::said);
        sash.setWeights(2, 3);
        return frame.control();
    }

    private void createBar() {
        Composite bar = frame.bar(5, texts.get("page"), true);
        computing = new Computing(bar, context::session);
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
            Question shown = counted.questions().get(event.index);
            ((TableItem) event.item).setText(new String[] {shown.getText() == null ? "" : shown.getText().replaceAll("\\s+", " "),
                    String.valueOf(counted.answered().get(event.index))});
        });
        list.addListener(SWT.Selection, event -> showSelected());
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

    /** Counts, with the answers to the question that is selected, or else to the first one. */
    private void count() {
        Scope scope = scope();
        String selected = wanted().orElse("");
        frame.show(!hasAnswers());
        record Found(Counted counted, Optional<Result> first) { }
        computing.ask((research, monitor) -> {
            Counted now = Counted.of(research, scope, monitor);
            return new Found(now, now.questions().isEmpty() ? Optional.empty()
                    : Optional.of(now.findings().result(now.questions().get(now.index(selected)))));
        }, found -> {
            int index = found.counted().index(wanted().orElse(""));
            counted = found.counted();
            results.clear();
            found.first().ifPresent(result -> results.put(result.question(), result));
            frame.show(counted.questions().isEmpty() && scope == Scope.EVERYTHING);
            list.setItemCount(counted.questions().size());
            list.clearAll();
            if (!counted.questions().isEmpty()) {
                list.setSelection(index);
                list.showSelection();
                wanted = "";
            }
            showSelected();
        });
    }

    /** Whether there is something to count, as far as can be seen at once. */
    private boolean hasAnswers() {
        return studies.stream().anyMatch(study -> !study.getSurveys().isEmpty()
                || study.getSessions().stream().anyMatch(session -> !session.getAnswers().isEmpty()));
    }

    /** Identifier of the question that shall be shown, else of the one that is. */
    private Optional<String> wanted() {
        return wanted.isEmpty() ? selected().map(Question::getId) : Optional.of(wanted);
    }

    private Optional<Question> selected() {
        int index = list.getSelectionIndex();
        return index < 0 || index >= counted.questions().size() ? Optional.empty() : Optional.of(counted.questions().get(index));
    }

    /** Shows what was answered to the question that is selected, as soon as it is counted. */
    private void showSelected() {
        Optional<Question> question = selected();
        if (pane.control().getVisible() != question.isPresent()) {
            pane.control().setVisible(question.isPresent());
            // A sash leaves no room for what is not seen.
            pane.control().getParent().layout();
        }
        question.map(results::get).ifPresent(pane::show);
        if (question.isPresent() && !results.containsKey(question.get()) && !computing.isUnderWay()) {
            Findings findings = counted.findings();
            computing.ask((research, monitor) -> findings.result(question.get()), result -> {
                results.put(result.question(), result);
                showSelected();
            });
        }
    }

    /**
     * The words of those who gave the selected answers in conversations. What was answered to surveys is composed into a persona with its figures.
     */
    @Override
    public List<Excerpt> said() {
        if (!pane.bars().isVisible() || pane.selection().isEmpty()) {
            return List.of();
        }
        Optional<Question> question = selected().flatMap(shown -> context.session().find(shown.getId())).filter(Question.class::isInstance)
                .map(Question.class::cast);
        Findings now = Findings.of(context.research(), scope());
        return question.stream().flatMap(asked -> pane.selection().stream()
                .flatMap(answer -> now.saying(asked, answer).stream().flatMap(voice -> Excerpt.of(voice, answer).stream()))).toList();
    }

    @Override
    public boolean copySaid() {
        return pane.bars().isFocusControl() && new Use(context).copy(said());
    }

    /** Evidence may stand on what was answered in a survey: its question is shown. */
    @Override
    public boolean reveal(String elementId) {
        wanted = context.session().find(elementId).filter(SurveyColumn.class::isInstance).map(each -> ((SurveyColumn) each).getQuestion()).orElse("");
        if (!wanted.isEmpty() && frame != null) {
            filter.select(0);
            count();
        }
        return !wanted.isEmpty();
    }

    @Override
    public void setFocus() {
        if (frame.isEmpty()) {
            frame.control().setFocus();
        } else {
            list.setFocus();
        }
    }
}
