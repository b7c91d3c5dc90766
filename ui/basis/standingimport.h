// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/standingdifference.h"
#include "desk/vaultdesk.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace comity::ui {

class PlainLabel;

/// What a file of Parties would change: entry by entry what the vault has and what the file says. The file takes the
/// place of all that the vault has of its instrument; nothing is kept before the officer says so.
class StandingImport : public QWidget
{
    Q_OBJECT

public:
    explicit StandingImport(desk::VaultDesk &vault, QWidget *parent = nullptr);

    void show(const desk::StandingComparison &comparison);

Q_SIGNALS:
    void kept();
    void failed(const comity::Error &error);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void addEntry(const StandingDifference &difference);
    void keep();
    [[nodiscard]] QString titleOf(const StandingDifference &difference) const;
    [[nodiscard]] QString nameOf(const StandingValue &value) const;
    [[nodiscard]] QString inWords(const StandingValue &value, const QString &what) const;
    [[nodiscard]] const Instrument *instrument() const;

    desk::VaultDesk &m_vault;
    desk::StandingComparison m_comparison;
    QList<StandingDifference> m_differences;
    bool m_keeping = false;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    QTreeWidget *m_tree;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace comity::ui
