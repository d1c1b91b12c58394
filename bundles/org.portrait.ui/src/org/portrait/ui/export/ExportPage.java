/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.export.Exporter;
import org.portrait.export.Exporters;
import org.portrait.export.Layout;
import org.portrait.export.Layouts;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** The one page of the export wizard: everything to choose at the left, what comes out of it at the right. */
final class ExportPage extends WizardPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));
    /** Width of the column with the choices, in letters. */
    private static final int LEFT = 61;

    private final UiTexts texts = UiTexts.of(ExportPage.class);
    private final DocumentSession session;
    private final Optional<String> place;
    private final ExportChoice last;
    private PersonaChoice personas;
    private Choice<Exporter> exporter;
    private Choice<Layout> layout;
    private Choice<Optional<CardTemplate>> template;
    private Choice<Optional<Theme>> theme;
    private Choice<PageFormat> format;
    private Choice<Boolean> landscape;
    private Choice<Optional<Locale>> language;
    private ConfidentialChoice confidential;
    private Text folder;
    private Button replace;
    private Preview preview;

    /**
     * @param place identifier of the persona or segment that the user is at
     * @param last  the choices of the last time
     */
    ExportPage(DocumentSession session, Optional<String> place, ExportChoice last) {
        super("export");
        this.session = session;
        this.place = place;
        this.last = last;
        setTitle(texts.get("title"));
        setDescription(texts.get("description", session.project().getName()));
    }

    /** One of several values in a combo. */
    private static final class Choice<T> {

        private final Combo combo;
        private final List<T> values;

        Choice(Combo combo, List<T> values) {
            this.combo = combo;
            this.values = values;
        }

        T get() {
            return values.get(combo.getSelectionIndex());
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(16, 0).applyTo(page);
        initializeDialogUnits(page);
        Composite left = new Composite(page, SWT.NONE);
        // in letters, for those who have made them larger
        GridDataFactory.fillDefaults().grab(false, true).hint(convertWidthInCharsToPixels(LEFT), SWT.DEFAULT).applyTo(left);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(left);
        createPersonas(left);
        createSettings(left);
        confidential = new ConfidentialChoice(left, this::changed);
        createFolder(left);
        preview = new Preview(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 560).applyTo(preview);
        setControl(page);
        personas.setProject(session.project(), place);
        changed();
    }

    private void createPersonas(Composite left) {
        Composite area = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get("personas"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        Link all = new Link(area, SWT.NONE);
        all.setText(texts.get("personas.links"));
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            personas.setAll("all".equals(event.text));
            changed();
        }));
        Composite tree = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree);
        GridLayoutFactory.fillDefaults().applyTo(tree);
        personas = new PersonaChoice(tree, texts.get("personas"), this::changed);
    }

    private void createSettings(Composite left) {
        Locale locale = UiTexts.locale();
        exporter = choice(left, "format", Exporters.all(), each -> each.name(locale), last.exporter());
        layout = choice(left, "layout", Layouts.all(), each -> each.name(locale), last.layout());
        template = choice(left, "template", optional(CardTemplates.all(session.project())), name(each -> each.name(locale)), last.template());
        theme = choice(left, "theme", optional(Themes.all()), name(each -> each.name(locale)), last.theme());
        boolean wide = last.format().isLandscape();
        PageFormat paper = PageFormat.all().stream().filter(each -> each.equals(last.format()) || each.landscape().equals(last.format()))
                .findFirst().orElse(PageFormat.A4);
        format = choice(left, "page", PageFormat.all(), PageFormat::id, paper);
        landscape = choice(left, "orientation", List.of(false, true), each -> texts.get(each ? "landscape" : "upright"), wide);
        language = choice(left, "language", optional(LANGUAGES), each -> texts.get("language." + each.map(Locale::getLanguage).orElse("project")),
                last.language());
    }

    private <T> Function<Optional<T>, String> name(Function<T, String> name) {
        return each -> each.map(name).orElse(texts.get("own"));
    }

    private static <T> List<Optional<T>> optional(List<T> values) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        values.forEach(value -> all.add(Optional.of(value)));
        return all;
    }

    private <T> Choice<T> choice(Composite left, String key, List<T> values, Function<T, String> name, T selected) {
        Label label = new Label(left, SWT.NONE);
        label.setText(texts.get(key));
        Combo combo = new Combo(left, SWT.READ_ONLY);
        Accessibility.label(label, combo);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(LEFT / 2), SWT.DEFAULT).applyTo(combo);
        values.forEach(value -> combo.add(name.apply(value)));
        combo.select(Math.max(0, values.indexOf(selected)));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
        return new Choice<>(combo, values);
    }

    private void createFolder(Composite left) {
        Label label = new Label(left, SWT.NONE);
        label.setText(texts.get("folder"));
        Composite area = new Composite(left, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        folder = new Text(area, SWT.BORDER);
        Accessibility.label(label, folder);
        folder.setText(last.folder().toString());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(folder);
        folder.addModifyListener(event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        new Label(left, SWT.NONE);
        replace = new Button(left, SWT.CHECK);
        replace.setText(texts.get("replace"));
        replace.setSelection(last.replace());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setText(texts.get("folder.title"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void changed() {
        confidential.setPersonas(personas.personas());
        boolean card = layout.get() == Layouts.CARD;
        template.combo.setEnabled(card);
        check();
        preview.update(session, choice(Path.of("")));
    }

    private void check() {
        int fewest = layout.get().fewest();
        String problem = personas.chosen().size() < fewest ? texts.get("personas.missing", fewest) : null;
        if (problem == null && path().isEmpty()) {
            problem = texts.get("folder.invalid");
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private Optional<Path> path() {
        try {
            return folder.getText().isBlank() ? Optional.empty()
                    : Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            // Characters that no path can have: the same as no path at all.
            return Optional.empty();
        }
    }

    private ExportChoice choice(Path target) {
        PageFormat paper = landscape.get() ? format.get().landscape() : format.get();
        return new ExportChoice(Set.copyOf(personas.chosen()), exporter.get(), layout.get(), template.get(), theme.get(), paper,
                language.get(), confidential.chosen(), target, replace.getSelection());
    }

    /** What was chosen. */
    ExportChoice choice() {
        return choice(path().orElseThrow());
    }
}
