/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.portrait.card.font.FontFace;
import org.portrait.card.font.Glyphs;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paint;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.Shape;
import org.portrait.card.scene.TextRun;

/**
 * The floor: what writing the same letters and shapes costs with PDFBox alone. Fonts are parsed once and subset by PDFBox for
 * each document; nothing is tagged, described or linked. A gradient is painted in its first colour.
 */
final class Floor {

    /** A parsed font, and for each glyph the characters that PDFBox maps to it. */
    private record Parsed(TrueTypeFont font, String[] characters) {

        static Parsed of(FontFace face) {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file().bytes()));
                font.setEnableGsub(false);
                CmapLookup lookup = font.getUnicodeCmapLookup();
                String[] characters = new String[font.getNumberOfGlyphs()];
                for (int glyph = 0; glyph < characters.length; glyph++) {
                    List<Integer> codes = lookup.getCharCodes(glyph);
                    characters[glyph] = codes == null || codes.isEmpty() ? " " : Character.toString(codes.getFirst());
                }
                return new Parsed(font, characters);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Map<FontFace, Parsed> parsed = new EnumMap<>(FontFace.class);

    void write(Scene scene, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);
            for (Page page : scene.pages()) {
                PDPage target = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
                document.addPage(target);
                try (PDPageContentStream content = new PDPageContentStream(document, target)) {
                    Writer writer = new Writer(document, fonts, content, page.height());
                    writer.write(page.root());
                    writer.finish();
                }
            }
            document.save(out);
        }
    }

    /** Writes one page and keeps in mind what is set already. */
    private final class Writer {

        private final PDDocument document;
        private final Map<FontFace, PDType0Font> fonts;
        private final PDPageContentStream content;
        private final double height;
        private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
        private boolean inText;
        private double lineX;
        private double lineY;
        private FontFace face;
        private double size;
        private Color fill;
        private Stroke stroke = Stroke.NONE;
        private int opacity = 255;

        Writer(PDDocument document, Map<FontFace, PDType0Font> fonts, PDPageContentStream content, double height) {
            this.document = document;
            this.fonts = fonts;
            this.content = content;
            this.height = height;
        }

        void write(Group group) throws IOException {
            for (Node child : group.children()) {
                switch (child) {
                    case Group inner -> write(inner);
                    case TextRun run -> write(run);
                    case Shape shape -> write(shape);
                    case Picture picture -> throw new IllegalArgumentException("The floor paints no pictures: " + picture.area());
                }
            }
        }

        private void write(TextRun run) throws IOException {
            if (!inText) {
                content.beginText();
                inText = true;
                lineX = 0;
                lineY = 0;
            }
            setFill(run.color());
            Parsed font = parsed.computeIfAbsent(run.face(), Parsed::of);
            if (face != run.face() || size != run.size()) {
                face = run.face();
                size = run.size();
                content.setFont(font(face, font), (float) size);
            }
            double y = height - run.baseline();
            content.newLineAtOffset((float) (run.x() - lineX), (float) (y - lineY));
            lineX = run.x();
            lineY = y;
            content.showTextWithPositioning(pieces(run.glyphs(), font));
        }

        private PDType0Font font(FontFace wanted, Parsed font) throws IOException {
            PDType0Font embedded = fonts.get(wanted);
            if (embedded == null) {
                embedded = PDType0Font.load(document, font.font(), true);
                fonts.put(wanted, embedded);
            }
            return embedded;
        }

        /** Stretches of text, parted where a glyph moves the pen otherwise than the font says. */
        private Object[] pieces(Glyphs glyphs, Parsed font) throws IOException {
            List<Object> pieces = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < glyphs.size(); i++) {
                text.append(font.characters()[glyphs.id(i)]);
                double excess = face.file().advance(glyphs.id(i)) - glyphs.advance(i);
                if (Math.abs(excess) > 0.02) {
                    pieces.add(text.toString());
                    pieces.add((float) excess);
                    text.setLength(0);
                }
            }
            pieces.add(text.toString());
            return pieces.toArray();
        }

        private void write(Shape shape) throws IOException {
            if (shape.isInvisible()) {
                return;
            }
            if (inText) {
                content.endText();
                inText = false;
            }
            boolean filled = !shape.fill().isInvisible();
            boolean stroked = !shape.stroke().isInvisible();
            if (filled) {
                setFill(colour(shape.fill()));
            }
            if (stroked) {
                setStroke(shape.stroke());
            }
            trace(shape.path());
            if (filled && stroked) {
                content.fillAndStroke();
            } else if (stroked) {
                content.stroke();
            } else if (shape.path().evenOdd()) {
                content.fillEvenOdd();
            } else {
                content.fill();
            }
        }

        private static Color colour(Paint paint) {
            return switch (paint) {
                case Color color -> color;
                case LinearGradient gradient -> gradient.stops().getFirst().color();
            };
        }

        private void setFill(Color color) throws IOException {
            if (!color.equals(fill)) {
                fill = color;
                content.setNonStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
            }
            if (color.alpha() != opacity) {
                opacity = color.alpha();
                content.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, Writer::opacity));
            }
        }

        private static PDExtendedGraphicsState opacity(int alpha) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha / 255f);
            return state;
        }

        private void setStroke(Stroke wanted) throws IOException {
            if (!wanted.color().equals(stroke.color())) {
                content.setStrokingColor(wanted.color().red() / 255f, wanted.color().green() / 255f, wanted.color().blue() / 255f);
            }
            if (wanted.width() != stroke.width()) {
                content.setLineWidth((float) wanted.width());
            }
            if (wanted.cap() != stroke.cap()) {
                content.setLineCapStyle(wanted.cap().ordinal());
            }
            if (wanted.join() != stroke.join()) {
                content.setLineJoinStyle(wanted.join().ordinal());
            }
            stroke = wanted;
        }

        private void trace(Path path) {
            path.trace(new Path.Sink() {
                @Override
                public void moveTo(double x, double y) {
                    unchecked(() -> content.moveTo((float) x, (float) (height - y)));
                }

                @Override
                public void lineTo(double x, double y) {
                    unchecked(() -> content.lineTo((float) x, (float) (height - y)));
                }

                @Override
                public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                    unchecked(() -> content.curveTo((float) x1, (float) (height - y1), (float) x2, (float) (height - y2), (float) x,
                            (float) (height - y)));
                }

                @Override
                public void close() {
                    unchecked(content::closePath);
                }
            });
        }

        void finish() throws IOException {
            if (inText) {
                content.endText();
            }
        }
    }

    /** An operator to write. */
    private interface Operator {
        void write() throws IOException;
    }

    private static void unchecked(Operator operator) {
        try {
            operator.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
