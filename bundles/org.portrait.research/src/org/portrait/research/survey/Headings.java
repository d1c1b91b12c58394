/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portrait.research.ColumnRole;
import org.portrait.research.QuestionPrivacy;

/** What the words of a heading give away, in Russian and English. */
final class Headings {

    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST_NAME = 60;

    private static final Pattern TIME =
            Pattern.compile("отметка времени|timestamp|(дата|время|дата и время)\\s+(создания|заполнения|ответа|начала|окончания|завершения"
            + "|прохождения|отправки|изменения)( ответа| анкеты| опроса)?|(start|end|response|submission) ?(date|time)|date (created|modified|submitted)|submitted( at)?|created( at)?"
            + "|completed( at)?|started( at)?|finished( at)?|дата и время|начало|завершение", CASES);
    private static final Pattern ID =
            Pattern.compile("(respondent|response|user|answer|participant|submission|submit|visitor)[ _-]?(id|№|#)|id|ид|№|#|token"
            + "|(id|ид|код|номер|№)[ _-]*(респондента|ответа|анкеты|пользователя|участника|клиента|записи)|(анкета|респондент|ответ|участник) ?№?|no\\.?|n", CASES);
    private static final Pattern NAME = Pattern.compile("(ваш[аи]?\\s+|your\\s+|полн\\w+\\s+|контактн\\w+\\s+)?(имя|фамилия|отчество|ф\\.?\\s?и\\.?\\s?о\\.?|имя и фамилия|фамилия и имя"
            + "|имя,? фамилия|фамилия,? имя(,? отчество)?|имя (респондента|участника|клиента|пользователя)|(first|last|full|middle|nick|user|sur|family|given)?[ _-]?name|лицо|никнейм|ник|name of respondent|respondent name)"
            + "|как (вас|тебя) (зовут|звать)|как (к вам|к тебе) обращаться|представьтесь.*|what('?s| is) your (full |first |last )?name|who are you"
            + "|((укажите|введите|напишите|please enter|enter)\\s+)?((ваш\\p{L}*\\s+)(имя|фио|ф\\.и\\.о|фамили\\p{L}+)|your\\s+((first|last|full)\\s+)?name)(\\P{L}.*)?", CASES);
    private static final Pattern EMAIL = Pattern.compile(".*(e-?mail|почт|эл\\. ?адрес|емейл|имейл).*", CASES | Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile(".*(телефон|phone|мобильн|whatsapp|вотсап|viber).*", CASES | Pattern.DOTALL);
    private static final Pattern IP = Pattern.compile("ip|ip[ _-]?(address|адрес)|(ай ?пи|ip)[ -]адрес( респондента)?", CASES);
    private static final Pattern OTHER = Pattern.compile("(ваш\\w*\\s+|your\\s+|домашний\\s+|home\\s+|почтовый\\s+|postal\\s+)?(адрес( проживания)?|address( [12])?|паспорт.*|passport.*|снилс|инн|ssn|контакт\\w*( для связи)?"
            + "|contacts?|telegram|телеграм\\w*|vk|вк|вконтакте|instagram|facebook|skype|user[ _-]?agent|browser|браузер|cookie|custom data.*|fingerprint)", CASES);
    private static final Pattern TECHNICAL = Pattern.compile("collector ?(id)?|network id|referr?er|utm_\\w+|source url|ссылка на ответ|статус( ответа| анкеты)?|response status", CASES);
    private static final Pattern SPECIAL = Pattern.compile(".*(религи|вероисповед|национальн|этнич|здоров|болезн|заболев|диагноз|инвалид|политич|парти[яюи] |интимн|сексуал|religio|ethnic"
            + "|nationalit|race\\b|health|disease|illness|diagnos|disab|politic|sexual|intimate).*", CASES | Pattern.DOTALL);
    private static final Pattern SCALE = Pattern.compile(".*(оцените|оцени\\b|оценка|по шкале|от [01] до \\d+|балл|порекоменд|rate\\b|rating|scale|how likely|how satisfied|score|nps).*",
            CASES | Pattern.DOTALL);

    private Headings() {
    }

    /** What a heading says that a column is for, whatever stands in it. */
    static Optional<ColumnRole> role(String heading) {
        String plain = plain(heading);
        return Optional.ofNullable(plain.length() > LONGEST_NAME ? null : TIME.matcher(plain).matches() ? ColumnRole.TIME
                : ID.matcher(plain).matches() ? ColumnRole.RESPONDENT_ID
                : NAME.matcher(plain).matches() ? ColumnRole.NAME
                : IP.matcher(plain).matches() ? ColumnRole.IP_ADDRESS
                : OTHER.matcher(plain).matches() ? ColumnRole.OTHER_IDENTITY
                : TECHNICAL.matcher(plain).matches() ? ColumnRole.LEFT_OUT : null);
    }

    /** What a heading may mean; the values have to agree, since one can also ask about phones. */
    static Optional<ColumnRole> hint(String heading) {
        return Optional.ofNullable(EMAIL.matcher(heading).matches() ? ColumnRole.EMAIL : PHONE.matcher(heading).matches() ? ColumnRole.PHONE : null);
    }

    static boolean asksForScale(String heading) {
        return SCALE.matcher(heading).matches();
    }

    /** Special categories of 152-FZ, article 10, and GDPR, article 9, as far as a heading names them. */
    static QuestionPrivacy privacy(String heading) {
        return SPECIAL.matcher(heading).matches() ? QuestionPrivacy.SPECIAL : QuestionPrivacy.ORDINARY;
    }

    /** Without the number of the question, signs at the end and doubled blanks. */
    private static String plain(String heading) {
        return heading.replace('\u00A0', ' ').replaceAll("\\s+", " ").replaceAll("^(Q|В|Вопрос )?\\d+[.):]\\s*", "")
                .replaceAll("(?<=\\S)[\\s:?*.!]+$", "").strip().toLowerCase(Locale.ROOT);
    }
}
