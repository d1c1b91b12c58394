/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.portrait.ui.text.UiTexts;

/** Tells at the end of an export, or when it is cancelled, what was written, with links to it. */
final class ExportDone {

    private static final long SHOWN_MILLIS = 12_000;

    private ExportDone() {
    }

    /** Shows the notification; in any thread. */
    static void show(Display display, Path folder, List<Path> files) {
        later(display, "done", folder, files);
    }

    /** Shows the notification that the user cancelled the export; in any thread. @param files what was complete by then */
    static void showCancelled(Display display, Path folder, List<Path> files) {
        later(display, "cancelled", folder, files);
    }

    private static void later(Display display, String what, Path folder, List<Path> files) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> open(display, what, folder, files));
        }
    }

    private static void open(Display display, String what, Path folder, List<Path> files) {
        UiTexts texts = UiTexts.of(ExportDone.class);
        NotificationPopup.forDisplay(display).title(texts.get(what + ".title"), true)
                .content(parent -> content(parent, texts, texts.get(what + ".files", files.size()), folder, files)).delay(SHOWN_MILLIS)
                .fadeIn(false).open();
    }

    private static Control content(Composite parent, UiTexts texts, String words, Path folder, List<Path> files) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(content);
        Label label = new Label(content, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        if (!files.isEmpty()) {
            link(content, texts.get("done.folder"), folder);
        }
        if (files.size() == 1) {
            link(content, texts.get("done.file"), files.getFirst());
        }
        return content;
    }

    private static void link(Composite parent, String text, Path target) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(target.toString())));
    }
}
