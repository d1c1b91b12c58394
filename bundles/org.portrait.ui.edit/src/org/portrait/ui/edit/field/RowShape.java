/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.portrait.model.PersonaPackage.Literals.*;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which features of an item stand in its row of a list, line by line.
 *
 * @param lines the cells of each line, from left to right
 * @param typed whether a new item begins with a typed line; otherwise with a button
 */
record RowShape(List<List<Cell>> lines, boolean typed) {

    private static final Map<EClass, RowShape> SHAPES = Map.ofEntries(
            Map.entry(STATEMENT, typed(List.of(growing(STATEMENT__TEXT), own(STATEMENT__WEIGHT)))),
            Map.entry(CHANNEL, typed(List.of(growing(STATEMENT__TEXT), own(CHANNEL__KIND), own(STATEMENT__WEIGHT)))),
            Map.entry(MOMENT, typed(List.of(letters(MOMENT__TIME, 7), growing(STATEMENT__TEXT), own(STATEMENT__WEIGHT)))),
            Map.entry(OBJECTION, typed(List.of(growing(STATEMENT__TEXT), own(STATEMENT__WEIGHT)), List.of(captioned(OBJECTION__ANSWER)))),
            Map.entry(CHILD, typed(List.of(wide(CHILD__NAME), letters(CHILD__AGE, 10), wide(CHILD__SCHOOLING)),
                    List.of(wide(CHILD__INTERESTS)))),
            Map.entry(PARTICIPANT, typed(List.of(wide(PARTICIPANT__NAME), own(PARTICIPANT__ROLE)),
                    List.of(wide(PARTICIPANT__RELATION)), List.of(captioned(PARTICIPANT__INFLUENCE)),
                    List.of(captioned(PARTICIPANT__OBJECTIONS)))),
            Map.entry(CUSTOM_TRAIT, typed(List.of(wide(CUSTOM_TRAIT__NAME), own(CUSTOM_TRAIT__CONFIDENTIAL)),
                    List.of(wide(CUSTOM_TRAIT__VALUE)))),
            Map.entry(SCALE, typed(List.of(letters(SCALE__LEFT, 18), wide(SCALE__POSITION), letters(SCALE__RIGHT, 18)))),
            Map.entry(DECISION, typed(List.of(wide(DECISION__TEXT)), List.of(wide(DECISION__TRAITS)))),
            Map.entry(CRITERION, new RowShape(List.of(List.of(wide(CRITERION__TRAIT), own(CRITERION__OPERATOR),
                    wide(CRITERION__VALUES))), false)),
            Map.entry(EVIDENCE, new RowShape(List.of(List.of(wide(EVIDENCE__STANCE), letters(EVIDENCE__N, 8)),
                    List.of(wide(EVIDENCE__KIND)), List.of(wide(EVIDENCE__SOURCE)), List.of(own(EVIDENCE__DATE)),
                    List.of(wide(EVIDENCE__POPULATION)), List.of(wide(EVIDENCE__QUOTE)), List.of(wide(EVIDENCE__LINK))), false)));

    /** How the items of a class are shown. @throws IllegalArgumentException when nobody said, which is a defect */
    static RowShape of(EClass type) {
        RowShape shape = SHAPES.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("No row for " + type.getName());
        }
        return shape;
    }

    private static RowShape typed(List<Cell> first, List<Cell> second) {
        return new RowShape(List.of(first, second), true);
    }

    private static RowShape typed(List<Cell> first) {
        return new RowShape(List.of(first), true);
    }

    private static RowShape typed(List<Cell> first, List<Cell> second, List<Cell> third, List<Cell> fourth) {
        return new RowShape(List.of(first, second, third, fourth), true);
    }

    private static Cell wide(EStructuralFeature feature) {
        return new Cell(feature, Cell.WIDE, false, false);
    }

    private static Cell growing(EStructuralFeature feature) {
        return new Cell(feature, Cell.WIDE, false, true);
    }

    private static Cell captioned(EStructuralFeature feature) {
        return new Cell(feature, Cell.WIDE, true, feature == OBJECTION__ANSWER);
    }

    private static Cell own(EStructuralFeature feature) {
        return new Cell(feature, Cell.OWN, false, false);
    }

    private static Cell letters(EStructuralFeature feature, int count) {
        return new Cell(feature, count, false, false);
    }

    /**
     * One field in a row.
     *
     * @param feature what it shows
     * @param letters its width in letters, {@link #WIDE} or {@link #OWN}
     * @param captioned whether its name stands in front; otherwise a hint inside tells it
     * @param wraps whether a long text is wrapped
     */
    record Cell(EStructuralFeature feature, int letters, boolean captioned, boolean wraps) {

        /** As wide as there is room. */
        static final int WIDE = -1;
        /** As wide as the control wants to be. */
        static final int OWN = -2;
    }
}
