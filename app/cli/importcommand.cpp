// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli import: many files at once, each of them in or not.
#include "cli/input.h"
#include "cli/output.h"
#include "cli/vaultaccess.h"
#include "desk/requestimport.h"

#include <QCoreApplication>

namespace comity::cli {

using namespace store;

namespace {

struct ImportCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommandStrings)
};

/// Takes the files one after the other and says of each what became of it.
class Importer
{
public:
    Importer(const Environment &environment, Vault &vault)
        : m_import(*environment.library, vault, desk::readPdfApart(QCoreApplication::applicationFilePath()))
    {
    }

    Result<void> begin(const QString &source) { return m_import.begin(source); }
    Result<void> finish() { return m_import.finish(); }

    /// False when the import cannot go on: the store failed, not the file.
    Result<void> take(const QString &path)
    {
        const auto bytes = readInput(path, desk::kImportBytesMost);
        if (!bytes) { // what was never read has no place in the vault's records
            ++m_refused;
            return tell(ImportCommandStrings::tr("refused"), path, bytes.error().oneLine());
        }
        const auto file = m_import.take(path, *bytes);
        if (!file)
            return file.error();
        switch (file->outcome) {
        case desk::ImportedFile::Outcome::Added:
            ++m_added;
            return tell(ImportCommandStrings::tr("added"), path, file->reference);
        case desk::ImportedFile::Outcome::Known: ++m_known; return tell(ImportCommandStrings::tr("known"), path, {});
        case desk::ImportedFile::Outcome::Paper: // it belongs to a case, which only the window finds
        case desk::ImportedFile::Outcome::Refused: break;
        }
        ++m_refused;
        return tell(ImportCommandStrings::tr("refused"), path, file->error ? file->error->oneLine() : QString());
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
    Result<void> tell(const QString &outcome, const QString &path, const QString &detail) const
    {
        const QString line = QStringList{ outcome, path, detail }.join(QLatin1Char('\t'));
        if (writeResult(line.toUtf8() + '\n'))
            return {};
        return Error{
            ImportCommandStrings::tr("The results cannot be written any more."), {}, QStringLiteral("output.write"), {}
        };
    }

    desk::RequestImport m_import;
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
