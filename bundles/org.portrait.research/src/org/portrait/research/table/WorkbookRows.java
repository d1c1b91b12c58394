/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbookPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.portrait.research.table.TableException.Kind;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the rows of the first sheet of a workbook that has any, through POI's streaming reader. */
final class WorkbookRows {

    /** Bytes that any part of a workbook may have when unpacked: some hundred thousand rows with sixty columns of text. */
    private static final long LARGEST_PART = 2L << 30;
    /** Packed to unpacked; a sheet of equal rows reaches a two-hundredth, a bomb a thousandth. */
    private static final double LEAST_RATIO = 0.003;
    private static final int MOST_PARTS = 2000;

    static {
        QuietLog.keep();
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private WorkbookRows() {
    }

    /** Whether a file in the format of Excel 97 is in truth a later workbook under a password. */
    static boolean isEncrypted(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            // Damaged, or something else of that family: in no case something that can be read.
            return false;
        }
    }

    static void read(Path file, RowSink sink) throws TableException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(parts, sink);
        } catch (Enough e) {
            return;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new TableException(Kind.NO_TABLE, e);
        } catch (IOException | SAXException | XmlException | POIXMLException | RecordFormatException e) {
            throw new TableException(isBomb(e) ? Kind.TOO_LARGE : Kind.DAMAGED, e);
        } catch (ParserConfigurationException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | NullPointerException e) {
            // What POI throws, apart from what it declares, at workbooks that contradict themselves.
            throw new TableException(Kind.DAMAGED, e);
        }
    }

    /** POI tells of bombs by a message only. */
    private static boolean isBomb(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (message.contains("Zip bomb") || message.contains("max. entry size") || message.contains("MAX_")) {
                return true;
            }
        }
        return false;
    }

    private static void read(OPCPackage parts, RowSink sink)
            throws IOException, OpenXML4JException, SAXException, XmlException, ParserConfigurationException, TableException {
        XSSFReader workbook = new XSSFReader(parts);
        boolean since1904 = since1904(workbook);
        var strings = new SharedTexts(new ReadOnlySharedStringsTable(parts, false));
        var styles = workbook.getStylesTable();
        Iterator<InputStream> sheets = workbook.getSheetsData();
        boolean any = false;
        while (!any && sheets.hasNext()) {
            SheetRows rows = new SheetRows(sink);
            try (InputStream sheet = sheets.next()) {
                XMLReader reader = XMLHelper.newXMLReader();
                reader.setContentHandler(new XSSFSheetXMLHandler(styles, null, strings, rows, new PlainValues(since1904), false));
                reader.parse(new InputSource(sheet));
            }
            any = rows.any();
        }
        if (!any) {
            throw new TableException(Kind.EMPTY, null);
        }
    }

    /** Whether days are counted from 1904, as Excel for the Macintosh once did. */
    private static boolean since1904(XSSFReader workbook) throws IOException, OpenXML4JException, XmlException {
        try (InputStream in = workbook.getWorkbookData()) {
            CTWorkbookPr properties = WorkbookDocument.Factory.parse(in).getWorkbook().getWorkbookPr();
            return properties != null && properties.getDate1904();
        }
    }

    /** Stops POI when the sink wants no more. */
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
