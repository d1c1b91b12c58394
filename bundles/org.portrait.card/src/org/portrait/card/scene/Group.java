/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.portrait.card.geometry.Rect;

/**
 * Nodes that belong together. Two groups are equal when all their parts are.
 *
 * <p>Shapes and pictures outside of a {@link Role#FIGURE} are decoration and are not read out; the alternative text of a figure stands for all
 * that is drawn inside. Text is always read unless inside of a {@link Role#ARTIFACT}.
 */
public final class Group implements Node {

    private final Role role;
    private final Origin origin;
    private final String alternativeText;
    private final String link;
    private final Locale language;
    private final boolean continued;
    private final String block;
    private final List<Node> children;
    /** Asked for at every movement of a mouse; computed once. */
    private Rect bounds;

    private Group(Role role, Origin origin, String alternativeText, String link, Locale language, boolean continued,
            String block, List<Node> children) {
        this.role = Objects.requireNonNull(role);
        this.origin = Objects.requireNonNull(origin);
        this.alternativeText = Objects.requireNonNull(alternativeText);
        this.link = Objects.requireNonNull(link);
        this.language = Objects.requireNonNull(language);
        this.continued = continued;
        this.block = Objects.requireNonNull(block);
        this.children = List.copyOf(children);
    }

    /** What the group is to its reader. */
    public Role role() {
        return role;
    }

    /** Which part of the model it shows. */
    public Origin origin() {
        return origin;
    }

    /** Words instead of what is drawn, for figures; else empty. */
    public String alternativeText() {
        return alternativeText;
    }

    /** Where a click leads: an absolute URI, or {@code #} and the id of a model element shown in this scene; empty = nowhere. */
    public String link() {
        return link;
    }

    /** Language of the texts inside; {@link Locale#ROOT} = as around. */
    public Locale language() {
        return language;
    }

    /**
     * Whether this goes on with the last group of the same role, origin and block of an earlier page, as the halves of a list that a page break
     * parts; they become one element of a PDF's structure. What is inside of it goes on inside of the earlier group.
     */
    public boolean continued() {
        return continued;
    }

    /** Name of the block of a card's template that the group is, or a part of it on this page; empty for anything else. */
    public String block() {
        return block;
    }

    /** What is inside, in the order of painting and reading. */
    public List<Node> children() {
        return children;
    }

    /** Starts a group with the given role. */
    public static Builder of(Role role) {
        return new Builder(role);
    }

    /** A group of the given role around some nodes. */
    public static Group of(Role role, Origin origin, List<? extends Node> children) {
        return of(role).origin(origin).addAll(children).build();
    }

    @Override
    public Rect bounds() {
        Rect result = bounds;
        if (result == null) {
            result = Rect.EMPTY;
            for (Node child : children) {
                result = result.union(child.bounds());
            }
            bounds = result;
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Group g && role == g.role && continued == g.continued
                && origin.equals(g.origin) && alternativeText.equals(g.alternativeText) && link.equals(g.link)
                && language.equals(g.language) && block.equals(g.block) && children.equals(g.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, origin, alternativeText, link, language, continued, block, children);
    }

    @Override
    public String toString() {
        return "Group[" + role + " " + origin + " " + children + "]";
    }

    @Override
    public Group moved(double dx, double dy) {
        return new Group(role, origin, alternativeText, link, language, continued, block,
                children.stream().map(child -> child.moved(dx, dy)).toList());
    }

    /** Collects the parts of a group; each method returns the builder. */
    public static final class Builder {
        private final Role role;
        private final List<Node> children = new ArrayList<>();
        private Origin origin = Origin.NONE;
        private String alternativeText = "";
        private String link = "";
        private Locale language = Locale.ROOT;
        private boolean continued;
        private String block = "";

        private Builder(Role role) {
            this.role = role;
        }

        /** Sets which part of the model is shown. */
        public Builder origin(Origin value) {
            origin = value;
            return this;
        }

        /** Sets which part of the model is shown. */
        public Builder origin(String elementId, String feature) {
            return origin(new Origin(elementId, feature));
        }

        /** Sets the words instead of what is drawn. */
        public Builder alternativeText(String value) {
            alternativeText = value;
            return this;
        }

        /** Sets where a click leads: an absolute URI, or {@code #} and the id of a model element. */
        public Builder link(String value) {
            link = value;
            return this;
        }

        /** Sets the language of the texts inside. */
        public Builder language(Locale value) {
            language = value;
            return this;
        }

        /** Says that this goes on with a group of an earlier page. */
        public Builder continued(boolean value) {
            continued = value;
            return this;
        }

        /** Sets the name of the block of a card's template that the group is. */
        public Builder block(String value) {
            block = value;
            return this;
        }

        /** Appends a node. */
        public Builder add(Node child) {
            children.add(child);
            return this;
        }

        /** Appends nodes. */
        public Builder addAll(List<? extends Node> more) {
            children.addAll(more);
            return this;
        }

        /** Whether nothing was added yet. */
        public boolean isEmpty() {
            return children.isEmpty();
        }

        /** The finished group. */
        public Group build() {
            return new Group(role, origin, alternativeText, link, language, continued, block, children);
        }
    }
}
