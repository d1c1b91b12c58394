/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.markup.MarkupNode;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.model.Identified;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;

/**
 * The content of a file: one project, or what else files of its kind hold, as XMI in UTF-8 in a canonical form made for
 * line-by-line comparison. Every EMF tool can read it as XMI.
 *
 * <p>Every element that comes into the resource, by whatever command, has an identifier and no other element here has
 * the same; a copy that is pasted gets a new one. An identifier does not change while its element is in the resource.
 */
public final class DocumentResource extends ResourceImpl {

    private final FileKind<?> kind;
    private final Map<String, EObject> byId = new HashMap<>();
    private List<MarkupNode> before = List.of();
    private List<MarkupNode> after = List.of();
    /** Parts that {@link #prepareText} has not come to yet. */
    private Iterator<Identified> unprepared = Collections.emptyIterator();
    private List<DocumentWarning> saveWarnings = List.of();

    /** A persona project. @param uri where the content comes from */
    public DocumentResource(URI uri) {
        this(uri, FileKind.PERSONA);
    }

    DocumentResource(URI uri, FileKind<?> kind) {
        super(uri);
        this.kind = kind;
    }

    /** What kind of content it is. */
    FileKind<?> kind() {
        return kind;
    }

    /** What the file is about, or {@code null} when nothing was loaded or added yet. */
    Identified root() {
        return getContents().isEmpty() ? null : (Identified) getContents().getFirst();
    }

    /** The project, or {@code null} when nothing was loaded or added yet; for persona projects. */
    public Project project() {
        return (Project) root();
    }

    /** Puts content in place of what is there. */
    void replaceContent(Content content) {
        before = content.before();
        after = content.after();
        unprepared = Collections.emptyIterator();
        if (getContents().isEmpty()) {
            getContents().add(content.root());
        } else {
            getContents().set(0, content.root());
        }
    }

    /** What is there now, for {@link #replaceContent} to put back. */
    Content content() {
        return new Content(kind, root(), before, after, List.of());
    }

    /**
     * The content of the file as it would be saved now.
     *
     * @throws IllegalStateException when there is nothing
     */
    ContentText text() {
        if (getContents().size() != 1) {
            throw new IllegalStateException("A file holds one " + kind.rootName() + ", not " + getContents().size());
        }
        ContentText text = content().text();
        saveWarnings = text.warnings();
        return text;
    }

    /**
     * Writes parts beforehand that are not written yet.
     *
     * @param nanos for how long at most; a part that was begun is finished
     * @return whether all are written
     */
    boolean prepareText(long nanos) {
        if (!unprepared.hasNext()) {
            unprepared = kind.parts(root()).iterator();
        }
        // To gather the parts of a large file can take longer than that; it is done once.
        long end = System.nanoTime() + nanos;
        ContentWriter writer = new ContentWriter(kind);
        while (unprepared.hasNext()) {
            if (writer.prepare(unprepared.next()) && System.nanoTime() - end > 0) {
                return false;
            }
        }
        return true;
    }

    /** What could not be written as it is at the last {@link #text()}. */
    List<DocumentWarning> saveWarnings() {
        return saveWarnings;
    }

    /** {@inheritDoc} @throws IOException with a {@link DocumentException} as cause when the content is refused */
    @Override
    protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        try {
            byte[] bytes = input.readNBytes((int) Limits.DEFAULT.maxBytes() + 1);
            replaceContent(Content.read(kind, bytes, null, Limits.DEFAULT));
        } catch (DocumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    protected void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        output.write(text().toByteArray());
    }

    /** The element with an identifier, or {@code null}; takes the same time however large the project is. */
    @Override
    protected EObject getEObjectByID(String id) {
        return byId.get(id);
    }

    /** {@inheritDoc} Goes down by itself: an iterator over a tree costs more than what is done to a small element, and there may be very many. */
    @Override
    public void attached(EObject object) {
        attachedHelper(object);
        object.eContents().forEach(this::attached);
    }

    @Override
    public void detached(EObject object) {
        detachedHelper(object);
        object.eContents().forEach(this::detached);
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (object instanceof Identified element && (element.getId() == null || element.getId().isBlank()
                || byId.putIfAbsent(element.getId(), element) != null)) {
            element.setId(Identifiers.fresh());
            byId.put(element.getId(), element);
        }
        if (object.eClass() == kind.root() && !object.eGet(version()).equals(kind.version())) {
            object.eSet(version(), kind.version());
        }
    }

    private EStructuralFeature version() {
        return kind.root().getEStructuralFeature(Format.VERSION_ATTRIBUTE);
    }

    @Override
    protected void detachedHelper(EObject object) {
        super.detachedHelper(object);
        // what tells viewers of an element would keep hold of it for as long as the document is open
        object.eAdapters().removeIf(ItemProviderAdapter.class::isInstance);
        if (object instanceof Identified element) {
            byId.remove(element.getId(), object);
        }
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        byId.clear();
    }
}
