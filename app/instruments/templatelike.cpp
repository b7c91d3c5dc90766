// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/templatelike.h"

#include "common/translation.h"

#include <QMap>

namespace comity {

namespace {

struct TemplateLikeStrings
{
    Q_DECLARE_TR_FUNCTIONS(TemplateLikeStrings)
};

const QString kLike = QStringLiteral("like");
const QString kOf = QStringLiteral("of");
const QString kKey = QStringLiteral("key");
const QString kId = QStringLiteral("id");
const QString kAfter = QStringLiteral("after");
const QString kFields = QStringLiteral("fields");
const QString kColumns = QStringLiteral("columns");
const QString kParagraph = QStringLiteral("paragraph");

Error unknown(const QString &message, const QString &place)
{
    return { message, place, QStringLiteral("instrument.like"), {} };
}

qsizetype indexOf(const QJsonArray &array, const QString &member, const QString &value)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).toObject().value(member).toString() == value)
            return i;
    }
    return -1;
}

/// RFC 7396 for one level: what is null goes, everything else takes the place of what was there.
QJsonObject patched(QJsonObject object, const QJsonObject &patch, const QStringList &except)
{
    for (auto it = patch.constBegin(); it != patch.constEnd(); ++it) {
        if (except.contains(it.key()))
            continue;
        if (it.value().isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

Result<QJsonArray> mergedFields(QJsonArray fields, const QJsonArray &changes, const QString &place);

Result<QJsonObject> mergedField(const QJsonObject &field, const QJsonObject &change, const QString &place)
{
    QJsonObject result = patched(field, change, { kKey, kAfter, kColumns });
    if (!change.contains(kColumns))
        return result;
    const auto columns = mergedFields(field.value(kColumns).toArray(), change.value(kColumns).toArray(),
                                      place + QLatin1Char('.') + field.value(kKey).toString());
    if (!columns)
        return columns.error();
    result.insert(kColumns, *columns);
    return result;
}

/// An entry with a key that is there changes it; any other is a new field, at the end or after the one it names.
Result<QJsonArray> mergedFields(QJsonArray fields, const QJsonArray &changes, const QString &place)
{
    for (const QJsonValue &value : changes) {
        QJsonObject change = value.toObject();
        const qsizetype same = indexOf(fields, kKey, change.value(kKey).toString());
        if (same >= 0) {
            const auto field = mergedField(fields.at(same).toObject(), change, place);
            if (!field)
                return field.error();
            fields.replace(same, *field);
            continue;
        }
        const QString after = change.take(kAfter).toString();
        const qsizetype before = after.isEmpty() ? fields.size() - 1 : indexOf(fields, kKey, after);
        if (before < 0 && !after.isEmpty())
            return unknown(TemplateLikeStrings::tr("The field \"%1\" does not exist.").arg(after), place);
        fields.insert(before + 1, change);
    }
    return fields;
}

QJsonObject renamed(QJsonObject object, const QJsonObject &paragraphs)
{
    const QString paragraph = object.value(kParagraph).toString();
    if (paragraphs.contains(paragraph)) {
        const QString other = paragraphs.value(paragraph).toString();
        if (other.isEmpty())
            object.remove(kParagraph);
        else
            object.insert(kParagraph, other);
    }
    for (const QString &inner : { kFields, kColumns }) {
        if (!object.contains(inner))
            continue;
        QJsonArray list = object.value(inner).toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            list.replace(i, renamed(list.at(i).toObject(), paragraphs));
        object.insert(inner, list);
    }
    return object;
}

/// `form` is the template that its own is like; another one where the section says of which it is.
Result<QJsonObject> wholeSection(const QJsonObject &section, const QJsonObject &form, const QJsonArray &earlier)
{
    const QString of = section.value(kOf).toString();
    const qsizetype other = of.isEmpty() ? -1 : indexOf(earlier, kId, of);
    if (!of.isEmpty() && other < 0)
        return unknown(TemplateLikeStrings::tr("The template \"%1\" does not stand before it.").arg(of), of);
    const QJsonObject base = other < 0 ? form : earlier.at(other).toObject();
    const QString id = section.value(kLike).toString();
    const QJsonArray sections = base.value(QLatin1String("sections")).toArray();
    const qsizetype found = indexOf(sections, kId, id);
    if (found < 0)
        return unknown(TemplateLikeStrings::tr("The section \"%1\" does not exist.").arg(id), id);
    const QString paragraphs = QStringLiteral("paragraphs");
    const QString without = QStringLiteral("without");
    QJsonObject result = renamed(sections.at(found).toObject(), section.value(paragraphs).toObject());
    QJsonArray fields = result.value(kFields).toArray();
    for (const QJsonValue &key : section.value(without).toArray()) {
        const qsizetype index = indexOf(fields, kKey, key.toString());
        if (index < 0)
            return unknown(TemplateLikeStrings::tr("The field \"%1\" does not exist.").arg(key.toString()), id);
        fields.removeAt(index);
    }
    const auto merged = mergedFields(fields, section.value(kFields).toArray(), id);
    if (!merged)
        return merged.error();
    result = patched(result, section, { kLike, kOf, paragraphs, without, kFields });
    result.insert(kFields, *merged);
    return result;
}

} // namespace

Result<QJsonObject> wholeTemplate(const QJsonObject &form, const QJsonArray &earlier)
{
    const QString like = form.value(kLike).toString();
    if (like.isEmpty())
        return form;
    const qsizetype found = indexOf(earlier, kId, like);
    if (found < 0)
        return unknown(TemplateLikeStrings::tr("The template \"%1\" does not stand before it.").arg(like),
                       form.value(kId).toString());
    const QJsonObject base = earlier.at(found).toObject();
    QJsonObject result = form;
    result.remove(kLike);
    const QString phrases = QStringLiteral("phrases");
    result.insert(phrases, patched(base.value(phrases).toObject(), form.value(phrases).toObject(), {}));
    QJsonArray sections = form.value(QLatin1String("sections")).toArray();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QJsonObject section = sections.at(i).toObject();
        if (!section.contains(kLike))
            continue;
        const auto whole = wholeSection(section, base, earlier);
        if (!whole)
            return whole.error();
        sections.replace(i, *whole);
    }
    result.insert(QStringLiteral("sections"), sections);
    return result;
}

} // namespace comity
