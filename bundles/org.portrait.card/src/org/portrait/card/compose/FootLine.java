/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;

/** The line at the foot of a page: what it belongs to, and its number where there are several. */
public final class FootLine {

    private final Kit kit;
    private final PageFormat format;
    private final double margin;
    private final String words;

    /**
     * @param margin white edge of the page, in points
     * @param words  what stands at the left, shortened if it must be
     */
    public FootLine(Kit kit, PageFormat format, double margin, String words) {
        this.kit = kit;
        this.format = format;
        this.margin = margin;
        this.words = words;
    }

    /** Appends the foot of a page; pages count from 1. */
    public void add(int page, int pages, Group.Builder into) {
        TextStyle style = kit.style(TextRole.CAPTION, kit.theme().palette().muted());
        double width = format.width() - 2 * margin;
        double y = format.height() - margin * 0.5 - style.lineHeight() / 2;
        Group.Builder artifact = Group.of(Role.ARTIFACT);
        Line number = kit.line(pages > 1 ? kit.words().format("page.of", page, pages) : "", style);
        artifact.addAll(number.runs(margin + width - number.width(), y + number.baselineOffset()));
        Line left = kit.fitting(words, style, width - number.width() - kit.pt(20));
        artifact.addAll(left.runs(margin, y + left.baselineOffset()));
        into.add(artifact.build());
    }
}
