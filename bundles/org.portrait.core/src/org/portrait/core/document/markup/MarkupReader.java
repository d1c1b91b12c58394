/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.problem.Place;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads markup under guard: UTF-8 only, no document type, no entities but the five of XML, no processing instructions,
 * no schema locations, no links to other documents, bounded depth and number. Nothing is ever loaded from elsewhere.
 */
public final class MarkupReader {

    private static final String SAX = "http://xml.org/sax/";
    private static final String ATTRIBUTE_LIMIT = "jdk.xml.elementAttributeLimit";
    private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.entityExpansionLimit",
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");
    private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";
    private static final String ATTRIBUTE_LIMIT_MESSAGE = "JAXP00010002";

    private MarkupReader() {
    }

    /**
     * Reads content and hands its parts to a sink.
     *
     * @param content the bytes of the file
     * @param file    the file to be named in messages, or {@code null}
     * @throws DocumentException when the content is refused, or by the sink
     */
    public static void read(byte[] content, Path file, Limits limits, MarkupSink sink) throws DocumentException {
        if (content.length > limits.maxBytes()) {
            throw tooLarge(content.length, file, limits);
        }
        Encodings.check(content, file);
        refuseOther(content, file);
        SourceMap map = new SourceMap(content);
        int tooLong = Runs.firstLongerThan(limits.maxRun(), content);
        if (tooLong >= 0) {
            throw DocumentException.at(map.place(tooLong), Kind.TOO_LARGE, file, null, "large.run",
                    megabytes(limits.maxRun()));
        }
        GuardedHandler handler = new GuardedHandler(map, file, limits, sink);
        try {
            XMLReader reader = newReader(limits);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.setProperty(SAX + "properties/lexical-handler", handler);
            InputSource source = new InputSource(new ByteArrayInputStream(content));
            source.setEncoding("UTF-8");
            reader.parse(source);
        } catch (GuardedHandler.Refusal e) {
            throw e.reason();
        } catch (SAXParseException e) {
            throw malformed(e, content, map, file, limits);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java does not do what is asked of it", e);
        } catch (IOException e) {
            throw DocumentException.of(Kind.UNREADABLE, file, e, "read.failed", String.valueOf(e.getMessage()));
        }
    }

    /** The refusal of a file with so many bytes. */
    public static DocumentException tooLarge(long bytes, Path file, Limits limits) {
        return DocumentException.of(Kind.TOO_LARGE, file, null, "large.bytes", megabytes(bytes), megabytes(limits.maxBytes()));
    }

    private static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 20) - 1) >> 20);
    }

    private static XMLReader newReader(Limits limits) throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(SAX + "features/external-general-entities", false);
        factory.setFeature(SAX + "features/external-parameter-entities", false);
        factory.setFeature(SAX + "features/namespace-prefixes", true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        reader.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // No entity can be declared here, but the parser counts even the &amp;s of a large file against these.
        for (String limit : ENTITY_LIMITS) {
            reader.setProperty(limit, "0");
        }
        // One more than ours, so that our own message comes first where the parser lets it.
        reader.setProperty(ATTRIBUTE_LIMIT, String.valueOf(limits.maxAttributes() + 1));
        reader.setProperty(DEPTH_LIMIT, String.valueOf(limits.maxDepth() + 1));
        return reader;
    }

    /** What does not begin like XML is somebody else's file; say so instead of complaining about its first character. */
    private static void refuseOther(byte[] content, Path file) throws DocumentException {
        int index = content.length >= 3 && (content[0] & 0xFF) == 0xEF ? 3 : 0;
        while (index < content.length && content[index] <= ' ' && content[index] > 0) {
            index++;
        }
        if (index == content.length) {
            throw DocumentException.of(Kind.TRUNCATED, file, null, "read.empty");
        }
        if (content[index] != '<') {
            throw DocumentException.at(new Place(1, 1), Kind.NOT_A_PERSONA_FILE, file, null, "persona.not.xml");
        }
    }

    private static DocumentException malformed(SAXParseException e, byte[] content, SourceMap map, Path file,
            Limits limits) {
        Place place = new Place(Math.max(e.getLineNumber(), 1), Math.max(e.getColumnNumber(), 1));
        String detail = String.valueOf(e.getMessage());
        if (detail.startsWith(ATTRIBUTE_LIMIT_MESSAGE)) {
            return DocumentException.at(place, Kind.TOO_MANY, file, e, "many.attributes",
                    String.valueOf(limits.maxAttributes()));
        }
        if (isCutShort(content, map.offset(place))) {
            return DocumentException.at(place, Kind.TRUNCATED, file, e, "xml.truncated");
        }
        return DocumentException.at(place, Kind.MALFORMED, file, e, "xml.malformed",
                detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail);
    }

    /** Whether the parser got stuck at the very end, or in a tag that never ends. */
    private static boolean isCutShort(byte[] content, int offset) {
        for (int index = offset; index < content.length; index++) {
            if (content[index] == '>') {
                return false;
            }
        }
        return true;
    }
}
