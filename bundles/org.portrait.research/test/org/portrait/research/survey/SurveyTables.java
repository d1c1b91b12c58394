/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.portrait.research.table.Written;

/** Small tables as survey services export them. */
enum SurveyTables {

    GOOGLE {
        @Override
        Path write(Path folder) throws IOException {
            return text(folder.resolve("Опрос.csv"), StandardCharsets.UTF_8,
                    "\"Отметка времени\",\"Адрес электронной почты\",\"Сколько вам лет?\",\"Где вы покупаете? (можно несколько)\",\"Оцените сервис от 1 до 5\",\"Что улучшить?\",\"\"",
                    "\"12.05.2026 10:15:01\",\"anna@example.org\",\"35\",\"Магазин, Сайт\",\"5\",\"Доставку,\nи \"\"цены\"\"\",\"\"",
                    "\"12.05.2026 11:00:00\",\"oleg@example.org\",\"25\",\"Сайт\",\"4\",\"\",\"\"",
                    "\"12.05.2026 11:30:00\",\"vera@example.org\",\"41\",\"Магазин, Сайт, Рынок\",\"3\",\"Всё хорошо\",\"\"",
                    "\"13.05.2026 9:05:59\",\"ivan@example.org\",\"25\",\"Рынок, Магазин\",\"5\",\"Пишите: i.van@mail.example\",\"\"");
        }
    },
    YANDEX {
        @Override
        Path write(Path folder) throws IOException {
            return Written.workbook(folder.resolve("answers.xlsx"), List.of(
                    List.of("ID", "Время создания", "Ваше имя", "Телефон", "Доход в месяц, руб.", "Дата рождения"),
                    List.of("1734001", "2026-05-12 10:15:01", "Марина Зотова", "+7 916 123-45-67", "50 000,50", "01.02.1991"),
                    List.of("1734002", "2026-05-12 10:16:44", "Олег", "8 (903) 765-43-21", "120000", "15.11.2000")));
        }
    },
    ANKETOLOG {
        @Override
        Path write(Path folder) throws IOException {
            return text(folder.resolve("anketolog.csv"), Charset.forName("windows-1251"),
                    "№;Дата заполнения;IP-адрес;1. Ваш пол;2. Расскажите о себе",
                    "1;01.06.2026 12:00;192.0.2.17;Женский;\"Меня зовут Анна; ем \"\"всё\"\"\"", "2;01.06.2026 12:05;192.0.2.18;Мужской;",
                    "3;01.06.2026 12:07;192.0.2.19;Женский;мой номер 8-916-123-45-67", "4;01.06.2026 12:09;192.0.2.20;Мужской");
        }
    },
    SURVEY_MONKEY {
        @Override
        Path write(Path folder) throws IOException {
            return text(folder.resolve("monkey.csv"), StandardCharsets.UTF_8,
                    "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,Which devices do you use?,,,How old are you?,Anything else?",
                    ",,,,,,,,,Phone,Laptop,Other (please specify),Response,Open-Ended Response",
                    "118,55,05/13/2026 02:10:11 PM,05/13/2026 02:12:00 PM,192.0.2.1,ann@example.org,Ann,Smith,,Phone,Laptop,,25-34,Ann thinks so",
                    "119,55,05/14/2026 08:10:11 AM,05/14/2026 08:12:00 AM,192.0.2.2,bob@example.org,Bob,Stone,,,Laptop,e-reader,18-24,",
                    "120,55,05/14/2026 09:10:11 AM,05/14/2026 09:12:00 AM,192.0.2.3,joe@example.org,Joe,Brick,,Phone,,,25-34,no");
        }
    },
    SURVIO {
        @Override
        Path write(Path folder) throws IOException {
            return text(folder.resolve("survio.csv"), StandardCharsets.UTF_16LE, "\uFEFFId\tDate\tCity\tBudget\tRemark",
                    "a1\t1/6/2026\tPerm\t10,5\tx",
                    "a2\t13/6/2026\tOmsk\t11\ty");
        }
    };

    abstract Path write(Path folder) throws IOException;

    private static Path text(Path file, Charset charset, String... lines) throws IOException {
        return Files.write(file, (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }
}
