// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace comity::ui {

class ConditionModel;
class MessageStrip;
class PlainLabel;

/// The register of conditions over all requests: what binds whom since when, and which report on the use is due.
class ConditionsPage : public QWidget
{
    Q_OBJECT

public:
    ConditionsPage(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] ConditionModel &model() const { return *m_model; }

Q_SIGNALS:
    void requestActivated(comity::desk::RequestId id);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< on to the list

private:
    void build();
    void retranslate();
    void onLoaded();
    void fitColumns();
    void exportList();
    [[nodiscard]] store::ConditionQuery query() const;

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    ConditionModel *m_model;

    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_whoseLabel;
    QComboBox *m_whose;
    PlainLabel *m_standingLabel;
    QComboBox *m_standing;
    QCheckBox *m_due;
    QTableView *m_table;
    PlainLabel *m_none;
    QPushButton *m_export;
};

} // namespace comity::ui
