/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.portrait.model.Identified;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.ui.text.UiTexts;

/** The outline of a research: studies with their sessions and surveys, guides with their sections and questions. It leads the editor. */
final class ResearchOutline extends ContentOutlinePage {

    /** How long nothing has changed before the tree is brought up to date, in milliseconds. */
    private static final int REST = 200;

    private final UiTexts texts = UiTexts.of(ResearchOutline.class);
    private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(UiTexts.locale());
    private final Consumer<IActionBars> actions;
    private final Runnable refresh = this::refresh;
    private ResearchPages pages;

    /** @param actions adds the editor's actions to those of the view */
    ResearchOutline(Consumer<IActionBars> actions) {
        this.actions = actions;
    }

    @Override
    public void setActionBars(IActionBars bars) {
        actions.accept(bars);
    }

    /** Shows a research; until then the outline is empty. */
    void attach(ResearchPages shown) {
        pages = shown;
        refresh();
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new LabelProvider() {

            @Override
            public String getText(Object element) {
                return words(element);
            }
        });
        tree.setUseHashlookup(true);
        refresh();
    }

    /** Something in the document is another now. */
    void changed() {
        if (isShown()) {
            getControl().getDisplay().timerExec(REST, refresh);
        }
    }

    private boolean isShown() {
        return getTreeViewer() != null && !getControl().isDisposed();
    }

    private void refresh() {
        if (pages == null || !isShown()) {
            return;
        }
        TreeViewer tree = getTreeViewer();
        ResearchProject research = pages.research();
        if (tree.getInput() == research) {
            tree.refresh();
            return;
        }
        Set<String> open = new HashSet<>();
        Arrays.stream(tree.getExpandedElements()).forEach(each -> open.add(((Identified) each).getId()));
        boolean first = tree.getInput() == null;
        tree.setInput(research);
        if (first) {
            tree.expandToLevel(2);
        } else {
            List<Object> again = new ArrayList<>();
            research.eAllContents().forEachRemaining(each -> {
                if (each instanceof Identified element && open.contains(element.getId())) {
                    again.add(element);
                }
            });
            tree.setExpandedElements(again.toArray());
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (event.getStructuredSelection().getFirstElement() instanceof Identified element && getControl().isFocusControl()) {
            pages.reveal(element.getId());
        }
    }

    private String words(Object element) {
        return switch (element) {
            case Study study -> or(study.getName(), "outline.study");
            case Survey survey -> texts.get("outline.survey", or(survey.getName(), "outline.study"));
            case Session session -> session(session);
            case Guide guide -> texts.get("outline.guide", or(guide.getName(), "outline.unnamed"));
            case Section section -> or(section.getTitle(), "outline.section");
            case Question question -> or(question.getText(), "outline.question").replaceAll("\\s+", " ");
            default -> "";
        };
    }

    private String session(Session session) {
        String labels = session.getSpeakers().stream().map(Speaker::getLabel).filter(label -> label != null).collect(Collectors.joining(", "));
        return Stream.of(Optional.ofNullable(session.getName()), Optional.ofNullable(session.getStart()).map(time::format),
                Optional.of(labels).filter(label -> !label.isEmpty())).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private String or(String text, String key) {
        return text == null || text.isBlank() ? texts.get(key) : text;
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            ResearchProject research = (ResearchProject) input;
            return Stream.concat(research.getStudies().stream(), research.getGuides().stream()).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case Study study -> Stream.concat(study.getSessions().stream(), study.getSurveys().stream()).toArray();
                case Guide guide -> guide.getSections().toArray();
                case Section section -> section.getQuestions().stream().filter(question -> !question.isRetired()).toArray();
                case Question question -> question.getFollowUps().stream().filter(next -> !next.isRetired()).toArray();
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
