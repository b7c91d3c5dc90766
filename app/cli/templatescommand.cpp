// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/records.h"
#include "services/kinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace comity::cli {

namespace {

struct TemplatesCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommandStrings)
};

QByteArray asJson(const Library &library, Language language)
{
    QJsonArray kinds;
    for (const auto &instrument : library.instruments()) {
        for (const Template *form : kindsByArticle(*instrument))
            kinds.append(QJsonObject{ { QStringLiteral("instrument"), instrument->id },
                                      { QStringLiteral("type"), form->id },
                                      { QStringLiteral("article"), articleOf(*form) },
                                      { QStringLiteral("title"), form->title.in(language) } });
    }
    return QJsonDocument(kinds).toJson(QJsonDocument::Indented);
}

QByteArray asText(const Library &library, Language language)
{
    QString text;
    for (const auto &instrument : library.instruments()) {
        text += instrument->id + QStringLiteral(" – ") + instrument->shortTitle.in(language) + QLatin1Char('\n');
        QString before;
        for (const Template *form : kindsByArticle(*instrument)) {
            const QString article = instrument->cite(articleOf(*form), language);
            if (article != before)
                text += QStringLiteral("\n  ") + article + QLatin1Char('\n');
            before = article;
            text += QStringLiteral("    ") + form->id.leftJustified(20) + form->title.in(language) + QLatin1Char('\n');
        }
    }
    return text.toUtf8();
}

} // namespace

int runTemplates(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addFormatOption(parser);
    if (!parseArguments(parser, arguments, 0))
        return Unusable;
    const auto json = wantsJson(parser);
    if (!json)
        return refuse(json.error());
    const QByteArray list = *json ? asJson(*environment.library, environment.messages)
                                  : asText(*environment.library, environment.messages);
    return writeResult(list) ? Done : Unusable;
}

} // namespace comity::cli
