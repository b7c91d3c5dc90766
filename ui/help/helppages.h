// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace comity::ui {

/// A page in which the words of a search stand, and the first line that has them.
struct HelpHit
{
    QString page;
    QString title;
    QString line;
};

/// The pages of the help, as they are built into the program: Markdown in six languages, with links to each other by id
/// and nothing else, and keys in braces: {F3}, or the id of an action. Any thread.
namespace HelpPages {

/// Ids, in the order of the table of contents.
[[nodiscard]] const QStringList &ids();
[[nodiscard]] bool has(const QString &id);
/// Empty for an unknown page.
[[nodiscard]] QString markdown(const QString &id, Language language);
[[nodiscard]] QString title(const QString &id, Language language);
/// All words have to stand in a page, whatever their case and accents; those with a hit in the title come first.
[[nodiscard]] QList<HelpHit> search(const QString &words, Language language);

/// The keys of an action; empty for none of that name.
using KeysOf = std::function<QString(const QString &action)>;
/// Puts keys for what stands in braces, named as the window's language names them and apart from its direction.
[[nodiscard]] QString withKeys(const QString &text, const KeysOf &keysOf);

} // namespace HelpPages

} // namespace comity::ui
