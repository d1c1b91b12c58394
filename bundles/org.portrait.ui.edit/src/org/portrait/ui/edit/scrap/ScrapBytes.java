/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.scrap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.document.DocumentResource;
import org.portrait.model.Project;

/**
 * A scrap as bytes for another Portrait: a line with a mark by which the one that wrote it knows its own, then the project as a file holds it.
 *
 * @param mark    any letters and digits
 * @param content the project; not in a resource
 */
record ScrapBytes(String mark, Project content) {

    private static final String HEADER = "portrait-scrap 1 ";
    private static final URI NOWHERE = URI.createURI("scrap.persona");
    private static final int LONGEST_HEADER = 200;
    private static final int MOST = 8_000_000;

    byte[] write() {
        DocumentResource resource = new DocumentResource(NOWHERE);
        resource.getContents().add(EcoreUtil.copy(content));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + mark + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The mark that bytes begin with; empty when they are no scrap. */
    static Optional<String> mark(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.UTF_8);
        int end = start.indexOf('\n');
        return start.startsWith(HEADER) && end > 0 ? Optional.of(start.substring(HEADER.length(), end).strip()) : Optional.empty();
    }

    /** Reads what another program wrote; empty when it cannot be understood, as the clipboard may hold anything. */
    static Optional<ScrapBytes> read(byte[] bytes) {
        Optional<String> mark = mark(bytes);
        if (mark.isEmpty() || bytes.length > MOST) {
            return Optional.empty();
        }
        int start = 0;
        while (bytes[start] != '\n') {
            start++;
        }
        DocumentResource resource = new DocumentResource(NOWHERE);
        try {
            resource.load(new ByteArrayInputStream(Arrays.copyOfRange(bytes, start + 1, bytes.length)), Map.of());
        } catch (IOException notOurs) {
            return Optional.empty();
        }
        Project content = resource.project();
        resource.getContents().clear();
        return Optional.of(new ScrapBytes(mark.get(), content));
    }
}
