// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestimport.h"

#include "common/json.h"
#include "common/translation.h"
#include "desk/ownparty.h"
#include "desk/storedrequest.h"
#include "domain/receivedmark.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "store/data/attachmentrepository.h"
#include "store/data/requestrepository.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>

namespace comity::desk {

using namespace comity::store;

namespace {

struct RequestImportStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestImportStrings)
};

constexpr qint64 kReasonBytes = 600; // of what the reading process says
constexpr int kReadTimeout = 90'000; // milliseconds; the reading process ends itself after 60 s of CPU

/// The store refused this file, and would take another.
bool concernsTheFile(const Error &error) { return error.code.startsWith(QLatin1String("store.")); }

} // namespace

struct RequestImport::Received
{
    QString path;
    QByteArray bytes;
    QString sha256;

    [[nodiscard]] QString fileName() const { return QFileInfo(path).fileName(); }
};

Result<void> RequestImport::begin(const QString &source)
{
    const auto own = ownParty(m_vault, m_library);
    if (!own)
        return own.error();
    m_own = *own;
    const auto id = ImportRepository(m_vault.session()).begin(source);
    if (!id)
        return id.error();
    m_import = *id;
    return {};
}

Result<void> RequestImport::finish() { return ImportRepository(m_vault.session()).finish(m_import); }

Result<ImportedFile> RequestImport::take(const QString &path, const QByteArray &bytes)
{
    const Received received{ path, bytes,
                             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) };
    const auto known = ImportRepository(m_vault.session()).known(received.sha256);
    if (!known)
        return known.error();
    if (*known)
        return ImportedFile{ ImportedFile::Outcome::Known, path, 0, {}, {} };
    const auto request = readRequest(received);
    if (request)
        return store(received, *request);
    const Result<void> noted
        = m_vault.session().write([&] { return record(received, std::nullopt, request.error().code); });
    if (!noted)
        return noted.error();
    return ImportedFile{ ImportedFile::Outcome::Refused, path, 0, {}, request.error() };
}

Result<Request> RequestImport::readRequest(const Received &received) const
{
    const bool pdf = received.bytes.startsWith("%PDF-");
    if (!pdf && received.bytes.size() > JsonLimits().bytes)
        return Error{ RequestImportStrings::tr("The file is too large for a request."),
                      received.path,
                      QStringLiteral("json.size"),
                      {} };
    const Result<QByteArray> json = pdf ? m_readPdf(received.bytes, received.path) : Result<QByteArray>(received.bytes);
    if (!json)
        return json.error();
    return RequestReader(m_library).read(*json, received.path);
}

/// Request, received bytes and the record of the import in one transaction.
Result<ImportedFile> RequestImport::store(const Received &received, Request request)
{
    if (!m_own.isEmpty() && m_own == request.requestedParty() && m_own != request.requestingParty())
        markReceived(request, fingerprintIn(request, m_library));
    const auto marked = storedRequestFor(m_vault, request, m_library);
    if (!marked)
        return marked.error();
    const StoredRequest &stored = *marked;
    ImportedFile file{ ImportedFile::Outcome::Added, received.path, 0, stored.summary.reference, {} };
    const Result<void> written = m_vault.session().write([&]() -> Result<void> {
        const auto id = addOrFind(received, stored);
        if (!id && concernsTheFile(id.error())) {
            file.outcome = ImportedFile::Outcome::Refused;
            file.error = id.error();
            return record(received, std::nullopt, id.error().code);
        }
        if (!id)
            return id.error();
        file.request = *id;
        QByteArray bytes = received.bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto kept = AttachmentRepository(m_vault.session()).add(*id, received.fileName(), buffer);
        if (!kept)
            return kept.error();
        return record(received, *id, QStringLiteral("added"));
    });
    return written ? Result<ImportedFile>(file) : Result<ImportedFile>(written.error());
}

Result<RequestId> RequestImport::addOrFind(const Received &received, const StoredRequest &stored)
{
    RequestRepository requests(m_vault.session());
    auto same = requests.findByFingerprint(fingerprintOf(stored.document));
    if (!same || *same != 0)
        return same;
    return requests.add(
        stored, QStringLiteral("imported"),
        { { QStringLiteral("file"), received.fileName() }, { QStringLiteral("sha256"), received.sha256 } });
}

Result<void> RequestImport::record(const Received &received, std::optional<RequestId> id, const QString &outcome)
{
    return ImportRepository(m_vault.session())
        .record(m_import,
                { received.fileName(), received.sha256, id, outcome.isEmpty() ? QStringLiteral("refused") : outcome });
}

Result<QByteArray> readApart(const QString &program, const QStringList &options, const QByteArray &pdf,
                             const QString &name)
{
    QProcess reader;
    QStringList call = QStringList{ QStringLiteral("read") } + options + QStringList{ QStringLiteral("-") };
    if (const QString code = QLocale().name().left(2); languageFromCode(code))
        call = QStringList{ QStringLiteral("--messages"), code } + call;
    reader.start(program, call);
    if (!reader.waitForStarted())
        return Error{ RequestImportStrings::tr("PDFs cannot be read: the program that reads them is missing."), name,
                      QStringLiteral("import.helper"), reader.errorString() };
    reader.write(pdf);
    reader.closeWriteChannel();
    const bool ended = reader.waitForFinished(kReadTimeout);
    if (!ended)
        reader.kill();
    if (ended && reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0)
        return reader.readAllStandardOutput();
    const QString reason = QString::fromUtf8(reader.readAllStandardError().left(kReasonBytes)).simplified();
    const bool told = ended && reader.exitStatus() == QProcess::NormalExit && !reason.isEmpty();
    return Error{ told ? RequestImportStrings::tr("It cannot be read as a transmittal. %1").arg(reason)
                       : RequestImportStrings::tr("Reading it as a transmittal took too long or too much memory."),
                  name, QStringLiteral("import.pdf"), reason };
}

RequestImport::ReadPdf readPdfApart(const QString &program)
{
    return [program](const QByteArray &pdf, const QString &name) {
        return readApart(program, { QStringLiteral("--reason-only") }, pdf, name);
    };
}

} // namespace comity::desk
