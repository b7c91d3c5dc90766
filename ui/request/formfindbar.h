// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/fieldplace.h"
#include "ui/widgets/wordsbar.h"

#include <optional>

namespace comity::ui {

class FormView;
class RequestEdit;

/// Finds words in the texts of a form, those of its tables and of all languages, without regard to case, accents and
/// vowel marks. One hit after the other is brought into sight and marked; the keyboard stays in the bar until it is
/// closed. F3 and Shift+F3 go on from anywhere in the form.
class FormFindBar : public WordsBar
{
    Q_OBJECT

public:
    /// Hidden until it is opened. The parent is what the keys count in.
    FormFindBar(FormView &form, RequestEdit &edit, QWidget *parent);

    void open();           ///< shows itself and takes the keyboard
    void close() override; ///< hides itself; the cursor is in the field of the last hit
    void step(int by) override;

private:
    struct Target
    {
        const Field *field;
        const Field *column; ///< null for a field that is no table
    };
    struct Hit
    {
        FieldPlace place;
        int start;
        int length;
    };
    void retranslate() override;
    void search() override;
    void showCount() override;
    void searchOn();
    void searchIn(const Target &target, int row);
    void chooseFirst();
    void showHit();
    [[nodiscard]] bool isBefore(const FieldPlace &a, const FieldPlace &b) const;

    FormView &m_form;
    RequestEdit &m_edit;
    QList<Target> m_targets;
    QTimer m_slices; ///< a long table is searched bit by bit
    qsizetype m_target = 0;
    int m_row = 0;
    QList<Hit> m_hits;
    qsizetype m_hit = -1;
    bool m_fresh = true; ///< the words or the texts changed since the search
    int m_pendingStep = 0;
    std::optional<FieldPlace> m_from; ///< where the cursor was
    int m_fromPosition = 0;
};

} // namespace comity::ui
