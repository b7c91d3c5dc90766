// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechoice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace comity::ui {

namespace {

QStringList ask(QWidget *parent, const QString &title, const QString &suggestion, QFileDialog::FileMode mode,
                QFileDialog::AcceptMode accept)
{
    // Never deleted: its end is where Qt writes what was chosen into the settings of the user.
    static auto *const dialog = new QFileDialog;
    const QFileInfo suggested(suggestion);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    dialog->setHistory({});
    const bool isFolder = mode == QFileDialog::Directory || suggested.isDir();
    if (!isFolder)
        dialog->setDefaultSuffix(suggested.suffix());
    dialog->setDirectory(isFolder ? suggestion : suggested.isAbsolute() ? suggested.path() : QDir::homePath());
    if (accept == QFileDialog::AcceptSave)
        dialog->selectFile(suggested.fileName());
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::ApplicationModal);
    if (parent)
        dialog->setLayoutDirection(parent->layoutDirection());
    return dialog->exec() == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
}

} // namespace

FileChoice &fileChoice()
{
    static FileChoice choice{
        [](QWidget *parent, const QString &title, const QString &suggestion) {
            return ask(parent, title, suggestion, QFileDialog::Directory, QFileDialog::AcceptOpen).value(0);
        },
        [](QWidget *parent, const QString &title, const QString &suggestion) {
            return ask(parent, title, suggestion, QFileDialog::AnyFile, QFileDialog::AcceptSave).value(0);
        },
        [](QWidget *parent, const QString &title, const QString &suggestion) {
            return ask(parent, title, suggestion, QFileDialog::ExistingFiles, QFileDialog::AcceptOpen);
        },
    };
    return choice;
}

} // namespace comity::ui
