/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.card.compose.FootLine;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Pagination;
import org.portrait.card.page.PageFormat;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Typesetter;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.model.Accent;
import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * Lays a few personas out side by side, as one table over as many pages as it needs. What all of them say is shown once and set back; what
 * one says alone while others agree has a bar beside it; items of lists that others have as well have rings instead of bullets. Numbers are
 * drawn on one scale. Pure: the same personas and settings give equal scenes.
 */
public final class ComparisonLayout {

    /** Fewest personas that can be compared. */
    public static final int LEAST = 2;
    /** Most personas that stand side by side on a page. */
    public static final int MOST = 5;

    private static final double A4_SIDE = Math.sqrt(595.28 * 841.89);
    /** Width of a column in points at which type has its normal size. */
    private static final double COLUMN = 128;
    private static final double LEAST_DENSITY = 0.8;
    private static final double MOST_DENSITY = 1.06;
    private static final double[] SMALLER = {0.96, 0.92};
    /** Heads higher than this share of the page stand on no band: they may have to be parted. */
    private static final double MOST_HEADS = 0.4;

    private final List<Persona> personas;
    private final PageFormat format;
    private final Kit kit;
    private final Columns columns;
    private final double margin;
    private final boolean band;

    private ComparisonLayout(List<Persona> personas, PageFormat format, Kit kit) {
        this.personas = personas;
        this.format = format;
        this.kit = kit;
        margin = kit.pt(kit.spacing().margin());
        columns = Columns.of(format.width() - 2 * margin, personas.size(), kit);
        band = kit.theme().look().header() == Look.Header.BAND;
    }

    /**
     * The comparison of some personas.
     *
     * @throws IllegalArgumentException when there are fewer than {@link #LEAST} or more than {@link #MOST}
     */
    public static Scene scene(List<Persona> personas, ReportSettings settings) {
        if (personas.size() < LEAST || personas.size() > MOST) {
            throw new IllegalArgumentException("Comparison of " + personas.size() + " personas");
        }
        Typesetter typesetter = new Typesetter();
        Kit kit = new Kit(settings.theme(), 1, settings.locale(), settings.today(), typesetter);
        Optional<Project> project = Personas.project(personas.getFirst());
        String names = String.join(", ", personas.stream().map(persona -> PersonaHead.name(persona, kit)).toList());
        String title = kit.words().get("compare.title") + ": " + names;
        SceneInfo info = new SceneInfo(title, settings.locale(), text(project.map(Project::getOwner)), text(project.map(Project::getName)), List.of());
        return new Scene(info, best(personas, settings.format(), kit, text(project.map(Project::getName)), title), typesetter.warnings());
    }

    /** The pages at the usual size of type, or a little smaller where that saves a page. */
    private static List<Page> best(List<Persona> personas, PageFormat format, Kit normal, String project, String title) {
        double usual = density(personas.size(), format, normal);
        List<Page> best = new ComparisonLayout(personas, format, normal.at(usual)).pages(project, title);
        for (double smaller : best.size() == 1 ? new double[0] : SMALLER) {
            List<Page> tried = new ComparisonLayout(personas, format, normal.at(usual * smaller)).pages(project, title);
            if (tried.size() < best.size()) {
                return tried;
            }
        }
        return best;
    }

    private static String text(Optional<String> value) {
        return value.orElse("").strip();
    }

    /** Type grows with the paper, though less than it: a table is read from nearby. It shrinks a little where columns are narrow. */
    private static double density(int count, PageFormat format, Kit kit) {
        double paper = Math.sqrt(Math.sqrt(format.width() * format.height()) / A4_SIDE);
        double column = (format.width() - 2 * kit.spacing().margin() * paper) / (count + 0.7);
        return paper * Math.clamp(column / paper / COLUMN, LEAST_DENSITY, MOST_DENSITY);
    }

    private List<Page> pages(String project, String title) {
        ComparisonTable table = new ComparisonTable(personas, columns, kit);
        Stack heads = table.heads(false);
        boolean onBand = band && heads.height() < format.height() * MOST_HEADS;
        Stack heading = heading(project, onBand);
        double headsTop = top() + heading.height() + kit.pt(12);
        Stack first = onBand ? table.heads(true) : heads;
        double bandEnd = headsTop + first.height() + kit.pt(12);
        double under = onBand ? kit.pt(28) : kit.pt(18);
        Stack body = table.compose(first, under, Section.of(personas, kit.locale(), kit.today()));
        List<Group.Builder> contents = new ArrayList<>();
        Group.Builder page = Group.of(Role.DOCUMENT);
        background(headsTop, first.height(), bandEnd, onBand, page);
        List<Pagination.Columns> sheets = new Pagination(kit.pt(12), format.height() - margin - kit.pt(4), top())
                .sheets(List.of(heading, body), new double[] {top()});
        for (Pagination.Columns sheet : sheets) {
            double y = top();
            for (Piece piece : sheet.columns().getFirst()) {
                piece.place(margin, y, page);
                y += piece.height() + kit.pt(12);
            }
            contents.add(page);
            page = Group.of(Role.DOCUMENT);
        }
        return finished(contents, project.isEmpty() ? title : project + "  ·  " + title, title);
    }

    private double top() {
        return margin * 0.8;
    }

    private Stack heading(String project, boolean onBand) {
        Palette palette = kit.theme().palette();
        Stack.Builder heading = Stack.of(null, columns.width());
        Color kicker = onBand ? palette.bandMuted() : kit.theme().tone(Accent.PRIMARY).text();
        if (!project.isEmpty()) {
            heading.addKept(0, kit.text(project, kit.style(TextRole.KEY_FACT, kicker), columns.width()));
        }
        heading.addKept(0, kit.text(kit.words().get("compare.title"), kit.style(TextRole.CHAPTER, onBand ? palette.bandInk() : palette.ink()),
                columns.width(), Meaning.of(Role.HEADING1)));
        heading.add(kit.pt(4), kit.text(kit.words().get("compare.legend"), kit.style(TextRole.CAPTION, onBand ? palette.bandMuted() : palette.muted()),
                columns.width()));
        return heading.build();
    }

    private void background(double headsTop, double heads, double bandEnd, boolean onBand, Group.Builder into) {
        Palette palette = kit.theme().palette();
        if (onBand) {
            into.add(Shape.filled(Paths.rectangle(new Rect(0, 0, format.width(), bandEnd)),
                    LinearGradient.of(0, 0, palette.band(), format.width(), 0, palette.bandEnd())));
        } else if (kit.theme().look().header() == Look.Header.RULED && heads < format.height() * MOST_HEADS) {
            into.add(Shape.filled(Paths.rectangle(new Rect(margin, headsTop - kit.pt(8), columns.width(), kit.pt(2.4))), palette.ink()));
        }
    }

    private List<Page> finished(List<Group.Builder> contents, String foot, String title) {
        FootLine line = new FootLine(kit, format, margin, foot);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            line.add(i + 1, contents.size(), contents.get(i));
            List<Bookmark> bookmarks = i > 0 ? List.of() : List.of(new Bookmark(title, 1, 0));
            pages.add(new Page(format.width(), format.height(), "", bookmarks, contents.get(i).build()));
        }
        return pages;
    }
}
