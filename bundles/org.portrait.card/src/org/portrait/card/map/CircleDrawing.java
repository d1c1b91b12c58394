/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.compose.Content;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Shape;
import org.portrait.model.Accent;

/** A circle laid out: cards and arrows. The thicker an arrow, the more influence; where nobody knows how much, it is dashed. */
final class CircleDrawing {

    private static final double APART = 8;
    private static final double LAYER = 34;
    private static final double ROUND = 5;

    private final Circle circle;
    private final Kit kit;
    private final NodeComposer composer;
    private final List<NodeComposer.Node> nodes = new ArrayList<>();
    private final Graph graph;

    CircleDrawing(Circle circle, Kit kit) {
        this.circle = circle;
        this.kit = kit;
        composer = new NodeComposer(kit);
        circle.personas().forEach(persona -> nodes.add(composer.card(persona,
                (int) circle.arrows().stream().filter(influence -> influence.decision() == persona).count())));
        List<Graph.Arrow> arrows = new ArrayList<>();
        for (Influence influence : circle.arrows()) {
            int from = influence.who().map(circle.personas()::indexOf).orElse(-1);
            if (from < 0) {
                from = nodes.size();
                nodes.add(composer.other(influence));
            }
            arrows.add(new Graph.Arrow(from, circle.personas().indexOf(influence.decision())));
        }
        graph = Graph.of(nodes.stream().map(node -> new Graph.Box(node.width(), node.height())).toList(), arrows, kit.pt(APART), kit.pt(LAYER));
    }

    double width() {
        return graph.width();
    }

    double height() {
        return graph.height();
    }

    /** Draws the arrows, the top left corner of the circle at the given point. */
    void drawArrows(double x, double y, Group.Builder into) {
        for (int i = 0; i < circle.arrows().size(); i++) {
            arrow(circle.arrows().get(i), graph.arrows().get(i).stream().map(corner -> new Graph.Corner(corner.x() + x, corner.y() + y)).toList(), into);
        }
    }

    /** Draws the cards, those who take part before the persona as they stand. */
    void drawNodes(double x, double y, Group.Builder into) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).drawing().draw(graph.boxes().get(i).moved(x, y), into);
        }
    }

    private void arrow(Influence influence, List<Graph.Corner> corners, Group.Builder into) {
        Integer percent = influence.participant().getInfluence();
        double thick = kit.pt(percent == null ? 1 : 0.8 + 2.4 * Math.clamp(percent, 0, 100) / 100);
        double head = kit.pt(4.4) + thick;
        Color color = kit.theme().palette().paper().mixed(kit.theme().tone(Accent.PEOPLE).strong(), 0.72);
        Graph.Corner end = corners.getLast();
        Stroke stroke = Stroke.of(color, thick);
        Meaning meaning = Meaning.figure(Content.origin(influence.participant(), "influence"), composer.words(influence));
        into.add(meaning.group()
                .add(Shape.stroked(line(corners, head * 0.8), percent == null ? stroke.dashed(kit.pt(3), kit.pt(2.4)) : stroke))
                .add(Shape.filled(Paths.polygon(true, end.x(), end.y(), end.x() - head, end.y() - head * 0.5, end.x() - head, end.y() + head * 0.5), color))
                .build());
    }

    /** The line with soft corners; it ends a little before the point of the arrow. */
    private Path line(List<Graph.Corner> corners, double before) {
        Path.Builder path = Path.builder();
        Graph.Corner first = corners.getFirst();
        path.moveTo(first.x(), first.y());
        for (int i = 1; i < corners.size() - 1; i++) {
            Graph.Corner at = corners.get(i);
            Graph.Corner from = towards(at, corners.get(i - 1));
            Graph.Corner to = towards(at, corners.get(i + 1));
            path.lineTo(from.x(), from.y());
            path.curveTo((from.x() + 2 * at.x()) / 3, (from.y() + 2 * at.y()) / 3, (to.x() + 2 * at.x()) / 3, (to.y() + 2 * at.y()) / 3, to.x(), to.y());
        }
        Graph.Corner last = corners.getLast();
        path.lineTo(last.x() - before, last.y());
        return path.build();
    }

    private Graph.Corner towards(Graph.Corner from, Graph.Corner to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double step = length == 0 ? 0 : Math.min(kit.pt(ROUND), length / 2) / length;
        return new Graph.Corner(from.x() + (to.x() - from.x()) * step, from.y() + (to.y() - from.y()) * step);
    }
}
