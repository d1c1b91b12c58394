/** Editors for the cells of tables, by the kind of value that a cell holds. */
package org.portrait.sirius.cell;
