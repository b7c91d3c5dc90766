// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vaultaccess.h"

#include "cli/output.h"
#include "desk/casework.h"
#include "desk/officeinstruments.h"
#include "desk/thiscomputer.h"
#include "platform/terminal.h"
#include "store/keys/passphrase.h"

#include <QCoreApplication>

namespace comity::cli {

using namespace store;

namespace {

struct VaultAccessStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultAccessStrings)
};

const QString kPassphraseFile = QStringLiteral("passphrase-file");
const QString kNewPassphraseFile = QStringLiteral("new-passphrase-file");
const QString kVault = QStringLiteral("vault");
const QString kAcceptRollback = QStringLiteral("accept-rollback");

Result<SecretText> askFor(const QString &prompt)
{
    std::optional<Result<SecretText>> answer;
    const Result<void> read = readSecretLine(
        prompt, [&](std::span<const unsigned char> typed) { answer.emplace(SecretText::fromUtf8(typed)); });
    if (!read)
        return read.error();
    return std::move(*answer);
}

Error weak(const PassphraseStrength &strength)
{
    QStringList reasons;
    for (const PassphraseReason &reason : strength.reasons)
        reasons.append(reason.message);
    return { VaultAccessStrings::tr("This passphrase is not strong enough: %1").arg(reasons.join(QLatin1Char(' '))),
             {},
             QStringLiteral("passphrase.refused"),
             {} };
}

} // namespace

void addPassphraseOption(QCommandLineParser &parser)
{
    parser.addOption({ kPassphraseFile, VaultAccessStrings::tr("a file with the passphrase; else it is asked for"),
                       QStringLiteral("FILE") });
    parser.addOption({ kAcceptRollback, VaultAccessStrings::tr("go on although the vault is older than it was left") });
}

void addNewPassphraseOption(QCommandLineParser &parser)
{
    parser.addOption({ kNewPassphraseFile,
                       VaultAccessStrings::tr("a file with the new passphrase; else it is asked for"),
                       QStringLiteral("FILE") });
}

void addVaultOption(QCommandLineParser &parser)
{
    parser.addOption({ kVault, VaultAccessStrings::tr("the folder of the vault"), QStringLiteral("DIR") });
    addPassphraseOption(parser);
}

Result<QString> vaultOption(const QCommandLineParser &parser)
{
    if (parser.isSet(kVault))
        return parser.value(kVault);
    return Error{ VaultAccessStrings::tr("Say in which vault: --vault DIR."), {}, QStringLiteral("call.vault"), {} };
}

Result<SecretText> readPassphrase(const QCommandLineParser &parser, const QString &prompt)
{
    return parser.isSet(kPassphraseFile) ? SecretText::readFile(parser.value(kPassphraseFile)) : askFor(prompt);
}

Result<SecretText> readNewPassphrase(const QCommandLineParser &parser, const QString &option, const QStringList &names)
{
    Result<SecretText> chosen = parser.isSet(option) ? SecretText::readFile(parser.value(option))
                                                     : askFor(VaultAccessStrings::tr("New passphrase: "));
    if (!chosen)
        return chosen;
    const PassphraseStrength strength = judgePassphrase(*chosen, names);
    if (!strength.accepted)
        return weak(strength);
    if (parser.isSet(option))
        return chosen;
    const Result<SecretText> again = askFor(VaultAccessStrings::tr("The same again: "));
    if (!again)
        return again.error();
    if (!chosen->equals(*again))
        return Error{ VaultAccessStrings::tr("The two are not the same; nothing was changed."),
                      {},
                      QStringLiteral("passphrase.different"),
                      {} };
    return chosen;
}

VaultSystem vaultSystem(const Environment &environment)
{
    VaultSystem system = desk::thisComputer(environment.clock);
    system.deadlines = desk::deadlineRules(environment.library);
    return system;
}

namespace {

/// What falls due is made anew where it has to be: in a vault of an earlier program, or after a change of what it is
/// made by. A vault that can only be read stays as it is.
void keepDeadlinesUp(Vault &vault)
{
    constexpr int kAtOnce = 2000;
    DeadlineRepository deadlines(vault.session());
    for (auto more = deadlines.keepUp(kAtOnce); more && *more;)
        more = deadlines.keepUp(kAtOnce);
}

} // namespace

Result<std::unique_ptr<Vault>> openVault(const Environment &environment, const QCommandLineParser &parser,
                                         const QString &folder)
{
    const VaultSystem system = vaultSystem(environment);
    const Result<SecretText> passphrase = readPassphrase(parser, VaultAccessStrings::tr("Passphrase: "));
    if (!passphrase)
        return passphrase.error();
    OpenVaultOptions options;
    options.unlock.firstSlot = desk::lastSlot(system, folder);
    options.acceptRollback = parser.isSet(kAcceptRollback);
    auto vault = Vault::open(folder, *passphrase, system, options);
    if (vault) {
        desk::rememberSlot(system, **vault);
        auto known = desk::useInstrumentsOf(**vault, environment.library);
        if (!known)
            return known.error();
        environment.library = known->library;
        tellNotices((*vault)->notices() + desk::leftInWords(known->left));
        keepDeadlinesUp(**vault);
    }
    return vault;
}

std::unique_ptr<Vault> vaultOf(const Environment &environment, const QCommandLineParser &parser, int *status)
{
    const auto folder = vaultOption(parser);
    if (!folder) {
        *status = refuse(folder.error());
        return nullptr;
    }
    auto vault = openVault(environment, parser, *folder);
    if (vault)
        return std::move(*vault);
    *status = refuseVault(vault.error());
    return nullptr;
}

int refuseVault(const Error &error)
{
    const bool wrongCall = error.code.startsWith(QLatin1String("passphrase."))
        || error.code.startsWith(QLatin1String("call.")) || error.code.startsWith(QLatin1String("terminal."));
    const int status = refuse(error);
    return wrongCall ? status : ClosedVault;
}

void tellNotices(const QStringList &notices)
{
    for (const QString &notice : notices)
        writeMessage(notice);
}

Result<store::Officer> findOfficer(store::Vault &vault, const QString &who)
{
    const auto officers = store::OfficerRepository(vault.session()).list();
    if (!officers)
        return officers.error();
    for (const store::Officer &officer : *officers) {
        if (officer.name.compare(who, Qt::CaseInsensitive) == 0 || QString::number(officer.id) == who)
            return officer;
    }
    return Error{ VaultAccessStrings::tr("There is no officer \"%1\" in the vault.").arg(who),
                  {},
                  QStringLiteral("officer.none"),
                  {} };
}

} // namespace comity::cli
