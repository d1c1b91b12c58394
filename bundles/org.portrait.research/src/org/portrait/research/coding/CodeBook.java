/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.ResearchProject;

/** The codes of a project, found by identifier and by name; a picture of one moment. {@link Coded} tells what was coded with them. */
public final class CodeBook {

    private static final String LEVEL = " › ";

    private final Map<String, Code> byId = new LinkedHashMap<>();

    private CodeBook(ResearchProject research) {
        all(research).stream().filter(code -> code.getId() != null).forEach(code -> byId.putIfAbsent(code.getId(), code));
    }

    /** Looks at a project. */
    public static CodeBook of(ResearchProject research) {
        return new CodeBook(research);
    }

    /** All codes of a project, each before the finer ones below it. */
    public static List<Code> all(ResearchProject research) {
        return below(research.getCodes());
    }

    private static List<Code> below(List<Code> roots) {
        List<Code> found = new ArrayList<>();
        Deque<Code> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            Code code = waiting.pop();
            found.add(code);
            code.getCodes().reversed().forEach(waiting::push);
        }
        return found;
    }

    /** A code and all finer ones below it. */
    public static List<Code> family(Code code) {
        return below(List.of(code));
    }

    /** The code above a code; empty for the topmost. */
    public static Optional<Code> parent(Code code) {
        return code.eContainer() instanceof Code above ? Optional.of(above) : Optional.empty();
    }

    /** The names of a code and those above it, from the top. */
    public static String path(Code code) {
        return parent(code).map(above -> path(above) + LEVEL + name(code)).orElse(name(code));
    }

    /** The name of a code; empty as long as it has none. */
    public static String name(Code code) {
        return Objects.requireNonNullElse(code.getName(), "");
    }

    /** All codes, each before the finer ones below it. */
    public Collection<Code> codes() {
        return byId.values();
    }

    /** The code with an identifier, if there is one. */
    public Optional<Code> code(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The code that was given, unless it is gone. */
    public Optional<Code> code(CodeUse use) {
        return code(use.getCode());
    }

    /** The code with a name or with a path such as {@code Price › Delivery}; case, the letter ё and outer space do not count. */
    public Optional<Code> named(String name) {
        String wanted = plain(name);
        return byId.values().stream().filter(code -> plain(name(code)).equals(wanted)).findFirst()
                .or(() -> byId.values().stream().filter(code -> plain(path(code)).equals(wanted)).findFirst());
    }

    /**
     * The codes that fit what is being typed: first the one that is called so, then those that begin with it, those that have a word that
     * begins with it, those that contain it, and those below a code that does.
     */
    public List<Code> matching(String typed) {
        String wanted = plain(typed);
        record Hit(Code code, int rank) { }
        return byId.values().stream().map(code -> new Hit(code, rank(code, wanted))).filter(hit -> hit.rank() >= 0)
                .sorted(Comparator.comparingInt(Hit::rank)).map(Hit::code).toList();
    }

    private static int rank(Code code, String wanted) {
        String name = plain(name(code));
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.startsWith(wanted))) {
            return 2;
        }
        return name.contains(wanted) ? 3 : plain(path(code)).contains(wanted) ? 4 : -1;
    }

    static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
