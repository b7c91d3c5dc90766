// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace comity::ui {

class MessageStrip;
class PlainLabel;

/// The recovery sheet of the vault that is open: printed, or written as a PDF for a printer elsewhere.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    SheetPage(desk::VaultDesk &desk, MessageStrip &messages, QWidget *parent = nullptr);

    void prepare();
    [[nodiscard]] bool isDone() const { return m_done; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void withSheet(const std::function<void(const QByteArray &)> &use);
    void print();
    void save();
    void setDone();

    desk::VaultDesk &m_desk;
    MessageStrip &m_messages;
    bool m_done = false;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_print;
    QPushButton *m_save;
    PlainLabel *m_state;
};

} // namespace comity::ui
