/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.card;

import java.util.Arrays;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.portrait.model.Persona;

/** Faces of personas for diagrams, as images of the workbench. */
public final class FaceServices {

    private static final int SIZE = 48;
    private static final int USUAL_ZOOM = 100;

    /** The face of a persona, shared with all who look the same; it lives as long as the workbench. On the UI thread. */
    public Image face(Persona persona) {
        ImageData data = FacePainter.paint(persona, SIZE, USUAL_ZOOM);
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.portrait.sirius/face/" + Arrays.hashCode(data.data);
        if (registry.get(key) == null) {
            ImageDataProvider provider = zoom -> zoom == USUAL_ZOOM ? data : FacePainter.paint(persona, SIZE, zoom);
            registry.put(key, new Image(Display.getCurrent(), provider));
        }
        return registry.get(key);
    }
}
