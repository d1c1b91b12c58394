/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.ui.edit.Cursor;

/** Shows a scene that somebody lays out of a whole document. Where something cannot be selected, what is around it can. */
public final class SheetCanvas extends SceneCanvas<Supplier<Scene>, Scene> {

    /**
     * @param cursor where the user is; the canvas follows and moves it
     * @param selectable which origins can be selected
     * @param name what assistive technology calls the whole
     * @param help how one gets around, for assistive technology
     */
    public SheetCanvas(Composite parent, Cursor cursor, Predicate<Origin> selectable, Supplier<String> name, Supplier<String> help) {
        super(parent, cursor, selectable, Supplier::get, Function.identity(), name, help);
    }

    /** Shows what a layout makes; it is asked once, outside of the UI thread. */
    public void show(Supplier<Scene> layout) {
        render(layout);
    }

    @Override
    protected Optional<Origin> originAt(Scene scene, int page, double x, double y, Predicate<Origin> wanted) {
        return scene.at(page, x, y, wanted);
    }
}
