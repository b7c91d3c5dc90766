// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes into a vault from files, and out of it: attachments, imports, the recovery sheet, backups.
#include "common/inpool.h"
#include "common/translation.h"
#include "desk/helperprogram.h"
#include "desk/outsidefiles.h"
#include "desk/ownparty.h"
#include "desk/recoverypaper.h"
#include "desk/vaultdesk.h"
#include "documents/letterhead.h"
#include "exchange/noticereader.h"
#include "store/data/settingsrepository.h"
#include "store/vault/vaultbackup.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace comity::desk {

using namespace store;

// ---- attachments

namespace {

struct VaultDeskFilesStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultDeskFilesStrings)
};

Result<QList<AttachmentInfo>> attachmentsOf(Vault &vault, RequestId id)
{
    auto all = AttachmentRepository(vault.session()).list(id);
    if (all)
        all->removeIf([](const AttachmentInfo &info) { return info.removed.has_value(); });
    return all;
}

Result<AttachmentInfo> attachedIn(Vault &vault, RequestId id, const QString &path)
{
    QFile file(path);
    if (const auto opened = openFromOutside(file); !opened)
        return opened.error();
    return AttachmentRepository(vault.session()).add(id, QFileInfo(path).fileName(), file);
}

Result<void> attachmentTo(Vault &vault, AttachmentId id, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    if (const auto copied = AttachmentRepository(vault.session()).copyTo(id, file); !copied)
        return copied;
    return file.commit() ? Result<void>() : Result<void>(cannotWrite(file));
}

Result<QByteArray> bytesOf(Vault &vault, AttachmentId id)
{
    AttachmentRepository attachments(vault.session());
    const auto info = attachments.info(id);
    if (!info)
        return info.error();
    if (info->size > kViewBytesMost)
        return Error{ VaultDeskFilesStrings::tr("The file is too large to be shown here (over %1 MiB).")
                          .arg(kViewBytesMost / (1024 * 1024)),
                      {},
                      QStringLiteral("view.size"),
                      {} };
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    if (const auto copied = attachments.copyTo(id, target); !copied)
        return copied.error();
    return target.data();
}

} // namespace

QFuture<Result<QList<AttachmentInfo>>> VaultDesk::attachments(RequestId id)
{
    return run([id](Vault &vault) { return attachmentsOf(vault, id); });
}

QFuture<Result<AttachmentInfo>> VaultDesk::attach(RequestId id, const QString &path)
{
    return run([id, path](Vault &vault) { return attachedIn(vault, id, path); });
}

QFuture<Result<void>> VaultDesk::saveAttachment(AttachmentId id, const QString &path, const QByteArray &conditions)
{
    return run([id, path, conditions](Vault &vault) -> Result<void> {
        if (!conditions.isEmpty()) // never the file without them
            if (const auto written = writeFile(path + QStringLiteral(".conditions.txt"), conditions); !written)
                return written;
        return attachmentTo(vault, id, path);
    });
}

QFuture<Result<QByteArray>> VaultDesk::attachmentBytes(AttachmentId id)
{
    return run([id](Vault &vault) { return bytesOf(vault, id); });
}

QFuture<Result<void>> VaultDesk::removeAttachment(AttachmentId id)
{
    return run([id](Vault &vault) { return AttachmentRepository(vault.session()).remove(id); });
}

// ---- papers of the dialogue

QFuture<Result<PaperAtTheDesk>> VaultDesk::readPaper(const QString &path)
{
    return doneIn(m_readers, [this, path]() -> Result<PaperAtTheDesk> {
        const auto paper = readReceivedPaper(path, *m_library, readTextsApart(helperProgram()));
        if (!paper)
            return paper.error();
        const auto place
            = run([&paper, library = m_library](Vault &vault) { return placePaper(vault, *library, *paper); }).result();
        return place ? Result<PaperAtTheDesk>(PaperAtTheDesk{ *paper, *place }) : Result<PaperAtTheDesk>(place.error());
    });
}

QFuture<Result<void>> VaultDesk::keepPaper(RequestId id, const ReceivedPaper &paper)
{
    return run([id, paper](Vault &vault) { return desk::keepPaper(vault, id, paper); });
}

// ---- files from outside

Result<ImportedFile> VaultDesk::importFile(const QString &path)
{
    const auto bytes = readFromOutside(path, kImportBytesMost);
    if (!bytes)
        return ImportedFile{ ImportedFile::Outcome::Refused, path, 0, {}, bytes.error() };
    if (!bytes->startsWith("%PDF-") && looksLikeNotice(*bytes))
        return ImportedFile{ ImportedFile::Outcome::Paper, path, 0, {}, {} };
    std::optional<Result<QByteArray>> inside;
    if (bytes->startsWith("%PDF-")) {
        const auto texts = readTextsApart(helperProgram())(*bytes, path);
        if (texts && !texts->notice.isEmpty())
            return ImportedFile{ ImportedFile::Outcome::Paper, path, 0, {}, {} };
        inside = texts ? Result<QByteArray>(texts->request) : Result<QByteArray>(texts.error());
    }
    auto taken = run([path, bytes = *bytes, inside, library = m_library](Vault &vault) -> Result<ImportedFile> {
        RequestImport import(*library, vault, [&](const QByteArray &, const QString &) { return *inside; });
        if (const auto begun = import.begin(QFileInfo(path).fileName()); !begun)
            return begun.error();
        auto file = import.take(path, bytes);
        if (!file)
            return file;
        if (const auto finished = import.finish(); !finished)
            return finished.error();
        return file;
    });
    taken.waitForFinished();
    return taken.result();
}

QFuture<Result<QList<ImportedFile>>> VaultDesk::importFiles(const QStringList &paths)
{
    return doneIn(m_readers, [this, paths]() -> Result<QList<ImportedFile>> {
        QList<ImportedFile> files;
        for (const QString &path : paths) {
            if (m_ending)
                break;
            auto file = importFile(path);
            if (!file)
                return file.error();
            files.append(std::move(*file));
        }
        return files;
    });
}

// ---- the emblem

QFuture<Result<QByteArray>> VaultDesk::logo()
{
    return run([](Vault &vault) -> Result<QByteArray> {
        const auto kept = SettingsRepository(vault.session()).value(kLogoSetting);
        if (!kept)
            return kept.error();
        return *kept ? QByteArray::fromBase64((*kept)->toString().toLatin1()) : QByteArray();
    });
}

QFuture<Result<QByteArray>> VaultDesk::setLogo(const QString &path)
{
    return doneIn(m_readers, [this, path]() -> Result<QByteArray> {
        const auto file = readFromOutside(path, kLogoFileBytesMost);
        if (!file)
            return file.error();
        const auto png = boundedLogo(*file);
        if (!png)
            return png.error();
        const auto kept = setSetting(kLogoSetting, QString::fromLatin1(png->toBase64())).result();
        return kept ? png : Result<QByteArray>(kept.error());
    });
}

QFuture<Result<void>> VaultDesk::removeLogo()
{
    return run([](Vault &vault) { return SettingsRepository(vault.session()).remove(kLogoSetting); });
}

// ---- papers and backups

QFuture<Result<QByteArray>> VaultDesk::recoverySheet(Language language)
{
    return run(
        [language, library = m_library](Vault &vault) { return recoverySheetPdf(vault, language, library->terms()); });
}

QFuture<Result<QString>> VaultDesk::backup(const QString &parent)
{
    return run([parent](Vault &vault) { return VaultBackup::make(vault, parent); });
}

QFuture<Result<QString>> VaultDesk::backupAndPrune(const QString &parent)
{
    return run([parent](Vault &vault) {
        auto made = VaultBackup::make(vault, parent);
        if (made) // old ones that stay do no harm
            (void)VaultBackup::prune(parent, vault.name(), {});
        return made;
    });
}

QFuture<Result<std::optional<QDateTime>>> VaultDesk::lastBackup(const QString &parent)
{
    return run([parent](Vault &vault) {
        const QList<BackupInfo> all = VaultBackup::list(parent, vault.name());
        return Result<std::optional<QDateTime>>(all.isEmpty() ? std::nullopt : std::optional(all.constFirst().made));
    });
}

} // namespace comity::desk
