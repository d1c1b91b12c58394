/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

import org.portrait.core.document.markup.Limits;
import org.portrait.core.document.markup.MarkupReader;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;

/** Reads files whole, within limits. */
public final class WholeFile {

    /** Java keeps memory outside of the heap for the largest piece that a thread ever read. */
    private static final int CHUNK = 1 << 20;

    private WholeFile() {
    }

    /**
     * The content of a file. Only ordinary files are opened: a pipe or a device could block or never end.
     *
     * @throws DocumentException NOT_FOUND, UNREADABLE or TOO_LARGE
     */
    public static byte[] read(Path file, Limits limits) throws DocumentException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw DocumentException.of(Kind.UNREADABLE, file, null, "read.folder");
            }
            if (attributes.size() > limits.maxBytes()) {
                throw MarkupReader.tooLarge(attributes.size(), file, limits);
            }
            return read(file, (int) attributes.size(), limits);
        } catch (NoSuchFileException e) {
            throw DocumentException.of(Kind.NOT_FOUND, file, e, "found.none");
        } catch (AccessDeniedException e) {
            throw DocumentException.of(Kind.UNREADABLE, file, e, "read.denied");
        } catch (IOException e) {
            throw DocumentException.of(Kind.UNREADABLE, file, e, "read.failed", String.valueOf(e.getMessage()));
        }
    }

    /** Reads to the end, even when the file grows or shrinks meanwhile. */
    private static byte[] read(Path file, int expected, Limits limits) throws IOException, DocumentException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer buffer = ByteBuffer.allocate(expected + 1);
            while (channel.read(buffer.limit(Math.min(buffer.capacity(), buffer.position() + CHUNK))) >= 0) {
                if (buffer.position() > limits.maxBytes()) {
                    throw MarkupReader.tooLarge(Math.max(channel.size(), buffer.position()), file, limits);
                }
                if (buffer.position() == buffer.capacity()) {
                    int larger = (int) Math.min(limits.maxBytes() + 1, buffer.capacity() * 2L);
                    buffer = ByteBuffer.allocate(larger).put(buffer.flip());
                }
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }
}
