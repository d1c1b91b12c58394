/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    @TempDir
    private Path folder;

    @Test
    void replacesFilesAsAWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("card.pdf"), "old and much longer than the new content");
        try (OutputFiles files = new OutputFiles(folder)) {
            write(files, "", "new");
            assertEquals(List.of(target), files.publish(List.of("card.pdf")));
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), content());
    }

    @Test
    void namesThePagesInOrder() throws IOException {
        try (OutputFiles files = new OutputFiles(folder)) {
            write(files, "-1", "one");
            write(files, "-2", "two");
            assertEquals(List.of("-1", "-2"), files.suffixes());
            files.publish(List.of("a-1.png", "a-2.png"));
        }
        assertEquals("one", Files.readString(folder.resolve("a-1.png")));
        assertEquals("two", Files.readString(folder.resolve("a-2.png")));
    }

    @Test
    void leavesTheOldContentWhenNotAllIsWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("card.pdf"), "old");
        try (OutputFiles files = new OutputFiles(folder)) {
            write(files, "", "half");
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), content());
    }

    @Test
    void doesNotReplaceAFolder() throws IOException {
        Path target = Files.createDirectories(folder.resolve("card.pdf/inner")).getParent();
        try (OutputFiles files = new OutputFiles(folder)) {
            write(files, "", "new");
            assertThrows(IOException.class, () -> files.publish(List.of("card.pdf")));
        }
        assertEquals(List.of(target), content());
    }

    @Test
    void failsInAFolderThatIsNotThere() throws IOException {
        try (OutputFiles files = new OutputFiles(folder.resolve("missing"))) {
            assertThrows(IOException.class, () -> files.open(""));
        }
    }

    private static void write(OutputFiles files, String suffix, String text) throws IOException {
        try (OutputStream stream = files.open(suffix)) {
            stream.write(text.getBytes());
        }
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
