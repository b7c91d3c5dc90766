// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrument.h"

#include "common/json.h"

#include <QRegularExpression>

#include <algorithm>

namespace comity {

QString Field::pointer() const
{
    QString result;
    for (const QString &token : member)
        result += QLatin1Char('/') + pointerToken(token);
    return result;
}

const Field *Template::field(const QString &key) const
{
    for (const Section &section : sections) {
        for (const Field &field : section.fields) {
            if (field.key == key)
                return &field;
        }
    }
    return nullptr;
}

const Template *Instrument::findTemplate(const QString &templateId) const
{
    const auto found = std::find_if(templates.cbegin(), templates.cend(),
                                    [&](const Template &candidate) { return candidate.id == templateId; });
    return found == templates.cend() ? nullptr : &*found;
}

const Article *Instrument::article(const QString &number) const
{
    const auto found = std::find_if(articles.cbegin(), articles.cend(),
                                    [&](const Article &candidate) { return candidate.number == number; });
    return found == articles.cend() ? nullptr : &*found;
}

const Choice *Instrument::choice(const QString &list, const QString &choiceId) const
{
    const auto entries = lists.constFind(list);
    if (entries == lists.constEnd())
        return nullptr;
    const auto found = std::find_if(entries->cbegin(), entries->cend(),
                                    [&](const Choice &candidate) { return candidate.id == choiceId; });
    return found == entries->cend() ? nullptr : &*found;
}

QString Instrument::sectionLetter(const QString &letter, Language language) const
{
    const QStringList localized = letters.value(language);
    const int index = letter.isEmpty() ? -1 : letter.at(0).unicode() - u'a';
    const QString shown = index >= 0 && index < localized.size() ? localized.at(index) : letter;
    const bool openedByBracket
        = language == Language::English || language == Language::Chinese || language == Language::Arabic;
    return openedByBracket ? QLatin1Char('(') + shown + QLatin1Char(')') : shown + QLatin1Char(')');
}

QString Instrument::cite(const QString &paragraph, Language language) const
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:\\((\\d{1,2})\\))?(?:\\(([a-z])\\))?$"));
    const QRegularExpressionMatch match = form.match(paragraph);
    if (!match.hasMatch())
        return paragraph;
    const QString number = match.captured(2);
    const QString letter = match.captured(3);
    const QString kind = number.isEmpty() ? QStringLiteral("article")
        : letter.isEmpty()                ? QStringLiteral("paragraph")
                                          : QStringLiteral("item");
    if (number.isEmpty() && !letter.isEmpty())
        return paragraph;
    const int index = letter.isEmpty() ? -1 : letter.at(0).unicode() - u'a';
    const QStringList localized = letters.value(language);
    return fillPlaceholders(
        citationPatterns.value(kind).in(language),
        { { QStringLiteral("article"), match.captured(1) },
          { QStringLiteral("paragraph"), number },
          { QStringLiteral("letter"), index >= 0 && index < localized.size() ? localized.at(index) : letter } });
}

QString fillPlaceholders(const QString &pattern, const QMap<QString, QString> &arguments)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    QString result;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(pattern).mid(end, match.capturedStart() - end);
        const auto argument = arguments.constFind(match.captured(1));
        result += argument == arguments.constEnd() ? match.captured(0) : *argument;
        end = match.capturedEnd();
    }
    return result.append(QStringView(pattern).mid(end));
}

} // namespace comity
