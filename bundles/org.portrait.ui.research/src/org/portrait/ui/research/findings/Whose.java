/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.model.Segment;
import org.portrait.model.label.Labels;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchProject;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.guide.GuideEdits;
import org.portrait.research.privacy.QuestionPrivacies;
import org.portrait.research.statistics.Among;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.Result;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/**
 * Whose answers a persona is composed from: those of which studies, sessions and surveys, and of everybody or of those only who gave certain answers.
 */
final class Whose {

    private static final Set<QuestionKind> KINDS = Set.of(QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.SCALE);
    private static final int LINES = 4;
    private static final int MOST = 100;
    private static final int GAP = 8;

    private final UiTexts texts = UiTexts.of(Whose.class);
    private final ResultWords words = new ResultWords(UiTexts.locale());
    private final DocumentSession session;
    private final ResearchProject research;
    private final Scope wanted;
    private final Runnable changed;
    private final List<Source> sources = new ArrayList<>();
    /** Questions whose answers tell groups; none before they are found out. */
    private List<Question> questions = List.of();
    private Findings findings;
    private final Combo source;
    private final Combo question;
    private final Table answers;
    private Scope before = Scope.EVERYTHING;
    private Optional<Scope.OfParts> parts = Optional.empty();

    /** Some studies, and what to call them. */
    private record Source(String name, Scope scope) {
    }

    /**
     * Makes the fields, in a row of two columns and one more below it.
     *
     * @param wanted  what to begin with
     * @param changed runs when somebody else is meant
     */
    Whose(Composite row, Composite below, DocumentSession session, Scope wanted, Runnable changed) {
        this.session = session;
        research = session.root(ResearchFiles.RESEARCH);
        this.wanted = wanted;
        this.changed = changed;
        source = combo(row, "source");
        Composite among = new Composite(below, SWT.NONE);
        among.setLayout(Boxes.grid(2, 8));
        among.setLayoutData(Boxes.wide());
        question = combo(among, "among");
        answers = new Table(below, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(answers, texts.get("among.answers"));
        answers.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * answers.getItemHeight()).create());
        answers.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed.run();
            }
        });
        source.addListener(SWT.Selection, event -> chosen());
        question.addListener(SWT.Selection, event -> asked());
        showAnswers(false);
        offerQuestions();
        // Who told it anywhere is found again everywhere, so the questions of all studies are offered.
        compute(copy -> Findings.of(copy, Scope.EVERYTHING), found -> {
            findings = found;
            questions = found.questions().stream().filter(Whose::tellsGroups).toList();
            offerQuestions();
        });
    }

    /** Works something out beside the window. */
    private <R> void compute(Function<ResearchProject, R> work, Consumer<R> taker) {
        session.compute(ResearchFiles.RESEARCH, texts.get("among.job"), (copy, monitor) -> work.apply(copy)).thenAccept(found -> {
            if (!question.isDisposed()) {
                taker.accept(found);
            }
        });
    }

    private Combo combo(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts.get(key));
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(Boxes.chars(parent, 30), SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).create());
        combo.setVisibleItemCount(20);
        Accessibility.label(label, combo);
        return combo;
    }

    /** Offers the studies; begins with those about a segment, where there are any. */
    void offer(Optional<Segment> about) {
        List<Study> studies = research.getStudies();
        Optional<Segment> segment = about.filter(each -> studies.stream().anyMatch(study -> each.getId().equals(study.getSegment())));
        sources.clear();
        sources.add(new Source(texts.get("source.all"), Scope.EVERYTHING));
        segment.ifPresent(each ->
                sources.add(new Source(texts.get("source.segment", Labels.label(each, UiTexts.locale())), new Scope.OfSegment(each.getId()))));
        studies.forEach(study -> sources.add(new Source(PartsDialog.name(study), new Scope.OfStudy(study.getId()))));
        parts.ifPresent(some -> sources.add(new Source(texts.get("source.parts", some.ids().size()), some)));
        List<String> names = new ArrayList<>(sources.stream().map(Source::name).toList());
        names.add(texts.get("source.choose"));
        source.setItems(names.toArray(String[]::new));
        Scope usual = !wanted.equals(Scope.EVERYTHING) ? wanted
                : segment.<Scope>map(each -> new Scope.OfSegment(each.getId())).orElse(Scope.EVERYTHING);
        select(parts.<Scope>map(some -> some).orElse(usual));
    }

    private void select(Scope scope) {
        int index = 0;
        for (int each = 0; each < sources.size(); each++) {
            index = sources.get(each).scope().equals(scope) ? each : index;
        }
        source.select(index);
        before = sources.get(index).scope();
    }

    private void chosen() {
        if (source.getSelectionIndex() >= sources.size()) {
            PartsDialog dialog = new PartsDialog(source.getShell(), research, before);
            if (dialog.open() == Window.OK) {
                parts = Optional.of(new Scope.OfParts(dialog.chosen()));
                sources.removeIf(each -> each.scope() instanceof Scope.OfParts);
                sources.add(new Source(texts.get("source.parts", dialog.chosen().size()), parts.get()));
                source.setItems(Stream.concat(sources.stream().map(Source::name), Stream.of(texts.get("source.choose"))).toArray(String[]::new));
                select(parts.get());
            } else {
                select(before);
                return;
            }
        }
        before = scope();
        changed.run();
    }

    private void offerQuestions() {
        List<String> names = new ArrayList<>(List.of(texts.get("among.everybody")));
        questions.forEach(each -> names.add(name(each)));
        question.setItems(names.toArray(String[]::new));
        question.select(0);
        question.setEnabled(!questions.isEmpty());
    }

    /** The words of a question; with its guide, where another guide asks the same. */
    private String name(Question asked) {
        String text = text(asked);
        boolean again = questions.stream().anyMatch(other -> other != asked && text(other).equals(text));
        return again ? texts.get("among.question", text, GuideEdits.guide(asked).map(Guide::getName).orElse("")) : text;
    }

    private static String text(Question asked) {
        return asked.getText() == null ? "" : asked.getText().replaceAll("\\s+", " ");
    }

    private static boolean tellsGroups(Question question) {
        return KINDS.contains(question.getKind()) && QuestionPrivacies.of(question) != QuestionPrivacy.IDENTIFYING;
    }

    private void asked() {
        answers.removeAll();
        boolean any = question.getSelectionIndex() > 0;
        if (any) {
            Question asked = questions.get(question.getSelectionIndex() - 1);
            compute(copy -> findings.result(asked), result -> {
                if (question.getSelectionIndex() > 0 && questions.get(question.getSelectionIndex() - 1) == asked) {
                    show(result);
                }
            });
        }
        showAnswers(any);
        if (any) {
            answers.setFocus();
        }
        changed.run();
    }

    private void show(Result result) {
        answers.removeAll();
        result.choices().stream().filter(choice -> choice.share().n() > 0).limit(MOST).forEach(choice -> {
            TableItem item = new TableItem(answers, SWT.NONE);
            item.setText(texts.get("among.answer", choice.text().replaceAll("\\s+", " "), words.share(choice.share())));
            item.setData(choice.text());
        });
    }

    private void showAnswers(boolean shown) {
        if (((GridData) answers.getLayoutData()).exclude == shown) {
            answers.setVisible(shown);
            ((GridData) answers.getLayoutData()).exclude = !shown;
            // The window grows by them, so that the proposals below keep their room.
            Shell window = answers.getShell();
            int more = ((GridData) answers.getLayoutData()).heightHint + GAP;
            if (window.isVisible()) {
                window.setSize(window.getSize().x, window.getSize().y + (shown ? more : -more));
            }
            answers.getParent().layout(true, true);
        }
    }

    /** The studies, or what of them. */
    Scope scope() {
        return sources.get(Math.min(source.getSelectionIndex(), sources.size() - 1)).scope();
    }

    private Set<String> checked() {
        return Arrays.stream(answers.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The respondents, when not everybody is meant. */
    Optional<Among> among() {
        Set<String> checked = question.getSelectionIndex() <= 0 ? Set.of() : checked();
        return checked.isEmpty() ? Optional.empty() : Optional.of(new Among(questions.get(question.getSelectionIndex() - 1).getId(), checked));
    }

    /** The respondents in words, for the source of evidence; empty when everybody is meant. */
    Optional<String> amongWords() {
        return among().map(some -> String.join(", ", checked().stream().sorted().toList()));
    }

    /** What is missing yet, as a sentence; empty when nothing is. */
    Optional<String> lack() {
        return question.getSelectionIndex() > 0 && checked().isEmpty() ? Optional.of(texts.get("among.missing")) : Optional.empty();
    }
}
