// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/fieldeditor.h"

class QHBoxLayout;

namespace comity::ui {

class LineEdit;

/// A value of one line: strings, identifiers, addresses, whole numbers. What is no value stays as it was typed.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QWidget *buddy() const override;
    void focusAt(const FieldPlace &place, int position) override;
    [[nodiscard]] std::pair<FieldPlace, int> cursor() const override;

protected:
    /// What is to be seen for what the request holds.
    [[nodiscard]] virtual QString shown() const { return m_edit.textAt(m_place); }
    /// The officer typed this.
    virtual void typed(const QString &text) { m_edit.setTyped(m_place, text); }
    [[nodiscard]] LineEdit &line() const { return *m_line; }
    [[nodiscard]] QHBoxLayout &row() const { return *m_row; } ///< to put a button behind the line
    void write(const QString &text);

private:
    LineEdit *m_line;
    QHBoxLayout *m_row;
};

} // namespace comity::ui
