/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.portrait.card.geometry.Rect;

/**
 * Boxes and arrows, laid out in layers from left to right by the Eclipse Layout Kernel: K. Sugiyama, S. Tagawa, M. Toda, “Methods for visual
 * understanding of hierarchical system structures” (1981). The same input gives the same layout. All measures in points.
 *
 * @param width  of the whole
 * @param height of the whole
 * @param boxes  where the boxes stand
 * @param arrows the corners of the arrows, from box to box
 */
record Graph(double width, double height, List<Rect> boxes, List<List<Corner>> arrows) {

    static {
        // Outside of an Eclipse with the kernel's own services nobody else does; it also tells the kernel how to copy values of its options.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** A point. */
    record Corner(double x, double y) {
    }

    /** A box before it has a place. */
    record Box(double width, double height) {
    }

    /** An arrow by the indexes of its boxes. */
    record Arrow(int from, int to) {
    }

    /**
     * Lays out.
     *
     * @param apart least distance of boxes and of arrows
     * @param layer distance between layers
     */
    static Graph of(List<Box> boxes, List<Arrow> arrows, double apart, double layer) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, apart);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, layer);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, apart * 1.4);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, apart * 0.6);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, apart);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        List<ElkNode> nodes = new ArrayList<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            nodes.add(node);
        }
        List<ElkEdge> edges = arrows.stream().map(arrow -> ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()))).toList();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        List<Rect> places = nodes.stream().map(node -> new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight())).toList();
        return new Graph(graph.getWidth(), graph.getHeight(), places, edges.stream().map(edge -> corners(edge.getSections().getFirst())).toList());
    }

    private static List<Corner> corners(ElkEdgeSection section) {
        List<Corner> corners = new ArrayList<>();
        corners.add(new Corner(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> corners.add(new Corner(bend.getX(), bend.getY())));
        corners.add(new Corner(section.getEndX(), section.getEndY()));
        return List.copyOf(corners);
    }
}
