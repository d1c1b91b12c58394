/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;

class AddTogetherTest {

    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 5", "3, 1", "3, 5"})
    void comesAndGoesAtOnce(int before, int added) {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.getSegments().addAll(segments(before));
        List<Segment> first = List.copyOf(project.getSegments());
        List<Segment> more = segments(added);
        List<Notification> told = new ArrayList<>();
        Adapter listener = new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
                    told.add(notification);
                }
            }
        };
        project.eAdapters().add(listener);
        List<Segment> all = new ArrayList<>(first);
        all.addAll(more);

        domain.getCommandStack().execute(new AddTogether(domain, project, PersonaPackage.Literals.PROJECT__SEGMENTS, more));
        assertEquals(all, project.getSegments());
        domain.getCommandStack().undo();
        assertEquals(first, project.getSegments());
        assertTrue(more.stream().allMatch(segment -> segment.eContainer() == null));
        domain.getCommandStack().redo();
        assertEquals(all, project.getSegments());

        assertEquals(3, told.size());
    }

    private static List<Segment> segments(int count) {
        return IntStream.range(0, count).mapToObj(index -> PersonaFactory.eINSTANCE.createSegment()).toList();
    }
}
