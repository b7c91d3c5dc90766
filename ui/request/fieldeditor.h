// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "ui/request/requestedit.h"

#include <QWidget>

namespace comity::ui {

/// What edits one field, or one column of the row that a table shows. It shows what RequestEdit holds, writes through
/// it, and keeps nothing of its own.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(RequestEdit &edit, const Field &field, FieldPlace place, QWidget *parent);

    [[nodiscard]] const FieldPlace &place() const { return m_place; }
    [[nodiscard]] const Field &field() const { return m_field; }
    /// Another row of the table.
    void setRow(int row);

    /// Shows what the request holds; leaves the cursor alone where nothing differs.
    virtual void refresh() = 0;
    /// The same in the words of the window's language.
    virtual void retranslate() { }
    /// Where the label leads.
    [[nodiscard]] virtual QWidget *buddy() const = 0;
    /// Brings the cursor in; `position` below 0 leaves it where it was.
    virtual void focusAt(const FieldPlace &place, int position);
    /// Where the cursor is now, with its place in the text.
    [[nodiscard]] virtual std::pair<FieldPlace, int> cursor() const { return { m_place, 0 }; }
    /// What is wrong with what was typed, in one sentence; empty when nothing is.
    [[nodiscard]] virtual QString problem() const { return m_edit.problem(m_place); }
    /// What assistive tools say: the name of the field (with "required"), and its help, error and findings.
    virtual void setSpoken(const QString &name, const QString &description);
    /// A button for the row of the label; null for none.
    [[nodiscard]] virtual QWidget *corner() const { return nullptr; }
    /// Needs the whole width of a form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// For texts: the languages that are expected, and the one to turn to.
    virtual void setWantedLanguages(const QList<Language> &) { }
    virtual void showLanguage(Language) { }
    /// For tables: those of its rows.
    virtual void setFindings(const Findings &) { }
    virtual void setHintsShown(bool) { }
    /// It is in the middle of writing, and a refresh would take the cursor's text away.
    [[nodiscard]] bool isWriting() const { return m_writing; }

Q_SIGNALS:
    void widthChanged(); ///< of isWide()

protected:
    /// Runs `write` and lets nothing refresh this editor meanwhile.
    template <typename Write>
    void writing(Write write)
    {
        m_writing = true;
        write();
        m_writing = false;
    }

    RequestEdit &m_edit;
    const Field m_field;
    FieldPlace m_place;

private:
    bool m_writing = false;
};

/// The editor for the type of a field. `place` says where its value is.
[[nodiscard]] FieldEditor *makeEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

} // namespace comity::ui
