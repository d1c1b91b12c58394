/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.image;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.jface.resource.JFaceResources;

/** Icons of the workbench: SVG files of the folder {@code icons}, drawn for 16 by 16 pixels and sharp at any zoom. */
public enum UiImages {
    CONFIDENTIAL, DUPLICATE, EXPORT, FIX, IMPORT, NEW_PERSONA, NEW_PROJECT, NEW_RESEARCH, NEW_SEGMENT, OPEN, PERSONA, PERSONAS,
    PROBLEM, PROJECT, REMOVE, RESEARCH, RESPONDENTS, SAMPLES, SEGMENT, STATUS_APPROVED, STATUS_ARCHIVED, STATUS_REVIEW, VERSIONS;

    private static final String BUNDLE = "org.portrait.ui";

    /** What to draw; for wizards, actions and decorations. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path())
                .orElseThrow(() -> new IllegalStateException("No icon " + path()));
    }

    /** The image, shared; not to be disposed. On the UI thread. */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + path();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }

    private String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }
}
