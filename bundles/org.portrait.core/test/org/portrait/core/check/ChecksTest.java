/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portrait.core.check.HealthyProject.TODAY;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.Specimens;
import org.portrait.core.command.Edits;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.text.PluralForm;
import org.portrait.model.derived.Identifiers;

/** All checks over all cases: each fires and is quiet when it should, speaks both languages, and its fixes mend and can be undone. */
class ChecksTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    static List<Cases.Case> cases() {
        return Cases.all();
    }

    static Stream<Cases.Case> firing() {
        return Cases.all().stream().filter(Cases.Case::fires);
    }

    static Stream<Cases.Case> mendable() {
        return firing().filter(it -> !check(it.check()).check(new CheckContext(spoilt(it), TODAY)).findFirst().orElseThrow().fixes().isEmpty());
    }

    @Test
    void findNothingInAHealthyProject() {
        assertEquals(List.of(), Checks.run(new HealthyProject().project, TODAY).stream().map(issue -> issue.message(Locale.ENGLISH)).toList());
    }

    @Test
    void haveNamesAndCasesOfBothKinds() {
        Set<String> ids = Checks.all().stream().map(Check::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Checks.all().size(), ids.size());
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*")));
        assertEquals(ids, firing().map(Cases.Case::check).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(ids, Cases.all().stream().filter(it -> !it.fires()).map(Cases.Case::check).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fireAndAreQuiet(Cases.Case it) {
        Project project = spoilt(it);
        EObject before = EcoreUtil.copy(project);
        List<Issue> issues = check(it.check()).check(new CheckContext(project, TODAY)).toList();
        assertEquals(it.fires(), !issues.isEmpty());
        assertTrue(EcoreUtil.equals(before, project), "a check changes nothing");
        for (Issue issue : issues) {
            assertEquals(it.check(), issue.check());
            assertEquals(check(it.check()).severity(), issue.severity());
            assertTrue(issue.target() == project || EcoreUtil.isAncestor(project, issue.target()));
            assertTrue(issue.feature() == null || issue.target().eClass().getEAllStructuralFeatures().contains(issue.feature()));
        }
    }

    @ParameterizedTest
    @MethodSource("firing")
    void speakBothLanguages(Cases.Case it) {
        for (Issue issue : check(it.check()).check(new CheckContext(spoilt(it), TODAY)).toList()) {
            Set<String> texts = new HashSet<>();
            for (Locale locale : LANGUAGES) {
                texts.add(issue.message(locale));
                assertIsProse(issue.message(locale), locale);
                issue.fixes().forEach(fix -> assertIsProse(fix.label(locale), locale));
            }
            assertEquals(LANGUAGES.size(), texts.size(), texts::toString);
        }
    }

    private static void assertIsProse(String text, Locale locale) {
        assertFalse(text.isBlank());
        assertFalse(text.matches("(?s).*[{}%@].*") && !text.contains("\u00a0%") && !text.contains(" %"), text);
        assertFalse(text.contains("null") || text.contains("Impl@") || text.contains("''"), text);
        assertTrue(!locale.getLanguage().equals("ru") || text.codePoints().anyMatch(letter -> letter >= 0x400 && letter < 0x500), text);
    }

    @ParameterizedTest
    @MethodSource("mendable")
    void areMendedByEachQuickFix(Cases.Case it) {
        int fixes = check(it.check()).check(new CheckContext(spoilt(it), TODAY)).findFirst().orElseThrow().fixes().size();
        for (int number = 0; number < fixes; number++) {
            Project project = spoilt(it);
            Issue issue = check(it.check()).check(new CheckContext(project, TODAY)).findFirst().orElseThrow();
            EditingDomain domain = Specimens.domain();
            EObject before = EcoreUtil.copy(project);
            int issues = (int) check(it.check()).check(new CheckContext(project, TODAY)).count();
            QuickFix fix = issue.fixes().get(number);
            assertTrue(Edits.execute(domain, fix.command(domain)), fix.id());
            EObject after = EcoreUtil.copy(project);
            assertNotEquals(issues, (int) check(it.check()).check(new CheckContext(project, TODAY)).count(), fix.id() + " mends nothing");
            assertEquals(List.of(), check(it.check()).check(new CheckContext(project, TODAY))
                    .filter(left -> left.target() == issue.target() && left.feature() == issue.feature()
                            && left.message(Locale.ENGLISH).equals(issue.message(Locale.ENGLISH))).toList());
                assertIdsDiffer(project);
            domain.getCommandStack().undo();
            assertTrue(EcoreUtil.equals(before, project), fix.id() + " is not undone exactly");
            assertFalse(domain.getCommandStack().canUndo(), fix.id() + " is more than one step");
            domain.getCommandStack().redo();
            assertTrue(EcoreUtil.equals(after, project), fix.id() + " is not redone exactly");
        }
    }

    @ParameterizedTest
    @MethodSource("firing")
    void runInOneOrder(Cases.Case it) {
        Project project = spoilt(it);
        List<Issue> issues = Checks.run(project, TODAY);
        assertTrue(issues.stream().anyMatch(issue -> issue.check().equals(it.check())));
        assertEquals(words(issues), words(Checks.run(EcoreUtil.copy(project), TODAY)));
        assertEquals(issues.stream().map(Issue::severity).sorted().toList(), issues.stream().map(Issue::severity).toList());
    }

    /** Identifiers are Latin whatever people write. */
    @Test
    void guessTheLanguageFromWhatPeopleWrote() {
        HealthyProject russian = new HealthyProject();
        russian.project.getSegments().clear();
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setPsychography(PersonaFactory.eINSTANCE.createPsychography());
        List.of("Дом", "Сон", "Дети").forEach(goal -> persona.getPsychography().getGoals().add(HealthyProject.statement(goal)));
        russian.project.setName("Кофе");
        russian.project.setLanguage(null);
        russian.project.getPersonas().add(Identifiers.complete(persona));
        EditingDomain domain = Specimens.domain();
        Issue issue = check("language-missing").check(new CheckContext(russian.project, TODAY)).findFirst().orElseThrow();
        Edits.execute(domain, issue.fixes().getFirst().command(domain));
        assertEquals("ru", russian.project.getLanguage());
    }

    @Test
    void offerOnlySomeOfManySegments() {
        Project project = new HealthyProject().project;
        for (int number = 0; number < 50; number++) {
            project.getSegments().add(PersonaFactory.eINSTANCE.createSegment());
            project.getPersonas().add(HealthyProject.person("Vera " + number, 30, "x", "y"));
        }
        assertTrue(check("persona-without-segment").check(new CheckContext(project, TODAY)).allMatch(issue -> issue.fixes().size() == 9));
    }

    @Test
    void surviveWhatAFileMayHold() {
        for (int seed = 0; seed < 20; seed++) {
            Project project = Specimens.project(3);
            for (var contents = EcoreUtil.getAllContents(project, false); contents.hasNext();) {
                EObject element = (EObject) contents.next();
                int index = seed;
                element.eClass().getEAllAttributes().stream().filter(attribute -> (attribute.getFeatureID() + index) % 3 == 0)
                        .forEach(element::eUnset);
            }
            Checks.run(project, TODAY).forEach(issue -> LANGUAGES.forEach(issue::message));
        }
    }

    @Test
    void wordsAreAllInUse() {
        Set<String> used = new TreeSet<>();
        for (Cases.Case it : firing().toList()) {
            Checks.run(spoilt(it), TODAY).forEach(issue -> {
                used.add(issue.text());
                issue.fixes().forEach(fix -> used.add("fix." + fix.id()));
            });
        }
        for (Locale locale : List.of(Locale.ROOT, Locale.of("ru"))) {
            Set<String> keys = ResourceBundle.getBundle("org.portrait.core.check.messages", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet().stream()
                    .map(key -> key.replaceFirst("\\.(one|few|many|other)$", "")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(used, keys);
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({ "0,MANY,OTHER", "1,ONE,ONE", "2,FEW,OTHER", "4,FEW,OTHER", "5,MANY,OTHER", "11,MANY,OTHER",
            "12,MANY,OTHER", "14,MANY,OTHER", "21,ONE,OTHER", "22,FEW,OTHER", "25,MANY,OTHER", "111,MANY,OTHER", "101,ONE,OTHER" })
    void countInBothLanguages(long number, PluralForm russian, PluralForm english) {
        assertEquals(russian, PluralForm.of(number, Locale.of("ru")));
        assertEquals(english, PluralForm.of(number, Locale.ENGLISH));
    }

    private static void assertIdsDiffer(Project project) {
        Set<String> ids = new HashSet<>(Set.of(project.getId()));
        project.eAllContents().forEachRemaining(element -> assertTrue(ids.add(((Identified) element).getId()), element::toString));
    }

    private static List<String> words(List<Issue> issues) {
        return issues.stream().map(issue -> issue.check() + " " + issue.message(Locale.ENGLISH)).toList();
    }

    private static Project spoilt(Cases.Case it) {
        HealthyProject healthy = new HealthyProject();
        it.spoil().accept(healthy);
        Identifiers.complete(healthy.project);
        return healthy.project;
    }

    private static Check check(String id) {
        return Checks.all().stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
    }
}
