// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorydraft.h"

#include "common/whendone.h"
#include "exchange/directorywriter.h"

#include <utility>

namespace comity::ui {

DirectoryDraft::DirectoryDraft(desk::VaultDesk &vault, desk::OfficerId officer, std::function<State()> state,
                               QObject *parent)
    : QObject(parent), m_vault(vault), m_key(QStringLiteral("directory.draft.%1").arg(officer)),
      m_state(std::move(state)), m_keeper([this] {
          m_kept = true;
          return m_vault.setSetting(m_key, toJson());
      })
{
    connect(&m_keeper, &DraftKeeper::failed, this, &DirectoryDraft::failed);
}

QJsonObject DirectoryDraft::toJson() const
{
    const State state = m_state();
    return { { QStringLiteral("party"), state.item.record.party },
             { QStringLiteral("id"), state.item.record.id },
             { QStringLiteral("version"), state.item.version },
             { QStringLiteral("entry"), directoryRecordToJson(state.item.record) },
             { QStringLiteral("form"), state.form } };
}

void DirectoryDraft::discard()
{
    m_keeper.forget();
    if (!std::exchange(m_kept, false))
        return;
    whenDone(m_vault.setSetting(m_key, QJsonObject()), this, [this](const Result<void> &done) {
        if (done)
            return;
        m_kept = true; // it is still there
        Q_EMIT failed(done.error());
    });
}

void DirectoryDraft::load(const std::function<void(const State &)> &then)
{
    whenDone(m_vault.settings(m_key), this, [this, then](const Result<QMap<QString, QJsonValue>> &settings) {
        if (!settings) {
            Q_EMIT failed(settings.error());
            return;
        }
        const QJsonObject kept = settings->value(m_key).toObject();
        const QString party = kept.value(QStringLiteral("party")).toString();
        if (party.isEmpty() || m_kept || m_keeper.isPending())
            return;
        m_kept = true;
        State state;
        state.item.record.party = party;
        state.item.record.id = kept.value(QStringLiteral("id")).toString();
        state.item.version = kept.value(QStringLiteral("version")).toInteger();
        const bool isParty = state.item.record.isParty();
        const auto begun
            = DirectoryReader(*m_vault.library()).readRecord(kept.value(QStringLiteral("entry")).toObject(), isParty);
        if (begun)
            state.item.record = *begun;
        state.form = kept.value(QStringLiteral("form")).toObject();
        then(state);
    });
}

} // namespace comity::ui
