// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftkeeper.h"

#include "common/whendone.h"

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kAfterTyping = 1s; // from the first key on, not from the last: typing without a pause is kept too
constexpr auto kAfterFailure = 5s;

} // namespace

DraftKeeper::DraftKeeper(Keep keep, QObject *parent) : QObject(parent), m_keep(std::move(keep))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::touch()
{
    if (!m_timer.isActive())
        m_timer.start(kAfterTyping);
}

void DraftKeeper::keep()
{
    if (isPending())
        flush();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    ++m_under;
    whenDone(m_keep(), this, [this, forgets = m_forgets](const Result<void> &done) {
        if (forgets != m_forgets)
            return;
        --m_under;
        if (done) {
            if (!isPending())
                Q_EMIT kept();
            return;
        }
        Q_EMIT failed(done.error());
        m_timer.start(kAfterFailure);
    });
}

Result<void> DraftKeeper::keepNow()
{
    if (!isPending())
        return {};
    m_timer.stop();
    auto keeping = m_keep();
    keeping.waitForFinished();
    Result<void> outcome = keeping.result();
    if (!outcome) // it is not on the medium: whoever asks again has to hear so
        m_timer.start(kAfterFailure);
    return outcome;
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_under = 0;
    ++m_forgets;
}

} // namespace comity::ui
