// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestbatch.h"
#include "ui/lists/requestlistpage.h"
#include "ui/widgets/printer.h"

#include <QFrame>

class QButtonGroup;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace comity::ui {

class PlainLabel;

/// Below a list: prints requests or writes their PDF files, those that are selected or all of the list; says before how
/// many they are, then how far it is, and at the end what was not made and why. The officer goes on working meanwhile.
class BatchPanel : public QFrame
{
    Q_OBJECT

public:
    using Requests = RequestListPage::Rows;

    /// `vault` outlives the panel.
    explicit BatchPanel(desk::VaultDesk &vault, const Clock &clock, QWidget *parent = nullptr);
    ~BatchPanel() override; ///< stops what is under way

    /// Asks what to do with them; not while something is under way.
    void ask(const Requests &selected, const Requests &all);
    [[nodiscard]] bool isBusy() const { return m_stop != nullptr; }
    /// At the head of what is made: the office's own.
    void setLetterhead(const Letterhead &letterhead) { m_desk.setLetterhead(letterhead); }
    /// In place of the print dialog, for tests.
    void setAskPrinter(AskPrinter ask) { m_askPrinter = std::move(ask); }

Q_SIGNALS:
    void requestWanted(comity::desk::RequestId id); ///< one that was not made
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void fillLanguages();
    void fillFailures();
    void enableButtons();
    void showState();
    [[nodiscard]] desk::BatchLanguages languages() const;
    [[nodiscard]] const Requests &chosen() const;
    [[nodiscard]] QString doneSentences() const;
    [[nodiscard]] QString countOf(const Requests &requests) const;
    void writeFiles();
    void writeInto(const Requests &requests, desk::Existing existing);
    void print();
    void run(const Requests &requests, decltype(desk::BatchJob::make) make);
    void ended(const desk::BatchOutcome &outcome);
    void replaceExisting();
    void closePanel();

    desk::VaultDesk &m_vault;
    desk::RequestDesk m_desk;
    AskPrinter m_askPrinter = printDialog();
    Requests m_selected;
    Requests m_all;
    desk::BatchFiles m_files; ///< of the last files written
    bool m_printing = false;
    desk::BatchStop m_stop; ///< while something is under way
    qint64 m_expected = 0;  ///< requests; 0 where nobody knows
    int m_tried = 0;
    std::optional<desk::BatchOutcome> m_outcome; ///< of what has ended and is being told

    PlainLabel *m_heading;
    QWidget *m_choosing;
    QRadioButton *m_onlySelected;
    QRadioButton *m_whole;
    PlainLabel *m_languagesLabel;
    QListWidget *m_languages;
    QPushButton *m_write;
    QPushButton *m_print;
    QProgressBar *m_bar;
    PlainLabel *m_says;
    QTreeWidget *m_failures;
    QPushButton *m_replace;
    QPushButton *m_close;
};

} // namespace comity::ui
