/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.portrait.core.document.ClassPlan.Form;
import org.portrait.core.document.ClassPlan.Slot;
import org.portrait.core.document.markup.MarkupNode;
import org.portrait.core.document.markup.MarkupSink;
import org.portrait.core.document.markup.Tag;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.model.Identified;

/**
 * Builds a project, or what else a file of some kind holds, from markup of the present version. What it does not understand is kept with the element
 * where it
 * stands, and a warning tells the line.
 */
final class ContentReader implements MarkupSink {

    private static final Object UNREADABLE = new Object();

    /** An element of the model whose end was not yet read. */
    private static final class Frame {

        private final InternalEObject object;
        private final ClassPlan plan;
        private final String name;
        private final int line;
        private final Scope outer;
        private final StringBuilder text = new StringBuilder();
        private Slot last;

        Frame(EObject object, Tag tag, Scope outer) {
            this.object = (InternalEObject) object;
            this.plan = ClassPlan.of(object.eClass());
            this.name = tag.name();
            this.line = tag.endLine();
            this.outer = outer;
        }

        private InternalEList<Object> list(Slot slot) {
            @SuppressWarnings("unchecked")
            InternalEList<Object> list = (InternalEList<Object>) object.eGet(slot.featureId(), false, true);
            return list;
        }

        void add(Slot slot, Object value) {
            if (!slot.isMany()) {
                object.eSet(slot.featureId(), value);
            } else if (slot.form() == Form.CONTAINMENT) {
                list(slot).addUnique(value);
            } else {
                list(slot).add(value);
            }
        }

        boolean isTaken(Slot slot) {
            return !slot.isMany() && object.eIsSet(slot.featureId());
        }

        KeptDetails.Child anchored(MarkupNode node) {
            return last == null ? new KeptDetails.Child(-1, 0, node)
                    : new KeptDetails.Child(last.order(), last.isMany() ? list(last).size() : 1, node);
        }

        String id() {
            return object instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
        }
    }

    private final FileKind<?> kind;
    private final Path file;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Warnings warnings = new Warnings();
    private final List<MarkupNode> before = new ArrayList<>();
    private final List<MarkupNode> after = new ArrayList<>();
    private final Identities identities = new Identities();
    private Scope scope;
    private Identified root;
    private Aside aside;

    /** @param file the file to be named in messages, or {@code null} */
    ContentReader(FileKind<?> kind, Path file) {
        this.kind = kind;
        this.scope = kind.scope();
        this.file = file;
    }

    /**
     * The root, once its markup has ended.
     *
     * @param seed from which identifiers are derived for elements that have none; asked when there are such
     */
    Identified root(Supplier<String> seed) {
        identities.complete(root, seed);
        return root;
    }

    List<DocumentWarning> warnings() {
        return warnings.toList();
    }

    /** Remarks before the root. */
    List<MarkupNode> before() {
        return before;
    }

    /** Remarks after the root. */
    List<MarkupNode> after() {
        return after;
    }

    @Override
    public void start(Tag tag) throws DocumentException {
        if (aside != null) {
            aside.tree().start(tag);
            return;
        }
        Scope outer = scope;
        if (open.isEmpty()) {
            scope = outer.within(tag, file);
            startRoot(tag, outer);
        } else {
            startChild(tag, open.peek(), outer);
        }
    }

    private void startRoot(Tag tag, Scope outer) throws DocumentException {
        EClass type = kind.root();
        if (!scope.namespace(tag.name()).equals(type.getEPackage().getNsURI()) || !tag.name().endsWith(":" + type.getName())) {
            throw DocumentException.at(tag.place(), Kind.NOT_A_PERSONA_FILE, file, null, "kind.other.root", tag.name(), kind.extension());
        }
        root = (Identified) EcoreUtil.create(type);
        push(root, tag, outer);
    }

    private void startChild(Tag tag, Frame owner, Scope outer) throws DocumentException {
        keepText(owner);
        Slot slot = owner.plan.find(tag.name());
        if (slot == null) {
            setAside(tag, Aside.kept(DocumentWarning.Kind.UNKNOWN_ELEMENT));
            return;
        }
        owner.last = slot;
        if (owner.isTaken(slot)) {
            setAside(tag, Aside.kept(DocumentWarning.Kind.REPEATED_ELEMENT));
        } else if (slot.form() != Form.CONTAINMENT) {
            setAside(tag, Aside.value(slot));
        } else {
            Scope inner = outer.within(tag, file);
            EClass type = type(tag, slot, inner);
            if (type == null) {
                setAside(tag, Aside.kept(DocumentWarning.Kind.UNKNOWN_TYPE));
                return;
            }
            scope = inner;
            EObject child = type.getEPackage().getEFactoryInstance().create(type);
            owner.add(slot, child);
            push(child, tag, outer);
        }
    }

    private static EClass type(Tag tag, Slot slot, Scope inner) {
        for (int index = 0; index < tag.attributeCount(); index++) {
            if (inner.isType(tag.attributeName(index))) {
                return inner.type(tag.attributeValue(index), slot.referenceType());
            }
        }
        return slot.referenceType().isAbstract() ? null : slot.referenceType();
    }

    private void setAside(Tag tag, Aside what) {
        aside = what;
        what.tree().start(tag);
    }

    private void push(EObject object, Tag tag, Scope outer) {
        Frame frame = new Frame(object, tag, outer);
        open.push(frame);
        int order = -1;
        int known = warnings.size();
        for (int index = 0; index < tag.attributeCount(); index++) {
            String name = tag.attributeName(index);
            Slot slot = frame.plan.find(name);
            if (slot == null || slot.form() != Form.ATTRIBUTE) {
                if (!isForm(name)) {
                    keepUnknown(frame, tag, index, order);
                }
                continue;
            }
            order = slot.order();
            read(frame, slot, tag, index);
        }
        // The identifier of an element stands last in its tag.
        warnings.nameOwner(frame.id(), known);
    }

    private boolean isForm(String attribute) {
        return scope.isType(attribute) || attribute.equals(Format.XMI_VERSION)
                || Scope.isDeclaration(attribute) && !scope.isForeignDeclaration(attribute);
    }

    private void read(Frame frame, Slot slot, Tag tag, int index) {
        String text = tag.attributeValue(index);
        if (slot.isId()) {
            if (identities.claim(text)) {
                frame.add(slot, text);
            } else {
                warnings.add(() -> new DocumentWarning(DocumentWarning.Kind.DUPLICATE_ID, tag.attributePlace(index).line(), "",
                        List.of(text)));
            }
            return;
        }
        Object value = parse(slot, text);
        if (value == UNREADABLE) {
            keep(frame, new KeptDetails.Attribute(slot.order(), true, slot.name(), text));
            warnings.add(() -> new DocumentWarning(DocumentWarning.Kind.UNREADABLE_VALUE, tag.attributePlace(index).line(), "",
                    List.of(Aside.abbreviated(text), slot.name())));
        } else {
            frame.add(slot, value);
        }
    }

    /** Factories and value classes refuse text with exceptions of various types; whatever they are, the text is kept. */
    private static Object parse(Slot slot, String text) {
        if (text.length() > slot.mostCharacters()) {
            return UNREADABLE;
        }
        try {
            Object value = slot.factory().createFromString(slot.dataType(), text);
            return value == null ? UNREADABLE : value;
        } catch (RuntimeException e) {
            return UNREADABLE;
        }
    }

    private void keepUnknown(Frame frame, Tag tag, int index, int order) {
        String name = tag.attributeName(index);
        keep(frame, new KeptDetails.Attribute(order, false, name, tag.attributeValue(index)));
        if (!Scope.isDeclaration(name)) {
            warnings.add(() -> new DocumentWarning(DocumentWarning.Kind.UNKNOWN_ATTRIBUTE, tag.attributePlace(index).line(), "",
                    List.of(name, frame.name)));
        }
    }

    private KeptDetails details(Frame frame) {
        KeptDetails details = KeptDetails.of(frame.object);
        details.setScope(scope);
        return details;
    }

    private void keep(Frame frame, KeptDetails.Attribute attribute) {
        details(frame).keep(attribute);
    }

    private void keepText(Frame owner) {
        if (!owner.text.isEmpty()) {
            details(owner).keep(owner.anchored(new MarkupNode.Text(owner.text.toString().strip())));
            warnings.add(() -> new DocumentWarning(DocumentWarning.Kind.UNEXPECTED_TEXT, owner.line, owner.id(),
                    List.of(owner.name)));
            owner.text.setLength(0);
        }
    }

    @Override
    public void text(char[] characters, int offset, int length) {
        if (aside != null) {
            aside.tree().text(characters, offset, length);
            return;
        }
        StringBuilder text = open.peek().text;
        if (!text.isEmpty() || !isBlank(characters, offset, length)) {
            text.append(characters, offset, length);
        }
    }

    private static boolean isBlank(char[] characters, int offset, int length) {
        for (int index = offset; index < offset + length; index++) {
            if (characters[index] > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void comment(String content) {
        if (aside != null) {
            aside.tree().comment(content);
        } else if (!open.isEmpty()) {
            keepText(open.peek());
            details(open.peek()).keep(open.peek().anchored(new MarkupNode.Comment(content)));
        } else if (root == null) {
            before.add(new MarkupNode.Comment(content));
        } else {
            after.add(new MarkupNode.Comment(content));
        }
    }

    @Override
    public void end() {
        if (aside == null) {
            Frame frame = open.pop();
            keepText(frame);
            scope = frame.outer;
            return;
        }
        aside.tree().end();
        if (aside.tree().isComplete()) {
            finishAside(open.peek());
        }
    }

    private void finishAside(Frame owner) {
        Aside done = aside;
        aside = null;
        if (done.values() != null && done.isValue()) {
            Object value = parse(done.values(), done.tree().root().text());
            if (value != UNREADABLE) {
                owner.add(done.values(), value);
                return;
            }
        }
        details(owner).keep(owner.anchored(done.tree().root()));
        warnings.add(() -> done.warning(owner.name, owner.id()));
    }
}
