/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.properties.Property;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private final ElkNode map = ElkGraphUtil.createGraph();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 2", "9, 3", "16, 4"})
    void whatIsNotConnectedStandsInColumns(int segments, int columns) {
        segments(segments, 320, 200);

        Arrangement.finish(map);

        assertEquals(columns, map.getChildren().stream().map(ElkNode::getX).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 20})
    void nothingOverlapsAndAllStandInTheirOrder(int segments) {
        segments(segments, 300, 120);
        for (int i = 0; i < segments; i++) {
            map.getChildren().get(i).setDimensions(200 + 37 * i % 150, 100 + 53 * i % 90);
        }

        Arrangement.finish(map);

        List<ElkNode> placed = map.getChildren();
        for (int i = 0; i < segments; i++) {
            ElkNode one = placed.get(i);
            for (ElkNode other : placed.subList(i + 1, segments)) {
                assertTrue(other.getX() >= one.getX() + one.getWidth() || other.getY() >= one.getY() + one.getHeight()
                        || one.getX() >= other.getX() + other.getWidth(), one + " overlaps " + other);
                assertFalse(other.getY() < one.getY());
            }
        }
    }

    @Test
    void besideAHighSegmentStandSeveralLowOnes() {
        segments(4, 320, 120);
        map.getChildren().getFirst().setHeight(480);

        Arrangement.finish(map);

        assertEquals(List.of(12.0, 12.0, 152.0, 292.0), map.getChildren().stream().map(ElkNode::getY).toList());
    }

    /** Otherwise ELK would fail at the second shape in a container. */
    @Test
    void containersKnowHowManyShapesThereMayBe() {
        segments(2, 300, 120);
        ElkNode inner = ElkGraphUtil.createNode(ElkGraphUtil.createNode(map.getChildren().getFirst()));

        Arrangement.prepare(map);

        Property<Integer> most = new Property<>("modelOrder.maximum");
        assertEquals(5, map.getChildren().getFirst().getProperty(most));
        assertTrue(inner.getParent().hasProperty(most));
        assertFalse(inner.hasProperty(most));
        assertFalse(map.getChildren().getLast().hasProperty(most));
    }

    @Test
    void whatIsConnectedStaysWhereItStands() {
        segments(4, 300, 120);
        ElkGraphUtil.createSimpleEdge(ElkGraphUtil.createNode(map.getChildren().get(0)), ElkGraphUtil.createNode(map.getChildren().get(1)));

        Arrangement.finish(map);

        assertTrue(map.getChildren().stream().allMatch(segment -> segment.getX() == 0));
    }

    @Test
    void anEdgeInsideASegmentConnects() {
        segments(4, 300, 120);
        ElkNode segment = map.getChildren().getFirst();
        ElkGraphUtil.createSimpleEdge(ElkGraphUtil.createNode(segment), ElkGraphUtil.createNode(segment));

        Arrangement.finish(map);

        assertTrue(map.getChildren().stream().allMatch(each -> each.getX() == 0));
    }

    private void segments(int count, double width, double height) {
        for (int i = 0; i < count; i++) {
            ElkGraphUtil.createNode(map).setDimensions(width, height);
        }
    }
}
