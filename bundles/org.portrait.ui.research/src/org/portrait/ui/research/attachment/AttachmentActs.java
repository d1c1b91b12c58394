/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.attachment;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.portrait.research.Attachment;
import org.portrait.research.Session;
import org.portrait.research.attachment.Addresses;
import org.portrait.research.attachment.AttachedFiles;
import org.portrait.research.attachment.AttachmentEdits;
import org.portrait.research.attachment.AttachmentKind;
import org.portrait.ui.research.page.ResearchContext;
import org.portrait.ui.text.Question;
import org.portrait.ui.text.UiTexts;

/** What can be done with the attachments of a session; changes are steps that can be undone, and files stay as they are. On the UI thread. */
public final class AttachmentActs {

    private final UiTexts texts = UiTexts.of(AttachmentActs.class);
    private final ResearchContext context;
    private final Supplier<Shell> shell;

    /** Dialogs belong to the window of the research. */
    public AttachmentActs(ResearchContext context) {
        this(context, context.site()::getShell);
    }

    /** @param shell what dialogs belong to */
    AttachmentActs(ResearchContext context, Supplier<Shell> shell) {
        this.context = context;
        this.shell = shell;
    }

    /** Where files lie. */
    AttachedFiles files() {
        return new AttachedFiles(context.session().file());
    }

    /** Asks for files and adds them. */
    void addFiles(Session session) {
        choose(SWT.MULTI, null).ifPresent(chosen -> add(session, chosen));
    }

    private Optional<List<Path>> choose(int style, String name) {
        FileDialog dialog = new FileDialog(shell.get(), SWT.OPEN | SWT.SHEET | style);
        dialog.setText(texts.get("files.title"));
        dialog.setFilterPath(context.session().file().getParent().toString());
        dialog.setFileName(name);
        if (dialog.open() == null) {
            return Optional.empty();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Optional.of(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
    }

    /** Adds files, but for those that the session has already. */
    public void add(Session session, List<Path> chosen) {
        AttachedFiles files = files();
        execute(session, chosen.stream().filter(Files::isRegularFile).map(file -> AttachmentEdits.attachment(session, files, file)).toList());
    }

    private void execute(Session session, List<Attachment> attachments) {
        context.execute(texts.get("step.add"), AttachmentEdits.add(context.domain(), session, attachments));
    }

    /** Asks for an address and adds it. */
    void addLink(Session session) {
        Attachment link = AttachmentEdits.attachment(session, "", "");
        new AttachmentDialog(shell.get(), session, link, true).ask().ifPresent(said -> execute(session, List.of(said)));
    }

    /** Adds what is on the clipboard: files, or an address. */
    void paste(Session session) {
        Clipboard clipboard = new Clipboard(shell.get().getDisplay());
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names) {
                add(session, Stream.of(names).map(Path::of).toList());
            } else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                execute(session, text.lines().limit(50).map(Addresses::parse).flatMap(Optional::stream).map(URI::toString)
                        .map(address -> AttachmentEdits.attachment(session, address, "")).toList());
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Asks what an attachment is, and who can be heard. */
    void edit(Attachment attachment) {
        Session session = (Session) attachment.eContainer();
        boolean link = AttachedFiles.link(attachment).isPresent();
        new AttachmentDialog(shell.get(), session, attachment, link).ask().ifPresent(said -> change(attachment, said));
    }

    private void change(Attachment attachment, Attachment said) {
        context.execute(texts.get("step.change"), AttachmentEdits.change(context.domain(), attachment, said));
    }

    /** Asks where a file is now. */
    void find(Attachment attachment) {
        choose(SWT.SINGLE, name(attachment)).map(List::getFirst).ifPresent(file -> {
            Attachment said = EcoreUtil.copy(attachment);
            said.setPath(files().stored(file));
            change(attachment, said);
        });
    }

    private static String name(Attachment attachment) {
        String path = attachment.getPath() == null ? "" : attachment.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Takes attachments off their session. */
    void remove(List<Attachment> attachments) {
        if (!attachments.isEmpty()) {
            context.execute(texts.get("step.remove"), RemoveCommand.create(context.domain(), new ArrayList<>(attachments)));
        }
    }

    /** Opens an attachment with the program that the system has for it. What could be a program itself is opened only after a question. */
    void open(Attachment attachment) {
        Optional<URI> link = AttachedFiles.link(attachment);
        if (link.isPresent()) {
            launch(link.get().toString());
            return;
        }
        Optional<Path> file = files().file(attachment).filter(Files::exists);
        if (file.isEmpty()) {
            if (Question.confirm(shell.get(), texts.get("missing.title"), texts.get("missing.message", attachment.getPath()),
                    texts.get("missing.find"))) {
                find(attachment);
            }
        } else if (AttachmentKind.of(attachment.getPath()) != AttachmentKind.OTHER
                || Question.confirm(shell.get(), texts.get("open.title"), texts.get("open.message", file.get()), texts.get("open"))) {
            launch(file.get().toString());
        }
    }

    private void launch(String what) {
        if (!Program.launch(what)) {
            Question.ask(shell.get(), texts.get("open.title"), texts.get("open.failed", what), MessageDialog.INFORMATION, 0, texts.get("close"));
        }
    }
}
