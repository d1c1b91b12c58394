/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.history;

import java.util.List;
import java.util.stream.Collectors;

import org.portrait.core.compare.Difference;
import org.portrait.core.compare.Differences;
import org.portrait.core.document.EarlierContent;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.image.UiImages;
import org.portrait.ui.text.UiTexts;

/**
 * What would happen if an earlier version came back.
 *
 * @param content the version
 * @param lines   what would change, for the user
 */
record Preview(EarlierContent content, List<Line> lines) {

    /**
     * One thing that would change.
     *
     * @param image   what kind of thing it is
     * @param element its name
     * @param change  what would happen to it
     */
    record Line(UiImages image, String element, String change) {
    }

    /** Compares a version with what the file holds now. */
    static Preview of(EarlierContent content, Project now) {
        return new Preview(content, Differences.between(now, content.project()).stream().map(Preview::line).toList());
    }

    private static Line line(Difference difference) {
        UiTexts texts = UiTexts.of(Preview.class);
        String change = switch (difference.kind()) {
            case ADDED -> texts.get("change.back");
            case REMOVED -> texts.get("change.gone");
            case MOVED -> texts.get("change.moved");
            case CHANGED -> difference.features().stream().map(feature -> ModelTexts.name(feature, UiTexts.locale())).distinct()
                    .collect(Collectors.joining(", "));
        };
        return new Line(image(difference.element()), Labels.label(difference.element(), UiTexts.locale()), change);
    }

    private static UiImages image(Identified element) {
        return switch (element) {
            case Persona persona -> UiImages.PERSONA;
            case Segment segment -> UiImages.SEGMENT;
            default -> UiImages.PROJECT;
        };
    }
}
