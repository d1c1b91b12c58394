/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.portrait.ui.text.UiTexts;

/**
 * The application of the product. Its workspace is the folder of the option {@code -data}, else the folder {@code Portrait} in the
 * user's home; nobody is asked. What follows the options are files to open.
 */
public final class PortraitApplication implements IApplication {

    private static final String WORKSPACE = "Portrait";

    @Override
    public Object start(IApplicationContext context) {
        UiTexts texts = UiTexts.of(PortraitApplication.class);
        Display.setAppName(texts.get("product.name"));
        Display display = PlatformUI.createDisplay();
        try {
            if (!lockWorkspace(texts)) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new PortraitWorkbenchAdvisor(files()));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            Location workspace = Platform.getInstanceLocation();
            if (workspace != null) {
                workspace.release();
            }
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }

    private static boolean lockWorkspace(UiTexts texts) {
        Location workspace = Platform.getInstanceLocation();
        String folder = "";
        try {
            if (!workspace.isSet()) {
                workspace.set(URIUtil.toURL(new File(System.getProperty("user.home"), WORKSPACE).toURI()), false);
            }
            folder = new File(workspace.getURL().getPath()).getPath();
            if (workspace.lock()) {
                return true;
            }
            MessageDialog.openInformation(null, texts.get("product.name"), texts.get("workspace.locked", folder));
        } catch (IOException e) {
            ILog.of(PortraitApplication.class).error("The workspace cannot be used: " + folder, e);
            MessageDialog.openError(null, texts.get("product.name"), texts.get("workspace.unusable", folder, e.getLocalizedMessage()));
        }
        return false;
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        String[] arguments = Platform.getApplicationArgs();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("-")) {
                files.add(Path.of(arguments[i]).toAbsolutePath().normalize());
            } else if (i + 1 < arguments.length && !arguments[i + 1].startsWith("-") && !arguments[i + 1].endsWith(".persona")) {
                i++;
            }
        }
        return files;
    }
}
