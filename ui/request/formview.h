// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "ui/request/requestedit.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace comity::ui {

class FieldBox;
class PlainLabel;
class SectionBox;

/// The form of a request, built from its template and nothing else. It shows what RequestEdit holds and changes nothing
/// but through it. Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z in any of its fields are undo and redo of the request.
class FormView : public QScrollArea
{
    Q_OBJECT

public:
    /// Where the cursor is: what brings an officer back after a lock.
    struct Cursor
    {
        QString pointer; ///< "/fields/offence.summary/fr"; empty when the cursor is in no field
        int position = 0;
    };

    /// `edit` outlives the form.
    explicit FormView(RequestEdit &edit, QWidget *parent = nullptr);
    ~FormView() override;

    /// Brings the cursor into the field of an RFC 6901 pointer as findings have it ("/fields/data.items/2/identifier")
    /// and scrolls there; the beginning of a field where the pointer leads deeper than it. False for no field of this
    /// form, or one that does not apply now.
    bool focusField(const QString &pointer, int position = -1);
    [[nodiscard]] Cursor currentPlace() const;
    /// Marks the fields that have findings, each with its gravest; those of the last call are forgotten.
    void setFindings(const Findings &findings);
    /// The languages that a text is expected in: those without one are marked as missing. Six at first.
    void setWantedLanguages(const QList<Language> &languages);
    /// Turns every text to this language, the request's own beside it.
    void showLanguage(Language language);
    /// Puts something above the fields of a section; false, and it stays the caller's, when there is no such section.
    bool setSectionPanel(const QString &section, QWidget *panel);
    /// The help below the fields; what's-this has it in any case.
    void setHintsShown(bool shown);

Q_SIGNALS:
    /// The cursor came to another field.
    void placeChanged(const QString &pointer);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void buildNext();
    void buildUpTo(SectionBox *last);
    void applyTo(SectionBox *section);
    void applyFindings(FieldBox *box);
    FieldBox *boxOf(const QString &key);
    void onFieldChanged(const QString &key);
    void onFocusChanged(QWidget *before, QWidget *now);
    void onUndone(const FieldPlace &place);

    RequestEdit &m_edit;
    QVBoxLayout *m_layout = nullptr;
    PlainLabel *m_legend = nullptr;
    QList<SectionBox *> m_sections;
    QHash<QString, Findings> m_findings; ///< by field
    QList<Language> m_wanted;
    bool m_hintsShown = true;
};

} // namespace comity::ui
