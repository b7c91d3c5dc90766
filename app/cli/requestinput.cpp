// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/requestinput.h"

#include "cli/input.h"
#include "common/json.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace comity::cli {

namespace {

struct RequestInputStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestInputStrings)
};

/// A path can be harmless to read and still be a link to somewhere else.
Result<void> checkAnnexLinks(const Request &request, const QString &path)
{
    if (path == QLatin1String("-"))
        return {};
    const QDir folder(QFileInfo(path).absolutePath());
    const QString root = folder.canonicalPath() + QLatin1Char('/');
    for (qsizetype i = 0; i < request.annexes.size(); ++i) {
        const QString annex = request.annexes.at(i).path;
        const QFileInfo file(folder.filePath(annex));
        const QString real = file.canonicalFilePath();
        if (annex.isEmpty() || real.isEmpty() || real.startsWith(root))
            continue;
        return Error{ RequestInputStrings::tr("The path of an annex must stay inside the folder of the request."),
                      QStringLiteral("%1: /annexes/%2/path").arg(path).arg(i), QStringLiteral("annex.link"), real };
    }
    return {};
}

} // namespace

Result<RequestInput> readRequestInput(const Environment &environment, const QString &path)
{
    const auto bytes = readInput(path, JsonLimits().bytes);
    if (!bytes)
        return bytes.error();
    auto request = RequestReader(*environment.library).read(*bytes, inputName(path));
    if (!request)
        return request.error();
    if (const auto links = checkAnnexLinks(*request, path); !links)
        return links.error();
    RequestInput input;
    input.instrument = environment.library->instrument(request->instrument);
    input.form = input.instrument->findTemplate(request->type);
    input.canonical = canonicalRequest(*request, *input.form);
    input.fingerprint = fingerprintOf(input.canonical);
    input.request = std::move(*request);
    return input;
}

Result<LanguageChoice> parseLanguages(const QString &value)
{
    LanguageChoice choice;
    if (value == QLatin1String("all")) {
        choice.languages = QList<Language>(kLanguages.cbegin(), kLanguages.cend());
        return choice;
    }
    const QStringList codes = value.split(QLatin1Char('+'));
    for (const QString &code : codes) {
        const auto language = languageFromCode(code);
        if (!language || choice.languages.contains(*language) || codes.size() > 2)
            return Error{ RequestInputStrings::tr(
                              "\"%1\" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.")
                              .arg(value),
                          {},
                          QStringLiteral("call.language"),
                          {} };
        choice.languages.append(*language);
    }
    choice.bilingual = choice.languages.size() == 2;
    return choice;
}

} // namespace comity::cli
