/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("card.pdf"), "old and much longer than the new content");
        OutputFile.write(target, stream -> stream.write('n'));
        assertEquals("n", Files.readString(target));
        assertEquals(List.of(target), content());
    }

    @Test
    void leavesTheOldContentWhenWritingFails() throws IOException {
        Path target = Files.writeString(folder.resolve("card.pdf"), "old");
        assertThrows(IOException.class, () -> OutputFile.write(target, stream -> {
            stream.write('n');
            throw new IOException("no space left");
        }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), content());
    }

    @Test
    void failsInAFolderThatIsNotThere() {
        assertThrows(IOException.class, () -> OutputFile.write(folder.resolve("missing/card.pdf"), stream -> stream.write('n')));
    }

    @Test
    void doesNotReplaceAFolder() throws IOException {
        Path target = Files.createDirectories(folder.resolve("card.pdf/inner")).getParent();
        assertThrows(IOException.class, () -> OutputFile.write(target, stream -> stream.write('n')));
        assertEquals(List.of(target), content());
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
