/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.scene.Origin;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.ui.editor.bar.Notice;
import org.portrait.ui.editor.bar.PersonaBar;
import org.portrait.ui.card.CardPage;
import org.portrait.ui.card.ScenePage;
import org.portrait.ui.card.compare.ComparePage;
import org.portrait.ui.card.map.MapPage;
import org.portrait.ui.card.style.CardLooks;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Suggestions;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.field.Boxes;
import org.portrait.ui.edit.field.FieldTools;
import org.portrait.ui.editor.document.DocumentPages;
import org.portrait.ui.editor.profile.ProfilePage;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.session.DocumentSession;

/** The pages of an open document with the bar above them. */
public final class EditorPages implements Cursor.Listener, DocumentPages {

    private static final int CARD = 0;
    private static final int PROFILE = 1;
    private static final int COMPARISON = 2;
    private static final int MAP = 3;

    private final DocumentSession session;
    private final Runnable picked;
    private final Composite area;
    private final Cursor cursor;
    private final Editing editing;
    private final PersonaBar bar;
    private final Notice notice;
    private final CTabFolder tabs;
    private final DraftingTable table;
    private final ProfilePage profile;
    private final ComparePage comparison;
    private final MapPage map;
    private boolean cardWanted = true;
    /** What is shown changes because the document does, not because the user goes elsewhere. */
    private boolean following;

    /** @param picked runs when something else is selected */
    EditorPages(Composite parent, FormToolkit toolkit, DocumentSession session, Runnable picked) {
        this.session = session;
        this.picked = picked;
        editing = new Editing(session.editingDomain());
        cursor = new Cursor(first(session.project()));
        area = toolkit.createComposite(parent);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Composite top = toolkit.createComposite(area);
        top.setLayout(Boxes.grid(1, 0));
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        notice = new Notice(area);
        tabs = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = DraftingTable.create(tabs, toolkit, editing, cursor);
        profile = new ProfilePage(tabs, new FieldTools(toolkit, editing, Suggestions::of), cursor);
        bar = new PersonaBar(top, profile, cursor, session::project, new CardLooks(card().tools()));
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tab("page.card", card().control());
        tab("page.profile", profile.control());
        comparison = new ComparePage(tabs, toolkit, session, this::open);
        comparison.onPicked(picked);
        tab("page.comparison", comparison.control());
        map = new MapPage(tabs, toolkit, session, editing, this::open);
        map.onPicked(picked);
        tab("page.map", map.control());
        tabs.addListener(SWT.Selection, event -> {
            flush();
            if (sheet().isPresent()) {
                catchUp();
                setFocus();
                picked.run();
                return;
            }
            cardWanted = tabs.getSelectionIndex() == CARD;
            if (cardWanted) {
                goToPersona();
            }
            catchUp();
            if (cardWanted || cursor.selection().isNone()) {
                setFocus();
            } else {
                profile.reveal(cursor.selection());
            }
        });
        cursor.addListener(this);
        area.addListener(SWT.Dispose, event -> cursor.removeListener(this));
        showPage();
    }

    private void tab(String key, Control page) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(Texts.get(key));
        item.setControl(page);
    }

    /** What to show at first: the first persona, else the first segment, else the project. */
    private static EObject first(Project project) {
        return Personas.of(project).stream().<EObject>map(persona -> persona).findFirst()
                .or(() -> project.getSegments().stream().findFirst()).orElse(project);
    }

    @Override
    public Control control() {
        return area;
    }

    /** Where the user is. */
    public Cursor cursor() {
        return cursor;
    }

    /** Changes the document. */
    public Editing editing() {
        return editing;
    }

    /** The card. */
    public CardPage card() {
        return table.page();
    }

    /** The card with its tools. */
    DraftingTable table() {
        return table;
    }

    /** The forms. */
    public ProfilePage profile() {
        return profile;
    }

    /** Personas side by side. */
    public ComparePage comparison() {
        return comparison;
    }

    /** The map of the segments. */
    public MapPage map() {
        return map;
    }

    /** The page in front, if it shows several personas at once. */
    Optional<ScenePage> sheet() {
        return switch (tabs.getSelectionIndex()) {
            case COMPARISON -> Optional.of(comparison);
            case MAP -> Optional.of(map);
            default -> Optional.empty();
        };
    }

    /** Brings personas side by side to the front. */
    void compare(List<String> personaIds) {
        comparison.compare(personaIds);
        showSheet(COMPARISON);
    }

    /** Brings the personas that were compared last to the front, or the one that is shown and others. */
    void compare() {
        if (cursor.subject() instanceof Persona persona && comparison.compared().stream().noneMatch(persona::equals)) {
            comparison.compare(List.of(persona.getId()));
        }
        showSheet(COMPARISON);
    }

    /** Brings the map to the front. */
    void showMap() {
        showSheet(MAP);
    }

    private void showSheet(int tab) {
        flush();
        tabs.setSelection(tab);
        catchUp();
        setFocus();
        picked.run();
    }

    /** Shows what is opened on a page of several personas: a persona as a card, what it says where it is edited. */
    private void open(Origin origin) {
        cardWanted = true;
        reveal(origin.elementId(), Optional.of(origin.feature()).filter(feature -> !feature.isEmpty()));
        setFocus();
    }

    @Override
    public Notice notice() {
        return notice;
    }

    /** Whether the card is in front. */
    public boolean isCardShown() {
        return tabs.getSelectionIndex() == CARD;
    }

    /** Brings the card to the front, or the forms; a segment and a project have forms only. */
    public void show(boolean wantsCard) {
        cardWanted = wantsCard;
        if (wantsCard) {
            goToPersona();
        } else {
            showPage();
        }
        setFocus();
    }

    @Override
    public boolean isTyping() {
        return editing.isTyping();
    }

    @Override
    public void setFocus() {
        if (sheet().isPresent()) {
            sheet().get().setFocus();
        } else if (isCardShown()) {
            card().setFocus();
        } else {
            profile.setFocus();
        }
    }

    @Override
    public void flush() {
        table.flush();
        profile.flush();
    }

    /** Puts the cursor into the box that finds traits. */
    public void find() {
        show(false);
        profile.find();
    }

    /** Brings the selected trait to the front in the form. */
    public void showInForm() {
        Origin selection = cursor.selection();
        show(false);
        profile.reveal(selection);
    }

    /** The persona before or after the one that is shown. */
    public void go(int steps) {
        bar.go(steps);
    }

    /** Shows and selects an element. */
    void reveal(String elementId, Optional<String> feature) {
        session.find(elementId).ifPresent(element -> {
            if (sheet().isPresent()) {
                showPage();
            }
            EObject subject = element;
            while (!(subject instanceof Persona || subject instanceof Segment || subject instanceof Project)) {
                subject = subject.eContainer();
            }
            cursor.go(subject);
            Origin origin = new Origin(elementId, feature.orElse(""));
            boolean whole = subject == element && feature.isEmpty();
            if (whole) {
                return;
            }
            cursor.select(origin, this);
            boolean onCard = isCardShown() && (card().canvas().reading().indexOf(origin) >= 0 || Target.of(subject, origin).isPresent());
            if (!onCard) {
                show(false);
                profile.reveal(origin);
            } else {
                card().canvas().reveal(origin);
            }
        });
    }

    /** The identifier of what is shown. */
    String subjectId() {
        return ((Identified) cursor.subject()).getId();
    }

    /** What is selected: an element of the card or form, else what is shown as a whole. */
    Optional<EObject> picked() {
        if (sheet().isPresent()) {
            return sheet().get().picked().or(() -> Optional.of(session.project()));
        }
        Origin selection = cursor.selection();
        return selection.isNone() ? Optional.of(cursor.subject())
                : Target.find(cursor.subject(), selection.elementId()).or(() -> Optional.of(cursor.subject()));
    }

    void documentChanged() {
        if (editing.isHalfway()) {
            return;
        }
        if (!isPart(cursor.subject())) {
            follow();
        }
        cursor.contentChanged();
        comparison.contentChanged();
        map.contentChanged();
        settleSelection();
    }

    /** A trait that was selected before it said anything is on the card now: what is selected is what is seen there. */
    private void settleSelection() {
        if (cursor.subject() instanceof Persona persona && cursor.selection().elementId().equals(persona.getId())) {
            Target.of(persona, cursor.selection()).flatMap(Target::trait)
                    .ifPresent(trait -> cursor.select(Target.origin(persona, trait), this));
        }
    }

    private boolean isPart(EObject element) {
        return element == session.project()
                || EcoreUtil.isAncestor(session.project(), element);
    }

    /** Shows what stands now for what was shown; a page of several personas stays in front. */
    private void follow() {
        following = true;
        try {
            cursor.go(session.find(subjectId()).orElseGet(() -> first(session.project())));
        } finally {
            following = false;
        }
    }

    void reloaded() {
        Origin selection = cursor.selection();
        follow();
        if (!selection.isNone() && session.find(selection.elementId()).isPresent()) {
            cursor.select(selection, this);
        }
        cursor.contentChanged();
        comparison.contentChanged();
        map.contentChanged();
    }

    @Override
    public void subjectChanged() {
        if (!following || sheet().isEmpty()) {
            showPage();
        }
        picked.run();
    }

    @Override
    public void selectionChanged(Object by) {
        picked.run();
    }

    /** Only personas have cards: from a segment or project to its first one. */
    private void goToPersona() {
        Optional<Persona> nearest = switch (cursor.subject()) {
            case Segment segment -> segment.getPersonas().stream().findFirst();
            case Project project -> Personas.of(project).stream().findFirst();
            default -> Optional.empty();
        };
        nearest.ifPresent(cursor::go);
        showPage();
    }

    private void catchUp() {
        card().catchUp();
        profile.catchUp();
        comparison.catchUp();
        map.catchUp();
    }

    private void showPage() {
        boolean ofPersona = cursor.subject() instanceof Persona;
        tabs.setSelection(ofPersona && cardWanted ? CARD : PROFILE);
        catchUp();
        tabs.getItem(CARD).setToolTipText(ofPersona ? null : Texts.get("page.card.none"));
    }
}
