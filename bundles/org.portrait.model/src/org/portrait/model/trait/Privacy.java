/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.trait;

import java.util.Locale;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How far a trait may travel; annotated in the metamodel. */
public enum Privacy {
    /** May stand in every export. */
    ORDINARY,
    /** Leaves only when asked for by name. */
    CONFIDENTIAL,
    /** Special category of personal data (152-FZ article 10, GDPR article 9); leaves only when asked for by name. */
    SPECIAL;

    private static final String SOURCE = "urn:portrait:privacy";

    static Privacy of(EModelElement element) {
        String value = EcoreUtil.getAnnotation(element, SOURCE, "class");
        if (value == null) {
            return ORDINARY;
        }
        return valueOf(value.toUpperCase(Locale.ROOT));
    }
}
