/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.label;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Child;
import org.portrait.model.Criterion;
import org.portrait.model.CustomTrait;
import org.portrait.model.Decision;
import org.portrait.model.Evidence;
import org.portrait.model.Moment;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Portrait;
import org.portrait.model.Project;
import org.portrait.model.Scale;
import org.portrait.model.Segment;
import org.portrait.model.SegmentSize;
import org.portrait.model.SourceKind;
import org.portrait.model.Statement;
import org.portrait.model.TraitGroup;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.TextBundle;
import org.portrait.model.text.ValueTexts;

/** One line that tells an element from its neighbours, in the words of a marketer; never empty. */
public final class Labels {

    private static final TextBundle TEXTS = TextBundle.beside(Labels.class, "labels");

    private Labels() {
    }

    /** The label of any element of the model. */
    public static String label(EObject element, Locale locale) {
        String label = switch (element) {
            case Project project -> project.getName();
            case Segment segment -> segment.getName();
            case Persona persona -> persona.getName();
            case Decision decision -> decision.getText();
            case Criterion criterion -> CriterionTexts.text(criterion, locale);
            case SegmentSize size -> size(size, locale);
            case TraitGroup group -> place(group, locale);
            case Moment moment -> joined(" ", moment.getTime(), moment.getText());
            case Statement statement -> statement.getText();
            case Scale scale -> scale(scale, locale);
            case Child child -> joined(", ", child.getName(), value(child, PersonaPackage.Literals.CHILD__AGE, locale));
            case Participant participant -> participant(participant, locale);
            case CustomTrait trait -> joined(": ", trait.getName(), trait.getValue());
            case Evidence evidence -> evidence(evidence, locale);
            case Portrait portrait -> joined(": ", place(portrait, locale), portrait.getDescription());
            default -> ModelTexts.name(element.eClass(), locale);
        };
        return label == null || label.isBlank() ? unnamed(element, locale) : oneLine(label);
    }

    /** How an element without a name of its own is called, for example "Unnamed persona" or "Goals (empty)". */
    public static String unnamed(EObject element, Locale locale) {
        String key = "unnamed." + element.eClass().getName();
        return TEXTS.has(key, locale) ? TEXTS.get(key, locale) : pattern("empty", locale).formatted(place(element, locale));
    }

    private static String place(EObject element, Locale locale) {
        return element.eContainingFeature() == null ? ModelTexts.name(element.eClass(), locale)
                : ModelTexts.name(element.eContainingFeature(), locale);
    }

    private static String size(SegmentSize size, Locale locale) {
        String share = value(size, PersonaPackage.Literals.SEGMENT_SIZE__SHARE, locale);
        String count = value(size, PersonaPackage.Literals.SEGMENT_SIZE__COUNT, locale);
        String figures = joined(", ", count, share);
        return figures.isEmpty() ? "" : joined(": ", ModelTexts.name(size.eClass(), locale), figures);
    }

    private static String scale(Scale scale, Locale locale) {
        return joined(": ", joined(" – ", scale.getLeft(), scale.getRight()),
                value(scale, PersonaPackage.Literals.SCALE__POSITION, locale));
    }

    private static String participant(Participant participant, Locale locale) {
        String role = participant.getRole() == ParticipantRole.UNSPECIFIED ? ""
                : value(participant, PersonaPackage.Literals.PARTICIPANT__ROLE, locale);
        return joined(": ", role, joined(", ", participant.getName(), participant.getRelation()));
    }

    private static String evidence(Evidence evidence, Locale locale) {
        String kind = evidence.getKind() == SourceKind.UNSPECIFIED ? ""
                : value(evidence, PersonaPackage.Literals.EVIDENCE__KIND, locale);
        String n = evidence.getN() == null ? ""
                : "n = " + value(evidence, PersonaPackage.Literals.EVIDENCE__N, locale);
        String source = evidence.getSource() == null || evidence.getSource().isBlank() ? kind : evidence.getSource();
        return joined(": ", value(evidence, PersonaPackage.Literals.EVIDENCE__STANCE, locale),
                joined(", ", source, n));
    }

    private static String value(EObject holder, EAttribute attribute, Locale locale) {
        return ValueTexts.text(attribute.getEAttributeType(), holder.eGet(attribute), locale);
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }

    private static String oneLine(String text) {
        return Stream.of(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The text with a key, as it stands in the file. */
    static String pattern(String key, Locale locale) {
        return TEXTS.get(key, locale);
    }
}
