// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperwords.h"

#include "common/json.h"
#include "common/translation.h"
#include "instruments/instrument.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace comity {

namespace {

struct PaperWordsStrings
{
    Q_DECLARE_TR_FUNCTIONS(PaperWordsStrings)
};

Text textOf(const QJsonObject &json)
{
    Text text;
    for (const Language language : kLanguages)
        text.set(language, json.value(languageCode(language)).toString());
    return text;
}

bool isComplete(const Text &text)
{
    return std::all_of(kLanguages.begin(), kLanguages.end(),
                       [&](Language language) { return !text.in(language).trimmed().isEmpty(); });
}

} // namespace

Result<PaperWords> PaperWords::loadBuiltIn()
{
    const QString name = QStringLiteral("papers.json");
    QFile file(QStringLiteral(":/comity/messages/") + name);
    return fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), name);
}

Result<PaperWords> PaperWords::fromJson(const QByteArray &json, const QString &fileName)
{
    const QJsonObject root = parseBuiltInJson(json).toObject();
    if (root.value(QLatin1String("comity")).toString() != QLatin1String("papers/1"))
        return Error{ PaperWordsStrings::tr("This is not a catalogue of the sentences on papers."),
                      fileName,
                      QStringLiteral("papers.format"),
                      {} };
    PaperWords words;
    const QJsonObject messages = root.value(QLatin1String("messages")).toObject();
    for (auto it = messages.constBegin(); it != messages.constEnd(); ++it) {
        const Text text = textOf(it.value().toObject());
        if (!isComplete(text))
            return Error{ PaperWordsStrings::tr("The sentence %1 is not there in all six languages.").arg(it.key()),
                          fileName,
                          QStringLiteral("papers.incomplete"),
                          {} };
        words.m_sentences.insert(it.key(), text);
    }
    return words;
}

QString PaperWords::text(const QString &id, Language language, const QMap<QString, QString> &arguments) const
{
    const auto sentence = m_sentences.constFind(id);
    if (sentence == m_sentences.constEnd())
        return QLatin1Char('[') + id + QLatin1Char(']');
    return fillPlaceholders(sentence->in(language), arguments);
}

} // namespace comity
