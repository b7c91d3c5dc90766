// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dictionaryfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace comity {

namespace {

constexpr qint64 kMostAffixes = 8 * 1024 * 1024;
constexpr qint64 kMostWords = 64 * 1024 * 1024;

QStringList namesOf(Language language)
{
    switch (language) {
    case Language::Arabic: return { QStringLiteral("ar") };
    case Language::Chinese: return {};
    case Language::English: return { QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("en") };
    case Language::French: return { QStringLiteral("fr_FR"), QStringLiteral("fr") };
    case Language::Russian: return { QStringLiteral("ru_RU"), QStringLiteral("ru") };
    case Language::Spanish: return { QStringLiteral("es_ES"), QStringLiteral("es") };
    }
    return {};
}

std::optional<DictionaryFiles> filesIn(const QDir &folder, const QString &name)
{
    const QFileInfo affixes(folder.filePath(name + QStringLiteral(".aff")));
    const QFileInfo words(folder.filePath(name + QStringLiteral(".dic")));
    if (!affixes.isFile() || !words.isFile() || affixes.size() > kMostAffixes || words.size() > kMostWords)
        return std::nullopt;
    return DictionaryFiles{ affixes.absoluteFilePath(), words.absoluteFilePath() };
}

} // namespace

QStringList dictionaryFolders(const QString &chosen)
{
    QStringList folders;
    if (!chosen.isEmpty())
        folders << chosen;
    folders << QCoreApplication::applicationDirPath() + QStringLiteral("/dictionaries");
    for (const auto *name : { "hunspell", "myspell/dicts", "myspell" })
        folders << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QString::fromLatin1(name),
                                             QStandardPaths::LocateDirectory);
    return folders;
}

std::optional<DictionaryFiles> findDictionary(Language language, const QStringList &folders)
{
    const QStringList names = namesOf(language);
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QString &name : names)
            if (const auto found = filesIn(folder, name))
                return found;
        if (names.isEmpty())
            continue;
        const QString others = languageCode(language) + QStringLiteral("_*.dic");
        for (const QString &file : folder.entryList({ others }, QDir::Files, QDir::Name))
            if (const auto found = filesIn(folder, file.chopped(4)))
                return found;
    }
    return std::nullopt;
}

} // namespace comity
