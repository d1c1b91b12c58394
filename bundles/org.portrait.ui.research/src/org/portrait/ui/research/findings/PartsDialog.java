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
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portrait.model.Identified;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Asks which sessions and surveys are looked at; a study stands for all of its own. */
final class PartsDialog extends TitleAreaDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 360;

    private final UiTexts texts = UiTexts.of(PartsDialog.class);
    private final ResearchProject research;
    private final Scope before;
    private CheckboxTreeViewer tree;
    private Set<String> chosen = Set.of();

    /** @param before what is looked at up to now */
    PartsDialog(Shell shell, ResearchProject research, Scope before) {
        super(shell);
        this.research = research;
        this.before = before;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("parts.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("parts.title"));
        setMessage(texts.get("parts.message"));
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
        tree = new CheckboxTreeViewer(page, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        Accessibility.name(tree.getTree(), texts.get("parts.title"));
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new LabelProvider() {

            @Override
            public String getText(Object element) {
                return words(element);
            }
        });
        tree.setInput(research);
        tree.expandAll();
        research.getStudies().stream().filter(before::includes).flatMap(PartsDialog::parts).filter(this::isIncluded).forEach(part -> tree.setChecked(part, true));
        tree.addCheckStateListener(event -> {
            if (event.getElement() instanceof Study study) {
                parts(study).forEach(part -> tree.setChecked(part, event.getChecked()));
            }
            showStudies();
            update();
        });
        tree.getTree().addListener(SWT.KeyDown, event -> {
            // GTK would switch the box of the line first.
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && getButton(IDialogConstants.OK_ID).isEnabled()) {
                event.doit = false;
                okPressed();
            }
        });
        showStudies();
        return area;
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
        case Survey survey -> texts.get("parts.survey", String.valueOf(survey.getName()));
        case Session session -> Stream.of(Optional.ofNullable(session.getName()),
                Optional.ofNullable(session.getStart()).map(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(UiTexts.locale())::format),
                Optional.of(session.getSpeakers().stream().map(Speaker::getLabel).filter(label -> label != null).collect(Collectors.joining(", ")))
                        .filter(labels -> !labels.isEmpty())).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        default -> "";
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("parts.take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
        update();
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(Arrays.stream(tree.getCheckedElements()).anyMatch(each -> !(each instanceof Study)));
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
