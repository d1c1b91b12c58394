/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.field;

import java.util.List;

import org.portrait.ui.text.UiTexts;

/** Units that numbers often have. */
public final class UnitWords {

    private UnitWords() {
    }

    /** Those of money first, then others in the language of the workbench. */
    public static List<String> all() {
        return List.of(UiTexts.of(UnitWords.class).get("units").split(";"));
    }
}
