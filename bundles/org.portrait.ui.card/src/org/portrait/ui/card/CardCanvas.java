/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.layout.Drafting;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.CardTemplate;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.ui.edit.Cursor;

/** Shows the card of a persona on a desk, as it will be printed; things on it can be pointed at, selected and walked through. */
public final class CardCanvas extends Canvas {

    /** How long the UI thread waits for a picture, in milliseconds: less than a frame of a usual screen. */
    private static final long MOST_WAIT = 12;
    /** How far pixels of a page that is not at whole units may be off, in units of widgets. */
    private static final double ROUNDING = 2;

    private final Cursor cursor;
    private final Predicate<Origin> selectable;
    private final CardRenderer renderer;
    private final DeskScroll scroll;
    private final CardPainting painting;
    private final Gestures gestures;
    /** Made by the renderer, not yet shown. */
    private final Queue<CardPicture> arrived = new ConcurrentLinkedQueue<>();
    private Consumer<String> trouble = message -> {
    };
    private Runnable painted = () -> {
    };
    private Function<Persona, CardSettings> settingsOf = persona -> CardSettings.of(persona, LocalDate.now());
    private Drafting drafting = Drafting.NONE;
    private CardTemplate previewed;
    /** Makes up the copy that the renderer gets. */
    private Consumer<Persona> guise = copy -> {
    };
    /** The last card that was no preview. */
    private Card own;
    private CardPicture picture;
    /** Of what is shown; made when asked for. */
    private Reading reading;
    /** A picture is being taken over; it may bring another zoom with it. */
    private boolean taking;
    private Persona source;
    private Persona snapshot;
    private Persona shown;
    private CardSettings settings;
    private Origin hovered = Origin.NONE;
    private double wantedScale;

    /**
     * @param cursor where the user is; the canvas follows and moves it
     * @param selectable which origins can be selected
     */
    public CardCanvas(Composite parent, Cursor cursor, Predicate<Origin> selectable) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.cursor = cursor;
        this.selectable = selectable;
        Display display = getDisplay();
        renderer = new CardRenderer(display, next -> {
            arrived.add(next);
            display.asyncExec(this::take);
        }, defect -> display.asyncExec(() -> trouble.accept(defect.toString())));
        scroll = new DeskScroll(this, this::renderAgain);
        scroll.addListener(this::settle);
        painting = new CardPainting(this);
        addListener(SWT.Paint, event -> {
            painting.paint(event.gc, event.getBounds());
            painted.run();
        });
        gestures = new Gestures(this);
        gestures.add(new ViewGestures(this));
        gestures.add(new WalkGestures(this));
        new CardAccessibility(this);
        addListener(SWT.Dispose, event -> {
            renderer.stop();
            drop();
            if (picture != null) {
                picture.dispose();
                picture = null;
            }
        });
    }

    /** Shows a persona as it is now. The picture follows as soon as it is painted; until then the last one stays. See {@link #settle()}. */
    public void show(Persona persona) {
        source = persona;
        snapshot = copy(persona);
        guise.accept(snapshot);
        arrange();
    }

    /**
     * Shows more than the persona says, while somebody writes it.
     *
     * @param makeUp changes the copy of the persona that is shown; nothing of it comes into the document
     */
    public void setGuise(Consumer<Persona> makeUp) {
        guise = makeUp;
        refresh();
    }

    /** Shows the persona anew, as it is now. */
    public void refresh() {
        if (source != null) {
            show(source);
            settle();
        }
    }

    /** The copy that is shown, with its guise; empty until the first picture has come. Nobody may change it. */
    public Optional<Persona> shown() {
        return Optional.ofNullable(picture).map(CardPicture::of);
    }

    /** Lays the last persona out as it is wanted now. */
    private void arrange() {
        if (snapshot != null) {
            CardSettings usual = settingsOf.apply(snapshot).with(drafting);
            settings = previewed == null ? usual : usual.with(previewed);
            renderAgain();
        }
    }

    /** Whether the card is shown as it will be printed, or as somebody works on it. */
    public Drafting drafting() {
        return drafting;
    }

    /** Shows the card as it will be printed, or as somebody works on it. */
    public void setDrafting(Drafting other) {
        if (!drafting.equals(other)) {
            drafting = other;
            arrange();
        }
    }

    /** Shows the card in another arrangement for a while, without changing anything. @param template {@code null} for its own */
    public void preview(CardTemplate template) {
        if (!Objects.equals(previewed, template)) {
            previewed = template;
            arrange();
        }
    }

    /** Who is shown; empty before anybody was. */
    public Optional<Persona> persona() {
        return Optional.ofNullable(source);
    }

    /** What is shown, with how it came about; empty until the first picture has come. */
    public Optional<Card> card() {
        return Optional.ofNullable(picture).map(CardPicture::card);
    }

    /** What was shown last of the card itself, not of a preview. */
    Optional<Card> unpreviewed() {
        return Optional.ofNullable(own);
    }

    /** Lets a gesture take part, before those that take part already. */
    public void add(Gesture gesture) {
        gestures.add(gesture);
    }

    /** Paints over the card, above what is painted already. */
    public void add(Overlay overlay) {
        painting.add(overlay);
    }

    /** Offers a command of the Edit menu to the gestures. @return whether one of them took it */
    public boolean edit(EditAction action) {
        return gestures.edit(action);
    }

    /** Whether a gesture with the mouse goes on. */
    public boolean isDragging() {
        return gestures.isDragging();
    }

    /**
     * Waits a moment for the picture that was asked for, so that the next frame of the screen shows it. Without this the frame would
     * show only what changed around the card, and the card had to wait for the one after.
     */
    void settle() {
        if (!taking) {
            renderer.await(MOST_WAIT);
            take();
        }
    }

    /** Shows cards otherwise than their personas ask for, from the next on. */
    public void setSettings(Function<Persona, CardSettings> how) {
        settingsOf = how;
    }

    /** Tells of a card that cannot be painted; a defect. */
    public void onTrouble(Consumer<String> listener) {
        trouble = listener;
    }

    /** Runs after each paint; for measuring and tests. */
    public void onPainted(Runnable listener) {
        painted = listener;
    }

    /** What is shown; empty until the first picture has come. */
    public Optional<Scene> scene() {
        return Optional.ofNullable(picture).map(CardPicture::scene);
    }

    /** Whether the picture shows what was asked for last. */
    public boolean isUpToDate() {
        return picture != null && shown == snapshot && picture.scale() == wantedScale;
    }

    /** What can be selected. */
    public Reading reading() {
        if (reading == null) {
            reading = picture == null ? new Reading(List.of()) : Reading.of(picture.scene(), selectable);
        }
        return reading;
    }

    /** Zoom and scrolling. */
    public DeskScroll view() {
        return scroll;
    }

    /** Selects what follows in reading order. @return whether there is something */
    public boolean step(int steps) {
        Optional<Reading.Stop> next = reading().step(cursor.selection(), steps);
        next.ifPresent(this::select);
        return next.isPresent();
    }

    /** Selects a stop and scrolls to it. */
    void select(Reading.Stop stop) {
        cursor.select(stop.origin(), this);
        reveal(stop.origin());
    }

    /** Scrolls to an origin, if it is shown. */
    public void reveal(Origin origin) {
        int index = reading().indexOf(origin);
        if (index >= 0) {
            Reading.Stop stop = reading().stops().get(index);
            scroll.reveal(scroll.desk().toDesk(stop.page(), stop.area()));
        }
    }

    /** What can be selected at a point of the window; {@link Origin#NONE} for nothing. */
    public Origin at(int x, int y) {
        return pointer(x, y, 0, 0).origin();
    }

    Pointer pointer(Event event) {
        return pointer(event.x, event.y, event.button, event.stateMask);
    }

    private Pointer pointer(int x, int y, int button, int keys) {
        double deskX = x + scroll.x();
        double deskY = y + scroll.y();
        OptionalInt page = picture == null ? OptionalInt.empty() : scroll.desk().pageAt(deskX, deskY);
        if (page.isEmpty()) {
            return new Pointer(x, y, button, keys, -1, 0, 0, Origin.NONE, "");
        }
        int index = page.getAsInt();
        double[] point = scroll.desk().toPage(index, deskX, deskY);
        Origin origin = picture.scene().at(index, point[0], point[1]).filter(selectable).orElse(Origin.NONE);
        String block = picture.card().blocks().stream().filter(each -> each.page() == index && each.area().contains(point[0], point[1]))
                .map(Card.Block::name).findFirst().orElse("");
        return new Pointer(x, y, button, keys, index, point[0], point[1], origin, block);
    }

    /** An area of a page in the window. */
    public Rect toWindow(int page, Rect area) {
        return scroll.desk().toDesk(page, area).moved(-scroll.x(), -scroll.y());
    }

    /** A point of the window on a page, also beside the page; in points. */
    public double[] toPage(int page, int x, int y) {
        return scroll.desk().toPage(page, (double) x + scroll.x(), (double) y + scroll.y());
    }

    /** Where an origin is shown, in the window; one area for each part of it. */
    public List<Rect> areas(Origin origin) {
        if (picture == null || origin.isNone()) {
            return List.of();
        }
        return picture.scene().places(origin).stream().map(place -> toWindow(place.page(), place.area())).toList();
    }

    void hover(Origin origin) {
        if (!hovered.equals(origin)) {
            redrawMarks(hovered);
            hovered = origin;
            redrawMarks(hovered);
        }
    }

    Origin hovered() {
        return hovered;
    }

    Cursor where() {
        return cursor;
    }

    Optional<CardPicture> picture() {
        return Optional.ofNullable(picture);
    }

    private void renderAgain() {
        if (snapshot == null || isDisposed()) {
            return;
        }
        wantedScale = scroll.desk().scale() * deviceScale();
        renderer.render(snapshot, settings, wantedScale, scroll.desk().visible(scroll.y()));
    }

    /** Pixels of the device per widget unit. */
    double deviceScale() {
        return getMonitor().getZoom() / 100.0;
    }

    /** Shows what has arrived. */
    private void take() {
        if (isDisposed()) {
            drop();
            return;
        }
        taking = true;
        try {
            for (CardPicture next = arrived.poll(); next != null; next = arrived.poll()) {
                take(next);
            }
        } finally {
            taking = false;
        }
    }

    private void take(CardPicture next) {
        CardPicture before = picture;
        Desk desk = scroll.desk();
        redrawMarks(cursor.selection());
        redrawMarks(hovered);
        picture = next;
        own = previewed == null ? next.card() : own;
        shown = next.of();
        if (before == null || before.scene() != next.scene()) {
            reading = null;
            scroll.setPages(next.scene().pages());
        }
        if (before == null || before.scale() != next.scale() || !desk.equals(scroll.desk())) {
            redraw();
        } else {
            next.pages().forEach(this::redrawChanged);
            redrawMarks(cursor.selection());
            redrawMarks(hovered);
        }
        if (before != null) {
            before.dispose();
        }
    }

    private void drop() {
        for (CardPicture next = arrived.poll(); next != null; next = arrived.poll()) {
            next.dispose();
        }
    }

    private void redrawChanged(int page, PagePixels pixels) {
        Rectangle changed = pixels.changed();
        if (!changed.isEmpty()) {
            double scale = picture.scale();
            redraw(scroll.desk().toDesk(page, new Rect(changed.x / scale, changed.y / scale, changed.width / scale, changed.height / scale))
                    .moved(-scroll.x(), -scroll.y()).grown(ROUNDING));
        }
    }

    /** Redraws what marks an origin that is selected or pointed at. */
    void redrawMarks(Origin origin) {
        areas(origin).forEach(area -> redraw(area.grown(CardPainting.MARK)));
    }

    private void redraw(Rect area) {
        int x = (int) Math.floor(area.x());
        int y = (int) Math.floor(area.y());
        redraw(x, y, (int) Math.ceil(area.right()) - x, (int) Math.ceil(area.bottom()) - y, false);
    }

    /** A copy for the renderer, in a project that has the same name, language and templates. */
    private static Persona copy(Persona persona) {
        Persona copy = EcoreUtil.copy(persona);
        if (EcoreUtil.getRootContainer(persona) instanceof Project project) {
            Project shell = PersonaFactory.eINSTANCE.createProject();
            shell.setName(project.getName());
            shell.setLanguage(project.getLanguage());
            project.getDesigns().stream().filter(design -> design.getId() != null && design.getId().equals(persona.getTemplate()))
                    .forEach(design -> shell.getDesigns().add(EcoreUtil.copy(design)));
            if (persona.eContainer() instanceof Segment segment) {
                Segment part = PersonaFactory.eINSTANCE.createSegment();
                part.setId(segment.getId());
                part.setName(segment.getName());
                part.getPersonas().add(copy);
                shell.getSegments().add(part);
            } else {
                shell.getPersonas().add(copy);
            }
        }
        return Objects.requireNonNull(copy);
    }
}
