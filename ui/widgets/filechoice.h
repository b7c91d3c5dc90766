// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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
    Asker fileToRead;
};

/// What the program asks with. GUI thread.
[[nodiscard]] FileChoice &fileChoice();

} // namespace comity::ui
