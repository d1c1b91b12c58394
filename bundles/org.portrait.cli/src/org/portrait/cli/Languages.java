/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.util.List;

/** Languages that Portrait speaks, as BCP 47 tags. */
final class Languages {

    private Languages() {
    }

    static List<String> all() {
        return List.of("en", "ru");
    }
}
