/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.ui.text.UiTexts;
import org.portrait.ui.wizard.Place;

/** Opens the import wizard for the project that is selected or shown. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<ImportTarget> target = Place.current(window).map(place -> new ImportTarget(place.file()));
        if (target.isEmpty() && ImportTarget.all().isEmpty()) {
            UiTexts texts = UiTexts.of(ImportHandler.class);
            MessageDialog.openInformation(window.getShell(), texts.get("title"), texts.get("no.project"));
        } else {
            ImportWizard.open(window, target, Optional.empty());
        }
        return null;
    }
}
