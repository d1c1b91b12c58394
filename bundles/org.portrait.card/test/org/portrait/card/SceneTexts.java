/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.card.font.FontMetrics;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/** What tests ask of scenes. */
public final class SceneTexts {

    private SceneTexts() {
    }

    /** All runs of a page; artifacts only if wanted. */
    public static List<TextRun> runs(Page page, boolean artifacts) {
        return runs(page.root(), artifacts);
    }

    /** All runs of a part of a page; artifacts only if wanted. */
    public static List<TextRun> runs(Group group, boolean artifacts) {
        List<TextRun> runs = new ArrayList<>();
        collect(group, artifacts, runs);
        return runs;
    }

    private static void collect(Group group, boolean artifacts, List<TextRun> runs) {
        if (group.role() == Role.ARTIFACT && !artifacts) {
            return;
        }
        for (Node node : group.children()) {
            if (node instanceof TextRun run) {
                runs.add(run);
            } else if (node instanceof Group inner) {
                collect(inner, artifacts, runs);
            }
        }
    }

    /** All that is read, without blanks; what goes on elsewhere stands where it began. */
    public static String squeezed(Scene scene) {
        Part all = new Part();
        scene.pages().forEach(page -> all.add(page.root()));
        StringBuilder text = new StringBuilder();
        all.read(text);
        return squeezed(text.toString());
    }

    /** A group with the groups that go on with it. */
    private static final class Part {
        private final List<Object> inside = new ArrayList<>();
        private final Map<List<Object>, Part> latest = new HashMap<>();

        void add(Group group) {
            for (Node node : group.children()) {
                if (node instanceof TextRun run) {
                    inside.add(run.text());
                } else if (node instanceof Group child && child.role() != Role.ARTIFACT) {
                    List<Object> key = List.of(child.role(), child.origin(), child.block());
                    Part part = child.continued() ? latest.get(key) : null;
                    if (part == null) {
                        part = new Part();
                        latest.put(key, part);
                        inside.add(part);
                    }
                    part.add(child);
                }
            }
        }

        void read(StringBuilder text) {
            inside.forEach(each -> {
                if (each instanceof Part part) {
                    part.read(text);
                } else {
                    text.append(each);
                }
            });
        }
    }

    /** A text without blanks, line ends and characters that cannot be seen. */
    public static String squeezed(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && c > 0x1F && Character.getType(c) != Character.FORMAT)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    /** Every text that a user typed for a trait. */
    public static Set<String> typed(Persona persona, Trait trait) {
        Set<String> texts = new LinkedHashSet<>();
        collect(trait.get(persona), texts);
        return texts;
    }

    private static void collect(Object value, Set<String> texts) {
        if (value instanceof String text) {
            texts.add(squeezed(text));
        } else if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, texts));
        } else if (value instanceof EObject object) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute != PersonaPackage.Literals.IDENTIFIED__ID && attribute != PersonaPackage.Literals.EVIDENCE__TRAIT) {
                    collect(object.eGet(attribute), texts);
                }
            }
            for (EReference reference : object.eClass().getEAllContainments()) {
                if (reference != PersonaPackage.Literals.EVIDENCED__EVIDENCE) {
                    collect(object.eGet(reference), texts);
                }
            }
        }
    }

    /** The box that the letters of a run take: as high as capitals, since deep and tall letters may reach into other lines. */
    public static Rect letters(TextRun run) {
        FontMetrics metrics = run.face().file().metrics();
        double height = metrics.capHeight() * run.size() / 1000;
        return new Rect(run.x(), run.baseline() - height, Math.max(0, run.width()), height);
    }
}
