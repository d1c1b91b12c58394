/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.template.CardTemplate;
import org.portrait.model.Persona;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/**
 * Templates as tiles with pictures of a persona's card. Arrow keys and the mouse select; sends {@link SWT#Selection}, and
 * {@link SWT#DefaultSelection} for Enter and a double click.
 */
public final class Gallery extends Canvas {

    private static final int PICTURE = 168;
    private static final int PAPER = PICTURE * 297 / 210;
    private static final int PAD = 10;
    private static final int GAP = 12;
    private static final int LINES = 5;

    private final ScrolledComposite scroller;
    private final Thumbnails thumbnails;
    private final Function<CardTemplate, CardSettings> settings;
    private Shelf shelf;
    private CardTemplate inUse;
    private int selected;

    /**
     * @param scroller shows the gallery, which becomes its content
     * @param persona  a copy that nobody changes
     * @param settings what a template gives for the persona
     */
    Gallery(ScrolledComposite scroller, Persona persona, Function<CardTemplate, CardSettings> settings) {
        super(scroller, SWT.DOUBLE_BUFFERED);
        this.scroller = scroller;
        this.settings = settings;
        int zoom = getMonitor().getZoom();
        thumbnails = new Thumbnails(this, persona, PICTURE * zoom / 100, this::redraw);
        shelf = new Shelf(List.of(), 0, tile(), GAP);
        scroller.setContent(this);
        scroller.setExpandHorizontal(true);
        scroller.addListener(SWT.Resize, event -> arrange());
        scroller.getVerticalBar().setIncrement(40);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> press(event.x, event.y));
        addListener(SWT.MouseDoubleClick, event -> {
            if (shelf.at(event.x, event.y) == selected) {
                notifyListeners(SWT.DefaultSelection, new Event());
            }
        });
        addListener(SWT.MouseMove, event -> {
            int index = shelf.at(event.x, event.y);
            setCursor(index < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            setToolTipText(index < 0 ? null : shelf.templates().get(index).about(Texts.locale()));
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        new GalleryAccess(this);
    }

    /** Room for the picture, the name and what it is for. */
    private Point tile() {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new Point(PICTURE + 2 * PAD, PAPER + 2 * PAD + PAD / 2 + LINES * line);
    }

    /** Shows templates. @param now the one that the persona has, which is selected */
    void show(List<CardTemplate> templates, CardTemplate now) {
        inUse = now;
        shelf = new Shelf(templates, shelf.width(), shelf.tile(), GAP);
        selected = Math.max(0, templates.stream().map(CardTemplate::id).toList().indexOf(now.id()));
        arrange();
        reveal();
        notifyListeners(SWT.Selection, new Event());
    }

    /** The templates, in the order in which they are shown. */
    public List<CardTemplate> templates() {
        return shelf.templates();
    }

    /** The template that is selected. */
    public CardTemplate selected() {
        return shelf.templates().get(selected);
    }

    /** Whether all pictures that are to be seen are there. */
    public boolean isComplete() {
        return thumbnails.isComplete();
    }

    /** Selects a template. */
    public void select(int index) {
        if (index != selected) {
            selected = index;
            reveal();
            redraw();
            getAccessible().setFocus(index);
            notifyListeners(SWT.Selection, new Event());
        }
    }

    int selectedIndex() {
        return selected;
    }

    boolean isInUse(int index) {
        return inUse != null && shelf.templates().get(index).id().equals(inUse.id());
    }

    Shelf shelf() {
        return shelf;
    }

    private void arrange() {
        int width = scroller.getClientArea().width;
        shelf = new Shelf(shelf.templates(), width, shelf.tile(), GAP);
        setSize(width, Math.max(shelf.height(), scroller.getClientArea().height));
        scroller.getVerticalBar().setPageIncrement(scroller.getClientArea().height * 9 / 10);
        reveal();
        redraw();
    }

    private void reveal() {
        Rectangle area = shelf.area(selected);
        int top = scroller.getOrigin().y;
        int height = scroller.getClientArea().height;
        if (area.y < top || area.height > height) {
            scroller.setOrigin(0, area.y - GAP);
        } else if (area.y + area.height > top + height) {
            scroller.setOrigin(0, area.y + area.height + GAP - height);
        }
    }

    private void press(int x, int y) {
        setFocus();
        int index = shelf.at(x, y);
        if (index >= 0) {
            select(index);
        }
    }

    private void key(Event event) {
        int last = shelf.templates().size() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> select(shelf.next(selected, 1, 0));
            case SWT.ARROW_LEFT -> select(shelf.next(selected, -1, 0));
            case SWT.ARROW_DOWN -> select(shelf.next(selected, 0, 1));
            case SWT.ARROW_UP -> select(shelf.next(selected, 0, -1));
            case SWT.HOME -> select(0);
            case SWT.END -> select(last);
            case SWT.CR, SWT.KEYPAD_CR -> notifyListeners(SWT.DefaultSelection, new Event());
            default -> { }
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        Rectangle clip = gc.getClipping();
        for (int index = 0; index < shelf.templates().size(); index++) {
            Rectangle area = shelf.area(index);
            if (area.intersects(clip)) {
                paint(gc, index, area);
            }
        }
    }

    private void paint(GC gc, int index, Rectangle area) {
        CardTemplate template = shelf.templates().get(index);
        boolean chosen = index == selected;
        if (chosen) {
            gc.setBackground(Tint.chip(this, false));
            gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 10, 10);
            gc.setForeground(isFocusControl() ? Tint.accent(this) : Tint.faint(this));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2, 10, 10);
        }
        picture(gc, template, new Rectangle(area.x + PAD, area.y + PAD, PICTURE, PAPER));
        words(gc, template, isInUse(index), new Rectangle(area.x + PAD, area.y + PAD + PAPER + PAD / 2, PICTURE,
                area.height - 2 * PAD - PAPER - PAD / 2));
    }

    private void picture(GC gc, CardTemplate template, Rectangle at) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(at);
        thumbnails.of(settings.apply(template)).ifPresent(image -> draw(gc, image, at));
        gc.setLineWidth(1);
        gc.setForeground(Tint.faint(this));
        gc.drawRectangle(at.x - 1, at.y - 1, at.width + 1, at.height + 1);
    }

    private static void draw(GC gc, Image image, Rectangle at) {
        Rectangle pixels = image.getBounds();
        int height = Math.min(at.height, pixels.height * at.width / pixels.width);
        gc.drawImage(image, 0, 0, pixels.width, pixels.height, at.x, at.y, at.width, height);
    }

    private void words(GC gc, CardTemplate template, boolean used, Rectangle at) {
        gc.setForeground(getForeground());
        int y = at.y + text(gc, template.name(Texts.locale()), true, at, 2);
        gc.setForeground(used ? Tint.accent(this) : Tint.quiet(this));
        String about = used ? Words.get("gallery.used") : template.name().isBlank() ? template.about(Texts.locale()) : Words.get("gallery.own");
        text(gc, about, false, new Rectangle(at.x, y, at.width, at.y + at.height - y), LINES - 1);
    }

    /** Draws the first lines of a text. @return how high they are */
    private int text(GC gc, String words, boolean bold, Rectangle at, int most) {
        TextLayout layout = new TextLayout(getDisplay());
        try {
            layout.setFont(bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : getFont());
            layout.setText(words);
            layout.setWidth(at.width);
            int lines = Math.min(most, layout.getLineCount());
            int height = layout.getLineBounds(lines - 1).y + layout.getLineBounds(lines - 1).height;
            Rectangle before = gc.getClipping();
            gc.setClipping(before.intersection(new Rectangle(at.x, at.y, at.width, height)));
            layout.draw(gc, at.x, at.y);
            gc.setClipping(before);
            return height;
        } finally {
            layout.dispose();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 4 * (shelf.tile().x + GAP) + GAP : widthHint, heightHint == SWT.DEFAULT ? shelf.height() : heightHint);
    }
}
