/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import org.eclipse.swt.dnd.ByteArrayTransfer;

/** Bytes that travel between programs under a name. */
final class BytesTransfer extends ByteArrayTransfer {

    /** What was copied, for Portrait itself. */
    static final BytesTransfer SCRAP = new BytesTransfer("application/x-portrait-scrap");
    /** A drawing. */
    static final BytesTransfer SVG = new BytesTransfer("image/svg+xml");

    private final String name;
    private final int id;

    private BytesTransfer(String name) {
        this.name = name;
        id = registerType(name);
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {id};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {name};
    }
}
