// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desk does with many files and many requests: import, papers, backups.
#include "common/whendone.h"
#include "ui/lists/requestlistpage.h"
#include "ui/shell/batchpanel.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QFileInfo>
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
    for (const desk::ImportedFile &file : files) {
        const QString name = isolated(QFileInfo(file.name).fileName());
        if (file.outcome == desk::ImportedFile::Outcome::Added)
            ++added;
        else if (file.outcome == desk::ImportedFile::Outcome::Known)
            lines.append(tr("%1 was imported before.").arg(name));
        else
            lines.append(tr("%1 was refused: %2").arg(name, file.error ? file.error->message : QString()));
    }
    lines.prepend(tr("%n request(s) came in.", nullptr, added));
    m_messages->show(added == files.size() ? MessageStrip::Kind::Success : MessageStrip::Kind::Warning,
                     lines.join(QLatin1Char('\n')));
    refreshCounts();
    if (RequestListPage *list = currentList())
        list->refresh();
}

void DeskPage::showPapers()
{
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
