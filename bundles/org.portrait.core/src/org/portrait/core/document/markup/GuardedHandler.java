/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.markup;

import java.nio.file.Path;

import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.core.document.problem.Place;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Stands between the parser and the sink, and stops the parser at the first thing that is not allowed. */
final class GuardedHandler extends DefaultHandler2 implements Tag {

    /** Carries a refusal through the parser. */
    static final class Refusal extends SAXException {

        private static final long serialVersionUID = 1L;

        private final DocumentException reason;

        Refusal(DocumentException reason) {
            super(reason);
            this.reason = reason;
        }

        DocumentException reason() {
            return reason;
        }
    }

    private final SourceMap map;
    private final Path file;
    private final Limits limits;
    private final MarkupSink sink;
    private Locator locator;
    private int depth;
    private int parts;
    private String name;
    private Attributes attributes;

    GuardedHandler(SourceMap map, Path file, Limits limits, MarkupSink sink) {
        this.map = map;
        this.file = file;
        this.limits = limits;
        this.sink = sink;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes found) throws SAXException {
        name = qName;
        attributes = found;
        if (++depth > limits.maxDepth()) {
            throw refusal(Kind.TOO_DEEP, place(), "deep.elements", String.valueOf(limits.maxDepth()));
        }
        count(1 + found.getLength());
        if (found.getLength() > limits.maxAttributes()) {
            throw refusal(Kind.TOO_MANY, place(), "many.attributes", String.valueOf(limits.maxAttributes()));
        }
        for (int index = 0; index < found.getLength(); index++) {
            check(index);
        }
        try {
            sink.start(this);
        } catch (DocumentException e) {
            throw new Refusal(e);
        }
    }

    private void count(int more) throws Refusal {
        parts += more;
        if (parts > limits.maxParts()) {
            throw refusal(Kind.TOO_MANY, here(), "many.parts", String.valueOf(limits.maxParts()));
        }
    }

    private void check(int index) throws Refusal {
        switch (attributes.getLocalName(index)) {
            case "schemaLocation", "noNamespaceSchemaLocation" ->
                throw refusal(Kind.FORBIDDEN_CONSTRUCT, attributePlace(index), "forbidden.schema", attributes.getQName(index));
            case "href" ->
                throw refusal(Kind.FORBIDDEN_CONSTRUCT, attributePlace(index), "forbidden.href", attributes.getQName(index));
            default -> {
                // nothing that loads
        }
        }
    }

    @Override
    public void characters(char[] characters, int offset, int length) throws SAXException {
        try {
            sink.text(characters, offset, length);
        } catch (DocumentException e) {
            throw new Refusal(e);
        }
    }

    @Override
    public void comment(char[] characters, int offset, int length) throws SAXException {
        count(1);
        try {
            sink.comment(new String(characters, offset, length));
        } catch (DocumentException e) {
            throw new Refusal(e);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        try {
            sink.end();
        } catch (DocumentException e) {
            throw new Refusal(e);
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw refusal(Kind.FORBIDDEN_CONSTRUCT, here(), "forbidden.instruction", target);
    }

    /** {@inheritDoc} Comes before the parser reads any declaration. */
    @Override
    public void startDTD(String root, String publicId, String systemId) throws SAXException {
        throw refusal(Kind.FORBIDDEN_CONSTRUCT, here(), "forbidden.doctype");
    }

    @Override
    public InputSource resolveEntity(String entity, String publicId, String baseUri, String systemId) throws SAXException {
        throw refusal(Kind.FORBIDDEN_CONSTRUCT, here(), "forbidden.doctype");
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private Refusal refusal(Kind kind, Place place, String key, String... arguments) {
        return new Refusal(DocumentException.at(place, kind, file, null, key, arguments));
    }

    private Place here() {
        return new Place(Math.max(locator.getLineNumber(), 1), Math.max(locator.getColumnNumber(), 1));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int attributeCount() {
        return attributes.getLength();
    }

    @Override
    public String attributeName(int index) {
        return attributes.getQName(index);
    }

    @Override
    public String attributeValue(int index) {
        return attributes.getValue(index);
    }

    @Override
    public int endLine() {
        return locator.getLineNumber();
    }

    /** {@inheritDoc} The parser stands behind the tag, and a tag holds no other {@code <}. */
    @Override
    public Place place() {
        return map.place(tagStart());
    }

    @Override
    public Place attributePlace(int index) {
        return map.place(map.attribute(tagStart(), attributes.getQName(index)));
    }

    private int tagStart() {
        return map.lastBefore(map.offset(here()), '<');
    }
}
