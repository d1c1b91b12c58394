/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.portrait.card.flow.Drawing;
import org.portrait.card.flow.Meaning;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Stack;
import org.portrait.card.flow.TextPiece;
import org.portrait.card.font.Icons;
import org.portrait.card.geometry.Color;
import org.portrait.card.message.CardTexts;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.SceneWarning;
import org.portrait.card.scene.Shape;
import org.portrait.card.text.Line;
import org.portrait.card.text.TextStyle;
import org.portrait.card.text.Typesetter;
import org.portrait.card.theme.Spacing;
import org.portrait.card.theme.TextRole;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.TypeStyle;
import org.portrait.model.Emphasis;

/** What composers work with: a theme at one density, a language, a typesetter. Serves one layout in one thread. */
public final class Kit {

    private static final String ELLIPSIS = "…";
    private static final int MOST_BALANCED = 8;
    private static final double LEFT_OVER = 0.3;
    private static final double NARROWER = 0.84;

    private final Theme theme;
    private final double density;
    private final Locale locale;
    private final LocalDate today;
    private final Typesetter typesetter;
    private final boolean drafting;
    private final KnownBlocks known;
    private final Map<TextRole, TextStyle> styles = new EnumMap<>(TextRole.class);
    private final Map<Emphasis, Kit> stressed = new EnumMap<>(Emphasis.class);

    /**
     * @param theme      how things look
     * @param density    factor for all sizes and distances of the theme
     * @param locale     language of the words
     * @param today      the day from which ages are counted
     * @param typesetter breaks texts into lines
     */
    public Kit(Theme theme, double density, Locale locale, LocalDate today, Typesetter typesetter) {
        this(theme, density, locale, today, typesetter, false, KnownBlocks.NONE);
    }

    /**
     * A kit for a card that perhaps is being drafted.
     *
     * @param drafting whether the card offers what is not said yet
     * @param known    blocks of earlier layouts
     */
    public Kit(Theme theme, double density, Locale locale, LocalDate today, Typesetter typesetter, boolean drafting, KnownBlocks known) {
        this.theme = theme;
        this.density = density;
        this.locale = locale;
        this.today = today;
        this.typesetter = typesetter;
        this.drafting = drafting;
        this.known = known;
    }

    /** Blocks of earlier layouts. */
    KnownBlocks known() {
        return known;
    }

    /**
     * Places a piece, its top left corner at a point; blocks as they were placed before, if they stood there.
     *
     * @param more how much higher a block shall be than it needs, in points
     */
    public void place(Piece piece, double more, double x, double y, Group.Builder into) {
        if (!(piece instanceof Stack block)) {
            piece.place(x, y, into);
        } else if (block.meaning() == null) {
            block.stretched(more).place(x, y, into);
        } else {
            into.add(known.placed(block, more, x, y));
        }
    }

    /** Whether the card offers what is not said yet. */
    public boolean isDrafting() {
        return drafting;
    }

    /** Factor for all sizes and distances of the theme. */
    public double density() {
        return density;
    }

    /** The same at another density. */
    public Kit at(double otherDensity) {
        return otherDensity == density ? this : new Kit(theme, otherDensity, locale, today, typesetter, drafting, known);
    }

    /** The same in another theme. */
    public Kit in(Theme other) {
        return new Kit(other, density, locale, today, typesetter, drafting, KnownBlocks.NONE);
    }

    /** The same within blocks that stand out more or less than others. */
    public Kit stressed(Emphasis emphasis) {
        return emphasis == Emphasis.NORMAL ? this : stressed.computeIfAbsent(emphasis, any -> in(theme.stressed(emphasis)));
    }

    /** How things look. */
    public Theme theme() {
        return theme;
    }

    /** The distances of the theme, at the normal density; see {@link #pt(double)}. */
    public Spacing spacing() {
        return theme.spacing();
    }

    /** A distance of the theme at this density, in points. */
    public double pt(double distance) {
        return distance * density;
    }

    /** Language of the words. */
    public Locale locale() {
        return locale;
    }

    /** The day from which ages are counted. */
    public LocalDate today() {
        return today;
    }

    /** The words of cards. */
    public CardTexts words() {
        return CardTexts.of(locale);
    }

    /** The style of a role at this density, in ink. */
    public TextStyle style(TextRole role) {
        return styles.computeIfAbsent(role, this::makeStyle);
    }

    private TextStyle makeStyle(TextRole role) {
        TypeStyle type = theme.type(role);
        return new TextStyle(type.family(), type.weight(), type.italic(), type.size() * density, type.leading(),
                type.tracking(), theme.palette().ink(), locale);
    }

    /** The style of a role in another colour. */
    public TextStyle style(TextRole role, Color color) {
        return style(role).color(color);
    }

    /** The style of labels. */
    public TextStyle label() {
        return style(TextRole.LABEL, theme.palette().muted());
    }

    /** Words of ours as a role shows them: in capitals where the theme says so. */
    public String title(TextRole role, String words) {
        return theme.type(role).capitals() ? words.toUpperCase(locale) : words;
    }

    /** The lines of a text, without blanks around it. */
    public List<Line> lines(String text, TextStyle style, double width) {
        return typesetter.lines(text.strip(), style, width);
    }

    /** The lines of a text, about equally long: for headings and quotes. */
    public List<Line> balanced(String text, TextStyle style, double width) {
        List<Line> lines = lines(text, style, width);
        if (lines.size() < 2 || lines.size() > MOST_BALANCED) {
            return lines;
        }
        double wide = width;
        double narrow = width / 2;
        while (wide - narrow > width / 40) {
            double middle = (wide + narrow) / 2;
            List<Line> tried = lines(text, style, middle);
            if (tried.size() == lines.size()) {
                lines = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return lines;
    }

    /** The text on one line. */
    public Line line(String text, TextStyle style) {
        return typesetter.line(text, style);
    }

    /** The text on one line, shortened if it must be: for what repeats and stands in full elsewhere. */
    public Line fitting(String text, TextStyle style, double width) {
        Line whole = line(text, style);
        if (whole.width() <= width) {
            return whole;
        }
        double room = Math.max(1, width - line(ELLIPSIS, style).width());
        return line(lines(text, style, room).get(0).text().strip() + ELLIPSIS, style);
    }

    /** A text that fills a column. */
    public TextPiece text(String text, TextStyle style, double width, Meaning meaning) {
        return TextPiece.of(pretty(text, style, width), width, meaning);
    }

    /** The lines of a short text, set a little narrower where a last line of one short word would be left over. */
    private List<Line> pretty(String text, TextStyle style, double width) {
        List<Line> lines = lines(text, style, width);
        if (lines.size() < 2 || lines.size() > 3 || lines.get(lines.size() - 1).width() > width * LEFT_OVER) {
            return lines;
        }
        List<Line> narrower = lines(text, style, width * NARROWER);
        return narrower.size() == lines.size() ? narrower : lines;
    }

    /** A text that is a mere paragraph. */
    public TextPiece text(String text, TextStyle style, double width) {
        return text(text, style, width, paragraph());
    }

    /** An icon that fills a square; nothing when there is none of that name. */
    public static Drawing icon(String name, double size, Color color) {
        return (x, y, into) -> Icons.outline(name, x, y, size).ifPresent(path -> into.add(Shape.filled(path, color)));
    }

    /** A line as a group of its own, its box's top left corner at the place of the drawing. */
    public static Drawing line(Line line, Meaning meaning) {
        return (x, y, into) -> into.add(meaning.group().addAll(line.runs(x, y + line.baselineOffset())).build());
    }

    /** From the top of a line's box to the middle of its small letters, in points. */
    public static double middle(TextStyle style) {
        return style.baselineOffset() - style.metrics().xHeight() * style.size() / 2000;
    }

    /** Tells of something that cannot be shown. */
    public void warn(SceneWarning warning) {
        typesetter.warn(warning);
    }

    /** Whether something was found that cannot be shown. */
    boolean hasWarned() {
        return typesetter.hasWarned();
    }

    /** Meaning of a mere text. */
    public static Meaning paragraph() {
        return Meaning.of(Role.PARAGRAPH);
    }
}
