/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what the state of a file is recognised again.
 *
 * @param size     in bytes
 * @param modified time of the last change as the file system tells it
 * @param hash     SHA-256 of the content in hexadecimal
 */
public record Fingerprint(long size, FileTime modified, String hash) {

    /** The fingerprint of a file of which size and {@link #hash} are known. @throws IOException when its time cannot be got at */
    public static Fingerprint of(Path file, long size, String hash) throws IOException {
        return new Fingerprint(size, Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime(), hash);
    }

    /** SHA-256 of content in hexadecimal. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether size and time of a file are these; if so, its content very likely is too. */
    public boolean looksLike(BasicFileAttributes attributes) {
        return attributes.size() == size && attributes.lastModifiedTime().equals(modified);
    }

    /** Whether this content is the one. */
    public boolean matches(byte[] content) {
        return content.length == size && hash(content).equals(hash);
    }
}
