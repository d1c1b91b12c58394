/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.core.template.StartingPoint;
import org.portrait.ui.text.Accessibility;
import org.portrait.export.file.FileNames;
import org.portrait.ui.text.UiTexts;

/** Asks for what a new project needs: a name and a starting point; the rest has good defaults. */
final class NewProjectPage extends WizardPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private final UiTexts texts = UiTexts.of(NewProjectPage.class);
    private final TemplateChoice template = new TemplateChoice();
    private Text name;
    private Text product;
    private Combo language;
    private Combo folder;
    private boolean folderChosen;

    NewProjectPage() {
        super("project");
        setTitle(texts.get("project.title"));
        setDescription(texts.get("project.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 10).applyTo(page);
        name = text(page, "project.name", "project.name.hint");
        product = text(page, "project.product", "project.product.hint");
        language = combo(page, "project.language", SWT.READ_ONLY);
        LANGUAGES.forEach(locale -> language.add(texts.get("language." + locale.getLanguage())));
        language.select(Math.max(0, LANGUAGES.indexOf(Locale.of(UiTexts.locale().getLanguage()))));
        template.create(page, true);
        folder = combo(page, "project.folder", SWT.DROP_DOWN);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            folder.add(project.getName());
        }
        name.addModifyListener(event -> {
            if (!folderChosen) {
                folder.setText(FileNames.safe(name.getText()));
                folderChosen = false;
            }
            check();
        });
        folder.addModifyListener(event -> {
            folderChosen = folder.isFocusControl();
            check();
        });
        setControl(page);
        setPageComplete(false);
        name.setFocus();
    }

    private Text text(Composite page, String key, String hint) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get(key));
        Text text = new Text(page, SWT.BORDER);
        text.setMessage(texts.get(hint));
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
        Accessibility.label(label, text);
        return text;
    }

    private Combo combo(Composite page, String key, int style) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get(key));
        Combo combo = new Combo(page, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        Accessibility.label(label, combo);
        return combo;
    }

    private void check() {
        String problem = null;
        if (!name.getText().isBlank() && FileNames.safe(folder.getText()).isEmpty()) {
            problem = texts.get("project.folder.missing");
        } else if (!folder.getText().isBlank() && !folder.getText().equals(FileNames.safe(folder.getText()))) {
            problem = texts.get("project.folder.invalid");
        }
        setErrorMessage(problem);
        setPageComplete(problem == null && !name.getText().isBlank());
    }

    /**
     * What was entered.
     *
     * @param language language of the texts that will be written
     */
    record Input(String name, String product, Locale language, StartingPoint template, String folder) {
    }

    Input input() {
        return new Input(name.getText().strip(), product.getText().strip(), LANGUAGES.get(language.getSelectionIndex()),
                template.chosen(), folder.getText());
    }
}
