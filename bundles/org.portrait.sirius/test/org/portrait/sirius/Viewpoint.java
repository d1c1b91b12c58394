/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The viewpoint as plain XML: its elements, the expressions in it, and what they name. */
final class Viewpoint {

    /** An expression with the element and the attribute that it stands in. */
    record Expression(Element element, String attribute, String text) {

        boolean isAql() {
            return text.startsWith("aql:");
        }

        boolean isService() {
            return text.startsWith("service:");
        }

        boolean isFeature() {
            return text.startsWith("feature:");
        }

        /** The service or feature, without the variable that it may be asked of. */
        String body() {
            return text.substring(Math.max(text.indexOf(':'), text.indexOf('.')) + 1);
        }

        @Override
        public String toString() {
            return Viewpoint.name(element) + " " + attribute + " " + text;
        }
    }

    private static final Pattern STRINGS = Pattern.compile("'[^']*'");
    private static final Pattern TYPES = Pattern.compile("\\bmodel::(\\w+)(?:::(\\w+))?");
    private static final Pattern CALLS = Pattern.compile("(?:\\.|->)(\\w+)\\(");
    private static final Pattern FEATURES = Pattern.compile("\\.(\\w+)\\b(?!\\s*\\()");
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private final Element root;

    private Viewpoint(Element root) {
        this.root = root;
    }

    /** The viewpoint that ships. */
    static Viewpoint shipped() {
        return of(read("description/portrait.odesign"));
    }

    static Viewpoint of(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return new Viewpoint(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A file of the bundle. */
    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Properties texts(String file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(read(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    static boolean exists(String file) {
        return Files.isRegularFile(FOLDER.resolve(file));
    }

    /** Whether a bundle of the project has a file; both as Sirius names them, {@code /bundle/file}. */
    static boolean existsInBundle(String path) {
        String bundle = path.split("/")[1];
        String file = path.substring(bundle.length() + 2);
        return Stream.of("", "src").anyMatch(folder -> Files.isRegularFile(FOLDER.resolveSibling(bundle).resolve(folder).resolve(file)));
    }

    /** All elements, each before what it contains. */
    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    List<Element> elements(String tag) {
        return elements().stream().filter(element -> element.getTagName().equals(tag)).toList();
    }

    List<Element> elementsOfType(String type) {
        return elements().stream().filter(element -> element.getAttribute("xsi:type").endsWith(":" + type)).toList();
    }

    /** The representations, by which the children of a representation are told. */
    List<Element> representations() {
        return elements("ownedRepresentations");
    }

    /** All that is interpreted. */
    List<Expression> expressions() {
        return elements().stream().flatMap(element -> attributes(element).filter(attribute -> Stream.of("aql:", "service:", "feature:", "var:")
                .anyMatch(element.getAttribute(attribute)::startsWith))
                        .map(attribute -> new Expression(element, attribute, element.getAttribute(attribute))))
                .toList();
    }

    /** The elements that a reference attribute points at. */
    List<Element> targets(Element element, String attribute) {
        return Stream.of(element.getAttribute(attribute).split(" (?=//)")).filter(path -> path.startsWith("//")).map(this::resolve).toList();
    }

    /** The element that a path such as {@code //@ownedViewpoints[name='x']/@ownedRepresentations.0} leads to. */
    Element resolve(String path) {
        Element current = root;
        for (String segment : path.substring(2).split("/")) {
            Matcher named = Pattern.compile("@(\\w+)(?:\\[name='([^']*)']|\\.(\\d+))?").matcher(segment);
            if (!named.matches()) {
                throw new IllegalArgumentException("Not a path: " + path);
            }
            List<Element> children = children(current).filter(child -> child.getTagName().equals(named.group(1))).toList();
            current = named.group(2) == null ? children.get(named.group(3) == null ? 0 : Integer.parseInt(named.group(3)))
                    : children.stream().filter(child -> child.getAttribute("name").equals(named.group(2))).findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("Leads nowhere: " + path));
        }
        return current;
    }

    static Stream<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children.stream();
    }

    static Stream<String> attributes(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names.stream();
    }

    /** How an element is called in messages. */
    static String name(Element element) {
        String name = element.getAttribute("name");
        Node parent = element.getParentNode();
        return name.isEmpty() ? (parent instanceof Element above ? name(above) + "/" : "") + element.getTagName() : name;
    }

    /** The nearest element around one that has an attribute, or {@code null}. */
    static Element around(Element element, String attribute) {
        for (Node current = element; current instanceof Element each; current = current.getParentNode()) {
            if (each.hasAttribute(attribute)) {
                return each;
            }
        }
        return null;
    }

    /** The types that a text names, each as {@code Class} or {@code Enum::LITERAL}. */
    static Set<String> types(String text) {
        return found(TYPES, STRINGS.matcher(text).replaceAll("''"));
    }

    /** The operations that AQL calls. */
    static Set<String> calls(String aql) {
        return found(CALLS, STRINGS.matcher(aql).replaceAll("''"));
    }

    /** The features that AQL reads. */
    static Set<String> features(String aql) {
        return found(FEATURES, STRINGS.matcher(aql).replaceAll("''"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher match = pattern.matcher(text); match.find();) {
            found.add(match.groupCount() > 1 && match.group(2) != null ? match.group(1) + "::" + match.group(2) : match.group(1));
        }
        return found;
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        children(element).forEach(child -> collect(child, all));
    }
}
