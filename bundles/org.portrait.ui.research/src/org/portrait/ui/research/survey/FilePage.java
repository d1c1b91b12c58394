/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.research.page.FileDrop;
import org.portrait.ui.text.UiTexts;

/** Which file, and into which project. The file is read as soon as it is named. */
final class FilePage extends WizardPage {

    private static final String FOLDER = "folder";
    /** How long nobody types before the file that the text names is read, in milliseconds. */
    private static final int PAUSE = 400;

    private final UiTexts texts = UiTexts.of(FilePage.class);
    private final ImportProcess process;
    private final Optional<Path> first;
    private final Runnable read = this::read;
    private List<ImportTarget> targets;
    private Text file;
    private Label state;
    private ProgressBar bar;
    private Button stop;

    /** @param first the file that the wizard begins with, if any */
    FilePage(ImportProcess process, Optional<Path> first) {
        super("file");
        this.process = process;
        this.first = first;
        setTitle(texts.get("file.title"));
        setDescription(texts.get("file.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 10).applyTo(page);
        createFile(page);
        createTarget(page);
        createState(page);
        FileDrop.on(page, (dropped, at) -> dropped.stream().filter(ImportWizard::mayBeTable).findFirst()
                .ifPresent(table -> file.setText(table.toString())));
        setControl(page);
        process.addListener(this::update);
        page.addListener(SWT.Dispose, event -> event.display.timerExec(-1, read));
        first.ifPresent(path -> {
            file.setText(path.toString());
            read();
        });
        update();
    }

    private void createFile(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get("file"));
        file = new Text(page, SWT.BORDER);
        file.setMessage(texts.get("file.hint"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(380, SWT.DEFAULT).applyTo(file);
        Accessibility.label(label, file);
        file.addListener(SWT.Modify, event -> event.display.timerExec(PAUSE, read));
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(texts.get("file.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void createTarget(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get("into"));
        Combo combo = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        Accessibility.label(label, combo);
        targets = new ArrayList<>(ImportTarget.all());
        process.target().filter(target -> !targets.contains(target)).ifPresent(targets::addFirst);
        combo.setItems(targets.stream().map(ImportTarget::label).toArray(String[]::new));
        process.target().ifPresent(target -> combo.select(targets.indexOf(target)));
        combo.addListener(SWT.Selection, event -> process.setTarget(targets.get(combo.getSelectionIndex())));
    }

    private void createState(Composite page) {
        new Label(page, SWT.NONE);
        Composite row = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(row);
        state = new Label(row, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(380, SWT.DEFAULT).applyTo(state);
        bar = new ProgressBar(row, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        stop = new Button(row, SWT.PUSH);
        stop.setText(texts.get("file.stop"));
        stop.addListener(SWT.Selection, event -> {
            process.giveUp();
            file.setFocus();
        });
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(texts.get("file.title"));
        dialog.setFilterExtensions(new String[] { String.join(";", ImportWizard.EXTENSIONS.stream().map(end -> "*." + end).toList()), "*" });
        dialog.setFilterNames(new String[] { texts.get("file.filter"), texts.get("file.filter.all") });
        dialog.setFilterPath(path().map(Path::getParent).map(Path::toString).orElse(folder()));
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
            read();
        }
    }

    private String folder() {
        IDialogSettings settings = getDialogSettings();
        String last = settings == null ? null : settings.get(FOLDER);
        return last == null ? System.getProperty("user.home") : last;
    }

    private Optional<Path> path() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            // Characters that no path can have: the same as no path at all.
            return Optional.empty();
        }
    }

    private void read() {
        if (!file.isDisposed()) {
            file.getDisplay().timerExec(-1, read);
            Optional<Path> path = path();
            if (!path.equals(process.file())) {
                path.filter(Files::isRegularFile).map(Path::getParent).ifPresent(parent -> getDialogSettings().put(FOLDER, parent.toString()));
                process.setFile(path.orElse(null));
            }
        }
    }

    private void update() {
        if (state == null || state.isDisposed()) {
            return;
        }
        boolean reading = process.isWorking() && process.found().isEmpty();
        bar.setVisible(reading);
        stop.setVisible(reading);
        boolean quiet = !reading && !process.isReady();
        state.setText(text(reading));
        state.setForeground(quiet ? Tint.quiet(state) : null);
        state.requestLayout();
        setErrorMessage(process.failure().orElse(process.target().isEmpty() ? texts.get("no.project") : null));
        setPageComplete(process.found().isPresent() && process.failure().isEmpty());
    }

    private String text(boolean reading) {
        if (reading) {
            return process.rowsRead() == 0 ? texts.get("file.opening") : texts.get("file.reading", process.rowsRead());
        }
        return process.failure().isPresent() ? "" : process.found().map(found -> texts.get("file.read", found.table().rows(), found.table().width()))
                .orElse(texts.get("file.what"));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            file.setFocus();
        }
    }
}
