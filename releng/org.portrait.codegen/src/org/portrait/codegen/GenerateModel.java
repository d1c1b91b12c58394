/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of a metamodel into {@code src-gen} of its bundle. Nothing is done while the code is newer than the
 * metamodel and the generator model; delete the bundle's {@code target} after a change of this generator.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * @param args the folder of the bundle and, relative to it, the generator model
     * @throws IOException when a file cannot be read or written
     * @throws IllegalStateException when the generator model is not valid or the generator reports an error
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: GenerateModel BUNDLE-FOLDER GENMODEL");
        }
        Path bundle = Path.of(args[0]).toRealPath();
        Path genmodel = bundle.resolve(args[1]);
        Path output = bundle.resolve("src-gen");
        Path stamp = bundle.resolve("target/src-gen.stamp");
        if (Files.exists(output) && Files.exists(stamp) && newest(genmodel.getParent()).compareTo(Files.getLastModifiedTime(stamp)) <= 0) {
            return;
        }
        Files.deleteIfExists(stamp);
        deleteTree(output);
        generate(bundle, genmodel);
        Files.createDirectories(stamp.getParent());
        Files.createFile(stamp);
    }

    private static void generate(Path bundle, Path genmodel) throws IOException {
        String project = bundle.getFileName().toString();
        // The bundles beside it as well: a metamodel may build on another.
        try (Stream<Path> bundles = Files.list(bundle.getParent())) {
            bundles.forEach(folder -> EcorePlugin.getPlatformResourceMap().put(folder.getFileName().toString(), URI.createFileURI(folder + "/")));
        }

        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                SourcesOnly::new);

        URI uri = URI.createPlatformResourceURI(project + "/" + bundle.relativize(genmodel).toString().replace('\\', '/'), true);
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        model.getUsedGenPackages().forEach(used -> used.getGenModel().reconcile());
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);

        Generator generator = new WithoutMerging();
        generator.setInput(model);
        check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void check(Diagnostic result) {
        if (result.getSeverity() >= Diagnostic.ERROR) {
            StringBuilder message = new StringBuilder("The metamodel could not be generated:");
            append(message, result);
            throw new IllegalStateException(message.toString());
        }
    }

    private static void append(StringBuilder message, Diagnostic diagnostic) {
        message.append('\n').append(diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            message.append(" (").append(diagnostic.getException()).append(')');
        }
        diagnostic.getChildren().forEach(child -> append(message, child));
    }

    /** Leaves the manifest, {@code plugin.xml} and the properties of the bundle alone: they are written by hand. */
    private static final class SourcesOnly extends GenModelGeneratorAdapterFactory {

        @Override
        public Adapter createGenModelAdapter() {
            return new GenModelGeneratorAdapter(this) {
                @Override
                protected Diagnostic generateModel(Object object, Monitor monitor) {
                    return Diagnostic.OK_INSTANCE;
                }
            };
        }
    }

    /** The output folder is always empty, so nothing is to be merged; a control model without a helper spares us the Java compiler of Eclipse. */
    private static final class WithoutMerging extends Generator {

        @Override
        public JControlModel getJControlModel() {
            return new JControlModel();
        }
    }

    private static FileTime newest(Path folder) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return newest;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
