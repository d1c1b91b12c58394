/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Makes images of the toolkit out of pixels. The toolkit's own way turns each pixel of an image round by itself, which takes longer than to paint
 * it: on GTK the pixels are therefore moved in one piece, as long as the toolkit is built as it was when this was written; otherwise its own way is
 * gone. Both give the same image.
 */
final class PixelUpload {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final Optional<Cairo> CAIRO = Cairo.find();

    private PixelUpload() {
    }

    /**
     * An image whose pixels are those of the device, whatever its zoom.
     *
     * @param rgb the pixels by rows, 0xRRGGBB; what stands above that does not count
     */
    static Image image(Device device, int[] rgb, int width, int height) {
        return isDirect() ? CAIRO.get().image(device, rgb, width, height) : usual(device, rgb, width, height);
    }

    /** Whether pixels are moved in one piece; at other zooms of the screen than the usual the toolkit knows best how to do it. */
    static boolean isDirect() {
        return CAIRO.isPresent() && CAIRO.get().deviceZoom() == 100;
    }

    /** The same as the toolkit does it. */
    static Image usual(Device device, int[] rgb, int width, int height) {
        byte[] bytes = new byte[rgb.length * 4];
        for (int from = 0, to = 0; from < rgb.length; from++, to += 4) {
            int pixel = rgb[from];
            bytes[to + 1] = (byte) (pixel >> 16);
            bytes[to + 2] = (byte) (pixel >> 8);
            bytes[to + 3] = (byte) pixel;
        }
        ImageData data = new ImageData(width, height, 32, RGB, 4, bytes);
        return new Image(device, (ImageDataProvider) zoom -> data);
    }

    /** The library below GTK, as far as the toolkit lets it be seen. */
    private record Cairo(MethodHandle zoom, MethodHandle create, MethodHandle data, MethodHandle move, MethodHandle dirty, MethodHandle wrap,
            VarHandle width, VarHandle height) {

        private static final int RGB24 = 1;

        static Optional<Cairo> find() {
            if (!"gtk".equals(SWT.getPlatform())) {
                return Optional.empty();
            }
            try {
                MethodHandles.Lookup lookup = MethodHandles.publicLookup();
                MethodHandles.Lookup inside = MethodHandles.privateLookupIn(Image.class, MethodHandles.lookup());
                ClassLoader toolkit = Image.class.getClassLoader();
                Class<?> cairo = Class.forName("org.eclipse.swt.internal.cairo.Cairo", true, toolkit);
                Class<?> memory = Class.forName("org.eclipse.swt.internal.C", true, toolkit);
                Class<?> zooms = Class.forName("org.eclipse.swt.internal.DPIUtil", true, toolkit);
                return Optional.of(new Cairo(
                        lookup.findStatic(zooms, "getDeviceZoom", MethodType.methodType(int.class)),
                        lookup.findStatic(cairo, "cairo_image_surface_create", MethodType.methodType(long.class, int.class, int.class, int.class)),
                        lookup.findStatic(cairo, "cairo_image_surface_get_data", MethodType.methodType(long.class, long.class)),
                        lookup.findStatic(memory, "memmove", MethodType.methodType(void.class, long.class, int[].class, long.class)),
                        lookup.findStatic(cairo, "cairo_surface_mark_dirty", MethodType.methodType(void.class, long.class)),
                        lookup.findStatic(Image.class, "gtk_new", MethodType.methodType(Image.class, Device.class, int.class, long.class, long.class)),
                        inside.findVarHandle(Image.class, "width", int.class), inside.findVarHandle(Image.class, "height", int.class)));
            } catch (ReflectiveOperationException | LinkageError another) {
                // another toolkit than this was written for
                return Optional.empty();
            }
        }

        int deviceZoom() {
            return call(() -> (int) zoom.invokeExact());
        }

        Image image(Device device, int[] rgb, int wide, int high) {
            return call(() -> {
                long surface = (long) create.invokeExact(RGB24, wide, high);
                // rows of such pixels have nothing between them; without memory there is no place for them
                long pixels = (long) data.invokeExact(surface);
                if (pixels == 0) {
                    throw new SWTError(SWT.ERROR_NO_HANDLES);
                }
                move.invokeExact(pixels, rgb, (long) rgb.length * Integer.BYTES);
                dirty.invokeExact(surface);
                Image image = (Image) wrap.invokeExact(device, SWT.BITMAP, surface, 0L);
                width.set(image, wide);
                height.set(image, high);
                return image;
            });
        }

        private interface Call<T> {
            T result() throws Throwable;
        }

        private static <T> T call(Call<T> call) {
            try {
                return call.result();
            } catch (RuntimeException | Error defect) {
                throw defect;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
