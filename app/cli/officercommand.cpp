// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/vaultaccess.h"
#include "cli/vaultcommands.h"
#include "platform/terminal.h"

#include <QCoreApplication>
#include <QFile>

namespace comity::cli {

using namespace store;

namespace {

struct OfficerCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(OfficerCommandStrings)
};

const QString kRoles = QStringLiteral("roles");
const QString kLoseSealed = QStringLiteral("lose-sealed");
const QString kNewPassphraseFile = QStringLiteral("new-passphrase-file");

struct NamedRole
{
    const char *name;
    Role role;
};
constexpr NamedRole kNamedRoles[]
    = { { "drafter", Role::Drafter }, { "approver", Role::Approver }, { "administrator", Role::Administrator } };

Result<Roles> parseRoles(const QString &text)
{
    Roles roles;
    const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto *found = std::find_if(std::begin(kNamedRoles), std::end(kNamedRoles), [&](const NamedRole &named) {
            return word.trimmed() == QLatin1String(named.name);
        });
        if (found == std::end(kNamedRoles))
            return Error{ OfficerCommandStrings::tr(
                              "\"%1\" is not a role: drafter, approver, administrator, several joined by commas.")
                              .arg(word),
                          {},
                          QStringLiteral("call.roles"),
                          {} };
        roles |= found->role;
    }
    return roles;
}

QString rolesText(Roles roles)
{
    QStringList words;
    for (const NamedRole &named : kNamedRoles) {
        if (roles.testFlag(named.role))
            words.append(QString::fromLatin1(named.name));
    }
    return words.join(QLatin1Char(','));
}

NoteLoss noteLoss(const QCommandLineParser &parser)
{
    return parser.isSet(kLoseSealed) ? NoteLoss::Accepted : NoteLoss::Refused;
}

/// What an officer alone can open would be lost: how to do it all the same.
int finish(const Result<void> &outcome)
{
    const int status = outcome ? Done : refuse(outcome.error());
    if (!outcome && outcome.error().code == QLatin1String("sealed.lastReader"))
        writeMessage(OfficerCommandStrings::tr("--lose-sealed does it all the same."));
    return status;
}

int listOfficers(Vault &vault)
{
    const auto officers = OfficerRepository(vault.session()).list();
    if (!officers)
        return refuse(officers.error());
    QString lines;
    for (const Officer &officer : *officers)
        lines += QStringLiteral("%1\t%2\t%3%4\n")
                     .arg(officer.id)
                     .arg(officer.name, rolesText(officer.roles),
                          officer.slot.isEmpty() ? OfficerCommandStrings::tr("\tno passphrase") : QString());
    return writeResult(lines.toUtf8()) ? Done : Unusable;
}

int addOfficer(Vault &vault, const QCommandLineParser &parser, const QString &name)
{
    const auto roles = parseRoles(parser.isSet(kRoles) ? parser.value(kRoles) : QStringLiteral("drafter"));
    if (!roles)
        return refuse(roles.error());
    const auto passphrase = readNewPassphrase(parser, kNewPassphraseFile, { name, vault.name() });
    if (!passphrase)
        return refuse(passphrase.error());
    const auto added = vault.addOfficer(name, *roles, *passphrase);
    return added ? Done : refuse(added.error());
}

int changeOwnPassphrase(Vault &vault, const QCommandLineParser &parser)
{
    const auto current = readPassphrase(parser, OfficerCommandStrings::tr("The present passphrase, once more: "));
    if (!current)
        return refuse(current.error());
    const auto next = readNewPassphrase(parser, kNewPassphraseFile, { vault.officer().name, vault.name() });
    if (!next)
        return refuse(next.error());
    return finish(vault.changePassphrase(*current, *next));
}

int resetPassphrase(Vault &vault, const QCommandLineParser &parser, const Officer &officer)
{
    const auto next = readNewPassphrase(parser, kNewPassphraseFile, { officer.name, vault.name() });
    return next ? finish(vault.resetPassphrase(officer.id, *next, {}, noteLoss(parser))) : refuse(next.error());
}

int removeOfficer(Vault &vault, const QCommandLineParser &parser, const Officer &officer)
{
    const auto removed = vault.removeOfficer(officer.id, noteLoss(parser));
    if (!removed)
        return finish(removed);
    writeMessage(OfficerCommandStrings::tr(
        "Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. "
        "To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey"));
    return Done;
}

int changeOfficer(Vault &vault, const QCommandLineParser &parser, const QString &action, const QStringList &rest)
{
    const auto officer = findOfficer(vault, rest.at(0));
    if (!officer)
        return refuse(officer.error());
    if (action == QLatin1String("remove"))
        return removeOfficer(vault, parser, *officer);
    if (action == QLatin1String("rename"))
        return finish(vault.renameOfficer(officer->id, rest.at(1)));
    if (action == QLatin1String("reset"))
        return resetPassphrase(vault, parser, *officer);
    const auto roles = parseRoles(rest.at(1));
    return roles ? finish(vault.setOfficerRoles(officer->id, *roles)) : refuse(roles.error());
}

/// How many words an action takes besides the folder; -1 for an action that does not exist.
int wordsOf(const QString &action)
{
    static const QHash<QString, int> words
        = { { QStringLiteral("list"), 0 },   { QStringLiteral("passphrase"), 0 }, { QStringLiteral("add"), 1 },
            { QStringLiteral("remove"), 1 }, { QStringLiteral("reset"), 1 },      { QStringLiteral("rename"), 2 },
            { QStringLiteral("roles"), 2 } };
    return words.value(action, -1);
}

} // namespace

int runOfficer(const Environment &environment, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    const int words = wordsOf(action);
    if (words < 0)
        return refuse({ OfficerCommandStrings::tr("The officers of a vault: list, add, remove, rename, roles, reset, "
                                                  "passphrase; comity-cli --help shows how."),
                        {},
                        {},
                        {} });
    QCommandLineParser parser;
    addPassphraseOption(parser);
    addNewPassphraseOption(parser);
    parser.addOption({ kRoles, OfficerCommandStrings::tr("drafter, approver, administrator, joined by commas"),
                       QStringLiteral("ROLES") });
    parser.addOption({ kLoseSealed,
                       OfficerCommandStrings::tr("also when nobody else can open what was sealed for the "
                                                 "officer") });
    if (!parseArguments(parser, arguments.mid(1), words + 1))
        return Unusable;
    const QStringList places = parser.positionalArguments();
    const auto vault = openVault(environment, parser, places.constFirst());
    if (!vault)
        return refuseVault(vault.error());
    const QStringList rest = places.mid(1);
    if (action == QLatin1String("list"))
        return listOfficers(**vault);
    if (action == QLatin1String("passphrase"))
        return changeOwnPassphrase(**vault, parser);
    if (action == QLatin1String("add"))
        return addOfficer(**vault, parser, rest.at(0));
    return changeOfficer(**vault, parser, action, rest);
}

Result<RecoveryKey> readRecoveryCode(const QCommandLineParser &parser)
{
    const QString option = QStringLiteral("code-file");
    QString code;
    if (parser.isSet(option)) {
        QFile file(parser.value(option));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ OfficerCommandStrings::tr("The file with the code cannot be read."), file.fileName(),
                          QStringLiteral("call.codeFile"), file.errorString() };
        QByteArray bytes = file.read(4096);
        code = QString::fromUtf8(bytes);
        bytes.fill('\0');
    } else {
        const Result<void> read
            = readSecretLine(OfficerCommandStrings::tr("The code of the recovery sheet, in one line: "),
                             [&](std::span<const unsigned char> typed) {
                                 code = QString::fromUtf8(reinterpret_cast<const char *>(typed.data()),
                                                          static_cast<qsizetype>(typed.size()));
                             });
        if (!read)
            return read.error();
    }
    auto key = parseRecoveryCode(code);
    wipe(code);
    return key;
}

} // namespace comity::cli
