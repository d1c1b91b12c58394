/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.portrait.core.privacy.Disclosure;
import org.portrait.model.derived.Identifiers;

/**
 * The clipboard. On the UI thread.
 *
 * <p>Other programs get words, pictures and a small project, all of them without confidential traits unless these were named when copying. What
 * was copied in full stays in this program's memory and is found again by a mark among the bytes, as long as nobody else has copied something.
 */
public final class ScrapBoard {

    private static Scrap last = Scrap.of("");
    private static Scrap outside = last;
    private static String mark = "";

    private ScrapBoard() {
    }

    /** Puts a scrap there. @param disclosure what of it other programs may get @return a mark of this copying; empty when there is nothing to copy */
    public static String put(Display display, Scrap scrap, Disclosure disclosure, Locale locale) {
        if (scrap.isEmpty()) {
            return "";
        }
        last = scrap;
        outside = scrap.shown(disclosure, locale);
        mark = Identifiers.fresh();
        set(display, outside.text(), List.of(), List.of());
        return mark;
    }

    /** Adds pictures to what was copied, if it is still there. @param copied the mark of that copying */
    public static void illustrate(Display display, String copied, ImageData picture, byte[] drawing) {
        if (copied.equals(mark) && with(display, clipboard -> isLast(bytes(clipboard)))) {
            set(display, outside.text(), List.of(picture, drawing), List.of(ImageTransfer.getInstance(), BytesTransfer.SVG));
        }
    }

    /** Puts nothing but a picture there. */
    public static void put(Display display, ImageData picture) {
        forget();
        set(display, "", List.of(picture), List.of(ImageTransfer.getInstance()));
    }

    /** Puts a drawing there, for programs that know only text as text. */
    public static void put(Display display, byte[] drawing) {
        forget();
        set(display, new String(drawing, StandardCharsets.UTF_8), List.of(drawing), List.of(BytesTransfer.SVG));
    }

    private static void forget() {
        last = Scrap.of("");
        outside = last;
        mark = "";
    }

    private static void set(Display display, String text, List<Object> more, List<Transfer> types) {
        List<Object> data = new ArrayList<>();
        List<Transfer> transfers = new ArrayList<>();
        if (!mark.isEmpty()) {
            data.add(new ScrapBytes(mark, outside.content()).write());
            transfers.add(BytesTransfer.SCRAP);
        }
        if (!text.isEmpty()) {
            data.add(text);
            transfers.add(TextTransfer.getInstance());
        }
        data.addAll(more);
        transfers.addAll(types);
        with(display, clipboard -> {
            clipboard.setContents(data.toArray(), transfers.toArray(Transfer[]::new));
            return true;
        });
    }

    /** What is there, be it ours or another program's words. */
    public static Optional<Scrap> get(Display display) {
        return with(display, clipboard -> {
            byte[] bytes = bytes(clipboard);
            if (isLast(bytes)) {
                return Optional.of(last);
            }
            String words = clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
            Optional<Scrap> other = ScrapBytes.read(bytes).map(read -> new Scrap(read.content(), words));
            return other.or(() -> words.isEmpty() ? Optional.empty() : Optional.of(words.equals(outside.text()) ? last : Scrap.of(words)));
        });
    }

    /** Whether something was copied in Portrait that is more than words, here or in another window of the system. */
    public static boolean isScrap(Display display) {
        return with(display, clipboard -> ScrapBytes.mark(bytes(clipboard)).isPresent());
    }

    private static byte[] bytes(Clipboard clipboard) {
        return clipboard.getContents(BytesTransfer.SCRAP) instanceof byte[] bytes ? bytes : new byte[0];
    }

    private static boolean isLast(byte[] bytes) {
        return !mark.isEmpty() && ScrapBytes.mark(bytes).filter(mark::equals).isPresent();
    }

    private static <T> T with(Display display, Function<Clipboard, T> work) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return work.apply(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
