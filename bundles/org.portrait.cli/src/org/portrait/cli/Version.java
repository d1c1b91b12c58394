/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, as the manifest of this bundle has it. Classes that are no bundle yet have none. */
final class Version implements IVersionProvider {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String NAME = "Portrait";

    @Override
    public String[] getVersion() throws IOException {
        String home = Version.class.getProtectionDomain().getCodeSource().getLocation().toString();
        URI manifest = URI.create(home.endsWith("/") ? home + MANIFEST : "jar:" + home + "!/" + MANIFEST);
        try (InputStream stream = manifest.toURL().openStream()) {
            return new String[] {NAME + " " + new Manifest(stream).getMainAttributes().getValue("Bundle-Version")};
        } catch (FileNotFoundException e) {
            return new String[] {NAME};
        }
    }
}
