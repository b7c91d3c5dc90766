// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desk does with many files and many requests: import, papers, backups.
#include "common/whendone.h"
#include "ui/life/conditionspage.h"
#include "ui/life/deadlinespage.h"
#include "ui/lists/requestlistpage.h"
#include "ui/shell/authoritypage.h"
#include "ui/shell/batchpanel.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskdeadlines.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/zonestrip.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QStackedWidget>

namespace comity::ui {

void DeskPage::importFiles()
{
    const QStringList paths
        = fileChoice().filesToRead(this, tr("Choose request files or transmittals"), QDir::homePath());
    import(paths);
}

void DeskPage::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_messages->show(MessageStrip::Kind::Information, tr("Reading %n file(s)…", nullptr, int(paths.size())));
    whenDone(m_vault.importFiles(paths), this, [this](const Result<QList<desk::ImportedFile>> &files) {
        if (!files)
            return m_messages->showError(files.error());
        tellImported(*files);
    });
}

void DeskPage::tellImported(const QList<desk::ImportedFile> &files)
{
    int added = 0;
    QStringList lines;
    QStringList papers;
    for (const desk::ImportedFile &file : files) {
        const QString name = isolated(QFileInfo(file.name).fileName());
        if (file.outcome == desk::ImportedFile::Outcome::Paper)
            papers.append(file.name);
        else if (file.outcome == desk::ImportedFile::Outcome::Added)
            ++added;
        else if (file.outcome == desk::ImportedFile::Outcome::Known)
            lines.append(tr("%1 was imported before.").arg(name));
        else
            lines.append(tr("%1 was refused: %2").arg(name, file.error ? file.error->message : QString()));
    }
    if (files.size() == 1 && papers.size() == 1)
        return readPaper(papers.constFirst());
    for (const QString &path : std::as_const(papers))
        lines.append(tr("%1 is a paper of the dialogue about a request: open it by itself.")
                         .arg(isolated(QFileInfo(path).fileName())));
    lines.prepend(tr("%n request(s) came in.", nullptr, added));
    m_messages->show(added == files.size() ? MessageStrip::Kind::Success : MessageStrip::Kind::Warning,
                     lines.join(QLatin1Char('\n')));
    refreshCounts();
    if (RequestListPage *list = currentList())
        list->refresh();
}

// ---- papers of the dialogue that came in

void DeskPage::receivePaper()
{
    const QStringList paths = fileChoice().filesToRead(this, tr("Choose a paper that was received"), QDir::homePath());
    if (!paths.isEmpty())
        readPaper(paths.constFirst());
}

void DeskPage::readPaper(const QString &path)
{
    m_messages->show(MessageStrip::Kind::Information, tr("Reading %n file(s)…", nullptr, 1));
    whenDone(m_vault.readPaper(path), this, [this, path](const Result<desk::PaperAtTheDesk> &received) {
        if (!received)
            return m_messages->showError(received.error());
        m_messages->clear();
        takePaper(*received, path);
    });
}

/// Into its case, which is opened for it; from another case only when the officer says so.
void DeskPage::takePaper(const desk::PaperAtTheDesk &received, const QString &path)
{
    using Fit = desk::PlacedPaper::Fit;
    const QString reference = isolated(received.place.reference);
    if (received.place.fit == Fit::Unknown && !received.paper.notice)
        return m_messages->offer(
            MessageStrip::Kind::Information,
            [reference] {
                return tr("This is a request, with the reference %1, that is not here yet.").arg(reference);
            },
            [] { return tr("Import it"); }, [this, path] { import({ path }); });
    if (received.place.fit == Fit::Unknown)
        return m_messages->show(MessageStrip::Kind::Warning,
                                tr("No request in this vault has the reference %1 that the paper names: it is meant "
                                   "for another office, or its request was not taken in yet.")
                                    .arg(reference));
    if (received.place.fit == Fit::Own)
        return m_messages->show(MessageStrip::Kind::Warning,
                                tr("This is a paper as this office writes it about the request %1, not one that it "
                                   "receives.")
                                    .arg(reference));
    const auto show = [this, received] {
        openCase(received.place.request, [received](CasePage &page) { page.showReceived(received); });
    };
    if (!m_case || m_case->request() == received.place.request)
        return show();
    m_messages->offer(
        MessageStrip::Kind::Warning,
        [reference] { return tr("The paper belongs to another case, with the reference %1.").arg(reference); },
        [] { return tr("Open that case"); }, show);
}

/// On a case: a paper of the dialogue is shown, anything else goes with the request, as several files at once do.
void DeskPage::takeDropped(const QStringList &paths)
{
    if (!m_case)
        return;
    if (paths.size() != 1)
        return m_case->attach(paths);
    const QString path = paths.constFirst();
    whenDone(m_vault.readPaper(path), this,
             [this, path, id = m_case->request()](const Result<desk::PaperAtTheDesk> &received) {
                 if (m_case && m_case->request() == id)
                     takeForCase(received, path);
             });
}

void DeskPage::takeForCase(const Result<desk::PaperAtTheDesk> &received, const QString &path)
{
    using Fit = desk::PlacedPaper::Fit;
    if (!received && received.error().code.startsWith(QLatin1String("notice."))) // it would be one, and is refused
        return m_messages->showError(received.error());
    if (!received || received->place.fit == Fit::Own
        || (received->place.fit == Fit::Unknown && !received->paper.notice))
        return m_case->attach({ path });
    takePaper(*received, path);
}

void DeskPage::showPapers()
{
    m_batch->setLetterhead(m_authority->letterhead());
    if (RequestListPage *list = currentList())
        m_batch->ask(list->selectedRows(), list->allRows());
}

void DeskPage::print()
{
    if (m_case)
        m_case->print();
    else
        showPapers();
}

void DeskPage::showExport()
{
    if (m_case)
        m_case->showExport();
    else
        showPapers();
}

// ---- what falls due

void DeskPage::buildDeadlines()
{
    m_deadlines = new DeadlinesPage(m_vault, m_facts, *m_messages, m_clock, m_stack);
    m_deadlines->setObjectName(QStringLiteral("deadlinesPage"));
    m_stack->addWidget(m_deadlines);
    connect(m_deadlines, &DeadlinesPage::requestActivated, this, &DeskPage::openRequest);
    connect(m_deadlines, &DeadlinesPage::recorded, this, &DeskPage::refreshCounts);
    m_conditions = new ConditionsPage(m_vault, *m_messages, m_clock, m_stack);
    m_conditions->setObjectName(QStringLiteral("conditionsPage"));
    m_stack->addWidget(m_conditions);
    connect(m_conditions, &ConditionsPage::requestActivated, this, &DeskPage::openRequest);
    const auto mayNotify = [this] { return m_preferences.value(Preferences::Key::Notifications).toBool(); };
    m_due = new DeskDeadlines(m_vault, *m_messages, m_clock, mayNotify, this);
    connect(m_due, &DeskDeadlines::recorded, this, [this] {
        refreshCounts();
        if (RequestListPage *list = currentList())
            list->refresh();
        else if (m_stack->currentWidget() == m_deadlines)
            m_deadlines->refresh();
    });
    connect(m_due, &DeskDeadlines::counted, this, [this] { m_side->item(Due)->setText(m_due->placeWords()); });
}

void DeskPage::settingsChanged()
{
    m_zone->refresh();
    m_due->refresh();
    if (m_stack->currentWidget() == m_deadlines)
        m_deadlines->refresh();
}

void DeskPage::showDeadlines()
{
    closeCase();
    m_side->setCurrentRow(Due);
    showPlace(Due);
}

// ---- where requests are kept, and who has them

void DeskPage::addShelves()
{
    m_lists.append(makeList(*m_source, {}, "archive"));
    m_lists.append(makeList(*m_source, {}, "bin"));
    listAt(Archive)->setShelf(store::Shelf::Archive);
    listAt(Bin)->setShelf(store::Shelf::Bin);
    listAt(Archive)->setEmptyWords([] {
        return RequestListPage::EmptyWords{ tr("Nothing is in the archive."),
                                            tr("Requests that are done with can be moved here, out of the way.") };
    });
    listAt(Bin)->setEmptyWords(
        [] { return RequestListPage::EmptyWords{ tr("The bin is empty."), tr("Del moves requests here.") }; });
    listAt(Bin)->setNote([] {
        return tr("Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be "
                  "taken out again.");
    });
}

void DeskPage::move(const QList<desk::RequestId> &ids, store::Shelf to)
{
    if (ids.isEmpty())
        return;
    const int n = static_cast<int>(ids.size());
    const auto words = [n, to] {
        return to == store::Shelf::Bin ? tr("%n request(s) moved to the bin.", nullptr, n)
                                       : tr("%n request(s) moved to the archive.", nullptr, n);
    };
    whenDone(m_vault.moveTo(ids, to), this, [this, ids, words](const Result<void> &done) {
        afterMoving(done, words, [this, ids] {
            whenDone(m_vault.putBack(ids), this, [this](const Result<void> &back) { afterMoving(back, {}, {}); });
        });
    });
}

void DeskPage::putBack(const QList<desk::RequestId> &ids, store::Shelf from)
{
    if (ids.isEmpty())
        return;
    const auto words
        = [n = static_cast<int>(ids.size())] { return tr("%n request(s) put back to where they were.", nullptr, n); };
    whenDone(m_vault.putBack(ids), this, [this, ids, from, words](const Result<void> &done) {
        afterMoving(done, words, [this, ids, from] {
            whenDone(m_vault.moveTo(ids, from), this, [this](const Result<void> &back) { afterMoving(back, {}, {}); });
        });
    });
}

void DeskPage::assign(const QList<desk::RequestSummary> &requests, desk::OfficerId officer)
{
    if (requests.isEmpty())
        return;
    QList<desk::RequestId> ids;
    QMap<desk::OfficerId, QList<desk::RequestId>> before;
    for (const desk::RequestSummary &request : requests) {
        ids.append(request.id);
        before[request.owner].append(request.id);
    }
    const auto words = [n = static_cast<int>(ids.size())] { return tr("%n request(s) assigned.", nullptr, n); };
    // Who had a request that was scrolled past and forgotten is not known here: then there is no way back.
    const bool known = !before.contains(0);
    whenDone(m_vault.assign(ids, officer), this, [this, words, before, known](const Result<void> &done) {
        afterMoving(done, words, known ? [this, before] { assignBack(before); } : std::function<void()>());
    });
}

void DeskPage::assignBack(QMap<desk::OfficerId, QList<desk::RequestId>> before)
{
    if (before.isEmpty())
        return afterMoving({}, {}, {});
    const desk::OfficerId officer = before.firstKey();
    const QList<desk::RequestId> ids = before.take(officer);
    whenDone(m_vault.assign(ids, officer), this, [this, before](const Result<void> &done) {
        if (done)
            assignBack(before);
        else
            m_messages->showError(done.error());
    });
}

void DeskPage::afterMoving(const Result<void> &done, const std::function<QString()> &words,
                           const std::function<void()> &undo)
{
    if (!done)
        return m_messages->showError(done.error());
    if (words && undo)
        m_messages->offer(MessageStrip::Kind::Success, words, [] { return tr("Undo"); }, undo);
    else if (words)
        m_messages->show(MessageStrip::Kind::Success, words());
    refreshCounts();
    if (RequestListPage *list = currentList())
        list->refresh();
}

void DeskPage::makeBackup()
{
    const QString folder = fileChoice().folder(this, tr("Choose the folder of the backups"), QDir::homePath());
    if (folder.isEmpty())
        return;
    m_messages->show(MessageStrip::Kind::Information, tr("The backup is being made and checked."));
    whenDone(m_vault.backup(folder), this, [this](const Result<QString> &made) {
        if (!made)
            return m_messages->showError(made.error());
        m_messages->show(
            MessageStrip::Kind::Success,
            tr("The backup is made and was checked by opening it: %1").arg(isolated(QDir::toNativeSeparators(*made))));
    });
}

} // namespace comity::ui
