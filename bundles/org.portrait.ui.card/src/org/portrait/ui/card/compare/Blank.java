/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.compare;

import java.util.List;

import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;

/** A page with nothing on it, where there is nobody to compare. */
final class Blank {

    private Blank() {
    }

    static Scene scene(ReportSettings settings) {
        return new Scene(new SceneInfo("", settings.locale(), "", "", List.of()),
                List.of(Page.of(settings.format().width(), settings.format().height(), Group.of(Role.DOCUMENT).build())), List.of());
    }
}
