/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.TraitGroup;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Pointer;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;

/** Sliders, gauges and the dots of weights are dragged on the card; arrow keys move a selected slider. */
final class SliderGestures implements Gesture {

    /** How far beside its track a slider still takes the mouse, in points. */
    private static final double NEAR = 3.5;
    private static final int STEP = 5;
    private static final int DOTS = 5;

    private final Typing typing;
    private final CardEditing tools;
    private final CardCanvas canvas;

    /** A figure that shows a number. @param most the number at the right end */
    private record Slider(Slot slot, Rect track, int page, int least, int most) {

        int value(double x) {
            if (most == DOTS) {
                return Math.clamp((int) Math.ceil((x - track.x()) / track.width() * DOTS), least, most);
            }
            return Math.clamp(Math.round((x - track.x()) / track.width() * most), least, most);
        }
    }

    SliderGestures(Typing typing) {
        this.typing = typing;
        tools = typing.tools();
        canvas = tools.canvas();
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        boolean plain = at.button() == 1 && at.page() >= 0 && (at.keys() & SWT.MODIFIER_MASK) == 0;
        return plain ? at(at).map(slider -> new Slide(slider, at)) : Optional.empty();
    }

    @Override
    public int shape(Pointer at) {
        return at.page() >= 0 && at(at).isPresent() ? SWT.CURSOR_SIZEWE : -1;
    }

    @Override
    public boolean key(Event key) {
        int direction = key.keyCode == SWT.ARROW_LEFT ? -1 : key.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        if (direction == 0 || (key.stateMask & ~SWT.SHIFT) != 0 || typing.isActive()) {
            return false;
        }
        Optional<Slot> slot = tools.persona().flatMap(persona -> slot(persona, tools.cursor().selection().elementId(),
                tools.cursor().selection().feature())).filter(SliderGestures::isPercent);
        slot.ifPresent(found -> {
            int now = found.value() instanceof Number number ? number.intValue() : 0;
            int step = (key.stateMask & SWT.SHIFT) != 0 ? 1 : STEP;
            tools.editing().type(found, Math.clamp(now + (long) direction * step, 0, 100));
        });
        return slot.isPresent();
    }

    private Optional<Slider> at(Pointer at) {
        return canvas.scene().flatMap(scene -> tools.persona().flatMap(persona -> {
            List<Slider> found = new ArrayList<>();
            collect(scene.pages().get(at.page()).root(), persona, at, found);
            return found.stream().findFirst();
        }));
    }

    private static void collect(Group group, Persona persona, Pointer at, List<Slider> found) {
        if (!group.bounds().grown(NEAR).contains(at.pageX(), at.pageY())) {
            return;
        }
        if (group.role() == Role.FIGURE) {
            slider(group, persona, at.page()).ifPresent(found::add);
            return;
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, persona, at, found);
            }
        }
    }

    private static Optional<Slider> slider(Group figure, Persona persona, int page) {
        if (figure.children().isEmpty() || !(figure.children().getFirst() instanceof Shape)) {
            return Optional.empty();
        }
        return slot(persona, figure.origin().elementId(), figure.origin().feature()).flatMap(slot -> {
            if (isPercent(slot)) {
                return Optional.of(new Slider(slot, figure.children().getFirst().bounds(), page, 0, 100));
            }
            boolean dots = slot.owner() instanceof Statement && figure.children().size() == DOTS
                    && figure.children().stream().allMatch(Shape.class::isInstance);
            Slot weight = dots ? Slot.of(slot.owner(), PersonaPackage.Literals.STATEMENT__WEIGHT) : null;
            return dots ? Optional.of(new Slider(weight, figure.bounds().grown(1), page, 1, DOTS)) : Optional.empty();
        });
    }

    private static Optional<Slot> slot(Persona persona, String element, String feature) {
        return Target.find(persona, element).flatMap(found -> {
            var named = found.eClass().getEStructuralFeature(feature);
            if (named == null) {
                return Optional.empty();
            }
            return found instanceof TraitGroup ? Target.of(persona, Origin.of(element, feature)).map(Target::slot)
                    : Optional.of(Slot.of(found, named));
        });
    }

    private static boolean isPercent(Slot slot) {
        return slot.feature().getEType() == PersonaPackage.Literals.PERCENT;
    }

    /** The number follows the mouse; the document gets it when the button is released. */
    private final class Slide implements Drag {
        private final Slider slider;
        private int value;

        Slide(Slider slider, Pointer at) {
            this.slider = slider;
            typing.flush();
            value = slider.value(at.pageX());
            canvas.card().ifPresent(card -> canvas.setDrafting(canvas.drafting().at(card.density())));
            show();
        }

        @Override
        public void move(Pointer to) {
            int next = slider.value(canvas.toPage(slider.page(), to.x(), to.y())[0]);
            if (next != value) {
                value = next;
                show();
            }
        }

        private void show() {
            canvas.setGuise(copy -> slider.slot().holder().map(Identified.class::cast).flatMap(holder -> Target.find(copy, holder.getId()))
                    .ifPresent(this::put));
        }

        private void put(EObject holder) {
            holder.eSet(slider.slot().feature(), value);
        }

        @Override
        public void drop(Pointer at) {
            tools.editing().set(slider.slot(), value);
            leave();
            slider.slot().holder().map(Identified.class::cast).ifPresent(holder -> tools.cursor()
                    .select(Origin.of(holder.getId(), slider.most() == DOTS ? "text" : slider.slot().feature().getName()), canvas));
        }

        @Override
        public void cancel() {
            leave();
        }

        private void leave() {
            canvas.setDrafting(canvas.drafting().at(0));
            canvas.setGuise(copy -> {
            });
        }
    }
}
