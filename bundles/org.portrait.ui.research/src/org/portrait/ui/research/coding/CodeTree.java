/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.portrait.research.Code;
import org.portrait.research.ResearchProject;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeCounts;
import org.portrait.research.coding.Coded;
import org.portrait.ui.text.Accessibility;

/** The code book as a tree with its counts; names are changed in place. */
final class CodeTree {

    private static final int HIGHLIGHTS = 132;
    private static final int NUMBERS = 74;
    private static final int NAMES = 140;

    private final Material material;
    private final Hues hues;
    private final TreeViewer viewer;
    private final BiConsumer<Code, String> renamed;
    /** What was counted last; {@code null} at first. */
    private Coded coded;

    /** @param renamed gets the name that was typed for a code */
    CodeTree(Composite parent, Material material, Hues hues, BiConsumer<Code, String> renamed) {
        this.material = material;
        this.hues = hues;
        this.renamed = renamed;
        viewer = new TreeViewer(new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Codes());
        column(Words.get("codes.name"), SWT.LEFT, NAMES, new Names());
        column(Words.get("codes.highlights"), SWT.RIGHT, HIGHLIGHTS, new Numbers() {

            @Override
            String text(CodeCounts counts, boolean hasFiner) {
                return hasFiner ? Words.get("codes.ofWhich", counts.total(), counts.own()) : String.valueOf(counts.own());
            }
        });
        column(Words.get("codes.sessions"), SWT.RIGHT, NUMBERS, new Numbers() {

            @Override
            String text(CodeCounts counts, boolean hasFiner) {
                return String.valueOf(counts.sessions());
            }
        });
        column(Words.get("codes.people"), SWT.RIGHT, NUMBERS, new Numbers() {

            @Override
            String text(CodeCounts counts, boolean hasFiner) {
                return String.valueOf(counts.respondents());
            }
        });
        viewer.getTree().addListener(SWT.Resize, event -> viewer.getTree().getColumn(0)
                .setWidth(Math.max(NAMES, viewer.getTree().getClientArea().width - HIGHLIGHTS - 2 * NUMBERS)));
        Accessibility.name(viewer.getTree(), Words.get("codes.tree"));
    }

    private void column(String title, int style, int width, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows the codes as they are now; what is open and selected stays so. */
    void refresh() {
        ResearchProject research = material.research();
        if (viewer.getInput() != research) {
            List<String> open = ids(viewer.getExpandedElements());
            List<String> chosen = ids(viewer.getStructuredSelection().toArray());
            boolean first = viewer.getInput() == null;
            viewer.setInput(research);
            if (first) {
                viewer.expandAll();
            } else {
                viewer.setExpandedElements(codes(open).toArray());
                viewer.setSelection(new StructuredSelection(codes(chosen)));
            }
        } else {
            viewer.refresh();
        }
    }

    private static List<String> ids(Object[] codes) {
        List<String> ids = new ArrayList<>();
        for (Object code : codes) {
            ids.add(((Code) code).getId());
        }
        return ids;
    }

    private List<Code> codes(List<String> ids) {
        return ids.stream().flatMap(id -> material.book().code(id).stream()).toList();
    }

    /** Shows how often codes were given. */
    void show(Coded counted) {
        if (coded != counted) {
            coded = counted;
            CodeBook.all(material.research()).forEach(code -> viewer.update(code, null));
        }
    }

    /** The selected codes, as they stand in the tree. */
    List<Code> selected() {
        return viewer.getStructuredSelection().stream().filter(Code.class::isInstance).map(element -> (Code) element).toList();
    }

    /** The selected code; empty when there is none, or several. */
    Optional<Code> one() {
        return selected().size() == 1 ? Optional.of(selected().getFirst()) : Optional.empty();
    }

    void select(Code code) {
        viewer.setSelection(new StructuredSelection(code), true);
    }

    /** Lets the name of a code be written in its line. */
    void rename(Code code) {
        viewer.setSelection(new StructuredSelection(code), true);
        TreeItem[] items = viewer.getTree().getSelection();
        if (items.length != 1) {
            return;
        }
        TreeEditor place = new TreeEditor(viewer.getTree());
        place.grabHorizontal = true;
        place.horizontalAlignment = SWT.LEFT;
        Text text = new Text(viewer.getTree(), SWT.SINGLE);
        text.setText(CodeBook.name(code));
        Accessibility.name(text, Words.get("codes.name"));
        boolean[] over = new boolean[1];
        Runnable end = () -> {
            if (!over[0]) {
                over[0] = true;
                String name = text.getText();
                viewer.getTree().setFocus();
                text.dispose();
                place.dispose();
                if (!name.isBlank()) {
                    renamed.accept(code, name);
                }
            }
        };
        text.addListener(SWT.DefaultSelection, event -> end.run());
        text.addListener(SWT.FocusOut, event -> end.run());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                text.setText("");
                end.run();
            }
        });
        place.setEditor(text, items[0], 0);
        text.selectAll();
        text.setFocus();
    }

    private static final class Codes implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((ResearchProject) input).getCodes().toArray();
        }

        @Override
        public Object[] getChildren(Object code) {
            return ((Code) code).getCodes().toArray();
        }

        @Override
        public Object getParent(Object code) {
            return CodeBook.parent((Code) code).orElse(null);
        }

        @Override
        public boolean hasChildren(Object code) {
            return !((Code) code).getCodes().isEmpty();
        }
    }

    private final class Names extends ColumnLabelProvider {

        @Override
        public String getText(Object code) {
            String name = CodeBook.name((Code) code);
            return name.isEmpty() ? Words.get("codes.unnamed") : name;
        }

        @Override
        public Image getImage(Object code) {
            return hues.square((Code) code);
        }
    }

    private abstract class Numbers extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            Code code = (Code) element;
            return coded == null ? "" : text(coded.counts(code), !code.getCodes().isEmpty());
        }

        abstract String text(CodeCounts counts, boolean hasFiner);
    }
}
