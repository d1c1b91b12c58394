/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;

/**
 * Replaces the content of a file so that at any moment, also after a crash or a power cut, either the old or the new
 * content is there, whole.
 *
 * <ol>
 * <li>The content is written to a new file with an unpredictable name beside the target and forced to the disk.
 * <li>It is read back and compared.
 * <li>The target, if there is one, is kept as backup beside it: {@code plan.persona} as {@code .plan.persona.bak}. On
 * file systems with hard links this costs nothing, elsewhere a copy.
 * <li>The new file takes the target's POSIX permissions and group and is moved onto it in one step; then the folder is
 * forced to the disk. File systems that cannot move in one step (some network drives) get an ordinary replacing move:
 * there a crash in just that moment leaves the content in the file beside the target.
 * </ol>
 *
 * <p>Symbolic links are followed: the file behind the link is replaced, the link stays. Access control lists and extended
 * attributes of the target are not carried over.
 */
public final class SafeFile {

    private static final Logger LOG = System.getLogger(SafeFile.class.getName());
    private static final int LONGEST_LINK_CHAIN = 40;
    private static final String BACKUP = ".bak";
    private static final int CHUNK = 1 << 20;

    /** Opens a new file for writing; tests put a failing disk here. */
    interface Opener {

        /** @throws IOException when the file cannot be created */
        WritableByteChannel open(Path file) throws IOException;
    }

    private static final Opener DISK = file -> FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    private final Path name;
    private final Path target;
    private final Opener opener;

    private SafeFile(Path name, Path target, Opener opener) {
        this.name = name;
        this.target = target;
        this.opener = opener;
    }

    /** @throws DocumentException when a symbolic link leads nowhere */
    public static SafeFile of(Path file) throws DocumentException {
        return of(file, DISK);
    }

    static SafeFile of(Path file, Opener opener) throws DocumentException {
        try {
            return new SafeFile(file, follow(file.toAbsolutePath()), opener);
        } catch (IOException e) {
            throw DocumentException.of(Kind.CANNOT_WRITE, file, e, "write.failed", String.valueOf(e.getMessage()));
        }
    }

    private static Path follow(Path link) throws IOException {
        Path target = link;
        for (int step = 0; Files.isSymbolicLink(target); step++) {
            if (step == LONGEST_LINK_CHAIN) {
                throw new FileSystemException(link.toString(), null, "the symbolic links go round in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Where the previous content is kept. */
    public Path backup() {
        return target.resolveSibling("." + target.getFileName() + BACKUP);
    }

    /**
     * Replaces the content, keeping what is replaced as backup.
     *
     * @throws DocumentException CANNOT_WRITE or NOT_VERIFIED; the file is then as it was
     */
    public void replace(byte[] content) throws DocumentException {
        replace(List.of(content), true);
    }

    /**
     * Replaces the content without keeping what is replaced.
     *
     * @throws DocumentException CANNOT_WRITE or NOT_VERIFIED; the file is then as it was
     */
    public void replaceWithoutBackup(byte[] content) throws DocumentException {
        replaceWithoutBackup(List.of(content));
    }

    /**
     * Replaces the content without keeping what is replaced.
     *
     * @param pieces the content, one piece after the other; a large one need not be put together
     * @throws DocumentException CANNOT_WRITE or NOT_VERIFIED; the file is then as it was
     */
    public void replaceWithoutBackup(List<byte[]> pieces) throws DocumentException {
        replace(pieces, false);
    }

    private void replace(List<byte[]> pieces, boolean keep) throws DocumentException {
        if (Files.isDirectory(target)) {
            throw DocumentException.of(Kind.CANNOT_WRITE, name, null, "write.folder");
        }
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw DocumentException.of(Kind.CANNOT_WRITE, name, null, "write.no.folder", folder.toString());
        }
        Path part = Part.beside(target);
        try {
            refuseProtected();
            write(part, pieces);
            verify(part, pieces);
            if (Files.exists(target)) {
                Permissions.carryOver(target, part);
                if (keep) {
                    keepBackup();
                }
            }
            move(part, target);
            forceFolder(folder);
        } catch (IOException | ReadOnlyFileSystemException e) {
            DocumentException failure = failure(e);
            discard(part, failure);
            throw failure;
        } catch (DocumentException e) {
            discard(part, e);
            throw e;
        }
    }

    /** A file that is write-protected is not replaced, though its folder would allow it. */
    private void refuseProtected() throws AccessDeniedException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private void write(Path part, List<byte[]> pieces) throws IOException {
        try (WritableByteChannel channel = opener.open(part)) {
            for (byte[] piece : pieces) {
                ByteBuffer buffer = ByteBuffer.wrap(piece);
                while (buffer.hasRemaining()) {
                    buffer.limit(Math.min(piece.length, buffer.position() + CHUNK));
                    channel.write(buffer);
                    buffer.limit(piece.length);
                }
            }
            if (channel instanceof FileChannel file) {
                file.force(true);
            }
        }
    }

    private void verify(Path part, List<byte[]> pieces) throws IOException, DocumentException {
        try (InputStream written = new BufferedInputStream(Files.newInputStream(part), CHUNK)) {
            boolean equal = true;
            byte[] found = new byte[CHUNK];
            for (byte[] piece : pieces) {
                for (int from = 0; equal && from < piece.length; from += CHUNK) {
                    int length = Math.min(CHUNK, piece.length - from);
                    equal = written.readNBytes(found, 0, length) == length && Arrays.equals(found, 0, length, piece, from, from + length);
                }
            }
            if (!equal || written.read() >= 0) {
                throw DocumentException.of(Kind.NOT_VERIFIED, name, null, "write.not.verified");
            }
        }
    }

    private void keepBackup() throws IOException {
        Path part = Part.beside(target);
        try {
            link(part);
            move(part, backup());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void link(Path part) throws IOException {
        try {
            Files.createLink(part, target);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(target, part, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the move itself survive a power cut. Windows cannot open a folder for this, and does not need it. */
    private static void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder);
        } catch (FileSystemException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    private DocumentException failure(Exception e) {
        return switch (e) {
            case AccessDeniedException denied -> DocumentException.of(Kind.CANNOT_WRITE, name, e, "write.denied");
            case ReadOnlyFileSystemException denied -> DocumentException.of(Kind.CANNOT_WRITE, name, e, "write.denied");
            case NoSuchFileException gone -> DocumentException.of(Kind.CANNOT_WRITE, name, e, "write.no.folder",
                    String.valueOf(target.getParent()));
            case FileSystemException locked when String.valueOf(locked.getReason()).contains("Read-only") -> DocumentException
                    .of(Kind.CANNOT_WRITE, name, e, "write.denied");
            default -> isFull(e) ? DocumentException.of(Kind.CANNOT_WRITE, name, e, "write.full")
                    : DocumentException.of(Kind.CANNOT_WRITE, name, e, "write.failed", String.valueOf(e.getMessage()));
        };
    }

    /** Java has no exception of its own for this; every system's text names the space. */
    private static boolean isFull(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") || message.contains("not enough space") || message.contains("quota");
    }

    private static void discard(Path part, DocumentException failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Deletes what killed programs left beside the file, see {@link Part}. What cannot be deleted stays; the next one tries again. */
    public void cleanUp() {
        try {
            Part.cleanUp(target);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.DEBUG, "An abandoned file beside " + target + " stays", e);
        }
    }
}
