// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli import: many files at once, each of them in or not.
#include "cli/input.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/requestinput.h"
#include "cli/vaultaccess.h"
#include "common/json.h"
#include "desk/storedrequest.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "store/data/attachmentrepository.h"
#include "store/data/importrepository.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>

namespace comity::cli {

using namespace store;

namespace {

struct ImportCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommandStrings)
};

constexpr qint64 kMostPdf = 64 * 1024 * 1024;
constexpr int kReadTimeout = 90'000; // milliseconds; the reading process ends itself after 60 s of CPU

struct Received
{
    QByteArray bytes;
    QString sha256;
};

/// The request inside a transmittal, read by a process of its own that has bounds and no vault.
Result<QByteArray> readApart(const QByteArray &pdf, const QString &name)
{
    QProcess reader;
    reader.start(QCoreApplication::applicationFilePath(), { QStringLiteral("read"), QStringLiteral("-") });
    reader.write(pdf);
    reader.closeWriteChannel();
    const bool ended = reader.waitForFinished(kReadTimeout);
    if (!ended)
        reader.kill();
    if (ended && reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == Done)
        return reader.readAllStandardOutput();
    const QString reason = QString::fromUtf8(reader.readAllStandardError()).simplified();
    return Error{ ImportCommandStrings::tr("The file cannot be read as a transmittal."), name,
                  QStringLiteral("import.pdf"), reason };
}

class Importer
{
public:
    Importer(const Environment &environment, Vault &vault) : m_environment(environment), m_vault(vault) { }

    Result<void> begin(const QString &source)
    {
        const auto id = ImportRepository(m_vault.session()).begin(source);
        if (!id)
            return id.error();
        m_import = *id;
        return {};
    }

    Result<void> finish() { return ImportRepository(m_vault.session()).finish(m_import); }

    /// False when the import cannot go on: the store failed, not the file.
    Result<void> take(const QString &path)
    {
        const auto bytes = readInput(path, kMostPdf);
        if (!bytes)
            return refuseFile(path, {}, bytes.error());
        const Received received{
            *bytes, QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
        };
        const auto known = ImportRepository(m_vault.session()).known(received.sha256);
        if (!known)
            return known.error();
        if (*known) {
            ++m_known;
            return tell(ImportCommandStrings::tr("known"), path, {});
        }
        const auto input = readFile(path, received);
        if (!input)
            return refuseFile(path, received.sha256, input.error());
        return store(path, received, *input);
    }

    void tellSum() const
    {
        writeMessage(ImportCommandStrings::tr("Added: %1, known already: %2, refused: %3.")
                         .arg(m_added)
                         .arg(m_known)
                         .arg(m_refused));
    }
    [[nodiscard]] int status() const { return m_refused > 0 ? Objections : Done; }

private:
    [[nodiscard]] Result<RequestInput> readFile(const QString &path, const Received &received) const
    {
        const bool pdf = received.bytes.startsWith("%PDF-");
        if (!pdf && received.bytes.size() > JsonLimits().bytes)
            return Error{
                ImportCommandStrings::tr("The file is too large for a request."), path, QStringLiteral("json.size"), {}
            };
        const Result<QByteArray> json = pdf ? readApart(received.bytes, path) : Result<QByteArray>(received.bytes);
        if (!json)
            return json.error();
        auto request = RequestReader(*m_environment.library).read(*json, path);
        if (!request)
            return request.error();
        RequestInput input;
        input.instrument = m_environment.library->instrument(request->instrument);
        input.form = input.instrument->findTemplate(request->type);
        input.canonical = canonicalRequest(*request, *input.form);
        input.fingerprint = fingerprintOf(input.canonical);
        input.request = std::move(*request);
        return input;
    }

    /// Request, received bytes and the record of the import in one transaction.
    Result<void> store(const QString &path, const Received &received, const RequestInput &input)
    {
        const StoredRequest stored = desk::storedRequest(input.request, *m_environment.library);
        std::optional<Error> refused;
        Result<void> written = m_vault.session().write([&]() -> Result<void> {
            RequestRepository requests(m_vault.session());
            const auto same = requests.findByFingerprint(input.fingerprint);
            if (!same)
                return same.error();
            RequestId id = *same;
            if (id == 0) {
                const auto added = requests.add(stored, QStringLiteral("imported"),
                                                { { QStringLiteral("file"), QFileInfo(path).fileName() },
                                                  { QStringLiteral("sha256"), received.sha256 } });
                if (!added && added.error().code.startsWith(QLatin1String("store."))) {
                    refused = added.error();
                    return record(path, received.sha256, std::nullopt, added.error().code);
                }
                if (!added)
                    return added.error();
                id = *added;
            }
            QByteArray bytes = received.bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto kept = AttachmentRepository(m_vault.session()).add(id, QFileInfo(path).fileName(), buffer);
            if (!kept)
                return kept.error();
            return record(path, received.sha256, id, QStringLiteral("added"));
        });
        if (!written)
            return written;
        if (refused) {
            ++m_refused;
            return tell(ImportCommandStrings::tr("refused"), path, refused->oneLine());
        }
        ++m_added;
        return tell(ImportCommandStrings::tr("added"), path, stored.summary.reference);
    }

    Result<void> refuseFile(const QString &path, const QString &sha256, const Error &error)
    {
        ++m_refused;
        if (sha256.isEmpty()) // what was never read has no place in the vault's records
            return tell(ImportCommandStrings::tr("refused"), path, error.oneLine());
        Result<void> written = m_vault.session().write([&] { return record(path, sha256, std::nullopt, error.code); });
        if (!written)
            return written;
        return tell(ImportCommandStrings::tr("refused"), path, error.oneLine());
    }

    Result<void> record(const QString &path, const QString &sha256, std::optional<RequestId> id, const QString &outcome)
    {
        return ImportRepository(m_vault.session())
            .record(
                m_import,
                { QFileInfo(path).fileName(), sha256, id, outcome.isEmpty() ? QStringLiteral("refused") : outcome });
    }

    Result<void> tell(const QString &outcome, const QString &path, const QString &detail) const
    {
        const QString line = QStringList{ outcome, path, detail }.join(QLatin1Char('\t'));
        if (writeResult(line.toUtf8() + '\n'))
            return {};
        return Error{
            ImportCommandStrings::tr("The results cannot be written any more."), {}, QStringLiteral("output.write"), {}
        };
    }

    const Environment &m_environment;
    Vault &m_vault;
    ImportId m_import = 0;
    qint64 m_added = 0;
    qint64 m_known = 0;
    qint64 m_refused = 0;
};

} // namespace

int runImport(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE"), ImportCommandStrings::tr("request files or transmittals"),
                                 QStringLiteral("FILE…"));
    addVaultOption(parser);
    if (!parseArguments(parser, arguments, -1))
        return Unusable;
    const auto folder = vaultOption(parser);
    if (!folder)
        return refuse(folder.error());
    auto vault = openVault(environment, parser, *folder);
    if (!vault)
        return refuseVault(vault.error());
    Importer importer(environment, **vault);
    const QStringList files = parser.positionalArguments();
    if (const auto begun = importer.begin(ImportCommandStrings::tr("%n file(s)", nullptr, int(files.size()))); !begun)
        return refuse(begun.error());
    for (const QString &file : files) {
        if (const auto taken = importer.take(file); !taken)
            return refuse(taken.error());
    }
    if (const auto finished = importer.finish(); !finished)
        return refuse(finished.error());
    importer.tellSum();
    return importer.status();
}

} // namespace comity::cli
