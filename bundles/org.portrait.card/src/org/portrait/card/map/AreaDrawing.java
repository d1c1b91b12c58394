/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Beside;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.TextStyle;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Tone;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Segment;
import org.portrait.model.SegmentSize;
import org.portrait.model.text.ValueTexts;

/** An area at one density: its name and size at the top, its circles in rows under them; what it is about where there is room to spare. */
final class AreaDrawing implements Rows.Need {

    /** Least width of an area's content, so that its name has room. */
    private static final double LEAST = 130;
    /** Width of content from which the size stands beside the name. */
    private static final double ROOMY = 240;
    /** Longest line of running text that is read with ease. */
    private static final double MOST_LINE = 330;

    /** A circle with its place in the area. */
    private record Placed(CircleDrawing circle, double x, double y) {
    }

    private final Area area;
    private final List<CircleDrawing> circles;
    private final Tone tone;
    private final Kit kit;
    private final double padding;
    private final double apart;

    /** @param circles the area's circles, laid out */
    AreaDrawing(Area area, List<CircleDrawing> circles, Tone tone, Kit kit) {
        this.area = area;
        this.circles = circles;
        this.tone = tone;
        this.kit = kit;
        padding = kit.pt(12);
        apart = kit.pt(16);
    }

    @Override
    public double weight() {
        return area.weight();
    }

    @Override
    public double width() {
        return 2 * padding + Math.max(kit.pt(LEAST), circles.stream().mapToDouble(CircleDrawing::width).max().orElse(0));
    }

    @Override
    public double height(double width) {
        return 2 * padding + head(width - 2 * padding).height() + kit.pt(8) + contentHeight(rows(width - 2 * padding));
    }

    private double contentHeight(List<List<CircleDrawing>> rows) {
        return rows.stream().mapToDouble(row -> rowHeight(row) + apart).sum() - (rows.isEmpty() ? 0 : apart);
    }

    private static double rowHeight(List<CircleDrawing> row) {
        return row.stream().mapToDouble(CircleDrawing::height).max().orElse(0);
    }

    /** Describes the segment where there is room to spare; returns the height that it takes. */
    private double about(Rect room, Group.Builder into) {
        String text = area.segment() == null || area.continued() || area.segment().getDescription() == null ? ""
                : area.segment().getDescription().strip();
        if (text.isEmpty()) {
            return 0;
        }
        double width = Math.min(room.width(), kit.pt(MOST_LINE));
        TextPiece about = kit.text(text, kit.style(TextRole.BODY, kit.theme().palette().muted()), width,
                Meaning.of(Role.PARAGRAPH, Content.origin(area.segment(), "description")));
        double height = about.height() + kit.pt(12);
        if (contentHeight(rows(room.width())) + height > room.height()) {
            return 0;
        }
        about.place(room.x(), room.y(), into);
        return height;
    }

    private List<List<CircleDrawing>> rows(double width) {
        List<List<CircleDrawing>> rows = new ArrayList<>();
        double x = 0;
        for (CircleDrawing circle : circles) {
            if (rows.isEmpty() || x + circle.width() > width + 1e-6) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(circle);
            x += circle.width() + apart;
        }
        return rows;
    }

    private String name() {
        Segment segment = area.segment();
        String name = segment == null ? kit.words().get("map.others")
                : segment.getName() == null || segment.getName().isBlank() ? kit.words().get("unnamed.segment") : segment.getName().strip();
        return area.continued() ? kit.words().format("map.continued", name) : name;
    }

    /** The share of the segment, and how many people it has, as far as they are known. */
    private List<String> sizes() {
        SegmentSize size = area.segment() == null ? null : area.segment().getSize();
        if (size == null) {
            return List.of();
        }
        String people = size.getCount() == null ? "" : kit.words().plural("map.people", size.getCount(),
                ValueTexts.text(PersonaPackage.Literals.COUNT, size.getCount(), kit.locale()));
        return Stream.of(ValueTexts.text(PersonaPackage.Literals.PERCENT, size.getShare(), kit.locale()), people)
                .filter(text -> !text.isEmpty()).toList();
    }

    /** The name, and the size of the segment beside it if there is room, else under it. */
    private Stack head(double width) {
        Stack.Builder head = Stack.of(null, width);
        boolean beside = width >= kit.pt(ROOMY) && area.segment() != null;
        double side = beside ? width * 0.34 : 0;
        TextPiece name = kit.text(name(), kit.style(TextRole.BLOCK_TITLE, tone.text()), width - side, Meaning.of(Role.HEADING2,
                area.segment() == null ? Origin.NONE : Content.origin(area.segment(), "name")));
        if (beside) {
            head.add(0, Beside.of(List.of(Beside.Cell.of(null, 0, name), Beside.Cell.of(null, width - side, size(side, TextPiece.Align.END)))));
        } else {
            head.add(0, name).add(0, size(width, TextPiece.Align.START));
        }
        if (circles.isEmpty()) {
            head.add(kit.pt(6), kit.text(kit.words().get("map.empty"), kit.label(), width));
        }
        return head.build();
    }

    private Stack size(double width, TextPiece.Align align) {
        Stack.Builder stack = Stack.of(null, width);
        TextStyle figure = kit.style(TextRole.FIGURE, tone.text());
        List<String> sizes = sizes();
        for (int i = 0; i < sizes.size(); i++) {
            TextStyle style = i == 0 ? figure.size(figure.size() * 0.8) : kit.label();
            Meaning meaning = Meaning.of(Role.PARAGRAPH, Content.origin(area.segment().getSize(), ""));
            stack.add(0, new TextPiece(kit.lines(sizes.get(i), style, width), width, align, meaning, false));
        }
        return stack.build();
    }

    /** Draws the area; what is more than its content needs is spread around the circles. */
    void draw(Rect place, Group.Builder into) {
        Group.Builder section = Group.of(Role.SECTION).origin(area.origin()).continued(area.continued());
        background(place, section);
        double inner = place.width() - 2 * padding;
        Stack head = head(inner);
        head.place(place.x() + padding, place.y() + padding, section);
        double top = place.y() + padding + head.height() + kit.pt(8);
        top += about(new Rect(place.x() + padding, top, inner, Math.max(0, place.bottom() - padding - top)), section);
        List<Placed> placed = placed(new Rect(place.x() + padding, top, inner, Math.max(0, place.bottom() - padding - top)));
        placed.forEach(each -> each.circle().drawArrows(each.x(), each.y(), section));
        if (!placed.isEmpty()) {
            Group.Builder list = Group.of(Role.LIST);
            placed.forEach(each -> each.circle().drawNodes(each.x(), each.y(), list));
            section.add(list.build());
        }
        into.add(section.build());
    }

    /** The rows, beginning at the same place, in the middle of the room. */
    private List<Placed> placed(Rect room) {
        List<List<CircleDrawing>> rows = rows(room.width());
        double spare = Math.max(0, room.height() - contentHeight(rows));
        double between = Math.min(spare / (rows.size() + 1), kit.pt(26));
        double y = room.y() + (spare - between * (rows.size() - 1)) / 2;
        double widest = rows.stream().mapToDouble(this::rowWidth).max().orElse(0);
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        double apartMore = Math.clamp((room.width() - widest) / (most + 1), 0, kit.pt(40));
        double left = room.x() + Math.max(0, room.width() - widest - apartMore * (most - 1)) / 2;
        List<Placed> placed = new ArrayList<>();
        for (List<CircleDrawing> row : rows) {
            double x = left;
            double height = rowHeight(row);
            for (CircleDrawing circle : row) {
                placed.add(new Placed(circle, x, y + (height - circle.height()) / 2));
                x += circle.width() + apart + apartMore;
            }
            y += height + apart + between;
        }
        return placed;
    }

    private double rowWidth(List<CircleDrawing> row) {
        return row.stream().mapToDouble(circle -> circle.width() + apart).sum() - apart;
    }

    private void background(Rect place, Group.Builder into) {
        double radius = kit.theme().look().square() ? 0 : kit.pt(12);
        Color paper = kit.theme().palette().paper();
        if (area.segment() == null) {
            Rect inside = place.grown(-kit.pt(0.5));
            into.add(new Shape(radius == 0 ? Paths.rectangle(inside) : Paths.rounded(inside, radius), paper,
                    Stroke.of(kit.theme().palette().muted(), kit.pt(0.8)).dashed(kit.pt(4), kit.pt(3))));
        } else {
            into.add(Shape.filled(radius == 0 ? Paths.rectangle(place) : Paths.rounded(place, radius), tone.soft()));
        }
    }
}
