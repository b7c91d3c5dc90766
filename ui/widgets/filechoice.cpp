// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechoice.h"

#include <QFileDialog>

namespace comity::ui {

namespace {

QString ask(QWidget *parent, const QString &title, const QString &suggestion, QFileDialog::FileMode mode,
            QFileDialog::AcceptMode accept)
{
    QFileDialog dialog(parent, title, suggestion);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog.setFileMode(mode);
    dialog.setAcceptMode(accept);
    if (accept == QFileDialog::AcceptSave)
        dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

} // namespace

FileChoice &fileChoice()
{
    static FileChoice choice{
        [](QWidget *parent, const QString &title, const QString &suggestion) {
            return ask(parent, title, suggestion, QFileDialog::Directory, QFileDialog::AcceptOpen);
        },
        [](QWidget *parent, const QString &title, const QString &suggestion) {
            return ask(parent, title, suggestion, QFileDialog::AnyFile, QFileDialog::AcceptSave);
        },
        [](QWidget *parent, const QString &title, const QString &suggestion) {
            return ask(parent, title, suggestion, QFileDialog::ExistingFile, QFileDialog::AcceptOpen);
        },
    };
    return choice;
}

} // namespace comity::ui
