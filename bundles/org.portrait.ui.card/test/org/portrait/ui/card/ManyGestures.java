/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.Drafting;
import org.portrait.card.scene.Origin;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;
import org.portrait.ui.card.block.BlockTools;
import org.portrait.ui.card.evidence.EvidenceOverlay;
import org.portrait.ui.card.picture.PictureTool;
import org.portrait.ui.card.type.Typing;
import org.portrait.ui.edit.Cursor;
import org.portrait.ui.edit.Editing;

/**
 * Somebody works on a card for hours: writes, drags, zooms, undoes. A program of its own, since the toolkit counts its resources only
 * for those who ask before they open the display. Fails when the work leaves anything behind.
 */
final class ManyGestures {

    private static final Path SAMPLE = Path.of("../org.portrait.samples/samples/online-education.en.persona");
    /** Gestures until everything is undone. A letter is one, and a drag from press to release. */
    private static final int SITTING = 500;
    private static final int WARM_UP = 250;
    /** Of a card of two pages, as large as it is seen here. */
    private static final int MOST_TILES = 18;
    /** One of so many stops of the card is visited after each sitting. */
    private static final int VISITED = 8;
    private static final List<String> COUNTED = List.of("org.portrait.ui.card.", "org.portrait.card.layout.", "org.portrait.card.scene.Scene",
            "org.portrait.model.impl.", "org.portrait.ui.edit.", "org.eclipse.emf.common.command.", "org.eclipse.emf.edit.command.",
            "org.eclipse.swt.widgets.", "org.eclipse.swt.graphics.Image");

    private final Random random = new Random(11);
    private final Display display;
    private final Persona persona;
    private final BasicCommandStack stack;
    private final Typing typing;
    private final CardCanvas canvas;
    private int done;

    private ManyGestures(Display display, Document document) {
        this.display = display;
        persona = Personas.of(document.project()).getFirst();
        stack = (BasicCommandStack) document.domain().getCommandStack();
        // a menu that comes up goes again without anything being chosen
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Menu menu) {
                display.asyncExec(() -> menu.setVisible(false));
            }
        });
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(800, 600);
        Editing editing = new Editing(document.domain());
        Cursor cursor = new Cursor(persona);
        CardPage page = new CardPage(shell, new FormToolkit(display), editing, cursor, slot -> List.of());
        new EvidenceOverlay(page.canvas(), cursor, page.zoomBar());
        stack.addCommandStackListener(event -> {
            if (!editing.isHalfway()) {
                cursor.contentChanged();
            }
        });
        canvas = page.canvas();
        new BlockTools(page.tools());
        typing = Typing.on(page.tools(), page.panel(), page.zoomBar());
        new PictureTool(page.tools());
        shell.open();
        page.catchUp();
        canvas.setDrafting(new Drafting(true, 0));
        canvas.forceFocus();
    }

    /** @param arguments how many gestures */
    public static void main(String[] arguments) throws Exception {
        DeviceData tracking = new DeviceData();
        tracking.tracking = true;
        Display display = new Display(tracking);
        ManyGestures hands = new ManyGestures(display, Documents.open(SAMPLE));
        hands.sit(WARM_UP);
        Map<String, Integer> resources = hands.resources();
        Map<String, Long> objects = hands.objects();
        int before = hands.done;
        hands.sit(Integer.parseInt(arguments[0]));
        Map<String, Integer> resourcesAfter = hands.resources();
        Map<String, Long> objectsAfter = hands.objects();
        if (!resourcesAfter.equals(resources) || !objectsAfter.equals(objects)) {
            throw new AssertionError("Of " + (hands.done - before) + " gestures is left:" + more(resources, resourcesAfter) + more(objects, objectsAfter)
                    + (resourcesAfter.equals(resources) ? "" : hands.makers()));
        }
        System.out.println("Nothing is left of " + (hands.done - before) + " gestures: " + resources + ", " + objects);
        System.exit(0);
    }

    private static <N extends Number> String more(Map<String, N> before, Map<String, N> after) {
        Set<String> kinds = new TreeSet<>(before.keySet());
        kinds.addAll(after.keySet());
        return kinds.stream().filter(kind -> !Objects.equals(before.get(kind), after.get(kind)))
                .map(kind -> "\n" + kind + ": " + before.get(kind) + " -> " + after.get(kind)).collect(Collectors.joining());
    }

    /** Who made the resources that there are. */
    private String makers() {
        DeviceData data = display.getDeviceData();
        return IntStream.range(0, data.objects.length).mapToObj(index -> "\n" + data.objects[index] + Stream.of(data.errors[index].getStackTrace())
                .skip(2).limit(6).map(frame -> "\n    " + frame).collect(Collectors.joining())).collect(Collectors.joining());
    }

    /** Does some gestures and undoes them all; the file is as before, the card as it was seen. */
    private void sit(int gestures) throws IOException {
        String before = file();
        for (int end = done + gestures; done < end;) {
            for (int next = Math.min(done + SITTING, end); done < next;) {
                gesture();
            }
            undoAll();
            visit();
            canvas.where().select(Origin.NONE, this);
            stack.flush();
            if (!before.equals(file())) {
                throw new AssertionError("Not undone:\n" + file());
            }
            // tiles of another zoom are dropped; those that are painted now depend on nothing before
            canvas.view().scrollTo(0, 0);
            canvas.view().setZoom(0.6);
            settle();
            canvas.view().scrollTo(0, 0);
            canvas.view().setFit(DeskScroll.Fit.WIDTH);
            mouse(SWT.MouseMove, 2, 2, 0, 0);
            await("everything that is near", canvas::isAtRest);
            canvas.redraw();
            canvas.update();
            // the scene that is seen knows its places when somebody has asked for one
            canvas.areas(canvas.reading().stops().getFirst().origin());
        }
    }

    private void undoAll() {
        typing.flush();
        while (stack.canUndo()) {
            stack.undo();
        }
    }

    /**
     * Empties texts and opens small editors here and there, always the same: so everything is there that is made once and kept; and what is
     * remembered of the last gestures is of the same kinds after each sitting.
     */
    private void visit() {
        canvas.view().scrollTo(0, 0);
        canvas.view().setZoom(1);
        settle();
        List<Reading.Stop> stops = canvas.reading().stops();
        for (int next = 0; next < stops.size(); next += VISITED) {
            if (typing.start(stops.get(next).origin())) {
                canvas.edit(EditAction.SELECT_ALL);
                canvas.edit(EditAction.DELETE);
                settle();
                canvas.redraw();
                canvas.update();
            }
            undoAll();
            settle();
        }
        click(2, 2, 0);
    }

    private void gesture() {
        int x = random.nextInt(canvas.getSize().x);
        int y = random.nextInt(canvas.getSize().y);
        switch (random.nextInt(12)) {
            case 0 -> click(x, y, random.nextBoolean() ? 0 : SWT.MOD1);
            case 1 -> drag(1, x, y, random.nextInt(canvas.getSize().x), random.nextInt(canvas.getSize().y));
            case 2 -> drag(2, x, y, x + random.nextInt(-90, 90), y + random.nextInt(-90, 90));
            case 3 -> wheel(x, y, SWT.MOD1);
            case 4 -> wheel(x, y, 0);
            case 5 -> write();
            case 6, 7, 8 -> key(0, (char) ('a' + random.nextInt(26)), 0);
            case 9 -> key(List.of(SWT.ARROW_DOWN, SWT.ARROW_LEFT, (int) SWT.ESC, (int) SWT.CR, (int) SWT.BS, SWT.F2).get(random.nextInt(6)), (char) 0, 0);
            case 10 -> block();
            default -> undo();
        }
        if (random.nextInt(10) == 0) {
            settle();
        }
        drain();
    }

    private void drain() {
        while (display.readAndDispatch()) {
            // until nothing more comes of it
        }
    }

    /** Writes at something that can be written. */
    private void write() {
        List<Reading.Stop> stops = canvas.reading().stops();
        if (!stops.isEmpty() && typing.start(stops.get(random.nextInt(stops.size())).origin())) {
            "so it goes".chars().forEach(letter -> key(0, (char) letter, 0));
        }
    }

    /** Drags a block by its title. */
    private void block() {
        settle();
        List<Card.Block> blocks = canvas.card().map(Card::blocks).orElse(List.of());
        if (!blocks.isEmpty()) {
            Card.Block block = blocks.get(random.nextInt(blocks.size()));
            Rect area = canvas.toWindow(block.page(), block.area());
            drag(1, (int) area.right() - 3, (int) area.y() + 2, random.nextInt(canvas.getSize().x), random.nextInt(canvas.getSize().y));
        }
    }

    private void undo() {
        typing.flush();
        for (int steps = random.nextInt(4); steps > 0 && stack.canUndo(); steps--) {
            stack.undo();
            done++;
        }
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    private void click(int x, int y, int keys) {
        mouse(SWT.MouseMove, x, y, 0, keys);
        mouse(SWT.MouseDown, x, y, 1, keys);
        mouse(SWT.MouseUp, x, y, 1, keys);
    }

    private void drag(int button, int fromX, int fromY, int toX, int toY) {
        mouse(SWT.MouseDown, fromX, fromY, button, 0);
        for (int step = 1; step <= 4; step++) {
            mouse(SWT.MouseMove, fromX + (toX - fromX) * step / 4, fromY + (toY - fromY) * step / 4, 0, 0);
        }
        if (random.nextInt(4) == 0) {
            key(SWT.ESC, SWT.ESC, 0);
        }
        mouse(SWT.MouseUp, toX, toY, button, 0);
    }

    private void mouse(int type, int x, int y, int button, int keys) {
        Event event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        event.stateMask = keys;
        canvas.notifyListeners(type, event);
        done += type == SWT.MouseUp ? 1 : 0;
    }

    private void wheel(int x, int y, int keys) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.count = random.nextBoolean() ? 3 : -3;
        event.stateMask = keys;
        canvas.notifyListeners(SWT.MouseVerticalWheel, event);
        done++;
    }

    private void key(int code, char character, int keys) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code == SWT.ESC || code == SWT.CR || code == SWT.BS ? (char) code : character;
        event.stateMask = keys;
        event.doit = true;
        canvas.notifyListeners(SWT.KeyDown, event);
        done++;
    }

    private void settle() {
        await("a picture", canvas::isUpToDate);
    }

    private void await(String what, BooleanSupplier end) {
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!end.getAsBoolean()) {
            if (System.nanoTime() > late) {
                throw new AssertionError("It never came, " + what + "; now " + resources());
            }
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(200_000);
            }
        }
    }

    private String file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        persona.eResource().save(bytes, Map.of());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** How many resources of the toolkit there are, by kind. */
    private Map<String, Integer> resources() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Object resource : display.getDeviceData().objects) {
            counts.merge(resource.getClass().getSimpleName(), 1, Integer::sum);
        }
        // a tile gets its pattern when it is first painted, and keeps it as long as it lives
        counts.computeIfPresent("Pattern", (kind, patterns) -> patterns <= MOST_TILES ? null : patterns);
        return counts;
    }

    /** How many objects can be reached, by class; only those of which there would be more if something were left. */
    private Map<String, Long> objects() throws JMException {
        settle();
        drain();
        String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram", new Object[] {null}, new String[] {String[].class.getName()});
        return histogram.lines().map(line -> line.strip().split("\\s+")).filter(cells -> cells.length >= 4 && isCounted(cells[3]))
                .collect(Collectors.toMap(cells -> cells[3], cells -> Long.parseLong(cells[1]), Long::sum));
    }

    private static boolean isCounted(String name) {
        // the framework's constants come into being when somebody first needs them
        return Stream.of("$$", "/0x", ".IdentityCommand", ".UnexecutableCommand").noneMatch(name::contains) && COUNTED.stream().anyMatch(name::startsWith);
    }
}
