/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.PersonaPackage;
import org.portrait.model.text.ModelTexts;
import org.portrait.research.Guide;
import org.portrait.research.Section;
import org.portrait.research.guide.GuideEdits;
import org.portrait.research.guide.Guides;
import org.portrait.research.guide.IncludedGuide;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** The guides to begin with: those that come with the program, each with what it is for and what it asks, and an empty one. */
final class NewGuideDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(NewGuideDialog.class);
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;

    private final Locale locale = UiTexts.locale();
    private final List<IncludedGuide> included = Guides.all();
    private Table list;
    private Text about;
    private Guide chosen;

    NewGuideDialog(Shell shell) {
        super(shell, TEXTS.get("new.title"), TEXTS.get("new.add"));
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("new.message"));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
        list = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        list.setHeaderVisible(true);
        Accessibility.name(list, TEXTS.get("new.title"));
        column("new.guide", 36);
        column("new.questions", 11);
        column("new.minutes", 9);
        for (IncludedGuide guide : included) {
            new TableItem(list, SWT.NONE).setText(new String[] {guide.name(locale), String.valueOf(guide.questions()),
                    guide.minutes().isPresent() ? String.valueOf(guide.minutes().getAsInt()) : "–"});
        }
        new TableItem(list, SWT.NONE).setText(0, TEXTS.get("new.empty"));
        GridDataFactory.fillDefaults().grab(false, true).applyTo(list);
        about = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(280, SWT.DEFAULT).applyTo(about);
        Accessibility.name(about, TEXTS.get("new.about"));
        list.addListener(SWT.Selection, event -> show());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        list.setSelection(0);
        show();
        list.setFocus();
    }

    private void column(String key, int letters) {
        TableColumn column = new TableColumn(list, SWT.LEFT);
        column.setText(TEXTS.get(key));
        column.setWidth(Boxes.chars(list, letters));
    }

    private void show() {
        int index = list.getSelectionIndex();
        about.setText(index < 0 || index >= included.size() ? TEXTS.get("new.empty.about") : describe(included.get(index)));
    }

    private String describe(IncludedGuide guide) {
        List<String> lines = new ArrayList<>();
        lines.add(guide.description(locale));
        lines.add("");
        lines.add(TEXTS.get("new.kind", ModelTexts.name(PersonaPackage.Literals.SOURCE_KIND, guide.kind(), locale)));
        for (Section section : guide.in(locale).getSections()) {
            lines.add("");
            lines.add(section.getTitle());
            lines.add(section.getQuestions().stream().map(question -> "  – " + question.getText()).collect(Collectors.joining("\n")));
        }
        return String.join("\n", lines);
    }

    @Override
    protected void okPressed() {
        int index = list.getSelectionIndex();
        chosen = index >= 0 && index < included.size() ? included.get(index).in(locale)
                : GuideEdits.emptyGuide(TEXTS.get("new.empty"), locale.getLanguage());
        super.okPressed();
    }

    /** The guide to work with; it belongs to no project yet. */
    Guide chosen() {
        return chosen;
    }
}
