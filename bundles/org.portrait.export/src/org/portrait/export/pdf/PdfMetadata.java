/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.portrait.card.scene.SceneInfo;

/** What a document says about itself: the information dictionary and the same as XMP (ISO 16684-1), with the mark of PDF/UA-1. */
final class PdfMetadata {

    private static final String CREATOR = "Portrait";
    private static final String PRODUCER = "Portrait, with Apache PDFBox";

    private PdfMetadata() {
    }

    static void fillInfo(COSDictionary info, SceneInfo scene, Optional<ZonedDateTime> date) {
        put(info, COSName.TITLE, scene.title());
        put(info, COSName.AUTHOR, scene.author());
        put(info, COSName.SUBJECT, scene.subject());
        put(info, COSName.KEYWORDS, String.join(", ", scene.keywords()));
        put(info, COSName.CREATOR, CREATOR);
        put(info, COSName.PRODUCER, PRODUCER);
        date.ifPresent(d -> {
            String text = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT).format(d) + offset(d);
            put(info, COSName.CREATION_DATE, text);
            put(info, COSName.MOD_DATE, text);
        });
    }

    private static String offset(ZonedDateTime date) {
        int minutes = date.getOffset().getTotalSeconds() / 60;
        return minutes == 0 ? "Z"
                : String.format(Locale.ROOT, "%s%02d'%02d'", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    private static void put(COSDictionary info, COSName key, String value) {
        if (!value.isEmpty()) {
            info.setString(key, value);
        }
    }

    static byte[] xmp(SceneInfo scene, Optional<ZonedDateTime> date) {
        StringBuilder xml = new StringBuilder(1600);
        xml.append("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                """);
        alternatives(xml, "dc:title", scene.title());
        if (!scene.author().isEmpty()) {
            xml.append("<dc:creator><rdf:Seq><rdf:li>").append(escaped(scene.author())).append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!scene.subject().isEmpty()) {
            alternatives(xml, "dc:description", scene.subject());
        }
        String language = scene.language().toLanguageTag();
        if (!language.equals("und")) {
            xml.append("<dc:language><rdf:Bag><rdf:li>").append(language).append("</rdf:li></rdf:Bag></dc:language>\n");
        }
        if (!scene.keywords().isEmpty()) {
            xml.append("<dc:subject><rdf:Bag>");
            scene.keywords().forEach(word -> xml.append("<rdf:li>").append(escaped(word)).append("</rdf:li>"));
            xml.append("</rdf:Bag></dc:subject>\n");
            element(xml, "pdf:Keywords", String.join(", ", scene.keywords()));
        }
        element(xml, "pdf:Producer", PRODUCER);
        element(xml, "xmp:CreatorTool", CREATOR);
        date.ifPresent(d -> {
            String text = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).format(d);
            element(xml, "xmp:CreateDate", text);
            element(xml, "xmp:ModifyDate", text);
        });
        xml.append("""
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void alternatives(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(text))
                .append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    /** Escaped for XML 1.0; characters that it does not allow are left out. */
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '&' -> result.append("&amp;");
                default -> {
                    if (c >= 0x20 && c < 0xD800 || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c < 0xFFFE
                            || c >= 0x10000) {
                        result.appendCodePoint(c);
                    }
                }
            }
        });
        return result.toString();
    }
}
