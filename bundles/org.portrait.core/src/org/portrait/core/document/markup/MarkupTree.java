/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.Place;

/** Collects an element with all its content as a tree, and plays a tree back. */
public final class MarkupTree implements MarkupSink {

    private final Deque<MarkupElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private MarkupElement root;

    /** The collected tree, once its root has ended. */
    public MarkupElement root() {
        return root;
    }

    /** Whether the root has ended. */
    public boolean isComplete() {
        return root != null && open.isEmpty();
    }

    @Override
    public void start(Tag tag) {
        flushText();
        MarkupElement element = new MarkupElement(tag.name(), tag.place());
        for (int i = 0; i < tag.attributeCount(); i++) {
            element.attributes().put(tag.attributeName(i), tag.attributeValue(i));
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
    }

    @Override
    public void text(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    /** Text comes in pieces, a piece for each entity, and becomes one node. */
    private void flushText() {
        if (!text.isEmpty()) {
            open.peek().children().add(new MarkupNode.Text(text.toString()));
            text.setLength(0);
        }
    }

    @Override
    public void comment(String content) {
        if (!open.isEmpty()) {
            flushText();
            open.peek().children().add(new MarkupNode.Comment(content));
        }
    }

    /** {@inheritDoc} White space that only sets elements apart is dropped. */
    @Override
    public void end() {
        flushText();
        MarkupElement element = open.pop();
        if (!element.isTextOnly() && !element.hasText()) {
            element.children().removeIf(MarkupNode.Text.class::isInstance);
        }
    }

    /** Hands a tree to a sink as if it were read from its file. */
    public static void replay(MarkupElement element, MarkupSink sink) throws DocumentException {
        sink.start(new ElementTag(element, List.copyOf(element.attributes().entrySet())));
        for (MarkupNode child : element.children()) {
            switch (child) {
                case MarkupElement inner -> replay(inner, sink);
                case MarkupNode.Text text -> sink.text(text.content().toCharArray(), 0, text.content().length());
                case MarkupNode.Comment comment -> sink.comment(comment.content());
            }
        }
        sink.end();
    }

    private record ElementTag(MarkupElement element, List<Map.Entry<String, String>> attributes) implements Tag {

        @Override
        public String name() {
            return element.name();
        }

        @Override
        public int attributeCount() {
            return attributes.size();
        }

        @Override
        public String attributeName(int index) {
            return attributes.get(index).getKey();
        }

        @Override
        public String attributeValue(int index) {
            return attributes.get(index).getValue();
        }

        @Override
        public int endLine() {
            return element.place().line();
        }

        @Override
        public Place place() {
            return element.place();
        }

        @Override
        public Place attributePlace(int index) {
            return element.place();
        }
    }
}
