/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.source;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries {@link Said} from one part of Portrait to another. */
public final class SaidTransfer extends ByteArrayTransfer {

    private static final String NAME = "application/x-portrait-said";
    private static final int ID = registerType(NAME);
    private static final SaidTransfer INSTANCE = new SaidTransfer();

    private SaidTransfer() {
    }

    public static SaidTransfer getInstance() {
        return INSTANCE;
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof Said said) {
            super.javaToNative(said.write(), data);
        }
    }

    /** @return {@link Said}, or {@code null} */
    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? Said.read(bytes).orElse(null) : null;
    }

    @Override
    protected boolean validate(Object object) {
        return object instanceof Said;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }
}
