/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;

/** Replacing a file ends with the new content or with the old one and a message; nothing is left behind. */
class SafeFileTest {

    @TempDir
    Path folder;

    /** Takes some bytes and then fails, or spoils what it takes. */
    private record FailingDisk(FileChannel disk, int capacity, IOException failure) implements WritableByteChannel {

        static SafeFile.Opener of(int capacity, IOException failure) {
            return file -> new FailingDisk(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                    capacity, failure);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int room = (int) Math.min(source.remaining(), capacity - disk.position());
            ByteBuffer part = source.slice(source.position(), room);
            source.position(source.position() + room);
            disk.write(part);
            if (source.hasRemaining()) {
                if (failure != null) {
                    throw failure;
                }
                disk.write(ByteBuffer.wrap(new byte[source.remaining()]));
                source.position(source.limit());
            }
            return room;
        }

        @Override
        public boolean isOpen() {
            return disk.isOpen();
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("x.persona"), content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsJustThere() throws DocumentException, IOException {
        Path file = folder.resolve("x.persona");
        SafeFile.of(file).replace("new".getBytes(UTF_8));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("x.persona"), names());
    }

    @Test
    void theFormerContentIsKeptBeside() throws DocumentException, IOException {
        Path file = file("one");
        SafeFile.of(file).replace("two".getBytes(UTF_8));
        assertEquals("one", Files.readString(SafeFile.of(file).backup()));
        SafeFile.of(file).replace("three".getBytes(UTF_8));
        assertEquals("three", Files.readString(file));
        assertEquals("two", Files.readString(SafeFile.of(file).backup()));
        assertEquals(List.of(".x.persona.bak", "x.persona"), names());
    }

    @Test
    void theBackupDoesNotChangeWithTheFile() throws DocumentException, IOException {
        Path file = file("one");
        SafeFile.of(file).replace("two".getBytes(UTF_8));
        Files.writeString(file, "scribbled in place");
        assertEquals("one", Files.readString(SafeFile.of(file).backup()));
    }

    @Test
    void withoutBackupThereIsNone() throws DocumentException, IOException {
        SafeFile.of(file("one")).replaceWithoutBackup("two".getBytes(UTF_8));
        assertEquals(List.of("x.persona"), names());
    }

    @Test
    void largeContentIsWrittenWhole() throws DocumentException, IOException {
        byte[] content = new byte[(3 << 20) + 17];
        new java.util.Random(1).nextBytes(content);
        Path file = folder.resolve("x.persona");
        SafeFile.of(file).replace(content);
        assertEquals(-1, java.util.Arrays.mismatch(content, Files.readAllBytes(file)));
    }

    @Test
    void aFailingDiskLeavesTheOldContent() throws IOException {
        Path file = file("old");
        for (IOException failure : List.of(new IOException("No space left on device"),
                new FileSystemException("x", null, "There is not enough space on the disk"), new IOException("Input/output error"),
                new AccessDeniedException("x"))) {
            for (int capacity : new int[] { 0, 1, 2 }) {
                DocumentException refusal = assertThrows(DocumentException.class,
                        () -> SafeFile.of(file, FailingDisk.of(capacity, failure)).replace("new".getBytes(UTF_8)));
                assertEquals(Kind.CANNOT_WRITE, refusal.kind());
                boolean full = failure.getMessage().contains("space");
                assertEquals(full, refusal.getMessage().contains("disk is full"), refusal.getMessage());
                assertEquals("old", Files.readString(file));
                assertEquals(List.of("x.persona"), names());
            }
        }
    }

    @Test
    void aLyingDiskIsFoundOut() throws IOException {
        Path file = file("old");
        DocumentException refusal = assertThrows(DocumentException.class,
                () -> SafeFile.of(file, FailingDisk.of(2, null)).replace("new".getBytes(UTF_8)));
        assertEquals(Kind.NOT_VERIFIED, refusal.kind());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("x.persona"), names());
    }

    @Test
    void permissionsStay() throws IOException, DocumentException {
        Path file = file("old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        for (String permissions : List.of("rw-------", "rw-rw-r--", "rwxr-x--x")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            SafeFile.of(file).replace(permissions.getBytes(UTF_8));
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    /** Where the group cannot be carried over, its rights must not fall to the user's own group. */
    @ParameterizedTest
    @CsvSource({ "rw-r-----,rw-------", "rw-rw-r--,rw-r--r--", "rwxrwx--x,rwx--x--x", "rw-------,rw-------" })
    void anotherGroupGetsWhatEverybodyHas(String before, String after) {
        assertEquals(after, PosixFilePermissions.toString(Permissions.forAnotherGroup(PosixFilePermissions.fromString(before))));
    }

    @Test
    void symbolicLinksAreFollowed() throws IOException, DocumentException {
        Path real = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("y.persona"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("x.persona"), Path.of("real", "y.persona"));
        SafeFile.of(link).replace("new".getBytes(UTF_8));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
        assertEquals("old", Files.readString(real.resolveSibling(".y.persona.bak")));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Path first = folder.resolve("a");
        Path second = Files.createSymbolicLink(folder.resolve("b"), first);
        Files.createSymbolicLink(first, second);
        assertEquals(Kind.CANNOT_WRITE, assertThrows(DocumentException.class, () -> SafeFile.of(first)).kind());
    }

    @Test
    void aFolderIsNoFile() {
        assertRefused(folder, "folder");
        assertRefused(folder.resolve("none").resolve("x.persona"), "no folder");
    }

    @Test
    void aProtectedFileOrFolderIsNotWritten() throws IOException {
        Path file = file("old");
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "the administrator may write anything");
        assertRefused(file, "may not be written");
        assertTrue(file.toFile().setWritable(true) && folder.toFile().setWritable(false));
        assertRefused(file, "may not be written");
        assertTrue(folder.toFile().setWritable(true));
    }

    /** The administrator may write anything but a file system that is mounted for reading. */
    @Test
    void aReadOnlyFileSystemIsNotWritten() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "tmpfs", disk.toString()), "only the administrator may mount");
        try {
            Path file = Files.writeString(disk.resolve("x.persona"), "old");
            assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
            assertRefused(file, "may not be written");
            assertRefused(disk.resolve("new.persona"), "may not be written");
            assertEquals("old", Files.readString(file));
        } finally {
            assertTrue(run("umount", disk.toString()));
        }
    }

    private static void assertRefused(Path file, String reason) {
        DocumentException refusal = assertThrows(DocumentException.class, () -> SafeFile.of(file).replace(new byte[1]));
        assertEquals(Kind.CANNOT_WRITE, refusal.kind());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void onlyFilesOfOurOwnThatNobodyWritesAreCleanedUp() throws IOException, DocumentException, InterruptedException {
        Path file = file("content");
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        String id = UUID.randomUUID().toString();
        String rest = id.substring(8);
        Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version").start();
        killed.waitFor();
        Path left = Files.writeString(folder.resolve(".x.persona." + "%08x".formatted(killed.pid()) + rest + ".part"), "x");
        String living = "%08x".formatted(ProcessHandle.current().pid());
        List<Path> stay = List.of(folder.resolve(".x.persona." + living + rest + ".part"),
                folder.resolve(".y.persona." + id + ".part"), folder.resolve(".x.persona.bak"), folder.resolve(".x.persona.notes.part"));
        for (Path path : stay) {
            Files.writeString(path, "x");
        }
        for (Path path : stay.subList(1, stay.size())) {
            Files.setLastModifiedTime(path, old);
        }
        Path abandoned = Files.writeString(folder.resolve(".x.persona." + living + UUID.randomUUID().toString().substring(8) + ".part"), "x");
        Files.setLastModifiedTime(abandoned, old);
        SafeFile.of(file).cleanUp();
        assertFalse(Files.exists(abandoned));
        assertFalse(Files.exists(left));
        for (Path path : stay) {
            assertTrue(Files.exists(path), path::toString);
        }
    }

    /** A real full disk, where this user may make a tiny one. */
    @Test
    void aFullDiskLeavesTheOldContent() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only the administrator may mount");
        try {
            Path file = Files.writeString(disk.resolve("x.persona"), "old");
            DocumentException refusal = assertThrows(DocumentException.class, () -> SafeFile.of(file).replace(new byte[1 << 20]));
            assertEquals(Kind.CANNOT_WRITE, refusal.kind());
            assertTrue(refusal.getMessage().contains("disk is full"), refusal.getMessage());
            assertEquals("old", Files.readString(file));
            try (Stream<Path> files = Files.list(disk)) {
                assertEquals(List.of(file), files.toList());
            }
        } finally {
            assertTrue(run("umount", disk.toString()));
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
