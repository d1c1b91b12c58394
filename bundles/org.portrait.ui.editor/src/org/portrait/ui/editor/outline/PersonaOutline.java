/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.outline;

import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.portrait.card.scene.Origin;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.edit.Icons;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.text.Texts;

/** The outline of a document: project, segments, personas, the blocks of their cards and what they say. Follows the editor and leads it. */
public final class PersonaOutline extends ContentOutlinePage implements Cursor.Listener {

    /** How long nothing has changed before the tree is brought up to date, in milliseconds. */
    private static final int REST = 200;

    private final Consumer<IActionBars> actions;
    private Supplier<Project> project;
    private Cursor cursor;
    private BiConsumer<String, Optional<String>> revealer;
    private CardEditing card;
    private IntConsumer mover;
    private boolean following;
    private final Runnable refresh = this::refresh;
    private Project expanded;

    /** @param actions adds the editor's actions to those of the view */
    public PersonaOutline(Consumer<IActionBars> actions) {
        this.actions = actions;
    }

    @Override
    public void setActionBars(IActionBars bars) {
        actions.accept(bars);
    }

    /**
     * Shows a document; until then the outline is empty.
     *
     * @param open the project that is open
     * @param where where the user is
     * @param reveals shows an element, or a feature of it, in the editor
     * @param blocks selects the blocks of the card
     * @param moves moves the selected blocks some places down, or up for less than 0
     */
    public void attach(Supplier<Project> open, Cursor where, BiConsumer<String, Optional<String>> reveals, CardEditing blocks, IntConsumer moves) {
        project = open;
        cursor = where;
        revealer = reveals;
        card = blocks;
        mover = moves;
        cursor.addListener(this);
        card.onBlocksSelected(this::follow);
        fill();
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Words(new LocalResourceManager(JFaceResources.getResources(), parent))));
        tree.setUseHashlookup(true);
        tree.getControl().addListener(SWT.KeyDown, this::move);
        fill();
    }

    private void fill() {
        TreeViewer tree = getTreeViewer();
        if (cursor != null && tree != null && !tree.getControl().isDisposed()) {
            tree.setInput(this);
            expand(tree);
            follow();
        }
    }

    private void expand(TreeViewer tree) {
        expanded = project.get();
        tree.expandToLevel(3);
    }

    @Override
    public void dispose() {
        if (cursor != null) {
            cursor.removeListener(this);
        }
        super.dispose();
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (following || !(event.getStructuredSelection().getFirstElement() instanceof OutlineNode node)) {
            return;
        }
        following = true;
        try {
            cursor.go(node.subject());
            if (node instanceof OutlineNode.Block block) {
                cursor.select(Origin.NONE, this);
                card.selectBlocks(List.of(block.name()));
                card.reveal(block.name());
            }
            Origin origin = node.origin();
            if (!origin.isNone() && !origin.feature().isEmpty()) {
                revealer.accept(origin.elementId(), Optional.of(origin.feature()));
            }
        } finally {
            following = false;
        }
    }

    @Override
    public void subjectChanged() {
        follow();
    }

    @Override
    public void selectionChanged(Object by) {
        follow();
    }

    @Override
    public void contentChanged() {
        TreeViewer tree = getTreeViewer();
        if (tree != null && !tree.getControl().isDisposed()) {
            // somebody who types looks at the text
            tree.getControl().getDisplay().timerExec(REST, refresh);
        }
    }

    private void refresh() {
        TreeViewer tree = getTreeViewer();
        if (!tree.getControl().isDisposed()) {
            tree.refresh(true);
            if (expanded != project.get()) {
                expand(tree);
            }
            follow();
        }
    }

    private void follow() {
        TreeViewer tree = getTreeViewer();
        if (following || tree == null || tree.getControl().isDisposed()) {
            return;
        }
        following = true;
        try {
            tree.setSelection(new StructuredSelection(selected()), true);
        } finally {
            following = false;
        }
    }

    private OutlineNode selected() {
        Optional<String> block = card.blocks().stream().reduce((first, last) -> last);
        return card.persona().flatMap(persona -> block.<OutlineNode>map(name -> new OutlineNode.Block(persona, name)))
                .orElseGet(() -> OutlineNode.of(cursor.subject(), cursor.selection()));
    }

    /** With Alt, or with Ctrl as on the card, the arrow keys move a block up or down. */
    private void move(Event key) {
        int step = key.keyCode == SWT.ARROW_UP ? -1 : key.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        if (step != 0 && (key.stateMask == SWT.MOD3 || key.stateMask == SWT.MOD1)
                && getTreeViewer().getStructuredSelection().getFirstElement() instanceof OutlineNode.Block) {
            key.doit = false;
            mover.accept(step);
        }
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return new Object[] {new OutlineNode.Subject(project.get())};
        }

        @Override
        public Object[] getChildren(Object parent) {
            return OutlineNode.children((OutlineNode) parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return OutlineNode.parent((OutlineNode) element).orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !OutlineNode.children((OutlineNode) element).isEmpty();
        }
    }

    private static final class Words extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
        private final LocalResourceManager images;
        private final Map<URL, ImageDescriptor> descriptors = new HashMap<>();

        Words(LocalResourceManager images) {
            this.images = images;
        }

        @Override
        public StyledString getStyledText(Object element) {
            OutlineNode node = (OutlineNode) element;
            StyledString text = new StyledString(node.label(Texts.locale()));
            String detail = node.detail(Texts.locale());
            return detail.isEmpty() ? text : text.append("  " + detail, StyledString.QUALIFIER_STYLER);
        }

        @Override
        public String getText(Object element) {
            return ((OutlineNode) element).label(Texts.locale());
        }

        @Override
        public Image getImage(Object element) {
            EClass type = switch ((OutlineNode) element) {
                case OutlineNode.Block block -> PersonaPackage.Literals.CARD_BLOCK;
                case OutlineNode.Said said when said.trait().feature() instanceof EReference list -> list.getEReferenceType();
                case OutlineNode.Said said when said.trait().group() != null -> said.trait().group().getEReferenceType();
                case OutlineNode node -> node.element().eClass();
            };
            return images.get(descriptors.computeIfAbsent(Icons.of(type), ImageDescriptor::createFromURL));
        }
    }
}
