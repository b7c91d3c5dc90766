// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QObject>
#include <QSet>
#include <QTextCursor>
#include <QTimer>

class QAction;
class QKeyEvent;
class QMenu;

namespace comity::ui {

class ProseEdit;
class Spelling;

/// Ctrl+.
[[nodiscard]] bool isSpellingKey(const QKeyEvent &event);

/// The underlined words of a text. They are looked up while nobody types, on another thread, and come when they come; a
/// word that is just being typed is left alone.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    /// A part of `edit`.
    SpellMarks(ProseEdit &edit, Spelling &spelling, Language language);

    /// Puts what can be done about the word at a position before the rest of a menu; nothing where none is marked.
    void offer(QMenu &menu, int position);
    /// Selects the marked word at the cursor, else the next one; false when there is none.
    bool goToMark();
    /// The marked words, in their order.
    [[nodiscard]] QStringList words() const;
    /// Draws them again, in the colours of the moment.
    void show();

private:
    void check();
    [[nodiscard]] QTextCursor markAt(int position) const;
    void offerSuggestions(QMenu &menu, QAction *before, const QTextCursor &mark);
    void replace(QTextCursor mark, const QString &word);

    ProseEdit &m_edit;
    Spelling &m_spelling;
    Language m_language;
    QTimer m_quiet;
    int m_revision = 0;      ///< of the text; an answer about an earlier one is dropped
    bool m_isTyping = false; ///< the cursor has not moved away from what was typed last
    QList<QTextCursor> m_marks;
    QSet<QString> m_ignored; ///< here, as long as the request is open
};

} // namespace comity::ui
