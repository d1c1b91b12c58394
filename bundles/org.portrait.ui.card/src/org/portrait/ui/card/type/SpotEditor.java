/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.History;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.Field;
import org.portrait.ui.edit.field.FieldHost;
import org.portrait.ui.edit.field.FieldTools;
import org.portrait.ui.edit.field.Fields;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** A small window at a value on the card, with a field as the form has it; what can be chosen stands open. */
final class SpotEditor implements FieldHost, SpotKeys.Ends {

    private static final int LEAST_WIDTH = 190;
    private static final int WIDE = 340;
    /** How long after its opening nobody means to leave it, in nanoseconds. */
    private static final long GRACE = 700_000_000;

    private final Typing typing;
    private final FieldHost page;
    private final CardCanvas canvas;
    private Optional<Opened> now = Optional.empty();

    /**
     * While the window is there.
     *
     * @param slot   what is edited
     * @param origin where it stands on the card
     * @param before the last step before anything was changed here; {@code null} for none
     * @param since  when it was opened, in nanoseconds
     */
    private record Opened(Shell shell, Field field, Slot slot, Origin origin, Command before, long since) {
    }

    /** @param page whose fields look alike */
    SpotEditor(Typing typing, FieldHost page) {
        this.typing = typing;
        this.page = page;
        canvas = typing.tools().canvas();
        canvas.onShown(this::follow);
        canvas.view().addListener(this::follow);
    }

    boolean isOpen() {
        return now.filter(opened -> !opened.shell().isDisposed()).isPresent();
    }

    /** Whether it is open for what stands at an origin. */
    boolean isAt(Origin origin) {
        return isOpen() && typing.places().names(now.orElseThrow().origin()).contains(origin);
    }

    /** The item of a list that has the value. */
    Optional<ListItem> item() {
        return now.flatMap(opened -> ListItem.of(opened.slot().owner()));
    }

    private CommandStack stack() {
        return editing().domain().getCommandStack();
    }

    void open(Slot slot, Origin origin) {
        close(true);
        editing().endTyping();
        Shell shell = new Shell(canvas.getShell(), SWT.TOOL | SWT.NO_TRIM);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        shell.setLayout(layout);
        shell.setBackground(canvas.getParent().getBackground());
        shell.setText(slot.name(Texts.locale()));
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Tint.faint(shell));
            event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
        });
        Field field = fill(shell, slot);
        now = Optional.of(new Opened(shell, field, slot, origin, stack().getUndoCommand(), System.nanoTime()));
        SpotKeys.listen(shell, field.control(), this);
        field.onFinished(() -> shell.getDisplay().asyncExec(() -> ifStill(shell, this::accept)));
        watch(shell);
        shell.pack();
        place(value(origin).orElseGet(this::middle));
        shell.open();
        field.setFocus();
        if (shell.getDisplay().getFocusControl() instanceof Text text && text.getShell() == shell) {
            text.selectAll();
        }
    }

    /** Hears when another window comes to the front, from wherever. */
    private void watch(Shell shell) {
        Listener left = event -> {
            boolean early = now.filter(opened -> System.nanoTime() - opened.since() < GRACE).isPresent();
            shell.getDisplay().asyncExec(() -> ifStill(shell, () -> deactivated(early)));
        };
        Shell behind = canvas.getShell();
        behind.addListener(SWT.Activate, left);
        shell.addListener(SWT.Deactivate, left);
        shell.addListener(SWT.Dispose, event -> behind.removeListener(SWT.Activate, left));
    }

    private Field fill(Shell shell, Slot slot) {
        Composite body = toolkit().createComposite(shell);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout inner = new GridLayout();
        inner.marginWidth = 2;
        inner.marginHeight = 2;
        body.setLayout(inner);
        Label name = toolkit().createLabel(body, shell.getText());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Field field = Fields.createAlone(body, this, slot);
        field.labelledBy(name);
        if (!(field.control().getLayoutData() instanceof GridData)) {
            field.control().setLayoutData(new GridData());
        }
        GridData data = (GridData) field.control().getLayoutData();
        data.horizontalAlignment = SWT.FILL;
        data.verticalAlignment = SWT.FILL;
        data.grabExcessHorizontalSpace = true;
        data.grabExcessVerticalSpace = true;
        data.minimumWidth = LEAST_WIDTH;
        data.widthHint = field.isWide() ? WIDE : SWT.DEFAULT;
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
        return field;
    }

    private void ifStill(Shell shell, Runnable work) {
        if (isOpen() && now.orElseThrow().shell() == shell) {
            work.run();
        }
    }

    /** Stays open while something is wrong with what was entered. */
    private boolean isAccepted() {
        Field field = now.orElseThrow().field();
        field.flush();
        return field.problem().isEmpty();
    }

    @Override
    public void accept() {
        if (isOpen() && isAccepted()) {
            done(true);
        }
    }

    @Override
    public void cancel() {
        done(false);
    }

    @Override
    public void walk(int step) {
        if (isOpen() && isAccepted()) {
            Shell shell = now.orElseThrow().shell();
            canvas.forceFocus();
            if (!typing.walk(step)) {
                ifStill(shell, () -> done(true));
            }
        }
    }

    /** Stands beside the value, wherever that is now; stays where it is when the value cannot be seen. */
    private void follow() {
        now.filter(opened -> isOpen()).flatMap(opened -> value(opened.origin())).ifPresent(this::place);
    }

    private void place(Rectangle value) {
        Shell shell = now.orElseThrow().shell();
        Point at = new SpotPlace(canvas.getMonitor().getClientArea(), value).of(shell.getSize());
        if (!at.equals(shell.getLocation())) {
            shell.setLocation(at);
        }
    }

    /** What can be seen of a value, on the display. */
    private Optional<Rectangle> value(Origin origin) {
        return typing.places().names(origin).stream().map(canvas::areas).flatMap(List::stream).findFirst()
                .map(area -> new Rectangle((int) area.x(), (int) area.y(), (int) Math.ceil(area.width()), (int) Math.ceil(area.height())))
                .map(canvas.getClientArea()::intersection).filter(seen -> !seen.isEmpty()).map(seen -> canvas.getDisplay().map(canvas, null, seen));
    }

    private Rectangle middle() {
        Point at = canvas.toDisplay(canvas.getClientArea().width / 2, canvas.getClientArea().height / 3);
        return new Rectangle(at.x, at.y, 0, 0);
    }

    private void pack() {
        if (isOpen()) {
            now.orElseThrow().shell().pack(true);
            follow();
        }
    }

    /** Another window is in front, unless it belongs to the field: then the value is written. */
    private void deactivated(boolean early) {
        Shell shell = now.orElseThrow().shell();
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

    /** A letter was typed that opened it. @param time when, in milliseconds, as events count them */
    void type(char letter, int time) {
        if (isOpen()) {
            now.orElseThrow().field().type(letter, time);
        }
    }

    /** A letter was typed after those that it has. @param time when, in milliseconds, as events count them */
    void typeOn(char letter, int time) {
        if (isOpen()) {
            Field field = now.orElseThrow().field();
            text(field.control()).ifPresentOrElse(text -> text.insert(String.valueOf(letter)), () -> field.type(letter, time));
        }
    }

    private static Optional<Text> text(Control control) {
        return control instanceof Text text ? Optional.of(text)
                : control instanceof Composite box ? Stream.of(box.getChildren()).flatMap(child -> text(child).stream()).findFirst() : Optional.empty();
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
        Opened done = now.orElseThrow();
        if (keep) {
            done.field().flush();
        }
        now = Optional.empty();
        boolean focus = canvas.getDisplay().getActiveShell() == done.shell();
        done.shell().dispose();
        editing().endTyping();
        if (!keep) {
            takeBack(done.before());
        }
        if (focus) {
            canvas.forceFocus();
        }
    }

    private void takeBack(Command before) {
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
    public FieldTools tools() {
        return page.tools();
    }

    @Override
    public void resized() {
        canvas.getDisplay().asyncExec(this::pack);
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
