/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes the objects of a document as a file with object streams and a cross-reference stream (ISO 32000-1, 7.5). Every dictionary that is not
 * direct becomes an object of its own, numbered in the order in which it is met. PDFBox's own writer takes longer for that than everything before.
 */
final class PdfFile {

    private static final int OBJECTS_PER_STREAM = 200;
    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int COMPRESSED = 2;
    private static final int ENTRY = 7;

    private final PdfStreams streams;
    private final ContentBuffer file = new ContentBuffer();
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();
    /** For each object number its kind, and its place: an offset, or the object stream and the index in there. */
    private final List<int[]> places = new ArrayList<>();

    private final List<Integer> packedNumbers = new ArrayList<>();
    private final List<Integer> packedOffsets = new ArrayList<>();
    private ContentBuffer packed = new ContentBuffer();

    PdfFile(PdfStreams streams) {
        this.streams = streams;
        places.add(new int[] {FREE, 0, 0xFFFF});
    }

    /** Writes everything that the catalog and the information dictionary lead to. */
    void write(COSDictionary catalog, COSDictionary info, OutputStream out) throws IOException {
        file.raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        int root = number(catalog);
        int about = number(info);
        while (!waiting.isEmpty()) {
            COSDictionary next = waiting.remove();
            if (next instanceof PdfStream stream) {
                writeStream(numbers.get(next), stream);
            } else {
                pack(next);
            }
        }
        flushPacked();
        writeCrossReferences(root, about);
        file.writeTo(out);
    }

    private int number(COSDictionary object) {
        Integer known = numbers.get(object);
        if (known == null) {
            known = newNumber();
            numbers.put(object, known);
            waiting.add(object);
        }
        return known;
    }

    private int newNumber() {
        places.add(null);
        return places.size() - 1;
    }

    private void pack(COSDictionary object) {
        packedNumbers.add(numbers.get(object));
        packedOffsets.add(packed.length());
        writeDictionary(object, packed);
        packed.raw("\n");
        if (packedNumbers.size() == OBJECTS_PER_STREAM) {
            flushPacked();
        }
    }

    private void flushPacked() {
        if (packedNumbers.isEmpty()) {
            return;
        }
        int number = newNumber();
        ContentBuffer content = new ContentBuffer();
        for (int i = 0; i < packedNumbers.size(); i++) {
            content.integer(packedNumbers.get(i)).integer(packedOffsets.get(i));
            places.set(packedNumbers.get(i), new int[] {COMPRESSED, number, i});
        }
        int first = content.length();
        content.append(packed);
        PdfStream stream = streams.compressed(content.toByteArray());
        stream.setName(COSName.TYPE, "ObjStm");
        stream.setInt(COSName.N, packedNumbers.size());
        stream.setInt(COSName.FIRST, first);
        writeStream(number, stream);
        packedNumbers.clear();
        packedOffsets.clear();
        packed = new ContentBuffer();
    }

    private void writeStream(int number, PdfStream stream) {
        places.set(number, new int[] {PLAIN, file.length(), 0});
        stream.setInt(COSName.LENGTH, stream.encoded().length);
        file.integer(number).op("0 obj");
        writeDictionary(stream, file);
        file.raw("\nstream\n").bytes(stream.encoded()).raw("\nendstream\nendobj\n");
    }

    private void writeCrossReferences(int root, int about) {
        byte[] id = Arrays.copyOf(sha256(file.toByteArray()), 16);
        int number = newNumber();
        int start = file.length();
        places.set(number, new int[] {PLAIN, start, 0});
        ByteBuffer table = ByteBuffer.allocate(places.size() * ENTRY);
        for (int[] place : places) {
            table.put((byte) place[0]).putInt(place[1]).putShort((short) place[2]);
        }
        PdfStream stream = streams.compressed(table.array());
        stream.setName(COSName.TYPE, "XRef");
        stream.setInt(COSName.SIZE, places.size());
        COSArray widths = new COSArray();
        for (int width : new int[] {1, 4, 2}) {
            widths.add(COSInteger.get(width));
        }
        stream.setItem(COSName.W, widths);
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        stream.setItem(COSName.ID, ids);
        stream.setInt(COSName.LENGTH, stream.encoded().length);
        file.integer(number).op("0 obj");
        writeEntries(stream, file.raw("<</Root ").integer(root).raw("0 R/Info ").integer(about).raw("0 R"));
        file.raw("\nstream\n").bytes(stream.encoded()).raw("\nendstream\nendobj\nstartxref\n").integer(start)
                .raw("\n%%EOF\n");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void writeDictionary(COSDictionary dictionary, ContentBuffer out) {
        writeEntries(dictionary, out.raw("<<"));
    }

    private void writeEntries(COSDictionary dictionary, ContentBuffer out) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            out.name(entry.getKey().getName());
            out.raw(" ");
            writeValue(entry.getValue(), out);
        }
        out.raw(">>");
    }

    private void writeValue(COSBase value, ContentBuffer out) {
        switch (value) {
            case COSDictionary dictionary when dictionary.isDirect() -> writeDictionary(dictionary, out);
            case COSDictionary dictionary -> out.integer(number(dictionary)).raw("0 R");
            case COSArray array -> {
                out.raw("[");
                for (int i = 0; i < array.size(); i++) {
                    if (i > 0) {
                        out.raw(" ");
                    }
                    writeValue(array.get(i), out);
                }
                out.raw("]");
            }
            case COSName name -> out.name(name.getName());
            case COSInteger integer -> out.integer(integer.longValue());
            case COSFloat real -> out.real(real.floatValue());
            case COSString string -> out.literal(string.getBytes());
            case COSBoolean bool -> out.raw(bool.getValue() ? "true" : "false");
            default -> throw new IllegalArgumentException("not for a file: " + value);
        }
    }
}
