/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.research.table.BrokenRow.Reason;
import org.portrait.research.table.TableException.Kind;

class TablesTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("answers");
    }

    private Written.Read text(String text) throws IOException, TableException {
        Files.writeString(file, text);
        return Written.read(file);
    }

    @Test
    void excelInRussianIsReadAsItWasMeant() throws Exception {
        String text = "Возраст;Доход, руб.;Отзыв\r\n35;50000,50;\"Хорошо; \"\"очень\"\"\r\nхорошо\"\r\n";
        Files.write(file, text.getBytes(Charset.forName("windows-1251")));
        assertEquals(new TableFormat.Text(Charset.forName("windows-1251"), ';', false), Tables.recognise(file));
        assertEquals(Map.of(1, List.of("Возраст", "Доход, руб.", "Отзыв"), 2, List.of("35", "50000,50", "Хорошо; \"очень\"\nхорошо")),
                Written.read(file).rows);
    }

    @Test
    void anOpenQuotationMarkCostsOneRow() throws Exception {
        var read = text("a,b,c\n1,2,3\n4,\"five,6\n7,\"8, eight\",9\n10,11,12\n");
        assertEquals(List.of(new BrokenRow(3, Reason.QUOTES)), read.broken);
        assertEquals(Map.of(1, List.of("a", "b", "c"), 2, List.of("1", "2", "3"), 4, List.of("7", "8, eight", "9"), 5, List.of("10", "11", "12")),
                read.rows);
    }

    @Test
    void aQuotationMarkWithinACellIsALetter() throws Exception {
        var read = text("screen,price\n15\" wide,100\n17\" wide,200\n13\" wide,50\n");
        assertEquals(List.of(), read.broken);
        assertEquals(List.of("17\" wide", "200"), read.rows.get(3));
        assertEquals(List.of("13\" wide", "50"), read.rows.get(4));
    }

    @Test
    void aByteThatIsNoUtf8CostsOneRow() throws Exception {
        byte[] good = "имя,ответ\nодин,да да да\nдва,не знаю\nтри,нет\n".getBytes(StandardCharsets.UTF_8);
        int place = new String(good, StandardCharsets.ISO_8859_1).lastIndexOf(',') - 1;
        good[place] = (byte) 0xFF;
        Files.write(file, good);
        var read = Written.read(file);
        assertEquals(List.of(new BrokenRow(4, Reason.ENCODING)), read.broken);
        assertEquals(3, read.rows.size());
    }

    @Test
    void aHugeCellIsKeptOut() throws Exception {
        var read = text("a,b\n1," + "x".repeat(Tables.LONGEST_CELL + 1) + "\n2," + "y".repeat(5 * Tables.LONGEST_CELL) + "\n3,4\n");
        assertEquals(List.of(new BrokenRow(2, Reason.HUGE_CELL), new BrokenRow(3, Reason.HUGE_CELL)), read.broken);
        assertEquals(List.of("3", "4"), read.rows.get(4));
    }

    @Test
    void theSeparatorThatIsNamedIsTaken() throws Exception {
        assertEquals(Map.of(1, List.of("a,b", "c,d"), 2, List.of("1,2", "3,4")), text("sep=;\r\na,b;c,d\r\n1,2;3,4\r\n").rows);
    }

    @Test
    void emptyLinesCountButAreNoRows() throws Exception {
        assertEquals(Map.of(2, List.of("a", "b"), 4, List.of("1", "2")), text("\na,b\n,\n1,2\n").rows);
    }

    @Test
    void controlCharactersDoNotComeIn() throws Exception {
        assertEquals(List.of("xy", "z"), text("a,b\nx\u0007y,\u00A0z \n").rows.get(2));
    }

    @ParameterizedTest
    @EnumSource(DateSystem.class)
    void datesAreReadInEitherSystem(DateSystem system) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var properties = workbook.getCTWorkbook().getWorkbookPr() == null ? workbook.getCTWorkbook().addNewWorkbookPr()
                    : workbook.getCTWorkbook().getWorkbookPr();
            properties.setDate1904(system == DateSystem.SINCE_1904);
            var row = workbook.createSheet().createRow(2);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            CellStyle time = workbook.createCellStyle();
            time.setDataFormat((short) 22);
            time.setFillForegroundColor(IndexedColors.AQUA.getIndex());
            // 1 September 2026 is day 46266 since 1900 and, by 1462 days less, 44804 since 1904 (ECMA-376, part 1, 18.17.4.1).
            double number = system == DateSystem.SINCE_1904 ? 44804 : 46266;
            row.createCell(0).setCellValue(number);
            row.getCell(0).setCellStyle(day);
            row.createCell(2).setCellValue(number + 0.5208333333333334);
            row.getCell(2).setCellStyle(time);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(89161234567d);
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellFormula("D3*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(6));
            workbook.write(out);
        }
        assertEquals(Map.of(3, List.of("2026-09-01", "", "2026-09-01T12:30:00", "0.3", "89161234567", "TRUE", "0.6")), Written.read(file).rows);
    }

    private enum DateSystem {
        SINCE_1900, SINCE_1904
    }

    @Test
    void theFirstSheetThatHoldsAnythingIsRead() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("empty");
            workbook.createSheet("full").createRow(0).createCell(1).setCellValue("x");
            workbook.write(out);
        }
        assertEquals(Map.of(1, List.of("", "x")), Written.read(file).rows);
    }

    @Test
    void whatIsNoTableIsRefused() throws Exception {
        assertEquals(Kind.UNREADABLE, refused(folder));
        assertEquals(Kind.UNREADABLE, refused(folder.resolve("none")));
        assertEquals(Kind.EMPTY, refused(Files.write(file, new byte[0])));
        assertEquals(Kind.NO_TABLE, refused(Files.write(file, new byte[] {'a', 0, 0, 0, 'b'})));
        assertEquals(Kind.OLD_WORKBOOK, refused(Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
        }
        assertEquals(Kind.NO_TABLE, refused(file));
        byte[] workbook = Files.readAllBytes(Written.workbook(file, List.of(List.of("a", "b"))));
        Files.write(file, java.util.Arrays.copyOf(workbook, workbook.length / 2));
        assertThrows(TableException.class, () -> Written.read(file));
    }

    private static Kind refused(Path file) {
        return assertThrows(TableException.class, () -> Written.read(file)).kind();
    }

    /** Rewrites one part of a workbook. */
    private Path with(String part, String content) throws IOException {
        Path source = Written.workbook(folder.resolve("source"), List.of(List.of("a", "b"), List.of("1", "2")));
        try (ZipFile zip = new ZipFile(source.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : new ArrayList<>(zip.stream().toList())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : zip.getInputStream(entry).readAllBytes());
            }
        }
        return file;
    }

    @Test
    void entitiesOfAWorkbookAreNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "PLANTED-SECRET");
        String start = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String sheet = start + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThrows(TableException.class, () -> Written.read(with("xl/worksheets/sheet1.xml", sheet)));
        String workbook = start + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><workbookPr/>&e;</workbook>";
        assertThrows(TableException.class, () -> Written.read(with("xl/workbook.xml", workbook)));
    }

    @Test
    void aBombIsRefused() throws Exception {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>" + " ".repeat(30_000_000) + "</t></is></c></row></sheetData></worksheet>";
        assertEquals(Kind.TOO_LARGE, refused(with("xl/worksheets/sheet1.xml", sheet)));
    }
}
