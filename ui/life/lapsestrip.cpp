// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/lapsestrip.h"

#include "common/whendone.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr qsizetype kNamed = 5; // references in the sentence

} // namespace

LapseStrip::LapseStrip(desk::VaultDesk &vault, const Clock &clock, QWidget *parent)
    : StandingStrip(parent), m_vault(vault), m_clock(clock)
{
    setObjectName(QStringLiteral("lapses"));
    button().setObjectName(QStringLiteral("recordLapses"));
    connect(this, &StandingStrip::buttonClicked, this, &LapseStrip::record);
}

void LapseStrip::refresh()
{
    whenDone(m_vault.lapsesDue(), this, [this](const Result<QList<desk::LapseOffer>> &offers) {
        if (!offers) {
            Q_EMIT failed(offers.error());
            return;
        }
        m_offers = *offers;
        retranslate();
    });
}

void LapseStrip::record()
{
    QList<desk::RequestId> ids;
    for (const desk::LapseOffer &offer : std::as_const(m_offers))
        ids.append(offer.request.id);
    button().setEnabled(false);
    whenDone(m_vault.recordLapses(ids), this, [this](const Result<int> &done) {
        button().setEnabled(true);
        if (done)
            Q_EMIT recorded(recordedWords(*done));
        else
            Q_EMIT failed(done.error());
        refresh();
    });
}

QString LapseStrip::headline(qsizetype count)
{
    return tr("%n request(s) are past the last guaranteed day, and no follow-up request is recorded as received.",
              nullptr, static_cast<int>(count));
}

QString LapseStrip::reason(const QDateTime &now)
{
    return tr("Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. "
              "By "
              "this computer it is %1. Record it if that is right and nothing was received.")
        .arg(isolated(shortDateTime(now.toLocalTime())));
}

QString LapseStrip::recordedWords(int count)
{
    return tr("%n request(s) are recorded as lapsed. What turns out to be a mistake is taken back in the course of the "
              "request.",
              nullptr, count);
}

void LapseStrip::retranslate()
{
    if (m_offers.isEmpty())
        return say({}, {});
    QStringList named;
    for (qsizetype i = 0; i < std::min(m_offers.size(), kNamed); ++i)
        named.append(isolated(m_offers.at(i).request.reference.isEmpty() ? tr("without reference")
                                                                         : m_offers.at(i).request.reference)
                     + QStringLiteral(" (") + isolated(shortDate(m_offers.at(i).lastDay)) + QLatin1Char(')'));
    if (m_offers.size() > kNamed)
        named.append(tr("and %n more", nullptr, static_cast<int>(m_offers.size() - kNamed)));
    say(headline(m_offers.size()), named.join(QStringLiteral(" · ")) + QLatin1Char('\n') + reason(m_clock.nowUtc()));
    setButton(tr("&Record as lapsed"));
}

void LapseStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    StandingStrip::changeEvent(event);
}

} // namespace comity::ui
