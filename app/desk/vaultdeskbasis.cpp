// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is bound by an instrument, as the window asks for it.
#include "common/inpool.h"
#include "common/translation.h"
#include "desk/outsidefiles.h"
#include "desk/vaultdesk.h"
#include "exchange/standingreader.h"
#include "store/data/settingsrepository.h"

#include <QJsonDocument>

namespace comity::desk {

using namespace store;

namespace {

struct VaultDeskBasisStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultDeskBasisStrings)
};

} // namespace

QFuture<Result<std::shared_ptr<const Standing>>> VaultDesk::standing(const QString &instrument)
{
    return run(
        [instrument, library = m_library, read = m_standings](Vault &vault) -> Result<std::shared_ptr<const Standing>> {
            const auto kept = SettingsRepository(vault.session()).value(standingSetting(instrument));
            if (!kept)
                return kept.error();
            if (!*kept)
                return std::shared_ptr<const Standing>();
            ReadStanding &known = (*read)[instrument];
            if (!known.second || known.first != **kept) {
                auto standing = standingOf(vault.session(), *library, instrument);
                if (!standing)
                    return standing.error();
                known = { **kept, std::make_shared<const Standing>(std::move(**standing)) };
            }
            return known.second;
        });
}

QFuture<Result<StandingComparison>> VaultDesk::compareStanding(const QString &path)
{
    return doneIn(m_readers, [this, path]() -> Result<StandingComparison> {
        const auto file = readFromOutside(path, kStandingBytesMost);
        if (!file)
            return file.error();
        const auto theirs = StandingReader(*m_library).read(*file, path);
        if (!theirs)
            return theirs.error();
        const auto ours = standing(theirs->instrument).result();
        if (!ours && ours.error().code.startsWith(QLatin1String("db.")))
            return ours.error();
        // What cannot be read any more is replaced as if it were nothing.
        return StandingComparison{ *theirs, ours ? *ours : nullptr, *file, path };
    });
}

QFuture<Result<void>> VaultDesk::keepStanding(const QByteArray &json, const QString &name)
{
    return run([json, name, library = m_library](Vault &vault) -> Result<void> {
        const auto kept = desk::keepStanding(vault.session(), *library, json, name);
        return kept ? Result<void>() : Result<void>(kept.error());
    });
}

QFuture<Result<void>> VaultDesk::exportStanding(const QString &instrument, const QString &path)
{
    return run([instrument, path](Vault &vault) -> Result<void> {
        const auto kept = SettingsRepository(vault.session()).value(standingSetting(instrument));
        if (!kept)
            return kept.error();
        if (!*kept)
            return Error{ VaultDeskBasisStrings::tr("Nothing is kept yet of who is Party to the text."),
                          {},
                          QStringLiteral("standing.none"),
                          {} };
        return writeFile(path, QJsonDocument((*kept)->toObject()).toJson(QJsonDocument::Indented));
    });
}

} // namespace comity::desk
