/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.layout;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.properties.IPropertyHolder;
import org.eclipse.elk.graph.properties.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Helps Sirius with the arrangement of the diagrams of this viewpoint. On a segment map where nothing is connected the layered way puts all
 * segments into one layer, that is, one column, and it packs the areas of an empathy map in any order; here they stand in columns afterwards,
 * in their order. Sirius tells of each arrangement; it is known by names only, as it is not among the components that this project can be built
 * with.
 */
public final class Arrangement implements IExecutableExtensionFactory {

    private static final String EXTENSION = "org.eclipse.sirius.diagram.elk.IELKLayoutExtension";
    private static final Property<Object> EDIT_PART = new Property<>("gmf.diagramEditPart");
    private static final Property<Integer> MOST_SHAPES = new Property<>("modelOrder.maximum");
    /** Where shapes that nothing connects are all that is shown, or may be. */
    private static final Set<String> IN_COLUMNS = Set.of("SegmentMap", "EmpathyMap");

    @Override
    public Object create() throws CoreException {
        try {
            Class<?> type = Class.forName(EXTENSION, false, Arrangement.class.getClassLoader());
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                return switch (method.getName()) {
                    case "beforeELKLayout" -> {
                        if (diagram((IPropertyHolder) arguments[0]).isPresent()) {
                            prepare(graph(arguments[0]));
                        }
                        yield null;
                }
                case "afterELKLayout" -> {
                    if (diagram((IPropertyHolder) arguments[0]).filter(IN_COLUMNS::contains).isPresent()) {
                        finish(graph(arguments[0]));
                    }
                    yield null;
                }
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> Arrangement.class.getName();
                default -> null;
                };
            });
        } catch (ClassNotFoundException notInstalled) {
            throw new CoreException(Status.error("No arrangement by ELK in Sirius", notInstalled));
        }
    }

    private static ElkNode graph(Object mapping) throws ReflectiveOperationException {
        return (ElkNode) mapping.getClass().getMethod("getLayoutGraph").invoke(mapping);
    }

    /** Name of what is to be arranged; empty for what somebody else draws with Sirius. */
    private static Optional<String> diagram(IPropertyHolder mapping) throws ReflectiveOperationException {
        Object part = mapping.getProperty(EDIT_PART);
        return part != null && part.getClass().getMethod("getModel").invoke(part) instanceof EObject view
                && part(view, "element") instanceof EObject diagram && part(diagram, "description") instanceof EObject description
                && EcoreUtil.getURI(description).toString().contains("/org.portrait.sirius/")
                        ? Optional.ofNullable((String) part(description, "name")) : Optional.empty();
    }

    private static Object part(EObject element, String feature) {
        return element.eClass().getEStructuralFeature(feature) == null ? null : element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    /** Tells each container how many shapes there may be: ELK 0.11 keeps their order, but counts them on the diagram itself only. */
    static void prepare(ElkNode graph) {
        int all = count(graph);
        graph.getChildren().stream().filter(child -> !child.getChildren().isEmpty()).forEach(child -> {
            child.setProperty(MOST_SHAPES, all);
            prepare(child);
        });
    }

    private static int count(ElkNode node) {
        return 1 + node.getChildren().stream().mapToInt(Arrangement::count).sum();
    }

    /** Lets what stands on a graph stand in columns, unless an edge leads anywhere. */
    static void finish(ElkNode graph) {
        if (!isConnected(graph)) {
            Columns.of(graph.getChildren()).place();
        }
    }

    private static boolean isConnected(ElkNode node) {
        return !node.getContainedEdges().isEmpty() || node.getChildren().stream().anyMatch(Arrangement::isConnected);
    }
}
