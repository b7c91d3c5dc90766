// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QTextCursor>

class QTextDocument;

namespace comity::ui {

/// Writes help into a document, block by block: what it is given stays plain text.
class HelpWriter
{
public:
    /// Empties the document; its text runs as the language does.
    HelpWriter(QTextDocument &document, Language language);

    void heading(int level, const QString &text);
    void text(const QString &text, bool bold = false);
    /// With a lead in bold before it; both may be empty.
    void bullet(const QString &lead, const QString &text = {});
    void link(const QString &page, const QString &text, bool inList = true);
    /// Of a text in another language than the rest.
    void foreign(const QString &text, Language language, bool bold, int indent);

private:
    void block(const QTextBlockFormat &format);

    QTextCursor m_cursor;
    bool m_isFirst = true;
    QTextList *m_list = nullptr;
};

} // namespace comity::ui
