/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Transfer;
import org.portrait.card.arrange.ItemGap;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Origin;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.Arrival;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Notice;
import org.portrait.ui.card.block.AutoScroll;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.source.Said;
import org.portrait.ui.edit.source.SaidTransfer;
import org.portrait.ui.edit.source.TraitSource;
import org.portrait.ui.edit.text.Texts;

/** Words that somebody said are dropped on what they say something about: into a gap of a list, or on any trait. */
public final class SaidTool implements Arrival {

    /** How far beside a list words can still be put into it, in points. */
    private static final double REACH = 10;

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final SaidMarks marks;
    private final Notice notice;
    private final AutoScroll scroll;
    private int x;
    private int y;

    /** Where words go. @param index in a list, or the end */
    private record Goal(Trait trait, int index, Optional<Rect> line, Rect around) {
    }

    public SaidTool(CardEditing tools) {
        this.tools = tools;
        canvas = tools.canvas();
        marks = new SaidMarks(canvas);
        notice = new Notice(canvas);
        scroll = new AutoScroll(canvas, this::follow);
        canvas.add(marks);
        canvas.add((Arrival) this);
        tools.cursor().addListener(Cursor.Listener.leaving(notice::hide));
    }

    @Override
    public List<Transfer> forms() {
        return List.of(SaidTransfer.getInstance());
    }

    @Override
    public boolean over(int atX, int atY) {
        x = atX;
        y = atY;
        scroll.at(x, y);
        return follow();
    }

    private boolean follow() {
        Optional<Goal> goal = goal();
        marks.show(goal.map(there -> new SaidMarks.Sign(there.trait().name(Texts.locale()), there.line(), there.around())));
        return goal.isPresent();
    }

    @Override
    public void leave() {
        scroll.stop();
        marks.show(Optional.empty());
    }

    @Override
    public void drop(Object what, int atX, int atY) {
        x = atX;
        y = atY;
        Optional<Goal> goal = goal();
        leave();
        if (what instanceof Said words && goal.isPresent()) {
            notice.hide();
            canvas.forceFocus();
            fill(tools, words, Optional.of(goal.get().trait()), goal.get().index(), told -> notice.show(told, Optional.of(goal.get().around())));
        }
    }

    /**
     * Fills a trait of the persona shown, and selects it.
     *
     * @param trait empty for the one that the words speak about
     * @param index where new items come in a list, or {@link TraitEdits#END}
     * @param tell  gets a sentence when there is something to tell
     */
    public static void fill(CardEditing tools, Said words, Optional<Trait> trait, int index, Consumer<String> tell) {
        Optional<Persona> persona = tools.persona();
        Optional<TraitSource> source = TraitSource.get();
        if (persona.isEmpty() || source.isEmpty()) {
            return;
        }
        Set<EObject> before = items(persona.get());
        source.get().fill(words, persona.get(), trait, index, tools.editing()).thenAccept(filled -> {
            if (tools.canvas().isDisposed()) {
                return;
            }
            tools.persona().filter(shown -> shown == persona.get()).ifPresent(shown -> filled.trait().ifPresent(now -> {
                tools.selectBlocks(List.of());
                Optional<EObject> fresh = items(shown).stream().filter(item -> !before.contains(item)).findFirst();
                tools.cursor().select(fresh.map(ListItem::origin).orElseGet(() -> Target.origin(shown, now)), SaidTool.class);
            }));
            if (!filled.told().isEmpty()) {
                tell.accept(filled.told());
            }
        });
    }

    /** All items of all lists. */
    private static Set<EObject> items(Persona persona) {
        return Trait.all().stream().map(trait -> trait.get(persona)).filter(List.class::isInstance).flatMap(list -> ((List<?>) list).stream())
                .filter(EObject.class::isInstance).map(EObject.class::cast).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Goal> goal() {
        Optional<Persona> persona = tools.persona();
        if (persona.isEmpty()) {
            return Optional.empty();
        }
        Optional<Card.Block> block = block();
        return gap(persona.get(), block).or(() -> Target.of(persona.get(), canvas.at(x, y)).flatMap(target -> target.trait())
                .flatMap(trait -> framed(persona.get(), trait))).or(() -> block.flatMap(there -> nearest(persona.get(), there)));
    }

    private Optional<Card.Block> block() {
        return canvas.card().stream().flatMap(card -> card.blocks().stream())
                .filter(block -> canvas.toWindow(block.page(), block.area()).contains(x, y)).findFirst();
    }

    /** The gap of a list under the pointer, within the block there. */
    private Optional<Goal> gap(Persona persona, Optional<Card.Block> block) {
        return block.flatMap(there -> {
            double[] at = canvas.toPage(there.page(), x, y);
            return canvas.scene().map(scene -> ShownList.of(scene, persona)).orElse(List.of()).stream()
                    .filter(list -> trait(list.list()).isPresent() && list.distance(there.page(), at[0], at[1]) <= REACH)
                    .min(Comparator.comparingDouble(list -> list.distance(there.page(), at[0], at[1])))
                    .flatMap(list -> list.gap(there.page(), at[0], at[1]).map(gap -> goal(list, gap)));
        });
    }

    private Goal goal(ShownList list, ItemGap gap) {
        Rect around = list.items().stream().filter(item -> item.page() == gap.page()).map(item -> canvas.toWindow(item.page(), item.group().bounds()))
                .reduce(Rect::union).orElseThrow();
        return new Goal(trait(list.list()).orElseThrow(), list.index(gap), Optional.of(canvas.toWindow(gap.page(), gap.mark())), around);
    }

    private static Optional<Trait> trait(Slot list) {
        return list.owner() instanceof Persona persona ? Trait.all().stream().filter(trait -> Slot.of(persona, trait).equals(list)).findFirst()
                : Optional.empty();
    }

    private Optional<Goal> framed(Persona persona, Trait trait) {
        return areas(persona, trait).stream().reduce(Rect::union).map(around -> at(trait, around));
    }

    private List<Rect> areas(Persona persona, Trait trait) {
        List<Rect> own = canvas.areas(Target.origin(persona, trait));
        Origin offered = Origin.of(persona.getId(), trait.key());
        return own.isEmpty() ? canvas.areas(offered) : own;
    }

    /** Of the traits that a block shows the one nearest to the pointer; the only one wherever it is. */
    private Optional<Goal> nearest(Persona persona, Card.Block block) {
        List<Trait> traits = tools.template().stream().flatMap(template -> template.blocks().stream()).filter(each -> each.id().equals(block.name()))
                .flatMap(each -> each.traits().stream()).flatMap(key -> Trait.find(key).stream()).toList();
        Rect whole = canvas.toWindow(block.page(), block.area());
        Optional<Goal> shown = traits.stream().flatMap(trait -> areas(persona, trait).stream().map(area -> at(trait, area)))
                .min(Comparator.comparingDouble(goal -> goal.around().distance(x, y)));
        return shown.flatMap(goal -> framed(persona, goal.trait()))
                .or(() -> traits.size() == 1 ? Optional.of(at(traits.getFirst(), whole)) : Optional.empty());
    }

    private static Goal at(Trait trait, Rect area) {
        return new Goal(trait, TraitEdits.END, Optional.empty(), area);
    }
}
