/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.ImageData;
import org.portrait.card.layout.CardSettings;
import org.portrait.model.Persona;

/** Pictures of the persona that was looked at last, as long as it stays as it is; some of them only. Any thread may use them. */
final class KnownPictures {

    private static final int MOST = 32;

    private final Map<CardSettings, ImageData> pictures = new LinkedHashMap<>();
    private EObject about;
    private double width;

    /**
     * Forgets the pictures unless they are of this.
     *
     * @param persona     a copy that nobody changes
     * @param wantedWidth in pixels
     */
    synchronized void open(Persona persona, double wantedWidth) {
        EObject root = EcoreUtil.getRootContainer(persona);
        if (about == null || width != wantedWidth || !EcoreUtil.equals(about, root)) {
            pictures.clear();
        }
        about = root;
        width = wantedWidth;
    }

    synchronized Optional<ImageData> find(CardSettings settings) {
        return Optional.ofNullable(pictures.get(settings));
    }

    /** @param persona of whom the picture is; nothing is kept unless it is the one that was opened last */
    synchronized void keep(Persona persona, CardSettings settings, ImageData picture) {
        if (about == EcoreUtil.getRootContainer(persona) && pictures.size() < MOST) {
            pictures.put(settings, picture);
        }
    }
}
