/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.portrait.core.document.ClassPlan.Form;
import org.portrait.core.document.ClassPlan.Slot;
import org.portrait.core.document.markup.MarkupNode;
import org.portrait.core.document.markup.MarkupOutput;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.model.Identified;

/**
 * Writes a project, or what else a file holds, as a file of the present version: features in the order of the metamodel, kept details where they
 * stood.
 */
final class ContentWriter {

    private static final int BYTES_TO_BEGIN_WITH = 1 << 16;

    private final MarkupOutput output = new MarkupOutput(BYTES_TO_BEGIN_WITH);
    private final List<byte[]> pieces = new ArrayList<>();
    private final List<DocumentWarning> warnings = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    private final FileKind<?> kind;

    ContentWriter(FileKind<?> kind) {
        this.kind = kind;
    }

    /** The content of the file. */
    ContentText write(Identified root, List<MarkupNode> before, List<MarkupNode> after) {
        output.declaration();
        before.forEach(node -> output.node(0, node));
        write(0, kind.rootName(), root, null);
        after.forEach(node -> output.node(0, node));
        pieces.add(output.drain());
        return new ContentText(List.copyOf(pieces), List.copyOf(warnings));
    }

    private void write(int level, String name, EObject object, Slot place) {
        ClassPlan plan = ClassPlan.of(object.eClass());
        KeptDetails kept = KeptDetails.find(object).orElse(null);
        output.openTag(level, name);
        if (place == null) {
            output.attribute(level, Format.XMI_VERSION, "2.0");
            kind.namespaces().forEach((prefix, uri) -> output.attribute(level, Format.XMLNS_PREFIX + prefix, uri));
        } else if (object.eClass() != place.referenceType()) {
            output.attribute(level, Format.XSI_TYPE, object.eClass().getEPackage().getNsPrefix() + ":" + object.eClass().getName());
        }
        boolean scoped = kept != null && openScope(level, kept);
        writeAttributes(level, (InternalEObject) object, plan, kept);
        if (isEmpty((InternalEObject) object, plan, kept)) {
            output.endEmptyTag();
        } else {
            output.endTag();
            writeChildren(level + 1, (InternalEObject) object, plan, kept);
            output.closeTag(level, name);
        }
        if (scoped) {
            scopes.pop();
        }
    }

    private Scope scope() {
        return scopes.isEmpty() ? kind.scope() : scopes.peek();
    }

    /** Declares what kept details need and the elements around do not declare, as after a move from another document. */
    private boolean openScope(int level, KeptDetails kept) {
        Scope outer = scope();
        if (outer == kept.scope()) {
            return false;
        }
        Map<String, String> around = outer.foreign();
        kept.scope().foreign().forEach((prefix, uri) -> {
            if (!uri.equals(around.get(prefix)) && !kept.declares(prefix)) {
                output.attribute(level, Format.XMLNS_PREFIX + prefix, uri);
            }
        });
        scopes.push(kept.scope());
        return true;
    }

    private void writeAttributes(int level, InternalEObject object, ClassPlan plan, KeptDetails kept) {
        int next = 0;
        for (Slot slot : plan.attributes()) {
            if (kept != null) {
                next = writeKept(level, object, plan, kept, next, slot);
            }
            if (slot.name().equals(Format.VERSION_ATTRIBUTE) && object.eClass() == kind.root()) {
                output.attribute(level, slot.name(), String.valueOf(kind.version()));
            } else if (object.eIsSet(slot.featureId())) {
                output.attribute(level, slot.name(), text(slot, object.eGet(slot.featureId(), false, true)));
                checkReplaced(object, slot);
            }
        }
        if (kept != null) {
            writeKept(level, object, plan, kept, next, null);
        }
    }

    /** Writes the kept attributes that stand before a feature, or in its place when it has no value; all when {@code null}. */
    private int writeKept(int level, InternalEObject object, ClassPlan plan, KeptDetails kept, int from, Slot until) {
        int next = from;
        while (next < kept.attributes().size()) {
            KeptDetails.Attribute attribute = kept.attributes().get(next);
            boolean isHere = until != null && attribute.inPlace() && attribute.order() == until.order();
            if (until != null && attribute.order() >= until.order() && !isHere) {
                break;
            }
            if (!attribute.inPlace() || !object.eIsSet(plan.find(attribute.name()).featureId())) {
                output.attribute(level, attribute.name(), attribute.value());
            }
            next++;
        }
        return next;
    }

    private static boolean isEmpty(InternalEObject object, ClassPlan plan, KeptDetails kept) {
        if (kept != null && !kept.children().isEmpty()) {
            return false;
        }
        for (Slot slot : plan.children()) {
            if (object.eIsSet(slot.featureId())) {
                return false;
            }
        }
        return true;
    }

    private void writeChildren(int level, InternalEObject object, ClassPlan plan, KeptDetails kept) {
        int next = 0;
        for (Slot slot : plan.children()) {
            List<?> items = items(object, slot);
            for (int index = 0; index < items.size(); index++) {
                next = writeKeptChildren(level, kept, next, slot.order(), index);
                writeChild(level, object, slot, items.get(index));
            }
            next = writeKeptChildren(level, kept, next, slot.order(), Integer.MAX_VALUE);
        }
        writeKeptChildren(level, kept, next, Integer.MAX_VALUE, 0);
    }

    private static List<?> items(InternalEObject object, Slot slot) {
        if (!object.eIsSet(slot.featureId())) {
            return List.of();
        }
        Object value = object.eGet(slot.featureId(), false, true);
        return slot.isMany() ? (List<?>) value : List.of(value);
    }

    private void writeChild(int level, EObject object, Slot slot, Object item) {
        if (item instanceof EObject part && kind.isPart(part)) {
            writePart(level, slot, part);
        } else if (slot.form() == Form.CONTAINMENT) {
            write(level, slot.name(), (EObject) item, slot);
        } else {
            output.valueElement(level, slot.name(), text(slot, item));
            checkReplaced(object, slot);
        }
    }

    private void writePart(int level, Slot slot, EObject part) {
        pieces.add(output.drain());
        KeptText kept = KeptText.of(part);
        KeptText.Text text = kept.find(level, slot, scope()).orElse(null);
        if (text == null) {
            text = keep(kept, level, slot, part);
        } else {
            warnings.addAll(text.warnings());
        }
        pieces.add(text.bytes());
    }

    private KeptText.Text keep(KeptText kept, int level, Slot slot, EObject part) {
        int known = warnings.size();
        write(level, slot.name(), part, slot);
        KeptText.Text text = new KeptText.Text(level, slot, scope(), output.drain(), List.copyOf(warnings.subList(known, warnings.size())));
        kept.keep(text);
        return text;
    }

    /** Writes a part by itself, unless it has a text, so that it is known when the file is written. @return whether it had none */
    boolean prepare(EObject part) {
        KeptText kept = KeptText.of(part);
        if (kept.isKnown()) {
            return false;
        }
        int level = 0;
        Scope around = null;
        for (EObject outer = part.eContainer(); outer != null; outer = outer.eContainer()) {
            level++;
            around = around == null ? KeptDetails.find(outer).map(KeptDetails::scope).orElse(null) : around;
        }
        scopes.push(around == null ? kind.scope() : around);
        keep(kept, level, ClassPlan.of(part.eContainer().eClass()).find(part.eContainingFeature().getName()), part);
        scopes.pop();
        return true;
    }

    /** Writes the kept parts that stand before an item of a feature. */
    private int writeKeptChildren(int level, KeptDetails kept, int from, int order, int position) {
        int next = from;
        while (kept != null && next < kept.children().size()) {
            KeptDetails.Child child = kept.children().get(next);
            if (child.order() > order || child.order() == order && child.position() > position) {
                break;
            }
            output.node(level, child.node());
            next++;
        }
        return next;
    }

    private static String text(Slot slot, Object value) {
        return value instanceof String string ? string : slot.factory().convertToString(slot.dataType(), value);
    }

    private void checkReplaced(EObject object, Slot slot) {
        if (output.takeReplaced()) {
            String id = object instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
            warnings.add(new DocumentWarning(DocumentWarning.Kind.REPLACED_CHARACTERS, 0, id, List.of(slot.name())));
        }
    }
}
