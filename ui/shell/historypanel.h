// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;

namespace comity::ui {

class PlainLabel;

/// The versions of a request: when, by whom, and what changed between any two of them; at first between the one that is
/// chosen and the one before.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(desk::VaultDesk &vault, desk::RequestId request, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void failed(const comity::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void offerOthers();
    void compare();
    void showDifference(const Request &older, const Request &newer);
    [[nodiscard]] QString officerName(desk::OfficerId id) const;

    desk::VaultDesk &m_vault;
    desk::RequestId m_request;
    QList<store::VersionInfo> m_versions; ///< the newest first
    QList<store::Officer> m_officers;
    int m_asked = 0; ///< comparisons; only the last one's answer is shown

    PlainLabel *m_intro;
    QTreeWidget *m_list;
    PlainLabel *m_withLabel;
    QComboBox *m_with; ///< the version compared with
    PlainLabel *m_differenceLabel;
    QTreeWidget *m_difference;
};

} // namespace comity::ui
