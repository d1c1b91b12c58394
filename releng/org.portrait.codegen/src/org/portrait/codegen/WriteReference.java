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

/** Writes the reference page of a metamodel in each language, from the metamodel and its texts. A page that is current is left alone. */
public final class WriteReference {

    private WriteReference() {
    }

    /**
     * @param args the metamodel, the folder of its texts, the folder of the pages
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Usage: WriteReference METAMODEL TEXTS-FOLDER PAGES-FOLDER");
        }
        EPackage metamodel = load(Path.of(args[0]));
        Path pages = Path.of(args[2]);
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            String suffix = language.equals(Locale.ENGLISH) ? "" : language.getLanguage();
            Path page = pages.resolve(suffix.isEmpty() ? "metamodel.md" : "metamodel." + suffix + ".md");
            String content = new ReferencePage(metamodel, ReferenceTexts.read(Path.of(args[1]), suffix), language).toString();
            if (!Files.exists(page) || !Files.readString(page).equals(content)) {
                Files.createDirectories(pages);
                Files.writeString(page, content);
            }
        }
    }

    private static EPackage load(Path metamodel) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        return (EPackage) resources.getResource(URI.createFileURI(metamodel.toAbsolutePath().toString()), true).getContents().getFirst();
    }
}
