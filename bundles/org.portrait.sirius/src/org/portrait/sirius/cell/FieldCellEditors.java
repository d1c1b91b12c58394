/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.cell;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.sirius.table.ui.tools.api.editor.ITableCellEditorFactory;
import org.eclipse.swt.widgets.Tree;
import org.portrait.sirius.service.FieldServices;

/**
 * Makes the editor for a cell of the comparison: its element is the persona, and the name of its column tells what is said there, for
 * example {@code CO_demography_age}.
 */
public final class FieldCellEditors implements ITableCellEditorFactory {

    private static final FieldServices FIELDS = new FieldServices();

    @Override
    public CellEditor getCellEditor(Tree tree, Map<String, Object> parameters) {
        EObject cell = (EObject) parameters.get("element");
        EObject element = reference(cell, "target");
        return element == null ? null : editor(tree, element, key(String.valueOf(value(reference(reference(cell, "column"), "originMapping"), "name"))));
    }

    /** The editor for what is said with a key. */
    static CellEditor editor(Tree tree, EObject element, String key) {
        if (FIELDS.isChoice(element, key)) {
            return new ChoiceCell(tree, element, key);
        }
        return FIELDS.isFlag(element, key) ? null : new TextCell(tree, element, key);
    }

    /** The key in the name of a column. */
    static String key(String column) {
        return column.substring(column.indexOf('_') + 1).replace('_', '.');
    }

    private static EObject reference(EObject element, String feature) {
        return (EObject) value(element, feature);
    }

    private static Object value(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }
}
