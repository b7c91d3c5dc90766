// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "ui/widgets/actions.h"

#include <QWidget>

#include <functional>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace comity::ui {

class MessageStrip;
class PlainLabel;

/// The keys of all actions: found by a word or by the keys, changed by pressing them, printed as a sheet. Keys that
/// another action has, or that texts need, are not taken, and it says why.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(Actions &actions, QWidget *parent = nullptr);

    void prepare();

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void filter();
    void showSelected();
    void take(const QKeySequence &keys);
    void withSheet(const std::function<void(const QByteArray &)> &use);
    void print();
    void save();
    [[nodiscard]] QString selected() const;
    [[nodiscard]] QString refusal(const QKeySequence &keys) const;

    Actions &m_actions;
    QString m_refused; ///< why the keys pressed last were not taken
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    MessageStrip *m_messages;
    PlainLabel *m_findLabel;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    PlainLabel *m_keysLabel;
    QKeySequenceEdit *m_keys;
    QPushButton *m_noKeys;
    QPushButton *m_default;
    QPushButton *m_allDefaults;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace comity::ui
