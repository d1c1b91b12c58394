/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.migration.Migration;
import org.portrait.core.document.migration.Migrations;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;
import org.portrait.core.document.problem.DocumentWarning.Kind;

/** For every earlier version there is a file {@code versionN.persona}; migrated and saved it is the present one's. */
class MigrationTest {

    @TempDir
    Path folder;

    static IntStream earlierVersions() {
        return IntStream.range(1, Documents.FORMAT_VERSION);
    }

    @Test
    void thereIsAStepFromEachVersionToTheNext() {
        assertArrayEquals(earlierVersions().toArray(), Migrations.all().stream().mapToInt(Migration::from).toArray());
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void bringsAFileToThePresentVersion(int version) throws IOException, DocumentException {
        byte[] old = fixture(version);
        Path file = Files.write(folder.resolve("x.persona"), old);
        Document document = Documents.open(file);
        DocumentWarning first = document.warnings().getFirst();
        assertEquals(Kind.MIGRATED, first.kind());
        assertEquals(String.valueOf(version), first.arguments().getFirst());
        assertArrayEquals(old, Files.readAllBytes(file));
        assertFalse(document.isDirty());

        Documents.save(document);
        assertEquals(new String(fixture(Documents.FORMAT_VERSION), StandardCharsets.UTF_8), Files.readString(file));
    }

    /** What a step cannot make sense of is not lost; its line is that of the old file. */
    @Test
    void whatCannotBeMigratedIsKeptAndTold() throws IOException, DocumentException {
        Document document = Documents.open(Files.write(folder.resolve("x.persona"), fixture(1)));
        assertEquals(
                java.util.List.of("0 MIGRATED", "14 UNKNOWN_ATTRIBUTE", "15 UNREADABLE_VALUE", "15 UNKNOWN_ATTRIBUTE"),
                document.warnings().stream().map(warning -> warning.line() + " " + warning.kind()).toList());
    }

    private static byte[] fixture(int version) throws IOException {
        try (InputStream input = MigrationTest.class.getResourceAsStream("migration/version" + version + ".persona")) {
            assertNotNull(input, "There must be a file of version " + version);
            return input.readAllBytes();
        }
    }
}
