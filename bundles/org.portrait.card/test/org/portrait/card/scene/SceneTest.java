/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.card.font.FontFamily;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;

class SceneTest {

    private static Group box(String element, String feature, double x, double y, double size) {
        return Group.of(Role.PARAGRAPH).origin(element, feature)
                .add(Shape.filled(Paths.rectangle(new Rect(x, y, size, size)), Color.BLACK)).build();
    }

    private static Scene scene(Node... nodes) {
        return new Scene(SceneInfo.of("t", Locale.ENGLISH),
                List.of(Page.of(200, 200, Group.of(Role.DOCUMENT, Origin.of("p"), List.of(nodes)))), List.of());
    }

    @Test
    void findsTheInnermostAndTopmost() {
        Group outer = Group.of(Role.SECTION).origin("s", "").add(box("a", "x", 10, 10, 50)).add(box("b", "y", 40, 40, 50)).build();
        Scene scene = scene(outer);
        assertEquals(Optional.of(Origin.of("a", "x")), scene.at(0, 15, 15));
        assertEquals(Optional.of(Origin.of("b", "y")), scene.at(0, 50, 50));
        assertEquals(Optional.of(Origin.of("s")), scene.at(0, 80, 20));
        assertEquals(Optional.empty(), scene.at(0, 199, 199));
    }

    @Test
    void betweenItemsTheNearestIsMeant() {
        Scene scene = scene(Group.of(Role.LIST, Origin.of("l", "items"), List.of(box("a", "text", 10, 10, 20), box("b", "text", 10, 40, 20))));
        assertEquals(Optional.of(Origin.of("l", "items")), scene.at(0, 15, 33));
        assertEquals(Optional.of(Origin.of("a", "text")), scene.meant(0, 15, 33));
        assertEquals(Optional.of(Origin.of("b", "text")), scene.meant(0, 15, 37));
        assertEquals(Optional.of(Origin.of("b", "text")), scene.meant(0, 15, 45));
        assertEquals(Optional.empty(), scene.meant(0, 100, 33));
    }

    @Test
    void groupsWithoutAnOriginBelongToTheOneAround() {
        Group plain = Group.of(Role.SPAN).add(Shape.filled(Paths.circle(30, 30, 10), Color.BLACK)).build();
        assertEquals(Optional.of(Origin.of("e", "f")), scene(Group.of(Role.LIST, Origin.of("e", "f"), List.of(plain))).at(0, 30, 30));
    }

    @Test
    void invisibleShapesWidenTheAreaForClicks() {
        Group group = Group.of(Role.PARAGRAPH).origin("e", "f")
                .add(new Shape(Paths.rectangle(new Rect(0, 0, 100, 20)), Color.TRANSPARENT, Stroke.NONE)).build();
        assertEquals(Optional.of(Origin.of("e", "f")), scene(group).at(0, 99, 10));
    }

    @Test
    void knowsThePlacesOfAnOrigin() {
        Scene scene = scene(box("a", "x", 10, 10, 50), box("b", "x", 0, 0, 1), box("a", "x", 100, 10, 20));
        assertEquals(List.of(new Scene.Place(0, new Rect(10, 10, 50, 50)), new Scene.Place(0, new Rect(100, 10, 20, 20))),
                scene.places().get(Origin.of("a", "x")));
    }

    @Test
    void equalPartsMakeEqualScenes() {
        assertEquals(text("Hello"), text("Hello"));
        assertEquals(text("Hello").hashCode(), text("Hello").hashCode());
        assertFalse(text("Hello").equals(text("Hallo")));
    }

    private static Scene text(String text) {
        return scene(Group.of(Role.PARAGRAPH, Origin.NONE,
                new Typesetter().line(text, TextStyle.of(FontFamily.ROBOTO, 10)).runs(10, 20)));
    }

    @Test
    void movesEverything() {
        Group group = Group.of(Role.SECTION)
                .add(Shape.filled(Paths.circle(10, 10, 5), LinearGradient.of(5, 5, Color.BLACK, 15, 15, Color.WHITE)))
                .add(Picture.covering(new ImageData(new byte[] {1}, "image/png"), 2, 1, Paths.circle(40, 40, 5)))
                .addAll(new Typesetter().line("Hello", TextStyle.of(FontFamily.ROBOTO, 10)).runs(10, 60)).build();
        Rect before = group.bounds();
        Group moved = group.moved(3, 4);
        Rect after = moved.bounds();
        assertEquals(before.x() + 3, after.x(), 1e-9);
        assertEquals(before.bottom() + 4, after.bottom(), 1e-9);
        assertEquals(LinearGradient.of(8, 9, Color.BLACK, 18, 19, Color.WHITE), ((Shape) moved.children().getFirst()).fill());
    }

    @Test
    void groupsDoNotChange() {
        List<Node> children = new ArrayList<>();
        Group group = Group.of(Role.SPAN, Origin.NONE, children);
        children.add(box("a", "", 0, 0, 1));
        assertTrue(group.children().isEmpty());
        assertThrows(UnsupportedOperationException.class, () -> group.children().add(box("a", "", 0, 0, 1)));
    }

    @Test
    void picturesCoverTheirFrame() {
        Picture picture = Picture.covering(new ImageData(new byte[0], "image/png"), 100, 400, Paths.circle(50, 50, 20));
        assertEquals(new Rect(30, 10, 40, 160).width(), picture.area().width(), 1e-9);
        assertEquals(50, picture.area().y() + picture.area().height() / 2, 1e-9);
        assertTrue(picture.area().contains(picture.bounds(), 1e-9));
    }

    @ParameterizedTest
    @CsvSource({"https://a.b, true", "HTTP://a, true", "mailto:a@b, true", "tel:+7, true", "#p1, true", "javascript:alert(1), false",
        "file:///etc/passwd, false", "nothing, false", ":, false"})
    void passesOnHarmlessLinksOnly(String target, boolean allowed) {
        assertEquals(allowed, LinkTarget.isAllowed(target));
    }
}
