/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.portrait.card.compose.FootLine;
import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Stack;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.page.PageFormat;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Bookmark;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.SceneInfo;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Typesetter;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Tone;
import org.portrait.model.Accent;
import org.portrait.model.Persona;
import org.portrait.model.Project;

/**
 * Lays a project out as a map: each segment is an area with its personas as small cards, and arrows lead to them from those who take part in
 * their decisions. The areas share the page as {@link Rows} tells: by the segments' shares of the audience, as far as the content leaves room.
 *
 * <p>Of a few sizes at which all fits on one page one is taken that is large and leaves room for areas by their weights. Where that would be too small to be read, the areas go over several pages
 * at a readable size, in their order; those of one page share it by their weights, and an area with too many personas goes on on the next page,
 * where it weighs as much as what is left of it.
 * Pure: the same project and settings give equal scenes.
 */
public final class MapLayout {

    private static final double A4_SIDE = Math.sqrt(595.28 * 841.89);
    private static final double[] DENSITIES = {1.35, 1.25, 1.15, 1.08, 1, 0.94, 0.88, 0.82, 0.76};
    /** How much a smaller size costs beside areas that come nearer to their weights. */
    private static final double SIZE_COUNTS = 1.2;
    /** Size for several pages. */
    private static final double SEVERAL = 0.88;
    /** Where even a single circle is larger than a page. */
    private static final double SMALLER = 0.8;
    /** Fewest circles of an area that begin on a page with others. */
    private static final int WORTHWHILE = 4;
    private static final List<Accent> ACCENTS = List.of(Accent.PRIMARY, Accent.MONEY, Accent.PLACE, Accent.POSITIVE, Accent.MIND, Accent.NEUTRAL);

    private final Project project;
    private final ReportSettings settings;
    private final List<Area> areas;
    private final Kit kit;
    private final Map<Circle, CircleDrawing> circles = new IdentityHashMap<>();

    /** Areas of one page, and where they stand. */
    private record Sheet(List<AreaDrawing> areas, List<Rect> places, double offset) {
    }

    private MapLayout(Project project, List<Area> areas, ReportSettings settings, Kit kit) {
        this.project = project;
        this.areas = areas;
        this.settings = settings;
        this.kit = kit;
    }

    /**
     * The map of a project.
     *
     * @param wanted which of its personas are shown; a segment without any of them is left out unless it has no persona at all
     */
    public static Scene scene(Project project, Predicate<Persona> wanted, ReportSettings settings) {
        Typesetter typesetter = new Typesetter();
        Kit kit = new Kit(settings.theme(), 1, settings.locale(), settings.today(), typesetter);
        List<Page> pages = pages(project, Area.of(project, wanted), settings, kit);
        String name = text(project.getName());
        String title = (name.isEmpty() ? "" : name + ": ") + kit.words().get("map.title");
        return new Scene(new SceneInfo(title, settings.locale(), text(project.getOwner()), text(project.getProduct()), List.of()), pages,
                typesetter.warnings());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static List<Page> pages(Project project, List<Area> areas, ReportSettings settings, Kit normal) {
        double paper = Math.sqrt(settings.format().width() * settings.format().height()) / A4_SIDE;
        DoubleFunction<MapLayout> at = density -> new MapLayout(project, areas, settings, normal.at(density * paper));
        return onOnePage(areas, at).orElseGet(() -> onSeveralPages(at));
    }

    /** At the size that costs least; empty where not even the smallest size does. */
    private static Optional<List<Page>> onOnePage(List<Area> areas, DoubleFunction<MapLayout> at) {
        if (at.apply(DENSITIES[DENSITIES.length - 1]).sheet(areas, true).isEmpty()) {
            return Optional.empty();
        }
        Supplier<List<Page>> best = null;
        double largest = 0;
        double least = Double.MAX_VALUE;
        for (double density : DENSITIES) {
            MapLayout layout = at.apply(density);
            Optional<Sheet> sheet = layout.sheet(areas, true);
            largest = sheet.isPresent() ? Math.max(largest, density) : largest;
            double cost = sheet.isPresent() ? sheet.get().offset() + SIZE_COUNTS * (1 - density / largest) : Double.MAX_VALUE;
            if (cost < least) {
                least = cost;
                best = () -> layout.finished(List.of(sheet.get()));
            }
        }
        return Optional.ofNullable(best).map(Supplier::get);
    }

    /** At the usual size for that, or as much smaller as the largest circle needs. */
    private static List<Page> onSeveralPages(DoubleFunction<MapLayout> at) {
        for (double density = SEVERAL;; density *= SMALLER) {
            MapLayout layout = at.apply(density);
            Optional<List<Sheet>> sheets = layout.sheets();
            if (sheets.isPresent()) {
                return layout.finished(sheets.get());
            }
        }
    }

    /** The areas over as many pages as they need; empty when a single circle does not fit on a page. */
    private Optional<List<Sheet>> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        List<Area> rest = new ArrayList<>(areas);
        while (!rest.isEmpty()) {
            int whole = most(rest.size(), sheets.isEmpty(), count -> rest.subList(0, count));
            List<Area> page = new ArrayList<>(rest.subList(0, whole));
            rest.subList(0, whole).clear();
            if (!rest.isEmpty()) {
                Area area = rest.getFirst();
                int some = most(area.circles().size(), sheets.isEmpty(), count -> Stream.concat(page.stream(), Stream.of(area.head(count))).toList());
                if (some == 0 && page.isEmpty()) {
                    return Optional.empty();
                }
                if (page.isEmpty() || some >= WORTHWHILE) {
                    page.add(area.head(some));
                    rest.set(0, area.tail(some));
                }
            }
            sheets.add(sheet(page, sheets.isEmpty()).orElseThrow());
        }
        return Optional.of(sheets);
    }

    /** The largest number from 1 for which the areas fit on a page; 0 if none does. */
    private int most(int limit, boolean first, IntFunction<List<Area>> of) {
        int most = 0;
        while (most < limit && sheet(of.apply(most + 1), first).isPresent()) {
            most++;
        }
        return most;
    }

    private Optional<Sheet> sheet(List<Area> page, boolean first) {
        List<AreaDrawing> drawings = page.stream().map(area -> new AreaDrawing(area,
                area.circles().stream().map(circle -> circles.computeIfAbsent(circle, each -> new CircleDrawing(each, kit))).toList(), tone(area), kit)).toList();
        return Rows.divide(drawings, room(first), kit.pt(10)).map(rows -> new Sheet(drawings, rows.places(), rows.offset()));
    }

    /** Segments beside each other have different tones, and the same on all pages. */
    private Tone tone(Area area) {
        int index = area.segment() == null ? -1 : project.getSegments().indexOf(area.segment());
        return kit.theme().tone(index < 0 ? Accent.NEUTRAL : ACCENTS.get(index % ACCENTS.size()));
    }

    private double margin() {
        return kit.pt(kit.spacing().margin()) * 0.8;
    }

    private Rect room(boolean first) {
        PageFormat format = settings.format();
        double top = first ? headEnd() + kit.pt(12) : margin();
        double bottom = format.height() - margin() - kit.pt(8);
        return new Rect(margin(), top, format.width() - 2 * margin(), Math.max(1, bottom - top));
    }

    private boolean band() {
        return kit.theme().look().header() == Look.Header.BAND;
    }

    private Stack head() {
        Palette palette = kit.theme().palette();
        double width = settings.format().width() - 2 * margin();
        Stack.Builder head = Stack.of(null, width);
        Color kicker = band() ? palette.bandMuted() : kit.theme().tone(Accent.PRIMARY).text();
        String name = text(project.getName());
        if (!name.isEmpty()) {
            head.add(0, kit.text(name, kit.style(TextRole.KEY_FACT, kicker), width, Meaning.of(Role.PARAGRAPH, origin())));
        }
        head.add(0, kit.text(kit.words().get("map.title"), kit.style(TextRole.CHAPTER, band() ? palette.bandInk() : palette.ink()), width,
                Meaning.of(Role.HEADING1)));
        head.add(kit.pt(2), kit.text(kit.words().get("map.legend"), kit.style(TextRole.CAPTION, band() ? palette.bandMuted() : palette.muted()), width));
        return head.build();
    }

    private Origin origin() {
        return project.getId() == null ? Origin.NONE : Origin.of(project.getId(), "name");
    }

    private double headEnd() {
        return margin() * 0.8 + head().height() + (band() ? kit.pt(12) : 0);
    }

    private List<Page> finished(List<Sheet> sheets) {
        PageFormat format = settings.format();
        String title = kit.words().get("map.title");
        FootLine foot = new FootLine(kit, format, margin(), text(project.getName()).isEmpty() ? title : text(project.getName()) + "  ·  " + title);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < Math.max(1, sheets.size()); i++) {
            Group.Builder page = Group.of(Role.DOCUMENT);
            if (i == 0) {
                drawHead(page);
            }
            if (i < sheets.size()) {
                Sheet sheet = sheets.get(i);
                for (int a = 0; a < sheet.areas().size(); a++) {
                    sheet.areas().get(a).draw(sheet.places().get(a), page);
                }
            }
            foot.add(i + 1, sheets.size(), page);
            List<Bookmark> bookmarks = i > 0 ? List.of() : List.of(new Bookmark(title, 1, 0));
            pages.add(new Page(format.width(), format.height(), "", bookmarks, page.build()));
        }
        return pages;
    }

    private void drawHead(Group.Builder page) {
        Palette palette = kit.theme().palette();
        if (band()) {
            page.add(Shape.filled(Paths.rectangle(new Rect(0, 0, settings.format().width(), headEnd())),
                    LinearGradient.of(0, 0, palette.band(), settings.format().width(), 0, palette.bandEnd())));
        }
        head().place(margin(), margin() * 0.8, page);
    }
}
