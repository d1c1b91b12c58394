/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.core.check.Check;
import org.portrait.core.check.Checks;
import org.w3c.dom.Element;

/** The viewpoint as it ships keeps all rules, and each rule can be broken. */
class ViewpointRulesTest {

    private static final String XML = Viewpoint.read("description/portrait.odesign");

    @ParameterizedTest
    @EnumSource
    void isKept(Rule rule) {
        assertEquals(List.of(), rule.faults(Viewpoint.shipped()));
    }

    /** A deliberate fault for each rule: the first place where a text stands is changed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATHS        | [name='SM_Rename']                        | [name='SM_Nothing']
            CLASSES      | domainClass="model::Segment"              | domainClass="model::Sector"
            NAMES        | aql:self.takePersona(element)             | aql:self.takePersona(element).oclAsType(model::Person)
            FEATURES     | feature:segments                          | feature:sectors
            FEATURES     | aql:self.takePersona(element)             | aql:self.takePersona(element.inventions)
            SERVICES     | service:personaLabel                      | service:personaTitle
            SERVICES     | service:personaLabel                      | service:participantLabel
            SERVICES     | aql:self.takePersona(element)             | aql:self.catchPersona(element)
            SERVICES     | service.ChannelServices                   | service.CanalServices
            TOOLS        | labelDirectEdit=                          | labelDirectEdition=
            TOOLS        | deletionDescription=                      | deletion=
            TOOLS        | containerMappings=                        | containers=
            KEYS         | label="Clear the trait / Очистить признак" | label="Clear the trait"
            KEYS         | label="%tool.PR_Participants_New"         | label=""
            IDS          | name="PR_Participants_Take"               | name="PR_Participants_Clear"
            ICONS        | edit/icons/Psychography.svg               | edit/icons/Psychology.svg
            RECONNECTING | RECONNECT_SOURCE                          | RECONNECT_TARGET
            ICONS        | icons/segment.svg                         | icons/sector.svg
            KEYS         | label="%map"                              | label="%atlas"
            KEYS         | label="%map"                              | label="Map"
            IDS          | name="SM_Participant"                     | name="SM_Persona"
            IDS          | name="SM_Participant"                     | name="Takes part"
            IDS          | name="EX_demography_sex"                  | name="EX_demography_age"
            COLUMNS      | featureName="demography"                  | featureName="demographics"
            CELLS        | sirius.cell.FieldCellEditors              | sirius.cell.CellEditors
            CELLS        | sirius.cell.FieldCellEditors              | sirius.Activator
            METAMODEL    | urn:portrait:persona#/                    | urn:portrait:persons#/
            """)
    void canBeBroken(Rule rule, String text, String fault) {
        assertTrue(XML.contains(text), text);
        Viewpoint broken = Viewpoint.of(XML.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(fault)));

        assertFalse(rule.faults(broken).isEmpty());
    }

    @Test
    void columnsCanBeWrong() {
        String table = """
                <Group><ownedRepresentations name="T"><ownedLineMappings name="L" domainClass="model::Persona"/>
                <ownedColumnMappings name="C" featureName="population"/></ownedRepresentations></Group>""";

        assertEquals(1, Rule.COLUMNS.faults(Viewpoint.of(table)).size());
        assertEquals(List.of(), Rule.COLUMNS.faults(Viewpoint.of(table.replace("population", "tagline"))));
    }

    @Test
    void whatIsDroppedCanBeUnknownToItsContainer() {
        String path = "//@ownedRepresentations[name='D']/@defaultLayer/";
        String diagram = """
                <Group><ownedRepresentations name="D"><defaultLayer>
                <containerMappings name="A" dropDescriptions="%1$s@ownedTools[name='T']"><subNodeMappings name="N"/></containerMappings>
                <containerMappings name="B"><subNodeMappings name="M"/></containerMappings>
                <ownedTools name="T" mappings="%1$s@containerMappings[name='B']/@subNodeMappings[name='M']%2$s"/>
                </defaultLayer></ownedRepresentations></Group>""";
        String own = " " + path + "@containerMappings[name='A']/@subNodeMappings[name='N']";
        String fault = "T drops nothing that A can hold";

        assertTrue(Rule.TOOLS.faults(Viewpoint.of(diagram.formatted(path, ""))).contains(fault));
        assertFalse(Rule.TOOLS.faults(Viewpoint.of(diagram.formatted(path, own))).contains(fault));
    }

    @Test
    void cellsCanLackAWayToEditThem() {
        String table = """
                <Group><ownedRepresentations name="T"><ownedColumnMappings name="C" featureName="tagline"><directEdit/></ownedColumnMappings>
                <intersection name="I"><directEdit/></intersection></ownedRepresentations></Group>""";

        assertEquals(List.of(), Rule.CELLS.faults(Viewpoint.of(table)));
        assertEquals(2, Rule.CELLS.faults(Viewpoint.of(table.replace("<directEdit/>", ""))).size());
        assertEquals(1, Rule.CELLS.faults(Viewpoint.of(table.replace("<directEdit/>", "").replace("name=\"I\"", "name=\"I\" canEdit=\"aql:false\""))).size());
    }

    @Test
    void rowsOfTreesCanLackTools() {
        String tree = """
                <Group><ownedRepresentations name="T" domainClass="model::Persona"><subItemMappings name="R" domainClass="model::Statement">
                <delete name="D"/><directEdit name="E"/></subItemMappings>
                <createTreeItem name="C" mapping="//@ownedRepresentations[name='T']/@subItemMappings[name='R']"/></ownedRepresentations></Group>""";

        assertEquals(List.of(), Rule.TOOLS.faults(Viewpoint.of(tree)));
        for (String tool : List.of("<delete name=\"D\"/>", "<directEdit name=\"E\"/>", "mapping=")) {
            assertEquals(1, Rule.TOOLS.faults(Viewpoint.of(tree.replace(tool, tool.replaceAll("<.*>", "").replace("mapping", "rows")))).size(), tool);
        }
    }

    @Test
    void bothLanguagesNameTheSame() {
        assertEquals(new TreeSet<>(Viewpoint.texts("plugin.properties").keySet()), new TreeSet<>(Viewpoint.texts("plugin_ru.properties").keySet()));
        String manifests = XML + Viewpoint.read("plugin.xml") + Viewpoint.read("META-INF/MANIFEST.MF");
        Viewpoint.texts("plugin.properties").keySet().forEach(key -> assertTrue(manifests.contains("%" + key), () -> "Nobody asks for " + key));
    }

    @Test
    void everyCheckHasItsRule() {
        List<Element> rules = Viewpoint.shipped().elements("ownedRules");
        for (Check check : Checks.all()) {
            List<Element> own = rules.stream().filter(rule -> rule.getAttribute("message").equals("aql:self.failure('" + check.id() + "')")).toList();
            assertFalse(own.isEmpty(), check.id());
            own.forEach(rule -> {
                assertEquals(check.severity().name(), rule.getAttribute("level"), check.id());
                assertEquals("aql:self.passes('" + check.id() + "')", audit(rule));
            });
        }
        Set<String> ids = Checks.all().stream().map(Check::id).collect(Collectors.toSet());
        rules.forEach(rule -> assertTrue(ids.stream()
                .anyMatch(id -> rule.getAttribute("name").startsWith(id)), () -> "No such check: " + rule.getAttribute("name")));
    }

    private static String audit(Element rule) {
        return Viewpoint.children(rule).filter(child -> child.getTagName().equals("audits")).findFirst()
                .map(child -> child.getAttribute("auditExpression")).orElse("");
    }

    @Test
    void fixesAreNamedInBothLanguages() {
        assertEquals(List.of(), Viewpoint.shipped().elements("fixes").stream().map(fix -> fix.getAttribute("name"))
                .filter(name -> Stream.of(name.split(" / ")).count() != 2 || !name.matches(Rule.BOTH_LANGUAGES)).toList());
    }

    @Test
    void theManifestNamesTheActivatorThatRegistersTheViewpoint() {
        assertTrue(Viewpoint.read("plugin.xml").contains("class=\"" + Activator.class.getName() + "\""));
        assertTrue(Viewpoint.read("META-INF/MANIFEST.MF").contains("Bundle-Activator: " + Activator.class.getName()));
        assertEquals("org.portrait.sirius/description/portrait.odesign", Activator.VIEWPOINT);
        assertTrue(Viewpoint.exists(Activator.VIEWPOINT.substring("org.portrait.sirius/".length())));
    }
}
