// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "ui/request/requestedit.h"

#include <QIcon>
#include <QWidget>

namespace comity::ui {

class FieldEditor;
class PlainLabel;

/// A field of the form with all that belongs to it: its label with the mark of its need, the editor, what is wrong with
/// what was typed, the gravest finding, the help. What is wrong is said when the cursor leaves, and no longer once it
/// is mended. Assistive tools hear all of it from the editor.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    /// Another row of the table.
    void setRow(int row);
    /// Reads everything again.
    void refresh();
    /// The cursor left.
    void leave();
    void setFinding(std::optional<Severity> severity);
    void setHintsShown(bool shown);
    /// Shown only when the field's condition holds; gives whether it does.
    bool applyCondition();
    [[nodiscard]] bool applies() const { return m_applies; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onValueChanged(const FieldPlace &place);
    void showProblem(const QString &problem);
    void showFinding();
    void speak();

    RequestEdit &m_edit;
    const Field m_field;
    PlainLabel *m_label;
    PlainLabel *m_findingIcon;
    PlainLabel *m_findingWord;
    FieldEditor *m_editor;
    QWidget *m_problemRow;
    PlainLabel *m_problemIcon;
    PlainLabel *m_problem;
    PlainLabel *m_hint;
    std::optional<Severity> m_finding;
    bool m_hintsShown = true;
    bool m_applies = true;
};

/// "Error", "Warning" or "Hint" in the window's language.
[[nodiscard]] QString wordOf(Severity severity);
/// The picture that goes with the word; each has a shape of its own.
[[nodiscard]] QIcon iconOf(Severity severity, const QWidget *widget = nullptr);
/// The gravest of the findings on a field, or in a row of its table, or in a cell.
[[nodiscard]] std::optional<Severity> gravestAt(const FieldPlace &place, const Findings &findings,
                                                const Template &form);

} // namespace comity::ui
