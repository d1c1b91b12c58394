/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;
import org.portrait.ui.edit.Cursor;

/**
 * Shows a scene on a desk, as it will be printed; things on it can be pointed at, selected and walked through.
 *
 * @param <W> what is laid out; equal ones are laid out once
 * @param <L> how it comes out
 */
public abstract class SceneCanvas<W, L> extends Canvas {

    /** How far pixels of a page that is not at whole units may be off, in units of widgets. */
    private static final double ROUNDING = 2;
    private final Cursor cursor;
    private final Predicate<Origin> selectable;
    private final DeskPicture<W, L> picture;
    private final DeskScroll scroll;
    private final ScenePainting painting;
    private final Gestures gestures;
    private final Arrivals arrivals = new Arrivals(this);
    private final SceneAccessibility accessibility;
    private Runnable painted = () -> {
    };
    private final List<Runnable> shownListeners = new ArrayList<>();
    private Function<Origin, String> describer = origin -> "";
    /** Of what is shown; made when asked for. */
    private Reading reading;
    /** Where what is shown is; made when asked for. */
    private Map<Origin, List<Scene.Place>> places;
    private Origin hovered = Origin.NONE;

    /**
     * @param cursor where the user is; the canvas follows and moves it
     * @param selectable which origins can be selected
     * @param layout lays out, outside of the UI thread
     * @param sceneOf what is painted of a layout
     * @param name what assistive technology calls the whole
     * @param help how one gets around, for assistive technology
     */
    protected SceneCanvas(Composite parent, Cursor cursor, Predicate<Origin> selectable, Function<W, L> layout, Function<L, Scene> sceneOf,
            Supplier<String> name, Supplier<String> help) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.cursor = cursor;
        this.selectable = selectable;
        picture = new DeskPicture<>(this, layout, sceneOf, this::show);
        scroll = picture.scroll();
        painting = new ScenePainting(this);
        addListener(SWT.Paint, event -> {
            painting.paint(event.gc, event.getBounds());
            painted.run();
        });
        gestures = new Gestures(this, new ViewGestures(this));
        gestures.add(new WalkGestures(this));
        accessibility = new SceneAccessibility(this, name, help);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                accessibility.place().ifPresent(place -> {
                    Point corner = toDisplay(place.x, place.y + place.height);
                    event.x = corner.x;
                    event.y = corner.y;
                });
            }
        });
    }

    /** Shows something. The picture follows as soon as it is painted; until then the last one stays. See {@link #settle()}. */
    protected final void render(W what) {
        picture.render(what);
    }

    /** What is shown, as it was laid out; empty until the first picture has come. */
    protected final Optional<L> content() {
        return picture.shown().map(ScenePicture::content);
    }

    /** What was asked for to get what is shown; empty until the first picture has come. */
    protected final Optional<W> laidOut() {
        return picture.shown().map(ScenePicture::of);
    }

    /** Another picture is shown. */
    protected void taken(L content) {
    }

    /** What can be selected at a point of a page: what is meant there, if it can be. */
    protected Optional<Origin> originAt(Scene scene, int page, double x, double y, Predicate<Origin> wanted) {
        return scene.meant(page, x, y).filter(wanted);
    }

    /** Name of the block at a point of a page; empty for none. */
    protected String blockAt(int page, double x, double y) {
        return "";
    }

    /** Lets a gesture take part, before those that take part already. */
    public void add(Gesture gesture) {
        gestures.add(gesture);
    }

    /** Lets something be dropped here that is dragged from elsewhere. */
    public void add(Arrival taker) {
        arrivals.add(taker);
    }

    /** Paints over the scene, above what is painted already. */
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

    /** Waits a moment for the picture that was asked for, so that the next frame of the screen shows it. */
    void settle() {
        picture.settle();
    }

    /** Runs after each paint; for measuring and tests. */
    public void onPainted(Runnable listener) {
        painted = listener;
    }

    /** Runs when another scene is shown than before. */
    public void onShown(Runnable listener) {
        shownListeners.add(listener);
    }

    /** Says more about what can be selected, for those who listen. @param words empty for nothing */
    public void setDescriber(Function<Origin, String> words) {
        describer = words;
    }

    /** What assistive technology is told. */
    public SceneAccessibility accessibility() {
        return accessibility;
    }

    Predicate<Origin> selectable() {
        return selectable;
    }

    String describe(Origin origin) {
        return describer.apply(origin);
    }

    /** What is shown; empty until the first picture has come. */
    public Optional<Scene> scene() {
        return picture.shown().map(ScenePicture::scene);
    }

    /** Whether the picture shows what was asked for last. */
    public boolean isUpToDate() {
        return picture.isUpToDate();
    }

    /** Whether what lies around the window is painted, too: nothing is going on any more. */
    boolean isAtRest() {
        return picture.isAtRest();
    }

    /** What can be selected. */
    public Reading reading() {
        if (reading == null) {
            reading = scene().map(scene -> Reading.of(scene, selectable)).orElseGet(() -> new Reading(List.of()));
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
        Optional<Scene> scene = scene();
        OptionalInt page = scroll.desk().pageAt(deskX, deskY);
        if (scene.isEmpty() || page.isEmpty()) {
            return new Pointer(x, y, button, keys, -1, 0, 0, Origin.NONE, "");
        }
        int index = page.getAsInt();
        double[] point = scroll.desk().toPage(index, deskX, deskY);
        Origin origin = originAt(scene.get(), index, point[0], point[1], selectable).orElse(Origin.NONE);
        return new Pointer(x, y, button, keys, index, point[0], point[1], origin, blockAt(index, point[0], point[1]));
    }

    /** Index of the page of which most is seen. */
    public int pageInFront() {
        Desk desk = scroll.desk();
        return desk.visible(scroll.y()).stream().max(Comparator.comparingDouble(page -> {
            Rect area = desk.page(page);
            return Math.min(area.bottom(), scroll.y() + desk.viewHeight()) - Math.max(area.y(), scroll.y());
        })).orElse(0);
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
        Optional<Scene> scene = scene();
        if (scene.isEmpty() || origin.isNone()) {
            return List.of();
        }
        if (places == null) {
            places = scene.get().places();
        }
        return places.getOrDefault(origin, List.of()).stream().map(place -> toWindow(place.page(), place.area())).toList();
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

    /** The pixels of a page, if it is painted. */
    Optional<PagePixels> pixels(int page) {
        return picture.pixels(page);
    }

    /** Pixels of the device per widget unit. */
    double deviceScale() {
        return picture.deviceScale();
    }

    private void show(ScenePicture<W, L> before, ScenePicture<W, L> next) {
        Desk desk = scroll.desk();
        boolean other = before == null || before.scene() != next.scene();
        if (other) {
            redrawMarksOf(before);
            reading = null;
            places = null;
        }
        taken(next.content());
        if (other) {
            scroll.setPages(next.scene().pages());
            shownListeners.forEach(Runnable::run);
        }
        if (before == null || before.scale() != next.scale() || !desk.equals(scroll.desk())) {
            redraw();
        } else {
            next.pages().forEach((page, pixels) -> redrawChanged(page, pixels, next.scale()));
            if (other) {
                redrawMarks(cursor.selection());
                redrawMarks(hovered);
            }
        }
    }

    private void redrawChanged(int page, PagePixels pixels, double scale) {
        Rectangle changed = pixels.changed();
        if (!changed.isEmpty()) {
            redraw(scroll.desk().toDesk(page, new Rect(changed.x / scale, changed.y / scale, changed.width / scale, changed.height / scale))
                    .moved(-scroll.x(), -scroll.y()).grown(ROUNDING));
        }
    }

    /** Redraws what marked something in the picture before, where it was: in that scene and on the pages of the desk as they still are. */
    private void redrawMarksOf(ScenePicture<W, L> before) {
        if (before != null && !(cursor.selection().isNone() && hovered.isNone())) {
            places = places == null ? before.scene().places() : places;
            redrawMarks(cursor.selection());
            redrawMarks(hovered);
        }
    }

    /** Redraws what marks an origin that is selected or pointed at. */
    void redrawMarks(Origin origin) {
        areas(origin).forEach(area -> redraw(area.grown(ScenePainting.MARK)));
    }

    private void redraw(Rect area) {
        int x = (int) Math.floor(area.x());
        int y = (int) Math.floor(area.y());
        redraw(x, y, (int) Math.ceil(area.right()) - x, (int) Math.ceil(area.bottom()) - y, false);
    }
}
