/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.util.Objects;
import java.util.Optional;

import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.Section;

/** Something that is talked about: a line of the guide, a question that came up, or whatever is said beside the guide. */
public sealed interface Topic {

    /** What tells it from others in the session, also after the document was read again. */
    String key();

    /** The question of the guide that it is, or that it follows; empty beside the guide. */
    Optional<Question> question();

    /** The section of the guide; empty beside the guide. */
    Optional<Section> section();

    /** Whether an answer belongs here. */
    boolean holds(Answer answer);

    /**
     * A question of the guide.
     *
     * @param asked    the question
     * @param within   its section
     * @param followUp whether it is to be asked after certain answers only
     */
    record Planned(Question asked, Section within, boolean followUp) implements Topic {

        @Override
        public String key() {
            return asked.getId();
        }

        @Override
        public Optional<Question> question() {
            return Optional.of(asked);
        }

        @Override
        public Optional<Section> section() {
            return Optional.of(within);
        }

        @Override
        public boolean holds(Answer answer) {
            return answer.getAsked() == null && Objects.equals(answer.getQuestion(), asked.getId());
        }
    }

    /**
     * A question that was thought of on the spot.
     *
     * @param first the answer that holds its words
     * @param after the question that it follows, or {@code null}
     * @param within the section of that, or {@code null}
     */
    record Improvised(Answer first, Question after, Section within) implements Topic {

        @Override
        public String key() {
            return first.getId();
        }

        @Override
        public Optional<Question> question() {
            return Optional.ofNullable(after);
        }

        @Override
        public Optional<Section> section() {
            return Optional.ofNullable(within);
        }

        @Override
        public boolean holds(Answer answer) {
            return first.getAsked().equals(answer.getAsked()) && Objects.equals(first.getQuestion(), answer.getQuestion());
        }
    }

    /** What is said without being asked. */
    record Beside() implements Topic {

        @Override
        public String key() {
            return "";
        }

        @Override
        public Optional<Question> question() {
            return Optional.empty();
        }

        @Override
        public Optional<Section> section() {
            return Optional.empty();
        }

        @Override
        public boolean holds(Answer answer) {
            return answer.getAsked() == null && answer.getQuestion() == null;
        }
    }

    /** The question as it is asked; empty beside the guide. */
    default String text() {
        return switch (this) {
            case Planned planned -> textOf(planned.asked().getText());
            case Improvised improvised -> improvised.first().getAsked();
            case Beside beside -> "";
        };
    }

    /** Whether it hangs below the question before. */
    default boolean isFollowUp() {
        return switch (this) {
            case Planned planned -> planned.followUp();
            case Improvised improvised -> improvised.after() != null;
            case Beside beside -> false;
        };
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}
