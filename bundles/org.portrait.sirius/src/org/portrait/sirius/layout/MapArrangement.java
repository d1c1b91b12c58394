/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.layout;

import java.lang.reflect.Proxy;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.properties.IPropertyHolder;
import org.eclipse.elk.graph.properties.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Arranges a segment map on which nothing is connected: the layered way puts all segments into one layer, that is, one column; here they stand
 * in rows afterwards, in their order. Sirius tells of each arrangement; it is known by names only, as it is not among the components that this
 * project can be built with.
 */
public final class MapArrangement implements IExecutableExtensionFactory {

    private static final String EXTENSION = "org.eclipse.sirius.diagram.elk.IELKLayoutExtension";
    private static final Property<Object> EDIT_PART = new Property<>("gmf.diagramEditPart");
    private static final String MAP = "SegmentMap";

    @Override
    public Object create() throws CoreException {
        try {
            Class<?> type = Class.forName(EXTENSION, false, MapArrangement.class.getClassLoader());
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                if (method.getName().equals("afterELKLayout") && isMap((IPropertyHolder) arguments[0])) {
                    arrange((ElkNode) arguments[0].getClass().getMethod("getLayoutGraph").invoke(arguments[0]));
                }
                return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> MapArrangement.class.getName();
                default -> null;
                };
            });
        } catch (ClassNotFoundException notInstalled) {
            throw new CoreException(Status.error("No arrangement by ELK in Sirius", notInstalled));
        }
    }

    /** Whether a segment map is to be arranged, and nothing else that somebody draws with Sirius. */
    private static boolean isMap(IPropertyHolder mapping) throws ReflectiveOperationException {
        Object part = mapping.getProperty(EDIT_PART);
        return part != null && part.getClass().getMethod("getModel").invoke(part) instanceof EObject view
                && part(view, "element") instanceof EObject diagram && part(diagram, "description") instanceof EObject description
                && MAP.equals(part(description, "name")) && EcoreUtil.getURI(description).toString().contains("/org.portrait.sirius/");
    }

    private static Object part(EObject element, String feature) {
        return element.eClass().getEStructuralFeature(feature) == null ? null : element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    /** Lets what stands on a graph stand in rows, unless an edge leads anywhere. */
    static void arrange(ElkNode graph) {
        if (!isConnected(graph)) {
            Rows.of(graph.getChildren()).place();
        }
    }

    private static boolean isConnected(ElkNode node) {
        return !node.getContainedEdges().isEmpty() || node.getChildren().stream().anyMatch(MapArrangement::isConnected);
    }
}
