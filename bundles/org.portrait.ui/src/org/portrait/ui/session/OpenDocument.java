/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.core.command.Edits;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.Draft;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.EarlierContent;
import org.portrait.core.document.FileKind;
import org.portrait.core.document.LoadedFile;
import org.portrait.core.document.Saving;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Identified;
import org.portrait.model.Project;
import org.portrait.ui.text.UiTexts;

/** A document with its listeners and its copy for other threads. */
final class OpenDocument implements DocumentSession {

    /** Milliseconds after opening until something is done beforehand. */
    private static final int SOON = 200;

    private final Document document;
    private final OpenDocuments owner;
    private final Mirror<?> mirror;
    private final OneAtATime turn = new OneAtATime();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final CommandStackListener stackListener = event -> stackChanged();
    private ChangeWatch watch;
    private Identified watched;
    private boolean dirty;
    private int savesUnderWay;
    private boolean checking;
    private boolean toldOfOutside;
    private boolean disposed;
    /** The content is being replaced as a whole; listeners hear of it when that is done. */
    private boolean replacing;

    /** In the thread that has read the document; nobody else knows it yet. */
    OpenDocument(Document document, OpenDocuments owner) {
        this.document = document;
        this.owner = owner;
        mirror = new Mirror<>(document, document.kind());
        watchContent();
        document.domain().getCommandStack().addCommandStackListener(stackListener);
        dirty = document.isDirty();
    }

    private void watchContent() {
        watch(new ChangeWatch(kind(), content()));
    }

    private void watch(ChangeWatch next) {
        watched = content();
        watch = next;
        mirror.everythingChanged();
        keepCopied();
    }

    /** Personas are checked and painted in other threads all the time; of other files a copy is made when it is wanted. */
    private void keepCopied() {
        if (kind() == FileKind.PERSONA) {
            mirror.copy(Long.MAX_VALUE / 2);
        }
    }

    /** Somebody is going to show it: the first draft and the first save shall cost no more than those that follow. On the UI thread. */
    void opened() {
        owner.display().timerExec(SOON, new Trickle(owner.display(), () -> !disposed, document::prepareSaving, () -> { })::run);
    }

    private Identified content() {
        return root(kind());
    }

    @Override
    public Path file() {
        return document.path().orElseThrow();
    }

    @Override
    public FileKind<?> kind() {
        return document.kind();
    }

    @Override
    public <T extends Identified> T root(FileKind<T> kind) {
        return document.root(kind);
    }

    @Override
    public EditingDomain editingDomain() {
        return document.domain();
    }

    @Override
    public Optional<EObject> find(String elementId) {
        return document.find(elementId);
    }

    @Override
    public boolean execute(Command command) {
        return Edits.execute(document.domain(), command);
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    private void stackChanged() {
        if (replacing) {
            return;
        }
        if (watched != content()) {
            watchContent();
            tell(SessionListener::reloaded);
        }
        watch.drain().ifPresent(parts -> {
            mirror.changed(parts);
            keepCopied();
            tell(listener -> listener.changed(parts));
        });
        dirtyMayHaveChanged();
    }

    private void dirtyMayHaveChanged() {
        if (dirty != document.isDirty()) {
            dirty = document.isDirty();
            tell(SessionListener::dirtyChanged);
        }
    }

    private void tell(Consumer<SessionListener> news) {
        listeners.forEach(listener -> SafeRunner.run(() -> news.accept(listener)));
    }

    @Override
    public CompletableFuture<Void> save(boolean overwrite) {
        try {
            return write(overwrite ? Documents.startSavingAs(document, file(), true) : Documents.startSaving(document));
        } catch (DocumentException e) {
            return CompletableFuture.failedFuture(Failures.of(e));
        }
    }

    @Override
    public CompletableFuture<Void> saveAs(Path file, boolean replace) {
        Path before = file();
        return write(Documents.startSavingAs(document, file, replace)).thenRun(() -> {
            if (!before.equals(file())) {
                owner.moved(this, before);
                tell(listener -> listener.moved(before));
            }
        });
    }

    private CompletableFuture<Void> write(Saving saving) {
        savesUnderWay++;
        return owner.work("job.save", saving.target(), () -> {
            saving.write(LocalHistory::keep);
            return saving;
        }).whenComplete((done, failure) -> {
            savesUnderWay--;
            if (failure == null) {
                saving.finish();
                toldOfOutside = false;
                dirtyMayHaveChanged();
                owner.saved(this);
            }
        }).thenApply(done -> null);
    }

    private boolean isSaving() {
        return savesUnderWay > 0;
    }

    @Override
    public CompletableFuture<Void> reload() {
        return owner.work("job.open", file(), () -> Loaded.of(kind(), file())).thenAccept(this::replaceWith);
    }

    /** What was read in a job, with all that a large file would take long to get. */
    private record Loaded(LoadedFile file, ChangeWatch watch) {

        static Loaded of(FileKind<?> kind, Path path) throws DocumentException {
            LoadedFile file = Documents.load(kind, path).prepare();
            return new Loaded(file, new ChangeWatch(kind, file.root()));
        }
    }

    private void replaceWith(Loaded next) {
        replacing = true;
        try {
            document.replaceWith(next.file());
        } finally {
            replacing = false;
        }
        toldOfOutside = false;
        watch(next.watch());
        tell(SessionListener::reloaded);
        dirtyMayHaveChanged();
    }

    @Override
    public boolean prepareSaving() {
        return document.prepareSaving(Trickle.LITTLE);
    }

    @Override
    public Optional<Drafts.Capture> captureDraft() {
        return isDirty() ? Optional.of(Drafts.capture(document, file().getParent())) : Optional.empty();
    }

    @Override
    public void discardDraft() throws DocumentException {
        Drafts.discard(document);
    }

    @Override
    public Command restoring(Draft draft) throws DocumentException {
        return draft.restoreInto(document, UiTexts.of(OpenDocument.class).get("restore"));
    }

    @Override
    public Command restoring(EarlierContent content) {
        return content.restoreInto(document, UiTexts.of(OpenDocument.class).get("restore.version"));
    }

    @Override
    public void checkOutside() {
        if (isSaving() || checking) {
            return;
        }
        checking = true;
        owner.work("job.look", file(), document::hasChangedOnDisk).whenComplete((changed, failure) -> {
            checking = false;
            if (failure == null && !isSaving() && changed != toldOfOutside) {
                toldOfOutside = changed;
                if (changed) {
                    tell(SessionListener::changedOutside);
                }
            }
        });
    }

    @Override
    public <T extends Identified, R> CompletableFuture<R> compute(FileKind<T> kind, String name, Work<T, R> work) {
        if (kind != kind()) {
            throw new IllegalArgumentException("Of another kind: " + file());
        }
        return new CopyWork<>(name, mirror, kind, work, turn, owner.display()).begin();
    }

    @Override
    public <T> T read(Function<Project, T> work) {
        if (kind() != FileKind.PERSONA) {
            throw new IllegalStateException("No persona file: " + file());
        }
        return mirror.read(content -> work.apply(FileKind.PERSONA.cast(content)));
    }

    @Override
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    void dispose() {
        disposed = true;
        document.domain().getCommandStack().removeCommandStackListener(stackListener);
        document.dispose();
    }
}
