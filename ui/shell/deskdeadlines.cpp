// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskdeadlines.h"

#include "common/whendone.h"
#include "platform/notification.h"
#include "ui/life/lapsestrip.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QStringList>

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr int kSoonDays = 7;

store::DeadlineQuery before(const QDateTime &moment)
{
    store::DeadlineQuery query;
    query.to = moment;
    return query;
}

} // namespace

DeskDeadlines::DeskDeadlines(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock,
                             std::function<bool()> mayNotify, QObject *parent)
    : QObject(parent), m_vault(vault), m_messages(messages), m_clock(clock), m_mayNotify(std::move(mayNotify))
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &DeskDeadlines::lookForLapses);
    m_hourly.start();
}

/// Each request that may have lapsed is read for it: not with every count.
void DeskDeadlines::lookForLapses()
{
    m_lookForLapses = true;
    refresh();
}

void DeskDeadlines::refresh()
{
    const QDateTime now = m_clock.nowUtc();
    whenDone(m_vault.countDeadlines(before(now)), this, [this, now](const Result<store::RequestCount> &overdue) {
        if (!overdue)
            return m_messages.remindOfError(overdue.error());
        whenDone(m_vault.countDeadlines(before(now.addDays(kSoonDays))), this,
                 [this, over = overdue->n](const Result<store::RequestCount> &all) {
                     if (!all)
                         return m_messages.remindOfError(all.error());
                     onCounted(over, all->n - over);
                 });
    });
}

void DeskDeadlines::onCounted(qint64 overdue, qint64 soon)
{
    const bool more = m_known && overdue + soon > m_overdue + m_soon;
    m_overdue = overdue;
    m_soon = soon;
    m_known = true;
    Q_EMIT counted();
    if (more && !m_toTell && m_mayNotify())
        notify(QStringLiteral("Comity"), tr("Something is due. Open Comity to see what."));
    if (std::exchange(m_lookForLapses, false))
        whenDone(m_vault.lapsesDue(), this, [this](const Result<QList<desk::LapseOffer>> &lapses) {
            if (!lapses)
                return m_messages.remindOfError(lapses.error());
            onLapses(*lapses);
        });
}

/// What lapsed while the desk was open is offered as at the unlock, once.
void DeskDeadlines::onLapses(const QList<desk::LapseOffer> &lapses)
{
    const bool more = lapses.size() > m_lapses.size();
    m_lapses = lapses;
    const bool first = std::exchange(m_toTell, false);
    if ((first && m_overdue + m_soon > 0) || more)
        tell();
}

void DeskDeadlines::tell()
{
    MessageStrip::Reminder due;
    due.name = QStringLiteral("deadlines");
    due.kind = m_overdue > 0 ? MessageStrip::Kind::Warning : MessageStrip::Kind::Information;
    due.text = [this] { return sentence(); };
    due.actions.append({ [] { return tr("Show the deadlines"); }, m_show });
    if (!m_lapses.isEmpty())
        due.actions.append({ [] { return tr("Record as lapsed"); }, [this] { recordLapses(); } });
    m_messages.remind(due);
}

void DeskDeadlines::recordLapses()
{
    QList<desk::RequestId> ids;
    for (const desk::LapseOffer &lapse : std::as_const(m_lapses))
        ids.append(lapse.request.id);
    whenDone(m_vault.recordLapses(ids), this, [this](const Result<int> &done) {
        if (!done)
            return m_messages.showError(done.error());
        m_lapses.clear();
        m_messages.show(MessageStrip::Kind::Success, LapseStrip::recordedWords(*done));
        Q_EMIT recorded();
    });
}

void DeskDeadlines::tellAtUnlock(const std::function<void()> &show)
{
    m_show = show;
    m_toTell = true;
    lookForLapses();
}

QString DeskDeadlines::sentence() const
{
    QStringList sentences;
    if (m_overdue > 0)
        sentences.append(tr("%n deadline(s) overdue.", nullptr, static_cast<int>(m_overdue)));
    if (m_soon > 0)
        sentences.append(tr("%n deadline(s) in the next seven days.", nullptr, static_cast<int>(m_soon)));
    if (!m_lapses.isEmpty()) {
        sentences.append(LapseStrip::headline(m_lapses.size()));
        sentences.append(LapseStrip::reason(m_clock.nowUtc()));
    }
    return sentences.join(QLatin1Char(' '));
}

QString DeskDeadlines::placeWords() const
{
    if (m_overdue + m_soon == 0)
        return tr("Deadlines", "place at the side");
    return tr("Deadlines (%1)", "place at the side, with how many are overdue or near")
        .arg(localeOf(uiLanguage()).toString(m_overdue + m_soon));
}

} // namespace comity::ui
