/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.portrait.model.label.Labels;
import org.portrait.ui.text.UiTexts;

/** Copied personas and segments. Other programs get their names; they are ours as long as nobody copies something else. */
final class PersonaClipboard {

    private static List<EObject> copies = List.of();
    private static String text = "";

    private PersonaClipboard() {
    }

    static void put(Display display, Collection<? extends EObject> elements) {
        copies = List.copyOf(EcoreUtil.copyAll(elements));
        text = copies.stream().map(element -> Labels.label(element, UiTexts.locale())).collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** What was copied last, if that was here; the elements are to be copied before use. */
    static List<EObject> get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return text.equals(clipboard.getContents(TextTransfer.getInstance())) ? copies : List.of();
        } finally {
            clipboard.dispose();
        }
    }
}
