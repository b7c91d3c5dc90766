// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/messages.h"

#include "common/json.h"
#include "common/translation.h"
#include "instruments/jsonreading.h"
#include "instruments/sentences.h"
#include "rules/characters.h"

#include <QJsonObject>

#include <algorithm>

namespace comity {

namespace {

struct MessageCatalogueStrings
{
    Q_DECLARE_TR_FUNCTIONS(MessageCatalogueStrings)
};

constexpr qsizetype kLongest = 160; // of a value that is quoted in a message

bool isRightToLeftText(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// A value from outside inside a sentence: short, on one line, its invisible characters named, and kept from turning
/// the words around it.
QString quoted(const QString &value, Language language)
{
    QString result;
    for (const uint c : value.left(kLongest).simplified().toUcs4()) {
        const bool shown = !isInvisible(c) && c >= 0x20;
        result += shown ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1) : codePointName(c);
    }
    if (value.size() > kLongest)
        result += QChar(0x2026);
    const bool isolate = !isRightToLeft(language) && isRightToLeftText(result); // Arabic patterns isolate by themselves
    return isolate ? QChar(0x2068) + result + QChar(0x2069) : result;
}

const Field *columnOf(const Field &field, const QString &key)
{
    const auto found = std::find_if(field.columns.cbegin(), field.columns.cend(),
                                    [&](const Field &column) { return column.key == key; });
    return found == field.columns.cend() ? nullptr : &*found;
}

QString listSeparator(Language language)
{
    switch (language) {
    case Language::Arabic: return QStringLiteral("\u060c ");
    case Language::Chinese: return QStringLiteral("\u3001");
    default: return QStringLiteral(", ");
    }
}

} // namespace

const Result<MessageCatalogue> &MessageCatalogue::builtIn()
{
    static const QString name = QStringLiteral("rules.json");
    static const Result<MessageCatalogue> catalogue = fromJson(builtInMessages(name), name);
    return catalogue;
}

Result<MessageCatalogue> MessageCatalogue::fromJson(const QByteArray &json, const QString &fileName)
{
    const QJsonObject root = parseBuiltInJson(json).toObject();
    if (root.value(QLatin1String("comity")).toString() != QLatin1String("messages/1"))
        return Error{ MessageCatalogueStrings::tr("This is not a catalogue of messages."),
                      fileName,
                      QStringLiteral("messages.format"),
                      {} };
    MessageCatalogue catalogue;
    const QJsonObject messages = root.value(QLatin1String("messages")).toObject();
    for (auto it = messages.constBegin(); it != messages.constEnd(); ++it) {
        const QJsonObject object = it.value().toObject();
        const Entry entry{ textFromJson(object.value(QLatin1String("message")).toObject()),
                           textFromJson(object.value(QLatin1String("explanation")).toObject()) };
        if (!isComplete(entry.message) || !isComplete(entry.explanation))
            return Error{
                MessageCatalogueStrings::tr("The message %1 is not there in all six languages.").arg(it.key()),
                fileName,
                QStringLiteral("messages.incomplete"),
                {}
            };
        catalogue.m_entries.insert(it.key(), entry);
    }
    const QJsonObject names = root.value(QLatin1String("languages")).toObject();
    for (auto it = names.constBegin(); it != names.constEnd(); ++it)
        catalogue.m_languageNames.insert(it.key(), textFromJson(it.value().toObject()));
    return catalogue;
}

QMap<QString, QString> MessageCatalogue::argumentsOf(const Finding &finding, const Template &form,
                                                     Language language) const
{
    const auto nameOf = [&](const QString &code) {
        const QString name = m_languageNames.value(code).in(language);
        return name.isEmpty() ? code : name;
    };
    QMap<QString, QString> result;
    for (auto it = finding.arguments.cbegin(); it != finding.arguments.cend(); ++it) {
        QString value = it.value();
        if (it.key() == QLatin1String("language"))
            value = nameOf(value);
        if (it.key() == QLatin1String("languages")) {
            QStringList names;
            for (const QString &code : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                names << nameOf(code);
            value = names.join(listSeparator(language));
        }
        result.insert(it.key(), quoted(value, language));
    }
    const Field *field = form.field(finding.field);
    if (!field)
        return result;
    result.insert(QStringLiteral("field"), field->label.in(language));
    const QStringList rest = finding.pointer.mid(field->pointer().size()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (const Field *column = columnOf(*field, rest.value(1))) {
        result.insert(QStringLiteral("column"), column->label.in(language));
        result.insert(QStringLiteral("row"), QString::number(rest.at(0).toLongLong() + 1));
    }
    return result;
}

QString MessageCatalogue::message(const Finding &finding, const Template &form, Language language) const
{
    const auto entry = m_entries.constFind(finding.message);
    if (entry == m_entries.constEnd())
        return finding.message; // a bug that a test finds
    return fillPlaceholders(form.counterparts.inNumbers(entry->message.in(language), language),
                            argumentsOf(finding, form, language));
}

QString MessageCatalogue::explanation(const Finding &finding, const Template &form, Language language) const
{
    const auto entry = m_entries.constFind(finding.message);
    if (entry == m_entries.constEnd())
        return {};
    return fillPlaceholders(form.counterparts.inNumbers(entry->explanation.in(language), language),
                            argumentsOf(finding, form, language));
}

} // namespace comity
