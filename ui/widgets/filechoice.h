// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace comity::ui {

/// Asks the officer for a file or a folder; the answer is empty when the officer gave up. Qt's own dialog, not the
/// system's, because that writes down what was opened where everybody can read it. A test puts its answers in instead.
struct FileChoice
{
    using Asker = std::function<QString(QWidget *parent, const QString &title, const QString &suggestion)>;
    Asker folder;      ///< one that exists
    Asker fileToWrite; ///< asks before a file that exists is replaced
    /// One or several that exist; none when the officer gave up.
    std::function<QStringList(QWidget *parent, const QString &title, const QString &suggestion)> filesToRead;
};

/// What the program asks with. GUI thread.
[[nodiscard]] FileChoice &fileChoice();

} // namespace comity::ui
