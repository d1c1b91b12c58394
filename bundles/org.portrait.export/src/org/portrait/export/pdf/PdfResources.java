/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.portrait.card.font.FontFace;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.scene.ImageData;

/** Fonts, images, shadings and graphics states of one document, shared by all its pages; each once. */
final class PdfResources {

    private final PdfStreams streams;
    private final Map<FontFace, EmbeddedFont> fonts = new EnumMap<>(FontFace.class);
    private final Map<FontFace, String> fontNames = new EnumMap<>(FontFace.class);
    private final Map<ImageData, Optional<String>> images = new LinkedHashMap<>();
    private final COSDictionary fontDictionary = new COSDictionary();
    private final COSDictionary imageDictionary = new COSDictionary();
    private final COSDictionary shadingDictionary = new COSDictionary();
    private final COSDictionary stateDictionary = new COSDictionary();

    /** The resource dictionary that all pages refer to. */
    final COSDictionary dictionary = new COSDictionary();

    PdfResources(PdfStreams streams) {
        this.streams = streams;
    }

    /** The font that shows a face. */
    EmbeddedFont font(FontFace face) {
        return fonts.computeIfAbsent(face, f -> {
            EmbeddedFont font = new EmbeddedFont(f);
            String name = "F" + (fontNames.size() + 1);
            fontNames.put(f, name);
            fontDictionary.setItem(name, font.dictionary);
            return font;
        });
    }

    /** The resource name of {@link #font}. */
    String fontName(FontFace face) {
        return fontNames.get(face);
    }

    /** The resource name that a graphics state with one opacity would have. */
    String alphaName(String key, int alpha) {
        return (key.equals("ca") ? "F" : "S") + alpha;
    }

    /** The resource name of a graphics state that sets the opacity of fillings ({@code ca}) or lines ({@code CA}). */
    String alpha(String key, int alpha) {
        String name = alphaName(key, alpha);
        if (!stateDictionary.containsKey(name)) {
            COSDictionary state = new COSDictionary();
            state.setDirect(true);
            state.setItem(COSName.getPDFName(key), number(alpha / 255.0));
            stateDictionary.setItem(name, state);
        }
        return name;
    }

    /** The resource name of an axial shading on a page of the given height (ISO 32000-1, 8.7.4.5.3). */
    String shading(LinearGradient gradient, double height) {
        String name = "H" + (shadingDictionary.size() + 1);
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 2);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        shading.setItem(COSName.COORDS, numbers(gradient.x1(), height - gradient.y1(), gradient.x2(), height - gradient.y2()));
        COSArray extend = new COSArray();
        extend.add(COSBoolean.TRUE);
        extend.add(COSBoolean.TRUE);
        shading.setItem(COSName.EXTEND, extend);
        shading.setItem(COSName.FUNCTION, function(gradient));
        shadingDictionary.setItem(name, shading);
        return name;
    }

    private static COSDictionary function(LinearGradient gradient) {
        int n = gradient.stops().size();
        COSArray functions = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int i = 1; i < n; i++) {
            LinearGradient.Stop to = gradient.stops().get(i);
            functions.add(between(gradient.stops().get(i - 1).color(), to.color()));
            encode.add(COSInteger.ZERO);
            encode.add(COSInteger.ONE);
            if (i < n - 1) {
                bounds.add(number(to.offset()));
            }
        }
        COSDictionary stitched = new COSDictionary();
        stitched.setDirect(true);
        stitched.setInt(COSName.FUNCTION_TYPE, 3);
        stitched.setItem(COSName.DOMAIN, numbers(gradient.stops().getFirst().offset(), gradient.stops().getLast().offset()));
        stitched.setItem(COSName.FUNCTIONS, functions);
        stitched.setItem(COSName.BOUNDS, bounds);
        stitched.setItem(COSName.ENCODE, encode);
        return stitched;
    }

    private static COSDictionary between(Color from, Color to) {
        COSDictionary function = new COSDictionary();
        function.setDirect(true);
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(from.red() / 255.0, from.green() / 255.0, from.blue() / 255.0));
        function.setItem(COSName.C1, numbers(to.red() / 255.0, to.green() / 255.0, to.blue() / 255.0));
        function.setInt(COSName.N, 1);
        return function;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    private static COSBase number(double value) {
        double rounded = Math.round(value * 10_000) / 10_000.0;
        return rounded == Math.rint(rounded) ? COSInteger.get((long) rounded) : new COSFloat((float) rounded);
    }

    /** The resource name of an image; empty if its bytes are no image that can be shown. */
    Optional<String> image(ImageData image) {
        return images.computeIfAbsent(image, data -> PdfImages.create(data, streams).map(this::addImage));
    }

    private String addImage(PdfStream stream) {
        String name = "I" + (imageDictionary.size() + 1);
        imageDictionary.setItem(name, stream);
        return name;
    }

    /** Completes all resources. */
    void finish() {
        fonts.values().forEach(font -> font.finish(streams));
        put("Font", fontDictionary);
        put("XObject", imageDictionary);
        put("Shading", shadingDictionary);
        put("ExtGState", stateDictionary);
    }

    private void put(String category, COSDictionary content) {
        if (content.size() > 0) {
            content.setDirect(true);
            dictionary.setItem(category, content);
        }
    }
}
