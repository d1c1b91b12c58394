/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.portrait.ui.session.DocumentSession;

/** Between the thread of a test and that of the user interface. */
public final class Ui {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final long POLL_NANOS = Duration.ofMillis(20).toNanos();

    private Ui() {
    }

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Looks at something on the UI thread; what goes wrong there is thrown here. */
    public static <T> T get(Supplier<T> look) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(look.get());
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        } else if (failure.get() instanceof Error e) {
            throw e;
        }
        return result.get();
    }

    /** Does something on the UI thread that returns at once. */
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Does something on the UI thread that may open a dialog, and does not wait for it. */
    public static void start(Runnable work) {
        display().asyncExec(work);
    }

    /** Waits until something holds on the UI thread; fails with what was waited for. */
    public static void await(String what, BooleanSupplier condition) {
        awaitValue(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until there is something, looked up on the UI thread. */
    public static <T> T awaitValue(String what, Supplier<Optional<T>> look) {
        return within(DEADLINE, look).orElseThrow(() -> new AssertionError("Waited in vain: " + what + "; on the screen: " + get(Ui::screen)));
    }

    /** Whether something comes to hold on the UI thread within a time. */
    static boolean holdsWithin(Duration time, BooleanSupplier condition) {
        return within(time, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty()).isPresent();
    }

    private static <T> Optional<T> within(Duration time, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + time.toNanos();
        while (true) {
            Optional<T> found = get(look);
            if (found.isPresent() || System.nanoTime() > deadline) {
                return found;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** Waits until nothing is being worked out of an open document, and what was found is shown. */
    public static void awaitComputed() {
        await("the end of what is being worked out", () -> Job.getJobManager().find(DocumentSession.class).length == 0);
        // What a job found is shown after it; this comes behind.
        run(() -> { });
    }

    private static String screen() {
        return Arrays.stream(display().getShells()).filter(Shell::isVisible).map(Shell::getText).toList() + "; the focus: " + display().getFocusControl();
    }

    /** All controls below a composite that are of a type and fit, from the outside in. On the UI thread. */
    public static <T extends Control> List<T> findAll(Composite root, Class<T> type, Predicate<T> fits) {
        List<T> found = new ArrayList<>();
        collect(root, type, fits, found);
        return found;
    }

    private static <T extends Control> void collect(Composite root, Class<T> type, Predicate<T> fits, List<T> found) {
        for (Control child : root.getChildren()) {
            if (type.isInstance(child) && fits.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, fits, found);
            }
        }
    }

    /** The first such control. On the UI thread. */
    public static <T extends Control> Optional<T> find(Composite root, Class<T> type, Predicate<T> fits) {
        return findAll(root, type, fits).stream().findFirst();
    }

    /** The dialog or window with a title; the newest one. On the UI thread. */
    public static Optional<Shell> shell(String title) {
        return Stream.of(display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .reduce((first, second) -> second);
    }

    /** Waits for the dialog or window with a title. */
    public static Shell awaitShell(String title) {
        return awaitValue("the window “" + title + "”", () -> shell(title));
    }

    /** Sends the event of a click; what it starts, for example a dialog, goes on by itself. */
    public static void click(Widget widget) {
        start(() -> {
            if (!widget.isDisposed()) {
                send(widget, SWT.Selection);
            }
        });
    }

    /** Sends an event of a type to a widget. On the UI thread. */
    public static void send(Widget widget, int type) {
        Event event = new Event();
        event.widget = widget;
        event.display = widget.getDisplay();
        widget.notifyListeners(type, event);
    }

    /** A text without mnemonics, keys and dots. */
    public static String plain(String text) {
        String withoutKey = text.contains("\t") ? text.substring(0, text.indexOf('\t')) : text;
        return withoutKey.replace("&", "").replace("…", "").strip();
    }
}
