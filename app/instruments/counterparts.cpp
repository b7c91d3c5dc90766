// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/counterparts.h"

#include "instruments/instrument.h"
#include "instruments/jsonreading.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace comity {

namespace {

/// "9(2)" for "9(2)(a)"; empty for an article.
QString above(const QString &paragraph)
{
    const qsizetype last = paragraph.lastIndexOf(QLatin1Char('('));
    return last < 0 ? QString() : paragraph.left(last);
}

/// The row of the paragraph or of the nearest that it is part of; what comes behind that is kept.
QString translated(const QList<Counterpart> &rows, const QString &paragraph, QString Counterpart::*from,
                   QString Counterpart::*to)
{
    for (QString part = paragraph; !part.isEmpty(); part = above(part)) {
        const auto row
            = std::find_if(rows.begin(), rows.end(), [&](const Counterpart &one) { return one.*from == part; });
        if (row != rows.end())
            return (*row.*to).isEmpty() ? QString() : *row.*to + paragraph.mid(part.size());
    }
    return {};
}

QString letterIn(const QString &letter, const QStringList &letters, Language language)
{
    static const QStringList arabic{
        QStringLiteral("\u0623"), QStringLiteral("\u0628"),       QStringLiteral("\u062c"),
        QStringLiteral("\u062f"), QStringLiteral("\u0647\u0640"), QStringLiteral("\u0648")
    };
    const QStringList &known = letters.isEmpty() && language == Language::Arabic ? arabic : letters;
    const int index = letter.isEmpty() ? -1 : letter.at(0).unicode() - u'a';
    return index >= 0 && index < known.size() ? known.at(index) : letter;
}

} // namespace

Counterparts Counterparts::fromJson(const QJsonObject &object)
{
    Counterparts result;
    result.of = object.value(QLatin1String("of")).toString();
    const QJsonArray rows = object.value(QLatin1String("paragraphs")).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        result.rows.append({ row.value(QLatin1String("paragraph")).toString(),
                             row.value(QLatin1String("of")).toString(),
                             textFromJson(row.value(QLatin1String("note")).toObject()) });
    }
    return result;
}

QString Counterparts::own(const QString &paragraph) const
{
    return isEmpty() ? paragraph : translated(rows, paragraph, &Counterpart::of, &Counterpart::paragraph);
}

QString Counterparts::other(const QString &paragraph) const
{
    return isEmpty() ? paragraph : translated(rows, paragraph, &Counterpart::paragraph, &Counterpart::of);
}

const Counterpart *Counterparts::row(const QString &paragraph) const
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const Counterpart &one) { return one.paragraph == paragraph; });
    return found == rows.end() ? nullptr : &*found;
}

QString Counterparts::inNumbers(const QString &pattern, Language language) const
{
    static const QRegularExpression number(
        QStringLiteral("\\{(art|par|let)_(\\d{1,3})(?:_(\\d{1,2}))?(?:_([a-z]))?\\}"));
    if (!pattern.contains(QLatin1Char('{')))
        return pattern;
    QString result;
    qsizetype end = 0;
    bool foreign = false;
    for (auto it = number.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto bracketed = [](const QString &part) {
            return part.isEmpty() ? QString() : QLatin1Char('(') + part + QLatin1Char(')');
        };
        const QString asked = match.captured(2) + bracketed(match.captured(3)) + bracketed(match.captured(4));
        const QString answering = own(asked);
        const ParagraphParts parts = partsOf(answering.isEmpty() ? asked : answering);
        foreign = foreign || answering.isEmpty();
        result += QStringView(pattern).mid(end, match.capturedStart() - end);
        if (match.captured(1) == QLatin1String("art"))
            result += parts.article;
        else if (match.captured(1) == QLatin1String("par"))
            result += parts.paragraph;
        else
            result += letterIn(parts.letter, letters.value(language), language);
        end = match.capturedEnd();
    }
    result.append(QStringView(pattern).mid(end));
    return foreign ? result + QStringLiteral(" [") + ofTitle.in(language) + QLatin1Char(']') : result;
}

ParagraphParts partsOf(const QString &paragraph)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:\\((\\d{1,2})\\))?(?:\\(([a-z])\\))?$"));
    const QRegularExpressionMatch match = form.match(paragraph);
    return { match.captured(1), match.captured(2), match.captured(3) };
}

QJsonValue inOwnNumbers(const QJsonValue &value, const Counterparts &counterparts)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &entry : value.toArray())
            result.append(inOwnNumbers(entry, counterparts));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != QLatin1String("paragraph") || !it.value().isString()) {
            result.insert(it.key(), inOwnNumbers(it.value(), counterparts));
            continue;
        }
        if (const QString own = counterparts.own(it.value().toString()); !own.isEmpty())
            result.insert(it.key(), own);
    }
    return result;
}

} // namespace comity
