/** Stands in for the package of the same name where Sirius is not installed; see the import in the manifest. */
package org.eclipse.sirius.table.ui.tools.api.editor;
