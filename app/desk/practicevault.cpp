// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/practicevault.h"

#include "common/translation.h"
#include "desk/casework.h"
#include "desk/directorywork.h"
#include "desk/practicecases.h"
#include "desk/storedrequest.h"
#include "exchange/requestwriter.h"
#include "store/data/officerrepository.h"
#include "store/data/requestlist.h"
#include "store/data/requestrepository.h"
#include "store/data/settingsrepository.h"

namespace comity::desk {

using namespace store;

namespace {

struct PracticeVaultStrings
{
    Q_DECLARE_TR_FUNCTIONS(PracticeVaultStrings)
};

/// Puts cases into a vault as two officers would have: the one at work, and a colleague for what needs a second one.
class PracticeMaker
{
public:
    PracticeMaker(Vault &vault, const Library &library)
        : m_vault(vault), m_session(vault.session()), m_library(library), m_work(vault, library),
          m_directory(vault, library), m_officer(vault.officer().id)
    {
    }

    Result<void> begin()
    {
        if (auto set = SettingsRepository(m_session).set(kPracticeSetting, true); !set)
            return set;
        const auto colleague = OfficerRepository(m_session).add(PracticeVaultStrings::tr("Colleague (practice)"),
                                                                Role::Drafter | Role::Approver, QString());
        if (!colleague)
            return colleague.error();
        m_colleague = *colleague;
        return {};
    }

    Result<void> add(const PracticeCase &practice)
    {
        const StoredRequest stored = storedRequest(practice.request, m_library);
        const auto id = RequestRepository(m_session).add(stored, QStringLiteral("practice"));
        if (!id)
            return id.error();
        const QString fingerprint = fingerprintOf(stored.document);
        for (const PracticeEvent &event : practice.events) {
            m_session.setOfficer(event.colleague ? m_colleague : m_officer);
            const auto happened = m_work.record(*id, filled(event.event, fingerprint));
            m_session.setOfficer(m_officer);
            if (!happened)
                return happened.error();
        }
        if (practice.sealedText.isEmpty())
            return {};
        const auto sealed = m_vault.sealNote({ *id, practice.sealedSection }, practice.sealedText, { m_officer }, 0);
        return sealed ? Result<void>() : Result<void>(sealed.error());
    }

    Result<void> add(const DirectoryRecords &directory)
    {
        QList<DirectoryItem> items;
        for (const DirectoryRecord &record : directory)
            items.append({ record, 0, {} });
        return m_directory.apply(items);
    }

    /// The colleague has no key to the vault.
    Result<void> finish() { return OfficerRepository(m_session).remove(m_colleague); }

private:
    static Event filled(Event event, const QString &fingerprint)
    {
        for (auto it = event.details.begin(); it != event.details.end(); ++it) {
            if (it.value() == QLatin1String("@request"))
                it.value() = fingerprint;
        }
        return event;
    }

    Vault &m_vault;
    DataSession &m_session;
    const Library &m_library;
    CaseWork m_work;
    DirectoryWork m_directory;
    OfficerId m_officer;
    OfficerId m_colleague = 0;
};

Result<void> mustBeEmpty(Vault &vault)
{
    const auto count = RequestList(vault.session()).count({}, 1);
    if (!count)
        return count.error();
    if (count->n == 0)
        return {};
    return Error{ PracticeVaultStrings::tr("There are requests in this vault: it cannot become a practice desk."),
                  vault.folder(),
                  QStringLiteral("practice.notEmpty"),
                  {} };
}

} // namespace

Result<bool> isPracticeVault(Vault &vault)
{
    const auto value = SettingsRepository(vault.session()).value(kPracticeSetting);
    if (!value)
        return value.error();
    return value->has_value() && (*value)->toBool();
}

Error practiceIsSettled()
{
    return { PracticeVaultStrings::tr("Whether a vault is a practice desk is settled when it is made."),
             {},
             QStringLiteral("practice.settled"),
             {} };
}

Result<void> makePractice(Vault &vault, const Library &library, const PracticeProgress &progress)
{
    if (auto empty = mustBeEmpty(vault); !empty)
        return empty;
    const auto cases = practiceCases(library, vault.session().now().date());
    if (!cases)
        return cases.error();
    const auto directory = practiceDirectory(library, vault.session().now().date());
    if (!directory)
        return directory.error();
    return vault.session().write([&]() -> Result<void> {
        PracticeMaker maker(vault, library);
        if (auto begun = maker.begin(); !begun)
            return begun;
        if (auto known = maker.add(*directory); !known)
            return known;
        int done = 0;
        for (const PracticeCase &practice : *cases) {
            if (auto added = maker.add(practice); !added)
                return added;
            if (progress)
                progress(++done, static_cast<int>(cases->size()));
        }
        return maker.finish();
    });
}

Result<std::unique_ptr<Vault>> createPracticeVault(const QString &folder, const QString &officer,
                                                   const SecretText &passphrase, const VaultSystem &system,
                                                   const Library &library, const PracticeProgress &progress,
                                                   const NewDerivation &derivation)
{
    return Vault::create(folder, officer, passphrase, system, derivation,
                         [&](Vault &vault) { return makePractice(vault, library, progress); });
}

} // namespace comity::desk
