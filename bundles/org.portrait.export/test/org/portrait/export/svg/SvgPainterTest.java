/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import javax.swing.JComponent;
import javax.xml.parsers.DocumentBuilderFactory;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.font.FontFamily;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;
import org.portrait.export.DemoScene;
import org.portrait.export.raster.Difference;
import org.portrait.export.raster.RasterPainter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPainterTest {

    private final SvgPainter painter = new SvgPainter();

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Scene text(String text) {
        return new Scene(SceneInfo.of(text, Locale.ENGLISH), List.of(Page.of(300, 50, Group.of(Role.DOCUMENT)
                .add(Group.of(Role.PARAGRAPH).origin(text, "x").alternativeText(text)
                        .addAll(new Typesetter().line(text, TextStyle.of(FontFamily.ROBOTO, 10)).runs(10, 20)).build()).build())),
                List.of());
    }

    /** Another renderer smooths edges and scales pictures in its own way: a mean of 2 of 255, and one pixel in a hundred, are allowed for that. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void looksLikeThePixels(int page) {
        Scene scene = DemoScene.create();
        SVGDocument svg = Objects.requireNonNull(new SVGLoader().load(
                new ByteArrayInputStream(painter.paint(scene, page).getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.createDefault()));
        BufferedImage painted = new RasterPainter().paint(scene.pages().get(page), 1.5);
        BufferedImage rendered = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = rendered.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double scale = 1.5 * scene.pages().get(page).width() / svg.size().width;
        g.scale(scale, scale);
        svg.render((JComponent) null, g);
        g.dispose();
        Difference difference = Difference.of(rendered, painted);
        assertTrue(difference.mean() < 2 && difference.strong() < 0.01, difference::toString);
    }

    @Test
    void everyReferenceIsDefined() throws Exception {
        Document svg = parse(painter.paint(DemoScene.create(), 0));
        Set<String> ids = new HashSet<>();
        Set<String> references = new HashSet<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
            }
            for (String attribute : List.of("href", "fill", "clip-path")) {
                String value = element.getAttribute(attribute);
                if (value.startsWith("#") && attribute.equals("href")) {
                    references.add(value.substring(1));
                } else if (value.startsWith("url(#")) {
                    references.add(value.substring(5, value.length() - 1));
                }
            }
        }
        assertTrue(references.size() > 50);
        references.removeAll(ids);
        assertEquals(Set.of(), references);
    }

    @Test
    void keepsTextRolesAndOrigins() throws Exception {
        Document svg = parse(painter.paint(DemoScene.create(), 0));
        StringBuilder text = new StringBuilder();
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            text.append(texts.item(i).getTextContent());
        }
        assertTrue(text.toString().contains("Марина Зотова") && text.toString().contains(DemoScene.TEXTS.get(1)), text.toString());
        String source = painter.paint(DemoScene.create(), 0);
        assertTrue(source.contains("role=\"img\" aria-label=\"Photo of Marina Zotova\""));
        assertTrue(source.contains("data-element=\"p1\" data-feature=\"name\" role=\"heading\" aria-level=\"1\""));
        assertTrue(source.contains("<a href=\"https://example.org/a?b=c&amp;d=&quot;e&quot;\">"));
        assertTrue(source.contains("xml:lang=\"ru\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&\"'</b>", "a\0b\u0007c", "\uD83D", "x\uFFFEy", "]]>", "tab\tend", "😀"})
    void isWellFormedWhateverTheText(String text) throws Exception {
        Document svg = parse(painter.paint(text(text), 0));
        assertEquals(1, svg.getElementsByTagName("title").getLength());
    }

    @Test
    void theSamePageMakesTheSameText() {
        assertEquals(painter.paint(DemoScene.create(), 0), painter.paint(DemoScene.create(), 0));
    }

    @Test
    void harmfulLinksAreLeftOut() throws Exception {
        for (String link : List.of("javascript:alert(1)", "file:///etc/passwd", "https://example.org/")) {
            Group group = Group.of(Role.LINK).link(link).alternativeText("go")
                    .addAll(new Typesetter().line("go", TextStyle.of(FontFamily.ROBOTO, 10)).runs(10, 20)).build();
            Scene scene = new Scene(SceneInfo.of("Test", Locale.ENGLISH),
                    List.of(Page.of(100, 50, Group.of(Role.DOCUMENT).add(group).build())), List.of());
            assertEquals(link.startsWith("https:") ? 1 : 0, parse(painter.paint(scene, 0)).getElementsByTagName("a").getLength(), link);
        }
    }
}
