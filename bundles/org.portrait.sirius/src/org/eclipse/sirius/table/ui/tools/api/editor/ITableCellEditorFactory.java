/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.sirius.table.ui.tools.api.editor;

import java.util.Map;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Tree;

/**
 * What Sirius asks for the editor of a cell. Sirius is not among the components that this project can be built with, so the one type of
 * it that a class here has to implement is declared once more; where Sirius is installed, its own takes the place of this one.
 */
public interface ITableCellEditorFactory {

    /** The editor of the cell that the parameters name, or {@code null} for a cell that is not edited. */
    CellEditor getCellEditor(Tree tree, Map<String, Object> parameters);
}
