/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Carries out commands of tools and looks at what they make of the file. */
final class Trial {

    private final OpenProject open;

    Trial(OpenProject open) {
        this.open = open;
    }

    /** Whether a command that can be executed changes the file; undone, it leaves the same bytes. */
    boolean changesAndIsUndone(Command command) {
        if (!command.canExecute()) {
            return false;
        }
        String before = text();
        open.domain().getCommandStack().execute(command);
        String with = text();
        open.domain().getCommandStack().undo();
        assertEquals(before, text(), command.getLabel());
        return !with.equals(before);
    }

    /** Carries out the first command that changes the file, so that there is something for other tools to work on. */
    void leaveOneOf(Stream<Command> commands, DRepresentation representation) {
        commands.filter(Command::canExecute).anyMatch(command -> {
            String before = text();
            open.domain().getCommandStack().execute(command);
            return !before.equals(text());
        });
        open.refresh(representation);
    }

    /** What people are told in a dialog about something that leaves the file as it is. */
    String refusal(Runnable work) {
        String before = text();
        List<String> told = new ArrayList<>();
        Listener reader = event -> {
            if (event.widget instanceof Shell dialog && dialog.getParent() != null) {
                told.add(words(dialog));
                dialog.getDisplay().asyncExec(dialog::close);
            }
        };
        Display display = Display.getCurrent();
        display.addFilter(SWT.Show, reader);
        try {
            work.run();
            OpenProject.until(() -> !told.isEmpty());
            OpenProject.rest();
        } finally {
            display.removeFilter(SWT.Show, reader);
        }
        assertEquals(before, text());
        return String.join("\n", told);
    }

    private static String words(Control control) {
        Stream<String> own = control instanceof Label label ? Stream.of(label.getText()) : control instanceof Text text ? Stream.of(text.getText())
                : control instanceof Shell shell ? Stream.of(shell.getText()) : Stream.of();
        Stream<String> inside = control instanceof Composite composite ? Stream.of(composite.getChildren()).map(Trial::words) : Stream.of();
        return Stream.concat(own, inside).filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }

    /** The file as it would be written now. */
    String text() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            open.root().eResource().save(bytes, Map.of());
            assertTrue(bytes.size() > 0);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
