/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.Optional;

import org.portrait.card.avatar.Avatar;
import org.portrait.card.avatar.AvatarPainter;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Meaning;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.ImageData;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.SceneWarning;
import org.portrait.model.Persona;
import org.portrait.model.Portrait;
import org.portrait.model.PersonaPackage;
import org.portrait.model.value.Image;

/** The face of a persona: its picture, else a drawn avatar. */
public final class PortraitPiece {

    private PortraitPiece() {
    }

    /**
     * Draws the face.
     *
     * @param size   width and height in points
     * @param square whether the frame is a square with soft corners instead of a circle
     */
    public static Drawing of(Persona persona, Kit kit, double size, boolean square) {
        Portrait portrait = persona.getPortrait();
        Origin origin = persona.getId() == null ? Origin.NONE
                : Origin.of(persona.getId(), PersonaPackage.Literals.PERSONA__PORTRAIT.getName());
        Image image = portrait == null ? null : portrait.getImage();
        Optional<ImageSize> dimensions = Optional.ofNullable(image).flatMap(ImageSize::of);
        if (dimensions.isPresent()) {
            Framing part = Framing.of(dimensions.get(), portrait.getCrop());
            ImageData data = new ImageData(image.bytes(), image.mediaType());
            String words = portrait.getDescription() == null || portrait.getDescription().isBlank()
                    ? kit.words().format("portrait.of", name(persona, kit)) : portrait.getDescription().strip();
            return (x, y, into) -> into.add(Meaning.figure(origin, words).group()
                    .add(picture(data, part, frame(new Rect(x, y, size, size), square))).build());
        }
        if (image != null) {
            kit.warn(new SceneWarning(SceneWarning.Kind.BAD_IMAGE, kit.words().get("portrait.damaged"), origin));
        }
        Avatar avatar = Avatar.of(persona, kit.today());
        String words = kit.words().format("avatar.of", name(persona, kit), avatar.describe(kit.locale()));
        return (x, y, into) -> into.add(Meaning.figure(origin, words).group()
                .addAll(AvatarPainter.paint(avatar, new Rect(x, y, size, size), square)).build());
    }

    private static String name(Persona persona, Kit kit) {
        return persona.getName() == null || persona.getName().isBlank() ? kit.words().get("unnamed") : persona.getName().strip();
    }

    private static Path frame(Rect area, boolean square) {
        return square ? Paths.rounded(area, area.width() * 0.04) : Paths.ellipse(area);
    }

    /** The part of the image that is chosen fills the frame. */
    private static Picture picture(ImageData data, Framing part, Path frame) {
        Rect box = frame.bounds();
        double scale = box.width() / part.side();
        return new Picture(data, new Rect(box.x() - part.x() * scale, box.y() - part.y() * scale, part.size().width() * scale,
                part.size().height() * scale), frame);
    }
}
