/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Pointer;

/** A double click on the title of a block, or F2 on a selected block, writes its title. */
final class TitleGestures implements Gesture {

    private static final double NEAR = 3;

    private final Typing typing;
    private final CardCanvas canvas;

    TitleGestures(Typing typing) {
        this.typing = typing;
        canvas = typing.tools().canvas();
    }

    @Override
    public boolean doubleClick(Pointer at) {
        if (at.block().isEmpty() || canvas.scene().flatMap(scene -> title(scene, at)).isEmpty()) {
            return false;
        }
        typing.places().title(at.block()).ifPresent(place -> typing.start(place, Origin.NONE));
        typing.session().filter(Session::isShown).ifPresent(session -> {
            session.moveTo(Math.min(session.map().offset(at.page(), at.pageX(), at.pageY()), session.buffer().text().length()), false);
            typing.shown();
        });
        return typing.session().isPresent();
    }

    @Override
    public boolean key(Event key) {
        if (key.keyCode != SWT.F2 || key.stateMask != 0 || typing.session().isPresent() || typing.tools().blocks().size() != 1) {
            return false;
        }
        typing.places().title(typing.tools().blocks().iterator().next()).ifPresent(place -> typing.start(place, Origin.NONE));
        return true;
    }

    private static Optional<Group> title(Scene scene, Pointer at) {
        return scene.pages().get(at.page()).root().children().stream()
                .filter(node -> node instanceof Group group && group.block().equals(at.block()))
                .map(node -> title((Group) node, at)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Group> title(Group group, Pointer at) {
        if (group.role() == Role.HEADING2) {
            return group.bounds().grown(NEAR).contains(at.pageX(), at.pageY()) ? Optional.of(group) : Optional.empty();
        }
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                Optional<Group> found = title(inner, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
