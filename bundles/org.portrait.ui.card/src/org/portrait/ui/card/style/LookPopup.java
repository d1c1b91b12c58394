/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portrait.card.geometry.Color;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.model.Persona;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/**
 * Chooses theme and colour. The card itself shows what the pointer is on or the keys have come to; Escape goes back, anything else that
 * closes the window keeps what was chosen, as one step.
 */
final class LookPopup {

    private static final int WIDTH = 262;

    private final CardEditing tools;
    private final Persona persona;
    private final Control anchor;
    private final Look before;
    private final List<Button> themes = new ArrayList<>();
    private Shell shell;
    private Swatches swatches;
    private Composite warning;
    private Label complaint;
    private Button nearest;
    private Look wanted;
    private boolean cancelled;
    private boolean asking;

    LookPopup(CardEditing tools, Persona persona, Control anchor) {
        this.tools = tools;
        this.persona = persona;
        this.anchor = anchor;
        before = Look.of(persona);
        wanted = before;
    }

    void open() {
        shell = new Shell(anchor.getShell(), SWT.TOOL);
        shell.setText(Words.get("look.title"));
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 6).applyTo(shell);
        heading("look.theme");
        Themes.all().forEach(this::theme);
        heading("look.colour");
        swatches = new Swatches(shell);
        swatches.addListener(SWT.Selection, event -> want(wanted.with(swatches.colour())));
        swatches.addListener(SWT.MouseHover, event -> preview(swatches.hovered() == null ? wanted : wanted.with(swatches.hovered())));
        Button other = new Button(shell, SWT.PUSH);
        other.setText(Words.get("look.other"));
        other.addListener(SWT.Selection, event -> ask());
        warning();
        Button done = new Button(shell, SWT.PUSH);
        done.setText(Words.get("look.done"));
        done.addListener(SWT.Selection, event -> shell.close());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(done);
        shell.setDefaultButton(done);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                cancelled = true;
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::closeUnlessNeeded));
        shell.addListener(SWT.Dispose, event -> end());
        show();
        place();
        shell.open();
        themes.stream().filter(Button::getSelection).findFirst().ifPresent(Button::setFocus);
    }

    private void heading(String key) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(Words.get(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void theme(Theme theme) {
        Button button = new Button(shell, SWT.RADIO);
        button.setText(theme.name(Texts.locale()));
        button.setData(theme);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                want(wanted.with(theme));
            }
        });
        button.addListener(SWT.MouseEnter, event -> preview(wanted.with(theme)));
        button.addListener(SWT.MouseExit, event -> preview(wanted));
        button.addListener(SWT.Traverse, event -> {
            int step = event.detail == SWT.TRAVERSE_ARROW_NEXT ? 1 : event.detail == SWT.TRAVERSE_ARROW_PREVIOUS ? -1 : 0;
            if (step != 0) {
                event.doit = false;
                go(themes.indexOf(button) + step);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        themes.add(button);
    }

    /** Arrow keys choose at once, so that the card shows what they have come to. */
    private void go(int index) {
        Button next = themes.get(Math.floorMod(index, themes.size()));
        next.setFocus();
        want(wanted.with((Theme) next.getData()));
    }

    private void warning() {
        warning = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(warning);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(warning);
        complaint = new Label(warning, SWT.WRAP);
        complaint.setForeground(Tint.warning(complaint));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(complaint);
        nearest = new Button(warning, SWT.PUSH);
        nearest.addListener(SWT.Selection, event -> wanted.better().ifPresent(colour -> want(wanted.with(colour.css()))));
    }

    private void want(Look look) {
        wanted = look;
        show();
        preview(look);
    }

    private void show() {
        themes.forEach(button -> button.setSelection(wanted.theme().equals(button.getData())));
        swatches.show(wanted.colour());
        Optional<Color> better = wanted.better();
        warning.setVisible(better.isPresent());
        ((org.eclipse.swt.layout.GridData) warning.getLayoutData()).exclude = better.isEmpty();
        better.ifPresent(colour -> {
            complaint.setText(Words.get("look.contrast", wanted.colour(), wanted.contrast()));
            nearest.setText(Words.get("look.nearest", colour.css()));
        });
        shell.layout(true, true);
        shell.pack();
    }

    private void preview(Look look) {
        tools.canvas().previewLook(look.equals(before) ? null : look::on);
    }

    private void ask() {
        ColorDialog dialog = new ColorDialog(shell);
        dialog.setText(Words.get("look.other"));
        if (!wanted.colour().isEmpty()) {
            Color now = Color.of(wanted.colour());
            dialog.setRGB(new RGB(now.red(), now.green(), now.blue()));
        }
        asking = true;
        RGB chosen = dialog.open();
        asking = false;
        if (chosen != null && !shell.isDisposed()) {
            want(wanted.with(String.format(java.util.Locale.ROOT, "#%02x%02x%02x", chosen.red, chosen.green, chosen.blue)));
        }
    }

    private void place() {
        Point below = anchor.toDisplay(0, anchor.getSize().y + 2);
        Rectangle screen = anchor.getMonitor().getClientArea();
        Point size = shell.getSize();
        shell.setLocation(Math.clamp(below.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
                Math.clamp(below.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
    }

    private void closeUnlessNeeded() {
        if (!shell.isDisposed() && !asking && shell.getDisplay().getActiveShell() != shell) {
            shell.close();
        }
    }

    private void end() {
        if (tools.canvas().isDisposed()) {
            return;
        }
        if (!cancelled && persona.eContainer() != null) {
            tools.editing().execute(Words.get("step.look"), wanted.command(tools.editing().domain(), persona));
        }
        tools.canvas().previewLook(null);
    }
}
