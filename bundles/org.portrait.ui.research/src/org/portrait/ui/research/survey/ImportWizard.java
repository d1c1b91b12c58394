/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.PlainWizardDialog;
import org.portrait.ui.text.UiTexts;
import org.portrait.ui.wizard.Place;

/** Takes responses of a survey into a research: which file, what its columns mean, what will happen. Changes nothing before the end. */
public final class ImportWizard extends Wizard implements IImportWizard {

    /** How names of files end that may hold a table. */
    static final List<String> EXTENSIONS = List.of("csv", "xlsx", "tsv", "txt");

    private static final String SECTION = "import";

    private final UiTexts texts = UiTexts.of(ImportWizard.class);
    private IWorkbenchWindow window;
    private Optional<ImportTarget> target;
    private Optional<Path> file;
    private ImportProcess process;
    private OutcomePage outcome;
    private boolean finishing;

    /** For the list of import wizards of the workbench. */
    public ImportWizard() {
        this(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), Optional.empty(), Optional.empty());
    }

    private ImportWizard(IWorkbenchWindow window, Optional<ImportTarget> target, Optional<Path> file) {
        this.window = window;
        this.target = target;
        this.file = file;
        setWindowTitle(texts.get("title"));
        setNeedsProgressMonitor(true);
        setDialogSettings(DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportWizard.class)).getDialogSettings(), SECTION));
    }

    /** Whether a file may hold a table, by its name. */
    public static boolean mayBeTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /**
     * Opens the wizard for a research.
     *
     * @param research its file
     * @param table    the file with responses, when it is known already
     */
    public static void open(IWorkbenchWindow window, Path research, Optional<Path> table) {
        open(window, Optional.of(new ImportTarget(DocumentKind.RESEARCH.beside(research, DocumentKind.PERSONA))), table);
    }

    static void open(IWorkbenchWindow window, Optional<ImportTarget> target, Optional<Path> table) {
        new PlainWizardDialog(window.getShell(), new ImportWizard(window, target, table)).open();
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        target = Place.current(window).map(place -> new ImportTarget(place.file()));
    }

    @Override
    public void addPages() {
        List<ImportTarget> all = ImportTarget.all();
        Optional<ImportTarget> first = target.or(() -> all.stream().findFirst());
        process = new ImportProcess(Display.getCurrent(), first.orElse(null));
        addPage(new FilePage(process, file));
        addPage(new ColumnsPage(process));
        outcome = new OutcomePage(process);
        addPage(outcome);
    }

    /** Nothing is taken before it was seen what will happen. */
    @Override
    public boolean canFinish() {
        return !finishing && getContainer().getCurrentPage() == outcome && super.canFinish();
    }

    @Override
    public boolean performCancel() {
        return !finishing;
    }

    @Override
    public boolean performFinish() {
        take();
        return false;
    }

    private void take() {
        ImportTarget into = process.target().orElseThrow();
        var step = new ImportStep(into, process.found().orElseThrow().table(), process.wishes().toMap(), process.live(), outcome.reason());
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    step.prepare(monitor);
                } catch (DocumentException | CoreException e) {
                    throw new InvocationTargetException(e);
                } catch (CancellationException e) {
                    throw new InterruptedException();
                }
            });
        } catch (InterruptedException e) {
            // The user wants to go on with the wizard; nothing was changed.
            return;
        } catch (InvocationTargetException e) {
            fail(Failures.status(e.getCause()));
            return;
        }
        finishing = true;
        getShell().setEnabled(false);
        // Where an editor shows the research, the step is one that is not saved yet, and nobody waits until a large file is written.
        show(PersonaTarget.of(into.research()));
        step.take().whenComplete((done, failure) -> taken(into, step, failure));
    }

    private void taken(ImportTarget into, ImportStep step, Throwable failure) {
        finishing = false;
        if (failure != null) {
            getShell().setEnabled(true);
            fail(Failures.status(failure));
            return;
        }
        ((WizardDialog) getContainer()).close();
        show(PersonaTarget.of(into.research(), step.surveyId()));
    }

    private void show(PersonaTarget place) {
        try {
            if (window != null && window.getActivePage() != null) {
                DocumentEditors.open(window.getActivePage(), place);
            }
        } catch (PartInitException e) {
            ILog.of(ImportWizard.class).log(e.getStatus());
        }
    }

    private void fail(IStatus status) {
        ILog.of(ImportWizard.class).log(status);
        ErrorDialog.openError(getShell(), texts.get("title"), texts.get("failed"), status);
    }

    @Override
    public void dispose() {
        if (process != null) {
            process.stop();
        }
        super.dispose();
    }
}
