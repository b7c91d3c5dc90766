// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "ui/widgets/standingstrip.h"

namespace comity::ui {

/// Requests that are past the last guaranteed day of preservation while no receipt of a follow-up is recorded: an
/// officer may record with one click that they lapsed. The program never does by itself, for the clock of a computer
/// may be ahead, and says so.
class LapseStrip : public StandingStrip
{
    Q_OBJECT

public:
    LapseStrip(desk::VaultDesk &vault, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    /// Records those that are shown.
    void record();
    [[nodiscard]] const QList<desk::LapseOffer> &offers() const { return m_offers; }

    /// The sentences of the offer, for other places that make it.
    [[nodiscard]] static QString headline(qsizetype count);
    [[nodiscard]] static QString reason(const QDateTime &now);
    [[nodiscard]] static QString recordedWords(int count);

Q_SIGNALS:
    void recorded(const QString &sentence);
    void failed(const comity::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    desk::VaultDesk &m_vault;
    Clock m_clock;
    QList<desk::LapseOffer> m_offers;
};

} // namespace comity::ui
