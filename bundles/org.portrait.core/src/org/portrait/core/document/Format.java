/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

/** Names that are the same in files of every kind. */
final class Format {

    static final String VERSION_ATTRIBUTE = "schemaVersion";
    static final String XMI_VERSION = "xmi:version";
    static final String XMLNS = "xmlns";
    static final String XMLNS_PREFIX = "xmlns:";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XSI_TYPE = "xsi:type";
    static final String XMI = "http://www.omg.org/XMI";

    private Format() {
    }
}
