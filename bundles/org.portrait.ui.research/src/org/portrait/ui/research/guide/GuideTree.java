/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.guide.GuideProblem;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The guides with their sections and questions, how each question is answered, and how often it was. */
final class GuideTree {

    private final UiTexts texts = UiTexts.of(GuideTree.class);
    private final GuideActions actions;
    private final Composite box;
    private final TreeViewer viewer;
    private final Map<Question, Integer> numbers = new HashMap<>();
    private String wanted = "";

    GuideTree(Composite parent, FormToolkit forms, GuideActions actions) {
        this.actions = actions;
        box = forms.createComposite(parent);
        TreeColumnLayout layout = new TreeColumnLayout();
        box.setLayout(layout);
        viewer = new TreeViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        Accessibility.name(viewer.getTree(), texts.get("tree"));
        column(layout, "column.question", 0, this::words);
        column(layout, "column.kind", 26, this::kind);
        column(layout, "column.answers", 13, this::answers);
        viewer.setContentProvider(new Content());
        viewer.addFilter(new ViewerFilter() {

            @Override
            public boolean select(Viewer shown, Object parentElement, Object element) {
                return isFound((EObject) element);
            }
        });
    }

    private void column(TreeColumnLayout layout, String key, int letters, Function<Identified, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(texts.get(key));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply((Identified) element);
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof Question ? null : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            }

            @Override
            public Color getForeground(Object element) {
                return !GuideProblem.of((Identified) element).isEmpty() ? Tint.warning(viewer.getTree()) : isQuiet(element)
                        ? Tint.quiet(viewer.getTree()) : null;
            }
        });
        layout.setColumnData(column.getColumn(), letters == 0 ? new ColumnWeightData(1, Boxes.chars(viewer.getTree(), 30))
                : new ColumnPixelData(Boxes.chars(viewer.getTree(), letters)));
    }

    Control control() {
        return box;
    }

    TreeViewer viewer() {
        return viewer;
    }

    private boolean isQuiet(Object element) {
        return element instanceof Question question && question.isRetired()
                || element instanceof Section section && !section.getQuestions().isEmpty()
                && section.getQuestions().stream().allMatch(Question::isRetired);
    }

    private String words(Identified element) {
        return switch (element) {
            case Guide guide -> or(guide.getName(), "guide.unnamed");
            case Section section -> or(section.getTitle(), "section.untitled");
            case Question question -> {
                String words = or(question.getText(), "question.empty").replaceAll("\\s+", " ");
                Integer number = numbers.get(question);
                boolean follows = question.eContainer() instanceof Question;
                yield follows ? "↳ " + words : number == null ? words : texts.get("question.number", number, words);
        }
        default -> "";
        };
    }

    private String or(String text, String key) {
        return text == null || text.isBlank() ? texts.get(key) : text;
    }

    /** How a question is answered; what is wrong with it comes first. */
    private String kind(Identified element) {
        Optional<String> wrong = GuideProblem.of(element).stream().map(problem -> texts.get("short." + problem)).findFirst();
        return wrong.orElseGet(() -> {
            if (!(element instanceof Question question)) {
                return "";
            }
            if (question.isRetired()) {
                return texts.get("kind.retired");
            }
            String kind = texts.get("kind." + question.getKind());
            boolean choice = question.getKind() == QuestionKind.SINGLE || question.getKind() == QuestionKind.MULTIPLE;
            return choice ? texts.get("kind.options", kind, question.getOptions().size()) : kind;
        });
    }

    private String answers(Identified element) {
        int count = element instanceof Question question ? actions.use().answers(question) : 0;
        return element instanceof Guide guide && actions.use().sessions(guide) > 0 ? texts.get("sessions", actions.use().sessions(guide))
                : count == 0 ? "" : String.valueOf(count);
    }

    /** Shows only what has some words, with what is around it; everything when there are none. */
    void find(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        if (!wanted.isEmpty()) {
            viewer.expandAll();
        }
        viewer.getTree().setRedraw(true);
    }

    private boolean isFound(EObject element) {
        if (wanted.isEmpty() || has(element)) {
            return true;
        }
        for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
            if (has(above) && above instanceof Question) {
                return true;
            }
        }
        return element.eContents().stream().anyMatch(this::isFoundWithin);
    }

    private boolean isFoundWithin(EObject element) {
        return has(element) || element.eContents().stream().anyMatch(this::isFoundWithin);
    }

    private boolean has(EObject element) {
        List<String> words = switch (element) {
            case Guide guide -> Arrays.asList(guide.getName());
            case Section section -> Arrays.asList(section.getTitle());
            case Question question -> Arrays.asList(question.getText(), question.getHint());
            default -> List.of();
        };
        return words.stream().filter(Objects::nonNull).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The first element that has the words that are looked for. */
    Optional<Identified> firstFound() {
        return wanted.isEmpty() ? Optional.empty() : all().filter(this::has).findFirst();
    }

    private Stream<Identified> all() {
        List<Identified> all = new ArrayList<>();
        for (Guide guide : actions.research().getGuides()) {
            all.add(guide);
            guide.eAllContents().forEachRemaining(each -> all.add((Identified) each));
        }
        return all.stream();
    }

    /** Shows the guides as they are now; what is open and selected stays so, also when other elements stand for the same. */
    void refresh() {
        ResearchProject research = actions.research();
        count(research);
        if (viewer.getInput() == research) {
            viewer.refresh();
            return;
        }
        Set<String> open = ids(viewer.getExpandedElements());
        Set<String> chosen = ids(viewer.getStructuredSelection().toArray());
        boolean first = viewer.getInput() == null;
        viewer.setInput(research);
        if (first) {
            research.getGuides().stream().findFirst().ifPresent(guide -> viewer.expandToLevel(guide, TreeViewer.ALL_LEVELS));
        } else {
            viewer.setExpandedElements(all().filter(each -> open.contains(each.getId())).toArray());
            viewer.setSelection(new StructuredSelection(all().filter(each -> chosen.contains(each.getId())).toList()));
        }
    }

    private void count(ResearchProject research) {
        numbers.clear();
        for (Guide guide : research.getGuides()) {
            int number = 0;
            for (Section section : guide.getSections()) {
                for (Question question : section.getQuestions()) {
                    if (!question.isRetired()) {
                        numbers.put(question, ++number);
                    }
                }
            }
        }
    }

    private static Set<String> ids(Object[] elements) {
        Set<String> ids = new HashSet<>();
        Arrays.stream(elements).forEach(each -> ids.add(((Identified) each).getId()));
        return ids;
    }

    /** What is selected, from top to bottom. */
    List<Identified> selected() {
        return viewer.getStructuredSelection().stream().filter(Identified.class::isInstance).map(each -> (Identified) each).toList();
    }

    /** What is selected, when it is one. */
    Optional<Identified> one() {
        return selected().size() == 1 ? Optional.of(selected().getFirst()) : Optional.empty();
    }

    /** Selects an element and opens it. */
    void select(Identified element) {
        // GTK does not select in what is only being opened.
        open(element.eContainer());
        viewer.setSelection(new StructuredSelection(element), true);
        viewer.expandToLevel(element, element instanceof Guide ? TreeViewer.ALL_LEVELS : 1);
        viewer.reveal(element);
    }

    private void open(EObject element) {
        if (element instanceof Identified && !(element instanceof ResearchProject)) {
            open(element.eContainer());
            viewer.setExpandedState(element, true);
        }
    }

    /** What stands around an element: behind it, before it, and what it is in. */
    List<Identified> neighbours(Identified element) {
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainingFeature());
        int index = siblings.indexOf(element);
        return Stream.of(index + 1 < siblings.size() ? siblings.get(index + 1) : element, index > 0 ? siblings.get(index - 1)
                : element, element.eContainer())
                .filter(near -> near != element && !(near instanceof ResearchProject)).map(Identified.class::cast).toList();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((ResearchProject) input).getGuides().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case Guide guide -> guide.getSections().toArray();
                case Section section -> section.getQuestions().toArray();
                case Question question -> question.getFollowUps().toArray();
                default -> new Object[0];
            };
        }

        @Override
        public Object getParent(Object element) {
            EObject parent = ((EObject) element).eContainer();
            return parent instanceof ResearchProject ? null : parent;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
