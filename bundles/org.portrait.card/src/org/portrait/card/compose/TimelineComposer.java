/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Marked;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Solid;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Moment;

/** Moments of a day along a line: from left to right where there is room and little text, else from top to bottom. */
final class TimelineComposer implements PartComposer {

    private static final double CELL = 82;
    private static final double GAP = 12;
    private static final int MOST_LINES = 7;

    /**
     * A moment of the day.
     *
     * @param whole what it is as an item
     * @param label what its time is
     */
    private record Stop(Meaning whole, Meaning label, String time, String text) {

        static Stop of(Moment moment) {
            return new Stop(Meaning.of(Role.LIST_ITEM, Item.origin(moment, "text")), Meaning.of(Role.LABEL, Item.origin(moment, "time")),
                    Item.text(moment.getTime()), Item.text(moment.getText()));
        }
    }

    private record Cell(Stop stop, List<Line> time, List<Line> text) {

        int lines() {
            return time.size() + text.size();
        }
    }

    @Override
    public void compose(Content content, double width, Kit kit, Stack.Builder into) {
        List<Stop> stops = new ArrayList<>();
        for (Moment moment : content.<Moment>objects()) {
            Stop stop = Stop.of(moment);
            if (!stop.time().isEmpty() || !stop.text().isEmpty()) {
                stops.add(stop);
            }
        }
        if (stops.isEmpty()) {
            return;
        }
        Stack.Builder list = Stack.of(Meaning.of(Role.LIST, content.origin(content.trait())), width);
        if (width < kit.pt(3 * CELL) || stops.size() < 3 || !across(stops, content, width, kit, list)) {
            down(stops, content, width, kit, list);
        }
        into.add(0, list.build());
    }

    private static boolean across(List<Stop> stops, Content content, double width, Kit kit, Stack.Builder list) {
        double gap = kit.pt(GAP);
        int most = (int) Math.clamp(Math.floor((width + gap) / (kit.pt(CELL) + gap)), 1, stops.size());
        int rows = (stops.size() + most - 1) / most;
        int columns = (stops.size() + rows - 1) / rows;
        double cell = (width - (columns - 1) * gap) / columns;
        List<Cell> cells = new ArrayList<>();
        for (Stop stop : stops) {
            cells.add(new Cell(stop, kit.lines(stop.time(), timeStyle(content, kit), cell),
                    kit.lines(stop.text(), kit.style(TextRole.BODY), cell)));
        }
        if (cells.stream().anyMatch(each -> each.lines() > MOST_LINES)) {
            return false;
        }
        for (int from = 0; from < cells.size(); from += columns) {
            List<Cell> row = cells.subList(from, Math.min(from + columns, cells.size()));
            list.add(kit.pt(kit.spacing().part()), row(row, from + row.size() == cells.size(), cell + gap, width, content, kit));
        }
        return true;
    }

    private static Solid row(List<Cell> cells, boolean last, double step, double width, Content content, Kit kit) {
        double times = 0;
        double texts = 0;
        for (Cell cell : cells) {
            times = Math.max(times, height(cell.time()));
            texts = Math.max(texts, height(cell.text()));
        }
        double line = times + kit.pt(5);
        double under = line + kit.pt(6);
        double end = last ? (cells.size() - 1) * step : width;
        Color rule = kit.theme().palette().rule();
        Color strong = content.tone(kit).strong();
        return new Solid(under + texts, (x, y, into) -> {
            into.add(Shape.stroked(Paths.line(x, y + line, x + end, y + line), Stroke.of(rule, kit.pt(1.4)).round()));
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                double left = x + i * step;
                Group.Builder item = cell.stop().whole().group();
                item.add(Shape.filled(Paths.circle(left + kit.pt(2.8), y + line, kit.pt(2.8)), strong));
                lines(cell.time(), left, y, cell.stop().label(), item);
                lines(cell.text(), left, y + under, Kit.paragraph(), item);
                into.add(item.build());
            }
        });
    }

    private static void lines(List<Line> lines, double x, double y, Meaning meaning, Group.Builder into) {
        Group.Builder text = meaning.group();
        double top = y;
        for (Line line : lines) {
            text.addAll(line.runs(x, top + line.baselineOffset()));
            top += line.height();
        }
        if (!text.isEmpty()) {
            into.add(text.build());
        }
    }

    private static double height(List<Line> lines) {
        double height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }

    private static void down(List<Stop> stops, Content content, double width, Kit kit, Stack.Builder list) {
        TextStyle style = timeStyle(content, kit);
        double widest = 0;
        for (Stop stop : stops) {
            widest = Math.max(widest, kit.line(stop.time(), style).width());
        }
        boolean beside = widest > 0 && widest < width * 0.28;
        double dot = beside ? widest + kit.pt(9) : kit.pt(3);
        double indent = dot + kit.pt(10);
        double gap = kit.pt(kit.spacing().item() * 1.3);
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            Stack.Builder body = Stack.of(null, width - indent);
            if (!beside && !stop.time().isEmpty()) {
                body.addKept(0, kit.text(stop.time(), style, width - indent, stop.label()));
            }
            if (!stop.text().isEmpty()) {
                body.add(0, kit.text(stop.text(), kit.style(TextRole.BODY), width - indent));
            }
            Stack built = body.build();
            Line time = kit.line(beside ? stop.time() : "", style);
            double below = i == stops.size() - 1 ? 0 : Math.max(built.height(), style.lineHeight()) + gap;
            Drawing marker = marker(stop, time, style, dot, below, content, kit);
            list.add(gap, Marked.of(stop.whole(), marker, style.lineHeight(), indent, built));
        }
    }

    private static Drawing marker(Stop stop, Line time, TextStyle style, double dot, double below, Content content, Kit kit) {
        double middle = Kit.middle(style);
        Color strong = content.tone(kit).strong();
        return (x, y, into) -> {
            if (below > 0) {
                into.add(Shape.stroked(Paths.line(x + dot, y + middle, x + dot, y + middle + below),
                        Stroke.of(kit.theme().palette().rule(), kit.pt(1.4))));
            }
            into.add(Shape.filled(Paths.circle(x + dot, y + middle, kit.pt(2.6)), strong));
            if (!time.text().isEmpty()) {
                Kit.line(time, stop.label()).draw(x, y, into);
            }
        };
    }

    private static TextStyle timeStyle(Content content, Kit kit) {
        return kit.style(TextRole.STRONG, content.tone(kit).text());
    }
}
