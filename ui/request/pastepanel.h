// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "instruments/instrument.h"
#include "services/loglines.h"

#include <QFrame>
#include <QTimer>

class QPushButton;
class QTableWidget;

namespace comity::ui {

class PlainLabel;
class ProseEdit;

/// Takes lines of a log and shows the rows it recognises before any is added; lines it does not understand stay in
/// sight. Reading is done off the window's thread.
class PastePanel : public QFrame
{
    Q_OBJECT

public:
    /// `field` is a table that suits().
    PastePanel(const Field &field, const Instrument &instrument, QWidget *parent);

    /// The table has a column for an identifier and one for its type, from the list that log lines are told apart by.
    [[nodiscard]] static bool suits(const Field &field);

    /// What became of the rows of accepted(): what was not understood is left in the panel, which else closes.
    void done(bool added);

Q_SIGNALS:
    void accepted(const comity::Rows &rows);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void read();
    void preview(const LogLines &lines);
    void accept();
    void leave();
    [[nodiscard]] Row rowOf(const LogItem &item) const;
    void tellOutcome();

    const Field m_field;
    const Instrument &m_instrument;
    PlainLabel *m_heading;
    ProseEdit *m_input;
    PlainLabel *m_outcome;
    QTableWidget *m_preview;
    PlainLabel *m_unreadTitle;
    ProseEdit *m_unread;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QTimer m_wait;
    LogLines m_lines;
    int m_reading = 0; ///< the latest; what comes back from an earlier one is dropped
    bool m_refused = false;
};

} // namespace comity::ui
