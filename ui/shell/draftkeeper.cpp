// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftkeeper.h"

#include "common/whendone.h"

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kAfterTyping = 1s; // from the first key on, not from the last: typing without a pause is kept too
constexpr auto kAfterFailure = 5s;

} // namespace

DraftKeeper::DraftKeeper(desk::VaultDesk &desk, desk::RequestId request, std::function<desk::DraftState()> draft,
                         QObject *parent)
    : QObject(parent), m_desk(desk), m_request(request), m_draft(std::move(draft))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
}

void DraftKeeper::touch()
{
    if (!m_timer.isActive())
        m_timer.start(kAfterTyping);
}

void DraftKeeper::flush()
{
    m_timer.stop();
    ++m_under;
    whenDone(m_desk.keepDraft(m_request, m_draft()), this, [this](const Result<void> &done) {
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

Result<void> DraftKeeper::flushAndWait()
{
    m_timer.stop();
    auto outcome = m_desk.keepDraft(m_request, m_draft());
    outcome.waitForFinished();
    return outcome.result();
}

} // namespace comity::ui
