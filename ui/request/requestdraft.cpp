// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestwriter.h"
#include "ui/request/requestedit.h"
#include "ui/request/valuetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace comity::ui {

namespace {

QString requestMember() { return QStringLiteral("request"); }
QString typedMember() { return QStringLiteral("typed"); }

QJsonValue valueAt(const QJsonObject &root, const QStringList &member)
{
    QJsonValue value = root;
    for (const QString &token : member)
        value = value.toObject().value(token);
    return value;
}

/// The draft's members over the annexes of the request, without those that stand where an object of fields should.
QJsonObject usable(QJsonObject draft, const QJsonObject &base, const Template &form)
{
    const QString annexes = QStringLiteral("annexes");
    if (base.contains(annexes))
        draft.insert(annexes, base.value(annexes));
    else
        draft.remove(annexes);
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            QJsonValue parent = draft;
            for (qsizetype i = 0; i + 1 < field.member.size() && !parent.isUndefined() && !parent.isNull(); ++i) {
                parent = parent.toObject().value(field.member.at(i));
                if (!parent.isObject() && !parent.isUndefined() && !parent.isNull())
                    draft.remove(field.member.first());
            }
        }
    }
    return draft;
}

/// What is no value, as somebody might have typed it.
QString asTyped(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isArray())
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    return json.toVariant().toString();
}

bool isInLanguages(const Field &field) { return field.type == FieldType::Text || field.type == FieldType::Label; }

} // namespace

QJsonObject RequestEdit::toDraft() const
{
    QJsonObject typed;
    for (auto it = m_typed.constBegin(); it != m_typed.constEnd(); ++it)
        typed.insert(pointerOf(it.key(), *m_form), it.value());
    return { { requestMember(), requestToJson(m_request, *m_form) }, { typedMember(), typed } };
}

void RequestEdit::restoreDraft(const QJsonObject &draft)
{
    const QJsonObject source = usable(draft.value(requestMember()).toObject(), m_request.source, *m_form);
    m_stack.clear();
    endEditing();
    m_typed.clear();
    if (draft.value(requestMember()).isObject()) {
        m_request.source = source;
        m_request.values.clear();
        for (const Section &section : m_form->sections) {
            for (const Field &field : section.fields) {
                const Value value = restored(valueAt(source, field.member), field, { field.key, -1, {}, {} });
                if (!std::holds_alternative<std::monostate>(value.data()))
                    m_request.values.insert(field.key, value);
            }
        }
    }
    restoreTyped(draft.value(typedMember()).toObject());
    Q_EMIT reset();
    Q_EMIT changed();
}

Value RequestEdit::restored(const QJsonValue &json, const Field &field, const FieldPlace &place)
{
    const auto whole = checked(json, field);
    if (whole)
        return *whole;
    if (field.type == FieldType::Table && json.isArray()) {
        Rows rows;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            Row row;
            row.source = array.at(i).toObject();
            for (const Field &column : field.columns) {
                const FieldPlace cell{ place.key, static_cast<int>(i), column.key, {} };
                const Value value = restored(row.source.value(column.key), column, cell);
                const bool wasRefused = isAbsent(value) && row.source.contains(column.key);
                if (!isAbsent(value) || wasRefused)
                    row.cells.insert(column.key, wasRefused ? emptyValue(column) : value);
            }
            rows.push_back(std::move(row));
        }
        return Value(std::move(rows));
    }
    if (isInLanguages(field) && json.isObject()) {
        Value value;
        const QJsonObject object = json.toObject();
        for (const Language language : kLanguages) {
            const QJsonValue text = object.value(languageCode(language));
            if (text.isUndefined() || text.isNull())
                continue;
            const auto one = checked(QJsonObject{ { languageCode(language), text } }, field);
            if (one)
                value = withLanguage(value, language, one->text().in(language));
            else
                m_typed.insert(place.in(language), asTyped(text));
        }
        return isAbsent(value) ? emptyValue(field) : value;
    }
    // A text has no place without a language; what was there is kept in that of the request.
    m_typed.insert(field.type == FieldType::Text ? place.in(m_request.language()) : place, asTyped(json));
    return emptyValue(field);
}

void RequestEdit::restoreTyped(const QJsonObject &typed)
{
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it) {
        const auto place = placeOf(it.key(), *m_form);
        const Field *field = place ? fieldAt(*place, *m_form) : nullptr;
        const QString text = it.value().toString();
        const bool isRow = place && place->row >= 0;
        if (!field || text.isEmpty() || (isRow && (!place->isCell() || place->row >= rowCount(place->key))))
            continue;
        const auto read = readTyped(*place, *field, text);
        if (read)
            put(*place, *read); // this program reads what an earlier one did not
        else
            m_typed.insert(*place, text);
    }
}

} // namespace comity::ui
