/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.UiTexts;

/** Exports personas of one open document; the writing is done in a job that goes on when the wizard is closed. */
final class ExportWizard extends Wizard {

    private static final String SECTION = "export";

    private final SessionHold hold;
    private final Optional<String> place;
    private ExportPage page;
    private boolean handedOver;

    /** @param hold closed at the end */
    ExportWizard(SessionHold hold, Optional<String> place) {
        this.hold = hold;
        this.place = place;
        setWindowTitle(UiTexts.of(ExportWizard.class).get("title"));
        setDialogSettings(DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(), SECTION));
    }

    @Override
    public void addPages() {
        IDialogSettings settings = getDialogSettings();
        page = new ExportPage(hold.session(), place, ExportChoice.load(settings));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExportChoice choice = page.choice();
        choice.store(getDialogSettings());
        Display display = getShell().getDisplay();
        ExportJob job = new ExportJob(hold, choice, files -> ExportDone.show(display, choice.folder(), files),
                files -> ExportDone.showCancelled(display, choice.folder(), files));
        job.addJobChangeListener(new JobChangeAdapter() {

            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(hold::close);
                }
            }
        });
        handedOver = true;
        job.schedule();
        return true;
    }

    @Override
    public void dispose() {
        super.dispose();
        if (!handedOver) {
            hold.close();
        }
    }
}
