/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.evidence.Standing;
import org.portrait.card.evidence.Standings;
import org.portrait.card.scene.Origin;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.card.Reading;
import org.portrait.ui.card.Remembered;
import org.portrait.ui.card.ZoomBar;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;

/**
 * Marks on the card, when it is wanted, how well each statement is known. It is no part of the card and leaves in no export. Whether it is wanted
 * is remembered; assistive technology is told in any case.
 */
public final class EvidenceOverlay implements Overlay, Gesture, Cursor.Listener {

    /** How long the pointer rests before details are shown, in milliseconds. */
    private static final int REST = 350;
    private static final String WANTED = "evidence.shown";

    private final CardCanvas canvas;
    private final Cursor cursor;
    private final GlyphButton button;
    private final MarkPainter painter;
    private final Legend legend;
    private final Details details;
    private boolean on;
    /** Made when asked for. */
    private Standings standings;
    private List<Mark> marks;
    private Origin pointed = Origin.NONE;

    /** @param bar gets a button for it */
    public EvidenceOverlay(CardCanvas canvas, Cursor cursor, ZoomBar bar) {
        this.canvas = canvas;
        this.cursor = cursor;
        painter = new MarkPainter(canvas);
        legend = new Legend(canvas, painter);
        details = new Details(canvas);
        button = bar.add(Glyph.EVIDENCE, "standing.toggle");
        button.addListener(SWT.Selection, event -> setOn(!on));
        canvas.add((Overlay) this);
        canvas.add((Gesture) this);
        canvas.setDescriber(origin -> standings().of(origin).map(EvidenceWords::sentence).orElse(""));
        canvas.onShown(() -> {
            marks = null;
            if (on) {
                canvas.redraw();
            }
        });
        canvas.addListener(SWT.MouseMove, this::point);
        canvas.addListener(SWT.MouseExit, event -> point(Origin.NONE));
        canvas.addListener(SWT.FocusOut, event -> details.hide());
        canvas.view().addListener(details::hide);
        cursor.addListener(this);
        canvas.addListener(SWT.Dispose, event -> cursor.removeListener(this));
        apply(Remembered.is(WANTED));
    }

    /** Shows or hides the signs. */
    public void setOn(boolean wanted) {
        Remembered.set(WANTED, wanted);
        apply(wanted);
    }

    private void apply(boolean wanted) {
        on = wanted;
        button.setChecked(wanted);
        legend.setVisible(wanted);
        details.hide();
        changed();
    }

    @Override
    public void subjectChanged() {
        changed();
    }

    @Override
    public void contentChanged() {
        changed();
    }

    @Override
    public void selectionChanged(Object by) {
        details.hide();
        if (on && by == canvas && canvas.isFocusControl()) {
            show(cursor.selection());
        }
    }

    private void changed() {
        standings = null;
        marks = null;
        if (on) {
            if (cursor.subject() instanceof Persona persona) {
                legend.show(standings().all(), Personas.reviewInterval(persona));
            }
            canvas.redraw();
        } else {
            details.hide();
        }
    }

    private Standings standings() {
        if (standings == null) {
            standings = cursor.subject() instanceof Persona persona ? Standings.of(persona, LocalDate.now()) : Standings.NONE;
        }
        return standings;
    }

    /** A statement that stands in several places is marked at the first. */
    private List<Mark> marks() {
        if (marks == null) {
            marks = new ArrayList<>();
            Set<Standing> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Reading.Stop stop : canvas.reading().stops()) {
                standings().of(stop.origin()).filter(seen::add)
                        .ifPresent(standing -> marks.add(new Mark(stop.origin(), standing, stop.page(), stop.area())));
            }
        }
        return marks;
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        if (!on) {
            return;
        }
        for (Mark mark : marks()) {
            Rectangle place = mark.place(canvas);
            if (damage.intersects(place.x - 2, place.y - 2, place.width + 4, place.height + 4)) {
                painter.paint(gc, mark.standing().kind(), mark.standing().wide() ? 0 : mark.standing().evidence().size(), place.x, place.y);
            }
        }
    }

    @Override
    public boolean key(Event key) {
        if (key.keyCode == SWT.F9 && key.stateMask == 0) {
            setOn(!on);
            return true;
        }
        return false;
    }

    private void point(Event event) {
        if (canvas.isDragging()) {
            details.hide();
        } else if (on) {
            point(marks().stream().filter(mark -> mark.place(canvas).contains(event.x, event.y)).map(Mark::origin).findFirst()
                    .orElseGet(() -> canvas.at(event.x, event.y)));
        }
    }

    private void point(Origin at) {
        if (at.equals(pointed)) {
            return;
        }
        pointed = at;
        details.hide();
        if (on && !at.isNone()) {
            canvas.getDisplay().timerExec(REST, () -> {
                if (!canvas.isDisposed() && on && at.equals(pointed) && !canvas.isDragging()) {
                    show(at);
                }
            });
        }
    }

    private void show(Origin origin) {
        standings().of(origin).flatMap(standing -> marks().stream().filter(mark -> mark.standing() == standing).findFirst())
                .ifPresent(mark -> details.show(EvidenceWords.lines(mark.standing()), mark.place(canvas)));
    }
}
