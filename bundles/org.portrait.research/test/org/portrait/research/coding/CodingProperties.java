/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.Highlight;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done to codes and highlights, in whatever order. */
class CodingProperties {

    private static final List<String> CODERS = List.of("ann", "bob", "");

    private Talks talks;
    private Random random;

    @Property(tries = 150)
    void everythingIsUndoneAndNothingIsLeftHalfDone(@ForAll long seed) {
        random = new Random(seed);
        talks = new Talks();
        talks.session(1, "It is dear and it takes long.", "Nobody told me.");
        talks.session(2, "I would rather rent. Or not?");
        talks.code("Price");
        talks.below(talks.code("Time"), "Delay");
        byte[] before = talks.bytes();
        List<Function<Code, Command>> edits = List.of(this::give, this::give, this::give, this::give, this::comment, this::take, this::change,
                this::drop, this::add, this::move, this::merge, this::split, this::remove);
        for (int step = 0; step < 25; step++) {
            List<Code> codes = CodeBook.all(talks.research);
            Command edit = codes.isEmpty() ? add(null) : edits.get(random.nextInt(edits.size())).apply(codes.get(random.nextInt(codes.size())));
            talks.run(edit);
            check();
        }
        talks.assertUndone(before);
    }

    private void check() {
        CodeBook book = talks.book();
        Coded coded = talks.coded();
        Set<String> places = new HashSet<>();
        for (Highlight highlight : Uses.highlights(talks.research)) {
            Set<String> given = new HashSet<>();
            highlight.getUses().forEach(use -> {
                assertTrue(book.code(use).isPresent(), "a use of a code that is gone");
                assertTrue(given.add(use.getCode() + " " + use.getCoder()), "one coder gave a code twice");
            });
            assertTrue(!highlight.getUses().isEmpty() || highlight.getComment() != null, "nothing is left of a highlight");
            assertEquals(Stretch.of(highlight), Stretch.of(highlight).trimmed().orElseThrow());
            assertTrue(places.add(((Answer) highlight.eContainer()).getId() + highlight.getFrom() + "-" + highlight.getTo()),
                    "words highlighted twice");
        }
        for (Code code : book.codes()) {
            CodeCounts counts = coded.counts(code);
            assertEquals(coded.passages(code, false).size(), counts.own());
            assertEquals(coded.passages(code, true).size(), counts.total());
            assertTrue(counts.own() <= counts.total() && counts.respondents() <= counts.total() && counts.sessions() <= counts.total());
        }
    }

    private CodingEdits coding() {
        return talks.by(CODERS.get(random.nextInt(CODERS.size())));
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Command give(Code code) {
        Answer answer = any(any(talks.study.getSessions()).getAnswers());
        int from = random.nextInt(answer.getText().length());
        return coding().give(List.of(new Stretch(answer, from, from + random.nextInt(answer.getText().length() - from + 1))), code);
    }

    private Command onHighlight(Function<Highlight, Command> edit) {
        List<Highlight> highlights = Uses.highlights(talks.research);
        return highlights.isEmpty() ? IdentityCommand.INSTANCE : edit.apply(any(highlights));
    }

    private Command comment(Code code) {
        return onHighlight(highlight -> highlight.getUses().isEmpty() ? IdentityCommand.INSTANCE
                : coding().comment(highlight, random.nextBoolean() ? "why" : null));
    }

    private Command take(Code code) {
        return onHighlight(highlight -> highlight.getUses().isEmpty() ? IdentityCommand.INSTANCE : coding().take(any(highlight.getUses())));
    }

    private Command change(Code code) {
        return onHighlight(highlight -> highlight.getUses().isEmpty() ? IdentityCommand.INSTANCE : coding().change(any(highlight.getUses()), code));
    }

    private Command drop(Code code) {
        return onHighlight(highlight -> coding().remove(highlight));
    }

    private Command add(Code code) {
        EObject home = code == null || random.nextBoolean() ? talks.research : code;
        return CodeEdits.add(talks.domain, home, CodeEdits.fresh(talks.research, "Code " + random.nextInt(100)), 0);
    }

    private Command move(Code code) {
        Code home = any(CodeBook.all(talks.research));
        return CodeEdits.canMove(code, home) ? CodeEdits.move(talks.domain, code, home, random.nextInt(3) % (home.getCodes().size() + 1))
                : CodeEdits.move(talks.domain, code, talks.research, 0);
    }

    private Command merge(Code code) {
        List<Code> going = new ArrayList<>(List.of(any(CodeBook.all(talks.research)), any(CodeBook.all(talks.research))));
        return CodeEdits.merge(talks.domain, talks.research, going, code);
    }

    private Command split(Code code) {
        List<Highlight> chosen = talks.coded().passages(code, false).stream().map(Passage::highlight).filter(any -> random.nextBoolean()).toList();
        return CodeEdits.split(talks.domain, code, chosen, CodeEdits.fresh(talks.research, "Split"));
    }

    private Command remove(Code code) {
        return CodeEdits.remove(talks.domain, talks.research, code);
    }
}
