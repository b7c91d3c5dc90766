// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechoice.h"

#include <QFileDialog>

namespace comity::ui {

namespace {

QStringList ask(QWidget *parent, const QString &title, const QString &suggestion, QFileDialog::FileMode mode,
                QFileDialog::AcceptMode accept)
{
    QFileDialog dialog(parent, title, suggestion);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog.setFileMode(mode);
    dialog.setAcceptMode(accept);
    if (accept == QFileDialog::AcceptSave)
        dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
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
