/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.History;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.Field;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.field.Fields;
import org.portrait.ui.edit.widget.Tint;

/** A small window at a value on the card, with the field that the form has for it. */
final class SpotEditor implements FieldHost {

    private static final int LEAST_WIDTH = 190;
    private static final int WIDE = 340;
    private static final int GAP = 5;
    /** How long after its opening nobody means to leave it, in nanoseconds. */
    private static final long GRACE = 700_000_000;

    private final Typing typing;
    private final FieldHost page;
    private Shell shell;
    private long opened;
    private Field field;
    private Slot slot;
    /** The last step before anything was changed here. */
    private Command before;

    /** @param page whose fields look alike */
    SpotEditor(Typing typing, FieldHost page) {
        this.typing = typing;
        this.page = page;
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /** The item of a list that has the value. */
    Optional<ListItem> item() {
        return isOpen() ? ListItem.of(slot.owner()) : Optional.empty();
    }

    private CommandStack stack() {
        return typing.tools().editing().domain().getCommandStack();
    }

    void open(Slot of, Origin origin) {
        close(true);
        CardCanvas canvas = typing.tools().canvas();
        slot = of;
        typing.tools().editing().endTyping();
        before = stack().getUndoCommand();
        shell = new Shell(canvas.getShell(), SWT.TOOL | SWT.NO_TRIM);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.verticalSpacing = 6;
        shell.setLayout(layout);
        shell.setBackground(canvas.getParent().getBackground());
        shell.setText(slot.name(org.portrait.ui.edit.text.Texts.locale()));
        Composite body = toolkit().createComposite(shell);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout inner = new GridLayout();
        inner.marginWidth = 2;
        inner.marginHeight = 2;
        body.setLayout(inner);
        Label name = toolkit().createLabel(body, shell.getText());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field = Fields.create(body, this, slot);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.minimumWidth = LEAST_WIDTH;
        data.widthHint = field.isWide() ? WIDE : SWT.DEFAULT;
        field.control().setLayoutData(data);
        Label problem = toolkit().createLabel(body, "", SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false);
        below.exclude = true;
        problem.setLayoutData(below);
        field.onProblem(message -> {
            problem.setText(message == null ? "" : message);
            below.exclude = message == null;
            problem.setVisible(message != null);
            pack();
        });
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Tint.faint(shell));
            event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
        });
        shell.addListener(SWT.Traverse, this::leave);
        listen(body);
        shell.addListener(SWT.Deactivate, event -> {
            boolean early = System.nanoTime() - opened < GRACE;
            canvas.getDisplay().asyncExec(() -> deactivated(early));
        });
        place(canvas, origin);
        opened = System.nanoTime();
        shell.open();
        field.setFocus();
        if (canvas.getDisplay().getFocusControl() instanceof Text text && text.getShell() == shell) {
            text.selectAll();
        }
    }

    /** Enter, Tab and Escape end the small editor, whatever widget of the field has the focus. */
    private void listen(Control control) {
        control.addListener(SWT.Traverse, this::leave);
        if (control instanceof Composite group) {
            for (Control child : group.getChildren()) {
                listen(child);
            }
        }
    }

    private void leave(Event event) {
        boolean taken = !event.doit && event.detail != SWT.TRAVERSE_ESCAPE;
        if (taken || !isOpen()) {
            return;
        }
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                later(() -> done(false));
            }
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                later(this::accept);
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
                if (isEdge(event.widget, step)) {
                    event.doit = false;
                    later(() -> walk(step));
                }
            }
            default -> {
                // walks inside of the field
            }
        }
    }

    /** After the field's own listeners. */
    private void later(Runnable work) {
        Shell opened = shell;
        shell.getDisplay().asyncExec(() -> {
            if (shell == opened && isOpen()) {
                work.run();
            }
        });
    }

    /** Stays open while something is wrong with what was entered. */
    private boolean isAccepted() {
        field.flush();
        return field.problem().isEmpty();
    }

    private void accept() {
        if (isAccepted()) {
            done(true);
        }
    }

    private void walk(int step) {
        if (isAccepted()) {
            Shell opened = shell;
            typing.tools().canvas().forceFocus();
            if (!typing.walk(step) && shell == opened) {
                done(true);
            }
        }
    }

    /** Whether there is no other widget of the field in a direction. */
    private boolean isEdge(Object widget, int step) {
        List<Control> stops = new ArrayList<>();
        collect(field.control(), stops);
        return stops.isEmpty() || (step > 0 ? stops.getLast() : stops.getFirst()) == widget || !stops.contains(widget);
    }

    private static void collect(Control control, List<Control> stops) {
        Control[] children = control instanceof Composite group && !(control instanceof Combo) ? group.getChildren() : new Control[0];
        if (children.length == 0 && (control.getStyle() & SWT.NO_FOCUS) == 0 && !(control instanceof Label) && control.isVisible()) {
            stops.add(control);
        }
        for (Control child : children) {
            collect(child, stops);
        }
    }

    private void place(CardCanvas canvas, Origin origin) {
        shell.pack();
        List<Rect> areas = canvas.areas(origin);
        Rect area = areas.isEmpty() ? new Rect(canvas.getSize().x / 2.0, canvas.getSize().y / 3.0, 0, 0) : areas.getFirst();
        Point at = canvas.toDisplay((int) area.x(), (int) area.bottom() + GAP);
        Rectangle screen = canvas.getMonitor().getClientArea();
        Point size = shell.getSize();
        int y = at.y + size.y > screen.y + screen.height ? at.y - (int) area.height() - 2 * GAP - size.y : at.y;
        shell.setLocation(Math.clamp(at.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)), Math.max(screen.y, y));
    }

    private void pack() {
        if (isOpen()) {
            shell.pack(true);
        }
    }

    /** Another window is in front, unless it belongs to the field: then the value is written. */
    private void deactivated(boolean early) {
        if (!isOpen()) {
            return;
        }
        if (early) {
            // when an earlier small window has gone, a window manager may turn to the one behind it
            shell.forceActive();
            return;
        }
        Shell active = shell.getDisplay().getActiveShell();
        for (Composite up = active; up != null; up = up.getParent()) {
            if (up == shell) {
                return;
            }
        }
        done(true);
    }

    void type(char letter) {
        if (isOpen() && shell.getDisplay().getFocusControl() instanceof Text text && text.getShell() == shell) {
            text.setText(String.valueOf(letter));
            text.setSelection(1);
        }
    }

    /** Closes, and nothing else is written. @param keep whether what was entered stays */
    private void done(boolean keep) {
        close(keep);
        typing.release();
    }

    /** Closes. @param keep whether what was entered stays */
    void close(boolean keep) {
        if (!isOpen()) {
            return;
        }
        Shell done = shell;
        if (keep) {
            field.flush();
        }
        shell = null;
        boolean focus = done.getDisplay().getActiveShell() == done;
        done.dispose();
        typing.tools().editing().endTyping();
        if (!keep) {
            takeBack();
        }
        if (focus) {
            typing.tools().canvas().forceFocus();
        }
    }

    private void takeBack() {
        boolean any = false;
        while (stack().getUndoCommand() != before && stack().canUndo()) {
            stack().undo();
            any = true;
        }
        if (any && stack() instanceof History history) {
            history.forgetUndone();
        }
    }

    @Override
    public FormToolkit toolkit() {
        return page.toolkit();
    }

    @Override
    public Editing editing() {
        return page.editing();
    }

    @Override
    public List<String> suggestions(Slot of) {
        return page.suggestions(of);
    }

    @Override
    public void resized() {
        if (isOpen()) {
            shell.getDisplay().asyncExec(this::pack);
        }
    }

    @Override
    public void focused(Slot of) {
        // the card shows already what is written
    }

    @Override
    public void showEvidence(Slot of, Control anchor) {
        close(true);
        page.showEvidence(of, anchor);
    }
}
