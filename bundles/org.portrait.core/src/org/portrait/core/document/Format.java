/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.portrait.model.PersonaPackage;

/** Fixed names of the file format. */
final class Format {

    /** Version of the file format that this program writes. */
    static final int VERSION = 2;
    /** Name of the root element. */
    static final String ROOT = "persona:Project";
    static final String VERSION_ATTRIBUTE = "schemaVersion";
    static final String XMI_VERSION = "xmi:version";
    static final String XMLNS = "xmlns";
    static final String XMLNS_PREFIX = "xmlns:";
    static final String PERSONA_PREFIX = "persona:";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XSI_TYPE = "xsi:type";
    /** Prefixes that mean the same in every file, in the order in which they are declared. */
    static final Map<String, String> NAMESPACES = Collections.unmodifiableMap(new TreeMap<>(
            Map.of("persona", PersonaPackage.eNS_URI, "xmi", "http://www.omg.org/XMI", "xsi", XSI)));

    private Format() {
    }
}
