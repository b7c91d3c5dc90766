// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/jsonreading.h"

namespace comity {

Text textFromJson(const QJsonObject &object)
{
    Text text;
    for (const Language language : kLanguages) {
        const QJsonValue value = object.value(languageCode(language));
        if (value.isString())
            text.set(language, value.toString());
    }
    return text;
}

Label labelFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Label label;
    label.text = textFromJson(object);
    label.term = object.value(QLatin1String("term")).toString();
    for (const QString &code : stringsFromJson(object.value(QLatin1String("verified")))) {
        if (const auto language = languageFromCode(code))
            label.verified.insert(*language);
    }
    return label;
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        strings.append(entry.toString());
    return strings;
}

} // namespace comity
