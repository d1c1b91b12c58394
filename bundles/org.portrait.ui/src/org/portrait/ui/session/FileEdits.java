/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Edits that are made from outside of an editor: from the explorer, by a wizard, by a quick fix. When an editor shows the file,
 * the edit is one more unsaved step there; otherwise it is saved at once, and can be undone as long as the file is remembered here.
 * A workbench service. On the UI thread.
 */
public final class FileEdits {

    private static final int REMEMBERED = 8;

    private final DocumentSessions sessions;
    private final Map<Path, SessionHold> holds = new LinkedHashMap<>();
    private final IPartListener2 closing = new IPartListener2() {

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            if (part instanceof IEditorReference editor) {
                fileOf(editor).ifPresent(FileEdits.this::forget);
            }
        }
    };

    FileEdits(DocumentSessions sessions) {
        this.sessions = sessions;
    }

    /** The service of this workbench. */
    public static FileEdits get() {
        return PlatformUI.getWorkbench().getService(FileEdits.class);
    }

    /**
     * Opens the file if it is not open, executes a command, and saves if no editor shows the file.
     *
     * @param edit makes the command from the session
     * @return whether the command changed something; fails with a {@link org.eclipse.core.runtime.CoreException} when the file cannot
     *         be read or written
     */
    public CompletableFuture<Boolean> edit(Path file, Function<DocumentSession, Command> edit) {
        return with(file, session -> session.execute(edit.apply(session)));
    }

    /** Undoes the last step in a file that was edited here or is open in an editor. */
    public CompletableFuture<Boolean> undo(Path file) {
        return with(file, session -> step(session.editingDomain().getCommandStack(), CommandStack::canUndo, CommandStack::undo));
    }

    /** Redoes a step, as {@link #undo}. */
    public CompletableFuture<Boolean> redo(Path file) {
        return with(file, session -> step(session.editingDomain().getCommandStack(), CommandStack::canRedo, CommandStack::redo));
    }

    /** The history of a file, when it is open or remembered. */
    public Optional<CommandStack> history(Path file) {
        return sessions.find(file).map(session -> session.editingDomain().getCommandStack());
    }

    private static boolean step(CommandStack stack, Predicate<CommandStack> possible, Consumer<CommandStack> step) {
        if (!possible.test(stack)) {
            return false;
        }
        step.accept(stack);
        return true;
    }

    private CompletableFuture<Boolean> with(Path file, Function<DocumentSession, Boolean> work) {
        return sessions.open(file).thenCompose(hold -> {
            DocumentSession session = hold.session();
            boolean clean = !session.isDirty();
            boolean changed;
            try {
                changed = work.apply(session);
            } finally {
                remember(session.file(), hold);
            }
            boolean saveNow = clean && session.isDirty() && !isShown(file);
            return saveNow ? saveOrTakeBack(session).thenApply(saved -> changed) : CompletableFuture.completedFuture(changed);
        });
    }

    /** Nobody would see that a file without an editor is unsaved; so what cannot be saved is taken back. */
    private static CompletableFuture<Void> saveOrTakeBack(DocumentSession session) {
        return session.save(false).whenComplete((saved, failure) -> {
            if (failure != null) {
                session.reload();
            }
        });
    }

    private void remember(Path file, SessionHold hold) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getPartService().addPartListener(closing);
        }
        replace(file, hold);
        while (holds.size() > REMEMBERED) {
            forget(holds.keySet().iterator().next());
        }
    }

    private void replace(Path file, SessionHold next) {
        SessionHold before = holds.remove(file);
        holds.put(file, next);
        if (before != null) {
            before.close();
        }
    }

    /** Gives up the history of a file, for example because the file is gone. */
    public void forget(Path file) {
        SessionHold hold = holds.remove(file);
        if (hold != null) {
            hold.close();
        }
    }

    /** Whether an editor is open on a file. */
    public static boolean isShown(Path file) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference editor : page.getEditorReferences()) {
                    if (fileOf(editor).filter(file::equals).isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Optional<Path> fileOf(IEditorReference editor) {
        try {
            return PersonaTarget.of(editor.getEditorInput()).map(PersonaTarget::file);
        } catch (PartInitException e) {
            // An editor that cannot tell what it shows shows no document of ours.
            return Optional.empty();
        }
    }
}
