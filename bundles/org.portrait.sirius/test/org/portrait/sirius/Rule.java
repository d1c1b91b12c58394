/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.table.ui.tools.api.editor.ITableCellEditorFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.sirius.Viewpoint.Expression;
import org.w3c.dom.Element;

/** What has to hold all over a viewpoint; each tells where it does not. */
enum Rule {

    PATHS(Rule::paths), CLASSES(Rule::classes), NAMES(Rule::names), FEATURES(Rule::features), SERVICES(Rule::services), TOOLS(Rule::tools),
    RECONNECTING(Rule::reconnecting), ICONS(Rule::icons), KEYS(Rule::keys), IDS(Rule::ids), COLUMNS(Rule::columns), CELLS(Rule::cells),
    METAMODEL(Rule::metamodel);

    private static final String CLASS = "model::";
    private static final String PROJECT = "/org.portrait.";
    /** What AQL itself can do. */
    private static final Set<String> OPERATIONS = Set.of("size");
    private static final Set<String> NODES = Set.of("nodeMappings", "borderedNodeMappings", "subNodeMappings", "containerMappings",
            "subContainerMappings");
    /** Where tools of diagrams, tables and trees are kept. */
    private static final Set<String> TOOLS_OF = Set.of("ownedTools", "create", "createTreeItem", "delete", "directEdit", "dndTools", "dropTools",
            "ownedCreateLine", "createColumn", "cellEditor", "onClickOperation", "initialOperation");
    /** Lines and columns of tables; Sirius cannot edit their heads. */
    private static final Set<String> AXES = Set.of("ownedLineMappings", "ownedSubLines", "ownedColumnMappings");
    /** Sirius shows the names of fixes, of tools that delete rows, and what representations are for, as they stand. */
    static final String BOTH_LANGUAGES = "[A-Za-z ,;.:]+ / [А-Яа-яЁё ,;.:]+";
    private static final String PURPOSE = "endUserDocumentation";
    private static final Set<String> TRANSLATED = Set.of("label", PURPOSE, "documentation");

    private final Function<Viewpoint, List<String>> faults;

    Rule(Function<Viewpoint, List<String>> faults) {
        this.faults = faults;
    }

    /** Where a viewpoint breaks the rule. */
    List<String> faults(Viewpoint viewpoint) {
        return faults.apply(viewpoint);
    }

    private static List<String> paths(Viewpoint viewpoint) {
        List<String> faults = new ArrayList<>();
        for (Element element : viewpoint.elements()) {
            Viewpoint.attributes(element).filter(attribute -> element.getAttribute(attribute).startsWith("//")).forEach(attribute -> {
                try {
                    viewpoint.targets(element, attribute);
                } catch (IllegalArgumentException | IndexOutOfBoundsException nowhere) {
                    faults.add(Viewpoint.name(element) + ": " + attribute + ": " + nowhere.getMessage());
                }
            });
        }
        return faults;
    }

    private static List<String> classes(Viewpoint viewpoint) {
        return Stream.of("domainClass", "targetClass", "typeName").flatMap(attribute -> viewpoint.elements().stream()
                .filter(element -> element.hasAttribute(attribute)).filter(element -> javaClass(element.getAttribute(attribute)) == null)
                .map(element -> Viewpoint.name(element) + ": no such class: " + element.getAttribute(attribute))).toList();
    }

    private static List<String> names(Viewpoint viewpoint) {
        return viewpoint.expressions().stream().filter(Expression::isAql).flatMap(expression -> Viewpoint.types(expression.text()).stream()
                .filter(name -> !isType(name)).map(name -> expression + ": no such class or literal: " + name)).toList();
    }

    private static List<String> features(Viewpoint viewpoint) {
        Stream<String> direct = viewpoint.expressions().stream().filter(Expression::isFeature)
                .flatMap(expression -> receivers(viewpoint, expression).stream()
                .filter(receiver -> eClass(receiver) != null && eClass(receiver).getEStructuralFeature(expression.body()) == null)
                .map(receiver -> expression + ": " + receiver + " has no such feature"));
        Stream<String> inside = viewpoint.expressions().stream().filter(Expression::isAql)
                .flatMap(expression -> Viewpoint.features(expression.text()).stream()
                .filter(name -> allClasses().noneMatch(type -> type.getEStructuralFeature(name) != null))
                        .map(name -> expression + ": nothing has a feature " + name));
        Stream<String> set = viewpoint.elements().stream().filter(element -> element.hasAttribute("featureName"))
                .filter(element -> allClasses().noneMatch(type -> type.getEStructuralFeature(element.getAttribute("featureName")) != null))
                .map(element -> Viewpoint.name(element) + ": nothing has a feature " + element.getAttribute("featureName"));
        return Stream.of(direct, inside, set).flatMap(found -> found).toList();
    }

    private static List<String> services(Viewpoint viewpoint) {
        List<String> faults = new ArrayList<>();
        List<Method> services = new ArrayList<>();
        for (Element extension : viewpoint.elements("ownedJavaExtensions")) {
            try {
                Class<?> type = Class.forName(extension.getAttribute("qualifiedClassName"));
                type.getConstructor();
                Stream.of(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())).forEach(services::add);
            } catch (ReflectiveOperationException missing) {
                faults.add("No such class of services: " + missing.getMessage());
            }
        }
        for (Expression expression : viewpoint.expressions()) {
            if (expression.isService()) {
                for (String receiver : receivers(viewpoint, expression)) {
                    if (services.stream().noneMatch(method -> method.getName().equals(expression.body()) && method.getParameterCount() == 1
                            && receives(method, receiver))) {
                        faults.add(expression + ": no such service of " + receiver);
                    }
                }
            } else if (expression.isAql()) {
                Viewpoint.calls(expression.text()).stream().filter(call -> !OPERATIONS.contains(call))
                        .filter(call -> services.stream().noneMatch(method -> method.getName().equals(call)))
                        .forEach(call -> faults.add(expression + ": no such service: " + call));
            }
        }
        return faults;
    }

    /**
     * What stands for the subject of a representation itself, an area of a diagram for example, is there by itself and has its name; to delete
     * it must mean something, as Sirius would delete the subject.
     */
    private static List<String> tools(Viewpoint viewpoint) {
        List<String> faults = new ArrayList<>();
        Set<Element> created = new HashSet<>();
        TOOLS_OF.stream().flatMap(tag -> viewpoint.elements(tag).stream())
                .forEach(tool -> Stream.of("nodeMappings", "containerMappings", "edgeMappings", "mapping")
                        .forEach(attribute -> created.addAll(viewpoint.targets(tool, attribute))));
        mappings(viewpoint).forEach(mapping -> {
            boolean isPartOfSubject = isSubject(mapping);
            if (!created.contains(mapping) && !isPartOfSubject) {
                faults.add(Viewpoint.name(mapping) + " has no tool that creates it");
            }
            boolean hasName = !isPartOfSubject && !AXES.contains(mapping.getTagName());
            Stream.of("labelDirectEdit", "deletionDescription").filter(tool -> hasName || tool.startsWith("deletion"))
                    .filter(tool -> !hasTool(mapping, tool))
                    .forEach(tool -> faults.add(Viewpoint.name(mapping) + " has no " + tool));
            dropping(viewpoint, mapping).forEach(faults::add);
        });
        return faults;
    }

    /** A tool that drops something into a container has to know what it becomes there; otherwise Sirius only moves the shape. */
    private static Stream<String> dropping(Viewpoint viewpoint, Element container) {
        return viewpoint.targets(container, "dropDescriptions").stream().filter(tool -> viewpoint.targets(tool, "mappings").stream()
                .noneMatch(mapping -> mapping.getParentNode() == container))
                .map(tool -> Viewpoint.name(tool) + " drops nothing that " + Viewpoint.name(container) + " can hold");
    }

    /** Mappings of diagrams point at their tools, rows of trees, lines and columns contain them. */
    private static boolean hasTool(Element mapping, String tool) {
        Map<String, String> contained = Map.of("labelDirectEdit", "directEdit", "deletionDescription", "delete");
        return mapping.getTagName().equals("subItemMappings") || AXES.contains(mapping.getTagName())
                ? Viewpoint.children(mapping).anyMatch(child -> child.getTagName().equals(contained.get(tool))) : mapping.hasAttribute(tool);
    }

    private static boolean isSubject(Element mapping) {
        Element representation = mapping;
        while (!representation.getTagName().equals("ownedRepresentations")) {
            representation = (Element) representation.getParentNode();
        }
        return mapping.getAttribute("domainClass").equals(representation.getAttribute("domainClass"));
    }

    /** Where an edge ends at the subject of the diagram there is nowhere else to lead it to. */
    private static List<String> reconnecting(Viewpoint viewpoint) {
        return viewpoint.elements("edgeMappings").stream().flatMap(edge -> {
            List<String> kinds = viewpoint.targets(edge, "reconnections").stream().map(tool -> tool.getAttribute("reconnectionKind")).toList();
            return Stream.of("RECONNECT_SOURCE", "RECONNECT_TARGET").filter(end -> !kinds.contains(end) && !kinds.contains("RECONNECT_BOTH"))
                    .filter(end -> !viewpoint.targets(edge, end.endsWith("SOURCE") ? "sourceMapping" : "targetMapping").stream()
                            .allMatch(Rule::isSubject))
                    .map(end -> Viewpoint.name(edge) + " has no tool for " + end);
        }).toList();
    }

    private static List<String> icons(Viewpoint viewpoint) {
        return Stream.of("icon", "iconPath", "imageExpression", "workspacePath").flatMap(attribute -> viewpoint.elements().stream()
                .map(element -> element.getAttribute(attribute)).filter(path -> !path.isEmpty() && !path.startsWith("service:"))).distinct()
                .filter(path -> !path.startsWith(PROJECT) || !Viewpoint.existsInBundle(path)).map(path -> "No such picture: " + path).toList();
    }

    private static List<String> keys(Viewpoint viewpoint) {
        List<String> faults = new ArrayList<>();
        for (String file : List.of("plugin.properties", "plugin_ru.properties")) {
            Properties texts = Viewpoint.texts(file);
            viewpoint.elements().forEach(element -> TRANSLATED.stream().map(element::getAttribute).filter(key -> key.startsWith("%"))
                    .filter(key -> texts.getProperty(key.substring(1), "").isBlank()).forEach(key -> faults.add(file + " lacks " + key)));
        }
        viewpoint.elements("delete").stream().filter(tool -> !tool.getAttribute("label").matches(BOTH_LANGUAGES))
                .forEach(tool -> faults.add(Viewpoint.name(tool) + " is not named in both languages"));
        viewpoint.elements("ownedRepresentations").stream().filter(element -> !element.getAttribute(PURPOSE).matches(BOTH_LANGUAGES))
                .forEach(element -> faults.add(Viewpoint.name(element) + " is not explained in both languages"));
        viewpoint.elements().stream().filter(element -> !Set.of("layout", "delete").contains(element.getTagName()))
                .forEach(element -> TRANSLATED.stream().filter(element::hasAttribute).filter(attribute -> !isPurpose(element, attribute))
                        .filter(attribute -> !element.getAttribute(attribute).startsWith("%"))
                        .forEach(attribute -> faults.add(Viewpoint.name(element) + ": " + attribute + " is not translated")));
        Stream.concat(Stream.of("ownedViewpoints", "ownedRepresentations", "filters", "additionalLayers", "toolSections")
                .flatMap(tag -> viewpoint.elements(tag).stream()),
                TOOLS_OF.stream().flatMap(tag -> viewpoint.elements(tag).stream()))
                .filter(element -> element.hasAttribute("name") && !element.hasAttribute("label"))
                .forEach(element -> faults.add(Viewpoint.name(element) + " has no label"));
        return faults;
    }

    /** Names of mappings and tools are ids: files of users point at them. */
    private static List<String> ids(Viewpoint viewpoint) {
        List<String> faults = new ArrayList<>();
        for (Element representation : viewpoint.representations()) {
            Set<String> seen = new HashSet<>();
            List<Element> inside = viewpoint.elements().stream().filter(element -> isInside(element, representation)).toList();
            inside.stream().filter(element -> NODES.contains(element.getTagName()) && element.hasAttribute("domainClass")
                    || element.getTagName().equals("edgeMappings")
                    && element.hasAttribute("name") || TOOLS_OF.contains(element.getTagName()) && element.hasAttribute("name")
                    || element.getTagName().equals("ownedRules") || AXES.contains(element.getTagName()) || element.getTagName().equals("intersection")
                            || element.getTagName().equals("subItemMappings"))
                    .forEach(element -> {
                        String name = element.getAttribute("name");
                        if (!name.matches("[A-Za-z][A-Za-z0-9_-]*")) {
                            faults.add("Not an id: '" + name + "' of " + element.getTagName());
                        } else if (!seen.add(name)) {
                            faults.add("Twice in " + Viewpoint.name(representation) + ": " + name);
                        }
                    });
        }
        Set<String> representations = new HashSet<>();
        viewpoint.representations().stream().map(Viewpoint::name).filter(name -> !representations.add(name))
                .forEach(name -> faults.add("Twice: " + name));
        return faults;
    }

    private static List<String> columns(Viewpoint viewpoint) {
        return viewpoint.elements("ownedColumnMappings").stream().filter(column -> column.hasAttribute("featureName")).filter(column -> viewpoint
                .elements().stream().filter(line -> AXES.contains(line.getTagName()) && isInside(line, (Element) column.getParentNode()))
                .map(line -> eClass(line.getAttribute("domainClass")))
                .noneMatch(type -> type != null && type.getEStructuralFeature(column.getAttribute("featureName")) != null))
                .map(column -> Viewpoint.name(column) + ": no line has a feature " + column.getAttribute("featureName")).toList();
    }

    /** A cell can be edited, or says that it cannot; an editor of its own is a class that Sirius can ask for one. */
    private static List<String> cells(Viewpoint viewpoint) {
        List<String> faults = new ArrayList<>();
        viewpoint.elements().stream().filter(cell -> cell.hasAttribute("featureName") && cell.getTagName().equals("ownedColumnMappings")
                || cell.getTagName().equals("intersection")).filter(cell -> !cell.getAttribute("canEdit").equals("aql:false"))
                .filter(cell -> Viewpoint.children(cell).noneMatch(child -> Set.of("directEdit", "cellEditor").contains(child.getTagName())))
                .forEach(cell -> faults.add(Viewpoint.name(cell) + " cannot be edited"));
        viewpoint.elements("cellEditor").stream().map(editor -> editor.getAttribute("qualifiedClassName")).distinct().forEach(name -> {
            try {
                if (!ITableCellEditorFactory.class.isAssignableFrom(Class.forName(name)) || Class.forName(name).getConstructor() == null) {
                    faults.add("Makes no editors: " + name);
                }
            } catch (ReflectiveOperationException missing) {
                faults.add("No such editors: " + missing.getMessage());
            }
        });
        return faults;
    }

    private static List<String> metamodel(Viewpoint viewpoint) {
        return viewpoint.representations().stream().filter(representation -> Viewpoint.children(representation).noneMatch(child ->
                child.getTagName().equals("metamodel") && child.getAttribute("href").equals(PersonaPackage.eNS_URI + "#/")))
                .map(representation -> Viewpoint.name(representation) + " does not say of which metamodel it is").toList();
    }

    /** Classes of the elements that an expression is asked of, {@code any} where only the run tells. */
    private static List<String> receivers(Viewpoint viewpoint, Expression expression) {
        Element element = expression.element();
        Element about = Viewpoint.around(element, "targetClass");
        Element mapped = Viewpoint.around(element, "mappings");
        if (inTool(element)) {
            return List.of("any");
        }
        if (about != null) {
            return List.of(about.getAttribute("targetClass"));
        }
        if (mapped != null) {
            return viewpoint.targets(mapped, "mappings").stream().map(mapping -> mapping.getAttribute("domainClass")).toList();
        }
        if (element.hasAttribute("appliedOn")) {
            return viewpoint.targets(element, "appliedOn").stream()
                    .map(style -> Viewpoint.around(style, "domainClass").getAttribute("domainClass")).distinct().toList();
        }
        if (element.getTagName().startsWith("ownedRepresentation") && element.getTagName().endsWith("Descriptions")) {
            return leaving(viewpoint, element);
        }
        Element start = expression.attribute().equals("semanticCandidatesExpression") ? (Element) element.getParentNode() : element;
        Element context = Viewpoint.around(start, "domainClass");
        return context == null ? List.of("any") : List.of(context.getAttribute("domainClass"));
    }

    /** What the rows and lines stand for that lead to another representation. */
    private static List<String> leaving(Viewpoint viewpoint, Element way) {
        return Stream.of("detailDescriptions", "navigationDescriptions").flatMap(attribute -> viewpoint.elements().stream()
                .filter(row -> row.hasAttribute(attribute) && viewpoint.targets(row, attribute).contains(way)))
                .map(row -> row.getAttribute("domainClass")).distinct().toList();
    }

    private static boolean isPurpose(Element element, String attribute) {
        return attribute.equals(PURPOSE) && element.getTagName().equals("ownedRepresentations");
    }

    private static boolean inTool(Element element) {
        for (Element current = element; current != null; current = current.getParentNode() instanceof Element parent ? parent : null) {
            if (TOOLS_OF.contains(current.getTagName()) || current.getTagName().equals("fixes")) {
                return true;
            }
        }
        return false;
    }

    private static boolean receives(Method method, String receiver) {
        Class<?> first = method.getParameterTypes()[0];
        return receiver.equals("any") ? EObject.class.isAssignableFrom(first) : javaClass(receiver) != null
                && first.isAssignableFrom(javaClass(receiver));
    }

    private static Stream<Element> mappings(Viewpoint viewpoint) {
        return viewpoint.elements().stream().filter(element -> (NODES.contains(element.getTagName())
                || Set.of("edgeMappings", "subItemMappings").contains(element.getTagName())
                || AXES.contains(element.getTagName()) && element.hasAttribute("domainClass")) && element.hasAttribute("name"));
    }

    private static boolean isInside(Element element, Element outer) {
        return element != outer && (outer.compareDocumentPosition(element) & Element.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }

    private static boolean isType(String name) {
        String[] parts = name.split("::");
        EClassifier type = PersonaPackage.eINSTANCE.getEClassifier(parts[0]);
        return type != null && (parts.length == 1 || type instanceof EEnum literals && literals.getEEnumLiteral(parts[1]) != null);
    }

    private static Class<?> javaClass(String name) {
        return eClass(name) == null ? null : eClass(name).getInstanceClass();
    }

    private static EClass eClass(String name) {
        return name.startsWith(CLASS) && PersonaPackage.eINSTANCE.getEClassifier(name.substring(CLASS.length())) instanceof EClass type ? type : null;
    }

    private static Stream<EClass> allClasses() {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static List<Rule> all() {
        return Arrays.asList(values());
    }
}
