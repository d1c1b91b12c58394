/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.portrait.model.Identified;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Asks which sessions and surveys are looked at; a study stands for all of its own. */
final class PartsDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(PartsDialog.class);
    private static final int WIDTH = 520;
    private static final int HEIGHT = 360;

    private final ResearchProject research;
    private final Scope before;
    private CheckboxTreeViewer tree;
    private Set<String> chosen = Set.of();

    /** @param before what is looked at up to now */
    PartsDialog(Shell shell, ResearchProject research, Scope before) {
        super(shell, TEXTS.get("parts.title"), TEXTS.get("parts.take"));
        this.research = research;
        this.before = before;
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("parts.message"));
        tree = new CheckboxTreeViewer(page, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree.getTree());
        Accessibility.name(tree.getTree(), TEXTS.get("parts.title"));
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new LabelProvider() {

            @Override
            public String getText(Object element) {
                return words(element);
            }
        });
        tree.setInput(research);
        tree.expandAll();
        research.getStudies().stream().filter(before::includes).flatMap(PartsDialog::parts).filter(this::isIncluded)
                .forEach(part -> tree.setChecked(part, true));
        tree.addCheckStateListener(event -> {
            if (event.getElement() instanceof Study study) {
                parts(study).forEach(part -> tree.setChecked(part, event.getChecked()));
            }
            showStudies();
            update();
        });
        tree.getTree().addListener(SWT.KeyDown, event -> {
            // GTK would switch the box of the line first.
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && isReady()) {
                event.doit = false;
                okPressed();
            }
        });
        showStudies();
    }

    private boolean isIncluded(Identified part) {
        return part instanceof Session session ? before.includes(session) : before.includes((Survey) part);
    }

    private static Stream<Identified> parts(Study study) {
        return Stream.concat(study.getSessions().stream(), study.getSurveys().stream());
    }

    /** A study is checked when all of it is, and grey when some of it is. */
    private void showStudies() {
        for (Study study : research.getStudies()) {
            long some = parts(study).filter(tree::getChecked).count();
            tree.setChecked(study, some > 0);
            tree.setGrayed(study, some > 0 && some < parts(study).count());
        }
    }

    /** What a study is called. */
    static String name(Study study) {
        return Optional.ofNullable(study.getName()).filter(name -> !name.isBlank()).orElse(UiTexts.of(PartsDialog.class).get("study.unnamed"));
    }

    private String words(Object element) {
        return switch (element) {
            case Study study -> name(study);
            case Survey survey -> TEXTS.get("parts.survey", String.valueOf(survey.getName()));
            case Session session -> Stream.of(Optional.ofNullable(session.getName()),
                    Optional.ofNullable(session.getStart())
                    .map(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(UiTexts.locale())::format),
                    Optional.of(session.getSpeakers().stream().map(Speaker::getLabel).filter(label -> label != null)
                    .collect(Collectors.joining(", ")))
                            .filter(labels -> !labels.isEmpty())).flatMap(Optional::stream).collect(Collectors.joining(" · "));
            default -> "";
        };
    }

    @Override
    protected boolean isReady() {
        return Arrays.stream(tree.getCheckedElements()).anyMatch(each -> !(each instanceof Study));
    }

    @Override
    protected void okPressed() {
        chosen = Arrays.stream(tree.getCheckedElements()).filter(each -> !(each instanceof Study)).map(each -> ((Identified) each).getId())
                .collect(Collectors.toSet());
        super.okPressed();
    }

    /** Identifiers of the sessions and surveys. */
    Set<String> chosen() {
        return chosen;
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((ResearchProject) input).getStudies().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Study study ? parts(study).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Study ? null : ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Study study && parts(study).findAny().isPresent();
        }
    }
}
