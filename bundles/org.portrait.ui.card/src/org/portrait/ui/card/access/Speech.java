/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.ui.card.access.Spoken.Kind;

/**
 * Makes of a scene what is read out. Everything that can be selected comes once, in the order in which it is shown first; what it shows
 * elsewhere, as a title over a list, belongs to it. Words that are decoration, such as page numbers, are left out.
 */
public final class Speech {

    private final Predicate<Origin> selectable;
    private final Naming naming;
    private final Map<String, Draft> known = new HashMap<>();

    private Speech(Predicate<Origin> selectable, Naming naming) {
        this.selectable = selectable;
        this.naming = naming;
    }

    /**
     * Reads a scene.
     *
     * @param selectable which origins can be selected
     * @param naming     what the scene does not know
     */
    public static List<Spoken> of(Scene scene, Predicate<Origin> selectable, Naming naming) {
        Speech speech = new Speech(selectable, naming);
        Draft whole = new Draft("", Origin.NONE, "", 0, Rect.EMPTY);
        for (int page = 0; page < scene.pages().size(); page++) {
            speech.inside(scene.pages().get(page).root(), page, whole);
        }
        return speech.finish(whole).children();
    }

    /** Finds what shows something of the model. */
    public static String key(Origin origin) {
        return origin.isNone() ? "" : origin.elementId() + "#" + origin.feature();
    }

    /** Finds a block. */
    public static String key(String block) {
        return block.isEmpty() ? "" : "block " + block;
    }

    /** One in the making. */
    private static final class Draft {
        final String key;
        final Origin origin;
        final String block;
        final int page;
        final List<Draft> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        final StringBuilder label = new StringBuilder();
        Kind kind = Kind.TEXT;
        Rect area;
        /** There is a drawing that stands for its value. */
        String figure = "";

        Draft(String key, Origin origin, String block, int page, Rect area) {
            this.key = key;
            this.origin = origin;
            this.block = block;
            this.page = page;
            this.area = area;
        }

        Draft add(Draft child) {
            children.add(child);
            return child;
        }
    }

    private void inside(Group group, int page, Draft into) {
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                read(inner, page, into);
            } else if (child instanceof TextRun run && group.role() != Role.ARTIFACT) {
                into.text.append(run.text());
            }
        }
    }

    private void read(Group group, int page, Draft into) {
        if (!group.origin().isNone() && selectable.test(group.origin())) {
            stop(group, page, into);
        } else if (group.role() == Role.ARTIFACT) {
            inside(group, page, into);
        } else if (!group.block().isEmpty() || isPart(group.role())) {
            part(group, page, into);
        } else if (!into.origin.isNone()) {
            piece(group, page, into);
        } else {
            leaf(group, page, into);
        }
    }

    private static boolean isPart(Role role) {
        return role == Role.SECTION || role == Role.TABLE || role == Role.ROW;
    }

    private static boolean isHeading(Role role) {
        return role == Role.HEADING1 || role == Role.HEADING2 || role == Role.HEADING3 || role == Role.HEADER_CELL;
    }

    /** Something that can be selected; what is shown of it before already gets the rest. */
    private void stop(Group group, int page, Draft into) {
        Origin origin = group.origin();
        String key = key(origin);
        Draft draft = known.get(key);
        if (draft == null) {
            draft = into.add(new Draft(key, origin, group.block(), page, group.bounds()));
            known.put(key, draft);
            draft.kind = group.role() == Role.ARTIFACT ? Kind.OFFER : into.kind == Kind.LIST && group.role() == Role.LIST_ITEM ? Kind.ITEM : Kind.TEXT;
        } else if (draft.page == page) {
            draft.area = draft.area.union(group.bounds());
        }
        if (group.role() == Role.HEADING1 && into.kind == Kind.GROUP && into.label.isEmpty()) {
            into.label.append(words(group));
        }
        switch (group.role()) {
            case ARTIFACT -> append(draft.text, words(group));
            case LABEL -> inside(group, page, draft);
            default -> piece(group, page, draft);
        }
    }

    /** A part of what can be selected. */
    private void piece(Group group, int page, Draft of) {
        switch (group.role()) {
            case FIGURE -> {
                of.figure = joined(of.figure, group.alternativeText());
            }
            case HEADING2, HEADING3, LABEL -> append(of.label, words(group));
            case LIST -> {
                of.kind = group.origin().isNone() ? of.kind : Kind.LIST;
                inside(group, page, of);
            }
            default -> {
                gap(of.text);
                inside(group, page, of);
            }
        }
    }

    /** A part of the scene with a title of its own; it may go on on another page. */
    private void part(Group group, int page, Draft into) {
        String key = group.block().isEmpty() ? into.key + "/" + into.children.size() : key(group.block());
        Draft draft = known.get(key);
        if (draft == null) {
            draft = into.add(new Draft(key, Origin.NONE, group.block(), page, group.bounds()));
            draft.kind = Kind.GROUP;
            known.put(key, draft);
        }
        inside(group, page, draft);
    }

    /** Words or a picture that nobody can select. */
    private void leaf(Group group, int page, Draft into) {
        boolean direct = group.children().stream().anyMatch(TextRun.class::isInstance);
        boolean picture = !group.alternativeText().isEmpty();
        if (isHeading(group.role()) && into.kind == Kind.GROUP && into.label.isEmpty() && !words(group).isEmpty()) {
            into.label.append(words(group));
        } else if (direct || picture) {
            Draft draft = into.add(new Draft(into.key + "/" + into.children.size(), Origin.NONE, "", page, group.bounds()));
            draft.kind = picture ? Kind.PICTURE : isHeading(group.role()) ? Kind.HEADING : Kind.LABEL;
            draft.text.append(words(group));
        } else {
            inside(group, page, into);
        }
    }

    private Spoken finish(Draft draft) {
        List<Spoken> children = draft.children.stream().map(this::finish).filter(Speech::saysSomething).toList();
        String words = tidy(draft.text);
        Optional<Spoken.Range> range = draft.figure.isEmpty() ? Optional.empty() : naming.range(draft.origin);
        Kind kind = range.isPresent() ? Kind.SLIDER : draft.kind;
        String name = "";
        String value = "";
        switch (kind) {
            case GROUP -> name = first(tidy(draft.label), naming.block(draft.block), heading(children));
            case SLIDER -> {
                String ends = String.join(" – ", children.stream().map(Spoken::value).filter(end -> !end.isEmpty()).toList());
                name = first(ends, naming.name(draft.origin), tidy(draft.label));
                value = first(words, Integer.toString(range.get().now()));
            }
            case LIST -> name = first(naming.name(draft.origin), tidy(draft.label));
            case TEXT -> {
                boolean picture = words.isEmpty() && !draft.figure.isEmpty();
                kind = picture ? Kind.PICTURE : kind;
                name = picture ? draft.figure : first(naming.name(draft.origin), tidy(draft.label));
                value = picture ? "" : joined(words, draft.figure);
            }
            // what is offered in a narrow column may be cut short there
            case OFFER -> name = words.endsWith("…") ? first(naming.name(draft.origin), words) : joined(words, draft.figure);
            case ITEM, PICTURE, HEADING, LABEL -> name = joined(words, draft.figure);
        }
        return new Spoken(kind, draft.key, draft.origin, draft.block, first(name, value, tidy(draft.label)), value, range, draft.page, draft.area, children);
    }

    private static boolean saysSomething(Spoken spoken) {
        return spoken.isStop() || !spoken.children().isEmpty() || !spoken.name().isEmpty();
    }

    /** A part without a title is called like the first thing in it. */
    private static String heading(List<Spoken> children) {
        return children.stream().filter(child -> child.kind() == Kind.TEXT || child.kind() == Kind.HEADING)
                .map(child -> first(child.value(), child.name())).findFirst().orElse("");
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isEmpty()) {
                return candidate;
            }
        }
        return "";
    }

    private static String joined(String words, String more) {
        return words.isEmpty() ? more : more.isEmpty() ? words : words + ", " + more;
    }

    private static String words(Group group) {
        if (!group.alternativeText().isEmpty()) {
            return group.alternativeText();
        }
        StringBuilder words = new StringBuilder();
        collect(group, words);
        return tidy(words);
    }

    private static void collect(Group group, StringBuilder words) {
        for (Node child : group.children()) {
            if (child instanceof TextRun run) {
                words.append(run.text());
            } else if (child instanceof Group inner) {
                append(words, words(inner));
            }
        }
    }

    private static void append(StringBuilder words, String more) {
        gap(words);
        words.append(more);
    }

    private static void gap(StringBuilder words) {
        if (!words.isEmpty()) {
            words.append(' ');
        }
    }

    private static String tidy(CharSequence words) {
        return words.toString().strip().replaceAll("\\s+", " ");
    }
}
