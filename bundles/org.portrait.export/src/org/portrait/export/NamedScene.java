/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import org.portrait.card.scene.Scene;

/**
 * A scene and what it should be called.
 *
 * @param name  the name of the persona or project, as the user wrote it; not yet fit for a file name, may be empty
 * @param scene the scene
 */
public record NamedScene(String name, Scene scene) {
}
