// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/sentences.h"

#include "common/json.h"
#include "instruments/builtin.h"
#include "instruments/instrument.h"
#include "instruments/jsonreading.h"

#include <QFile>

#include <algorithm>

namespace comity {

bool isComplete(const Text &text)
{
    return std::all_of(kLanguages.begin(), kLanguages.end(),
                       [&](Language language) { return !text.in(language).trimmed().isEmpty(); });
}

QByteArray builtInMessages(const QString &fileName)
{
    QFile file(QStringLiteral(":/comity/messages/") + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> SentenceCatalogue::read(const QByteArray &json, const QString &fileName, const QString &name)
{
    const QJsonObject root = parseBuiltInJson(json).toObject();
    const auto damaged = [&](const QString &what, const QString &detail) {
        return Error{ BuiltInStrings::tr("A part of the program is damaged; install the program again."), fileName,
                      name + QLatin1Char('.') + what, detail };
    };
    if (root.value(QLatin1String("comity")).toString() != name + QLatin1String("/1"))
        return damaged(QStringLiteral("format"), {});
    const QJsonObject messages = root.value(QLatin1String("messages")).toObject();
    for (auto it = messages.constBegin(); it != messages.constEnd(); ++it) {
        const Text text = textFromJson(it.value().toObject());
        if (!isComplete(text))
            return damaged(QStringLiteral("incomplete"), it.key());
        m_sentences.insert(it.key(), text);
    }
    return {};
}

Text SentenceCatalogue::pattern(const QString &id) const
{
    Text filled = m_sentences.value(id);
    for (const Language language : kLanguages)
        if (const QString sentence = filled.in(language); !sentence.isEmpty())
            filled.set(language, m_counterparts.inNumbers(sentence, language));
    return filled;
}

QString SentenceCatalogue::text(const QString &id, Language language, const QMap<QString, QString> &arguments) const
{
    const auto sentence = m_sentences.constFind(id);
    if (sentence == m_sentences.constEnd())
        return QLatin1Char('[') + id + QLatin1Char(']');
    return fillPlaceholders(m_counterparts.inNumbers(sentence->in(language), language), arguments);
}

} // namespace comity
