// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paperfiles.h"

#include "common/filename.h"
#include "desk/outsidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace comity::desk {

namespace {

struct PaperFilesStrings
{
    Q_DECLARE_TR_FUNCTIONS(PaperFilesStrings)
};

Result<void> writeAll(const QList<Paper> &papers, const QStringList &paths)
{
    // All are whole on the disk before the first takes its name: a full disk leaves no half set behind.
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (qsizetype i = 0; i < papers.size(); ++i) {
        files.push_back(std::make_unique<QSaveFile>(paths.at(i)));
        QSaveFile &file = *files.back();
        const QByteArray &pdf = papers.at(i).pdf;
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
            return cannotWrite(file);
    }
    for (const auto &file : files) {
        if (!file->commit())
            return cannotWrite(*file);
    }
    return {};
}

} // namespace

QString PaperLanguages::code() const
{
    return beside ? languageCode(language) + QLatin1Char('-') + languageCode(*beside) : languageCode(language);
}

QString paperFileName(const QString &reference, const PaperLanguages &languages, const QString &document)
{
    return safeFileNamePart(reference) + QLatin1Char('-') + document + QLatin1Char('-') + languages.code()
        + QStringLiteral(".pdf");
}

Result<WrittenPapers> writePapers(const QList<Paper> &papers, const QString &folder, const QString &reference,
                                  Existing existing, const QString &document)
{
    if (!QDir().mkpath(folder))
        return Error{
            PaperFilesStrings::tr("The folder cannot be made."), folder, QStringLiteral("output.folder"), {}
        };
    QStringList paths;
    WrittenPapers outcome;
    for (const Paper &paper : papers) {
        const QString name = paperFileName(reference, paper.languages, document);
        paths.append(QDir(folder).filePath(name));
        if (existing == Existing::Keep && QFileInfo::exists(paths.last()))
            outcome.existing.append(name);
    }
    if (!outcome.existing.isEmpty())
        return outcome;
    if (const auto written = writeAll(papers, paths); !written)
        return written.error();
    outcome.written = paths;
    return outcome;
}

} // namespace comity::desk
