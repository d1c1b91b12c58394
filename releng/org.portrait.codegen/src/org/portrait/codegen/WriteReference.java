/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the reference page of a metamodel in each language, from the metamodel and its texts; or checks that the pages are current. */
public final class WriteReference {

    private WriteReference() {
    }

    /**
     * @param args {@code --write} or {@code --check}, the metamodel, the folder of its texts, the folder of the pages
     * @throws IOException when a file cannot be read or written
     * @throws IllegalStateException when a page that is only checked is not current
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4 || !List.of("--write", "--check").contains(args[0])) {
            throw new IllegalArgumentException("Usage: WriteReference --write|--check METAMODEL TEXTS-FOLDER PAGES-FOLDER");
        }
        EPackage metamodel = load(Path.of(args[1]));
        Path pages = Path.of(args[3]);
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            String suffix = language.equals(Locale.ENGLISH) ? "" : language.getLanguage();
            Path page = pages.resolve(suffix.isEmpty() ? "metamodel.md" : "metamodel." + suffix + ".md");
            String content = new ReferencePage(metamodel, ReferenceTexts.read(Path.of(args[2]), suffix), language).toString();
            if (args[0].equals("--write")) {
                Files.createDirectories(pages);
                Files.writeString(page, content);
            } else if (!Files.exists(page) || !Files.readString(page).equals(content)) {
                throw new IllegalStateException(page + " is not what the metamodel says; write it anew with --write.");
            }
        }
    }

    private static EPackage load(Path metamodel) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        return (EPackage) resources.getResource(URI.createFileURI(metamodel.toAbsolutePath().toString()), true).getContents().getFirst();
    }
}
