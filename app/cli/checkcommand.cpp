// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/requestinput.h"
#include "cli/vaultaccess.h"
#include "desk/directorywork.h"
#include "desk/standings.h"
#include "documents/fonts.h"
#include "exchange/standingreader.h"
#include "platform/paths.h"
#include "rules/messages.h"
#include "services/checkservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace comity::cli {

namespace {

struct CheckCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommandStrings)
};

qsizetype count(const Findings &findings, Severity severity)
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [severity](const Finding &finding) { return finding.severity == severity; });
}

/// Everything that turns a finding into words.
struct Reader
{
    const RequestInput &input;
    const MessageCatalogue &catalogue;
    Language language;

    [[nodiscard]] QString citation(const Finding &finding) const
    {
        return input.instrument->cite(finding.paragraph, language);
    }
    [[nodiscard]] QString message(const Finding &finding) const
    {
        return catalogue.message(finding, *input.form, language);
    }
    [[nodiscard]] QString explanation(const Finding &finding) const
    {
        return catalogue.explanation(finding, *input.form, language);
    }
};

QByteArray asLines(const Findings &findings, const Reader &reader)
{
    QString lines;
    for (const Finding &finding : findings) {
        const QString place = finding.pointer.isEmpty() ? QStringLiteral("/") : finding.pointer;
        QStringList parts = { severityName(finding.severity), finding.rule };
        if (!finding.paragraph.isEmpty())
            parts.append(finding.paragraph);
        parts.append(place + QLatin1Char(':'));
        parts.append(reader.message(finding).simplified());
        lines += parts.join(QLatin1Char(' ')) + QLatin1Char('\n');
    }
    return lines.toUtf8();
}

QJsonObject asJson(const Finding &finding, const Reader &reader)
{
    return { { QStringLiteral("severity"), severityName(finding.severity) },
             { QStringLiteral("rule"), finding.rule },
             { QStringLiteral("paragraph"), finding.paragraph },
             { QStringLiteral("citation"), finding.paragraph.isEmpty() ? QString() : reader.citation(finding) },
             { QStringLiteral("field"), finding.field },
             { QStringLiteral("pointer"), finding.pointer },
             { QStringLiteral("key"), finding.key() },
             { QStringLiteral("message"), reader.message(finding) },
             { QStringLiteral("explanation"), reader.explanation(finding) } };
}

QByteArray asJson(const Findings &findings, const Reader &reader)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(asJson(finding, reader));
    const QJsonObject report = { { QStringLiteral("reference"), reader.input.request.reference() },
                                 { QStringLiteral("fingerprint"), reader.input.fingerprint },
                                 { QStringLiteral("errors"), count(findings, Severity::Error) },
                                 { QStringLiteral("warnings"), count(findings, Severity::Warning) },
                                 { QStringLiteral("hints"), count(findings, Severity::Hint) },
                                 { QStringLiteral("findings"), array } };
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

const QString kDirectory = QStringLiteral("directory");
const QString kStanding = QStringLiteral("standing");
const QString kVault = QStringLiteral("vault");

/// What is known besides the request; what nobody told is not there, and the rules are silent about it.
struct Known
{
    std::optional<DirectoryView> directory;
    std::optional<KnownForce> force;
};

Result<DirectoryView> directoryOf(const Environment &environment, const QString &path)
{
    const auto file = readInput(path, desk::kDirectoryBytesMost);
    if (!file)
        return file.error();
    const auto incoming = desk::readIncoming(*file, inputName(path), *environment.library);
    if (!incoming)
        return incoming.error();
    return DirectoryView{ incoming->records };
}

Result<KnownForce> forceOf(const Environment &environment, const QString &path, const Instrument &instrument)
{
    const auto file = readInput(path, desk::kStandingBytesMost);
    if (!file)
        return file.error();
    const auto standing = StandingReader(*environment.library).read(*file, inputName(path));
    if (!standing)
        return standing.error();
    if (standing->instrument != instrument.id)
        return Error{
            CheckCommandStrings::tr("What --standing says is about the instrument \"%1\".").arg(standing->instrument),
            inputName(path),
            QStringLiteral("call.standing"),
            {}
        };
    return knownForce(instrument, *standing);
}

/// What the vault has, where no file says it.
Result<void> askVault(store::Vault &vault, const Environment &environment, const Instrument &instrument, Known &known)
{
    if (!known.directory) {
        const auto contents = desk::DirectoryWork(vault, *environment.library).contents();
        if (!contents)
            return contents.error();
        known.directory = contents->view();
    }
    if (!known.force) {
        const auto force = desk::forceOf(vault.session(), *environment.library, instrument.id);
        if (!force)
            return force.error();
        known.force = *force;
    }
    return {};
}

/// `status` says what to end with where the answer is false; why has been said.
bool learn(const Environment &environment, const QCommandLineParser &parser, const Instrument &instrument,
           store::Vault *vault, Known &known, int *status)
{
    const auto refused = [status](const Error &error) {
        *status = refuse(error);
        return false;
    };
    if (parser.isSet(kDirectory)) {
        const auto directory = directoryOf(environment, parser.value(kDirectory));
        if (!directory)
            return refused(directory.error());
        known.directory = *directory;
    }
    if (parser.isSet(kStanding)) {
        const auto force = forceOf(environment, parser.value(kStanding), instrument);
        if (!force)
            return refused(force.error());
        known.force = *force;
    }
    if (!vault)
        return true;
    const auto asked = askVault(*vault, environment, instrument, known);
    return asked ? true : refused(asked.error());
}

} // namespace

int runCheck(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REQUEST"), CheckCommandStrings::tr("a request file, or -"));
    parser.addOption({ QStringLiteral("language"),
                       CheckCommandStrings::tr("the language of the transmittal and of the findings"),
                       QStringLiteral("L") });
    parser.addOption({ QStringLiteral("format"), CheckCommandStrings::tr("text or json"), QStringLiteral("F"),
                       QStringLiteral("text") });
    parser.addOption({ kDirectory, CheckCommandStrings::tr("a directory file: the addressee is looked up in it"),
                       QStringLiteral("FILE") });
    parser.addOption({ kStanding, CheckCommandStrings::tr("a file that says for whom the treaty is in force"),
                       QStringLiteral("FILE") });
    addVaultOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return refuse({ CheckCommandStrings::tr("The format is text or json, not \"%1\".").arg(format), {}, {}, {} });
    LanguageChoice languages;
    if (parser.isSet(QStringLiteral("language"))) {
        const auto choice = parseLanguages(parser.value(QStringLiteral("language")));
        if (!choice)
            return refuse(choice.error());
        languages = *choice;
    }
    int status = Done;
    std::unique_ptr<store::Vault> vault; // before the request is read: it may keep the instrument
    if (parser.isSet(kVault)) {
        vault = vaultOf(environment, parser, &status);
        if (!vault)
            return status;
    }
    const auto input = readRequestInput(environment, parser.positionalArguments().constFirst());
    if (!input)
        return refuse(input.error());
    const auto &catalogue = MessageCatalogue::builtIn();
    if (!catalogue)
        return refuse(catalogue.error());
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return refuse(fonts.error());
    Known known;
    if (!learn(environment, parser, *input->instrument, vault.get(), known, &status))
        return status;
    const auto printable = [set = *fonts](char32_t character) { return set->supports(character); };
    const auto findings
        = CheckService(*environment.library, environment.clock, printable,
                       known.directory ? &*known.directory : nullptr, known.force ? &*known.force : nullptr)
              .check(input->request, languages.languages);
    if (!findings)
        return refuse(findings.error());
    const Language spoken = languages.languages.size() == 1 ? languages.languages.constFirst() : environment.messages;
    const Reader reader{ *input, *catalogue, spoken };
    if (!writeResult(format == QLatin1String("json") ? asJson(*findings, reader) : asLines(*findings, reader)))
        return Unusable;
    writeMessage(CheckCommandStrings::tr("%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4")
                     .arg(count(*findings, Severity::Error))
                     .arg(count(*findings, Severity::Warning))
                     .arg(count(*findings, Severity::Hint))
                     .arg(input->fingerprint));
    return hasErrors(*findings) ? Objections : Done;
}

} // namespace comity::cli
