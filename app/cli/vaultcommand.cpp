// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "cli/vaultcommands.h"
#include "desk/practicevault.h"
#include "store/data/settingsrepository.h"
#include "store/vault/vaultbackup.h"
#include "store/vault/vaultverify.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comity::cli {

using namespace store;

namespace {

struct VaultCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultCommandStrings)
};

const QString kOfficer = QStringLiteral("officer");
const QString kDir = QStringLiteral("DIR");
const QString kDetails = QStringLiteral("details");
constexpr qsizetype kDetailsShown = 3;

/// A line of progress on a terminal; nothing in a pipe would read it.
VaultProgress progress(const QString &what)
{
    return [what, shown = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        if (percent / 10 != shown / 10 || shown < 0)
            writeMessage(VaultCommandStrings::tr("%1: %2 %").arg(what).arg(percent));
        shown = percent;
        return true;
    };
}

int create(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(kDir, VaultCommandStrings::tr("the folder to make"));
    parser.addOption({ kOfficer, VaultCommandStrings::tr("the name of the first officer"), QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("passphrase-file"), VaultCommandStrings::tr("a file with the passphrase to set"),
                       QStringLiteral("FILE") });
    parser.addOption({ QStringLiteral("practice"),
                       VaultCommandStrings::tr("a practice desk, with sample cases: nothing in it is real") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const QString name = parser.value(kOfficer).trimmed();
    if (name.isEmpty())
        return refuse({ VaultCommandStrings::tr("Say who the first officer is: --officer NAME."), {}, {}, {} });
    const QString folder = parser.positionalArguments().constFirst();
    const auto passphrase = readNewPassphrase(parser, QStringLiteral("passphrase-file"), { name, folder });
    if (!passphrase)
        return refuse(passphrase.error());
    const bool practice = parser.isSet(QStringLiteral("practice"));
    const auto vault = practice
        ? desk::createPracticeVault(folder, name, *passphrase, vaultSystem(environment), *environment.library)
        : Vault::create(folder, name, *passphrase, vaultSystem(environment));
    if (!vault)
        return refuse(vault.error());
    if (practice) {
        writeMessage(VaultCommandStrings::tr("The practice desk was made: nothing in it is real, and every page "
                                             "printed from it says so."));
        return Done;
    }
    writeMessage(VaultCommandStrings::tr(
                     "The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE")
                     .arg(folder));
    return Done;
}

/// Where backups go, as the desk remembers it. Asked before all is read: after damage was met nothing else is.
QString backupFolder(Vault &vault)
{
    const auto folder = SettingsRepository(vault.session()).value(QStringLiteral("backup.folder"));
    return folder && folder->has_value() ? (*folder)->toString() : QString();
}

/// What to do comes first; of what the database itself says only the beginning, unless all of it is asked for.
QByteArray reportText(const VaultReport &report, const QString &folder, bool allDetails)
{
    QStringList lines = report.problems;
    if (report.damaged) {
        lines.append(folder.isEmpty()
                         ? VaultCommandStrings::tr("comity-cli vault restore BACKUP DIR makes a new vault of a backup.")
                         : VaultCommandStrings::tr("comity-cli vault restore BACKUP DIR makes a new vault of a backup; "
                                                   "the backups of this vault go to %1.")
                               .arg(folder));
    }
    const qsizetype shown = allDetails ? report.details.size() : std::min(report.details.size(), kDetailsShown);
    for (const QString &detail : report.details.first(shown))
        lines.append(QStringLiteral("  ") + cell(detail));
    if (shown < report.details.size())
        lines.append(QStringLiteral("  ")
                     + VaultCommandStrings::tr("and %n more of these; --details shows all", nullptr,
                                               static_cast<int>(report.details.size() - shown)));
    lines += report.notices;
    if (!report.auditCode.isEmpty())
        lines.append(
            VaultCommandStrings::tr("Audit chain: %1 rows, head %2").arg(report.auditRows).arg(report.auditCode));
    lines.append(report.isSound() ? VaultCommandStrings::tr("The vault is in order.")
                                  : VaultCommandStrings::tr("The vault is NOT in order."));
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

QByteArray reportJson(const VaultReport &report)
{
    return QJsonDocument(QJsonObject{ { QStringLiteral("sound"), report.isSound() },
                                      { QStringLiteral("damaged"), report.damaged },
                                      { QStringLiteral("problems"), QJsonArray::fromStringList(report.problems) },
                                      { QStringLiteral("details"), QJsonArray::fromStringList(report.details) },
                                      { QStringLiteral("notices"), QJsonArray::fromStringList(report.notices) },
                                      { QStringLiteral("auditRows"), report.auditRows },
                                      { QStringLiteral("auditHead"), report.auditCode },
                                      { QStringLiteral("attachments"), report.attachments } })
        .toJson(QJsonDocument::Indented);
}

int verify(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(kDir, VaultCommandStrings::tr("the folder of the vault"));
    addPassphraseOption(parser);
    parser.addOption({ QStringLiteral("head"),
                       VaultCommandStrings::tr("a head of the audit chain that was printed, to compare with"),
                       QStringLiteral("CODE") });
    parser.addOption({ kDetails, VaultCommandStrings::tr("all that the database says of its damage") });
    addFormatOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    const auto vault = openVault(environment, parser, parser.positionalArguments().constFirst());
    if (!vault)
        return refuseVault(vault.error());
    VerifyOptions options;
    options.printedHead = parser.value(QStringLiteral("head"));
    const QString backups = backupFolder(**vault);
    const auto report = verifyVault(**vault, options);
    if (!report)
        return refuse(report.error());
    if (!writeResult(*asJson ? reportJson(*report) : reportText(*report, backups, parser.isSet(kDetails))))
        return Unusable;
    return report->isSound() ? Done : Objections;
}

int backup(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(kDir, VaultCommandStrings::tr("the folder of the vault"));
    addPassphraseOption(parser);
    parser.addOption(
        { QStringLiteral("to"), VaultCommandStrings::tr("the folder for backups"), QStringLiteral("FOLDER") });
    parser.addOption(
        { QStringLiteral("prune"),
          VaultCommandStrings::tr("afterwards remove old backups: the last 7 stay, and one a day for 14 days, "
                                  "a week for 8 weeks, a month for 12 months") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const QString to = parser.value(QStringLiteral("to"));
    if (to.isEmpty())
        return refuse({ VaultCommandStrings::tr("Say where the backup shall go: --to FOLDER."), {}, {}, {} });
    const auto vault = openVault(environment, parser, parser.positionalArguments().constFirst());
    if (!vault)
        return refuseVault(vault.error());
    const auto made = VaultBackup::make(**vault, to, progress(VaultCommandStrings::tr("Backup")));
    if (!made)
        return refuse(made.error());
    if (!writeResult(made->toUtf8() + '\n'))
        return Unusable;
    if (!parser.isSet(QStringLiteral("prune")))
        return Done;
    const auto removed = VaultBackup::prune(to, (*vault)->name(), {});
    if (!removed)
        return refuse(removed.error());
    writeMessage(VaultCommandStrings::tr("%n old backup(s) removed.", nullptr, *removed));
    return Done;
}

int restore(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("BACKUP"), VaultCommandStrings::tr("the folder of the backup"));
    parser.addPositionalArgument(kDir, VaultCommandStrings::tr("the folder to make"));
    addPassphraseOption(parser);
    if (!parseArguments(parser, arguments, 2))
        return Unusable;
    const auto passphrase = readPassphrase(parser, VaultCommandStrings::tr("Passphrase: "));
    if (!passphrase)
        return refuse(passphrase.error());
    const QStringList places = parser.positionalArguments();
    const auto vault = VaultBackup::restore(places.at(0), places.at(1), *passphrase, vaultSystem(environment),
                                            progress(VaultCommandStrings::tr("Restoring")));
    if (!vault)
        return refuseVault(vault.error());
    tellNotices((*vault)->notices());
    return Done;
}

int recover(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(kDir, VaultCommandStrings::tr("the folder of the vault"));
    parser.addOption(
        { kOfficer, VaultCommandStrings::tr("the officer who gets a new passphrase"), QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("code-file"),
                       VaultCommandStrings::tr("a file with the code of the recovery sheet"), QStringLiteral("FILE") });
    addNewPassphraseOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const QString name = parser.value(kOfficer).trimmed();
    if (name.isEmpty())
        return refuse({ VaultCommandStrings::tr("Say who gets the new passphrase: --officer NAME."), {}, {}, {} });
    const auto key = readRecoveryCode(parser);
    if (!key)
        return refuse(key.error());
    const QString folder = parser.positionalArguments().constFirst();
    const auto passphrase = readNewPassphrase(parser, QStringLiteral("new-passphrase-file"), { name, folder });
    if (!passphrase)
        return refuse(passphrase.error());
    const auto vault = Vault::recover(folder, *key, name, *passphrase, vaultSystem(environment));
    if (!vault)
        return refuseVault(vault.error());
    tellNotices((*vault)->notices());
    return Done;
}

int rekey(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(kDir, VaultCommandStrings::tr("the folder of the vault"));
    addPassphraseOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const QString folder = parser.positionalArguments().constFirst();
    const auto vault = openVault(environment, parser, folder);
    if (!vault)
        return refuseVault(vault.error());
    if (const auto done = (*vault)->rekey(); !done)
        return refuse(done.error());
    writeMessage(VaultCommandStrings::tr(
                     "The vault has a new key. Earlier recovery sheets no longer open it, earlier "
                     "backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE")
                     .arg(folder));
    return Done;
}

} // namespace

int runVault(const Environment &environment, const QStringList &arguments)
{
    using Command = int (*)(const Environment &, const QStringList &);
    static const QHash<QString, Command> commands
        = { { QStringLiteral("create"), create },   { QStringLiteral("verify"), verify },
            { QStringLiteral("backup"), backup },   { QStringLiteral("restore"), restore },
            { QStringLiteral("recover"), recover }, { QStringLiteral("rekey"), rekey },
            { QStringLiteral("sheet"), runSheet },  { QStringLiteral("officer"), runOfficer } };
    const Command command = arguments.isEmpty() ? nullptr : commands.value(arguments.first());
    if (!command)
        return refuse(
            { VaultCommandStrings::tr("A vault can be told to create, sheet, verify, backup, restore, recover, rekey, "
                                      "officer; comity-cli --help shows how."),
              {},
              {},
              {} });
    return command(environment, arguments.mid(1));
}

} // namespace comity::cli
