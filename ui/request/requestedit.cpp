// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/requestedit.h"

#include "exchange/requestwriter.h"
#include "rules/rule.h"
#include "ui/request/requestcommands.h"
#include "ui/request/valuetext.h"
#include "ui/widgets/uilanguage.h"

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kPause = 2000;     // ms without a key after which the next one begins a step of its own
constexpr int kUndoLimit = 2000; // steps

const Template &formOf(const Instrument *instrument, const QString &type)
{
    static const Template none; // a request that no template describes has no fields
    const Template *form = instrument ? instrument->findTemplate(type) : nullptr;
    return form ? *form : none;
}

const Instrument &instrumentOf(const Library &library, const QString &id)
{
    static const Instrument none;
    const Instrument *instrument = library.instrument(id);
    return instrument ? *instrument : none;
}

} // namespace

RequestEdit::RequestEdit(std::shared_ptr<const Library> library, const Request &request, QObject *parent)
    : QObject(parent), m_library(std::move(library)), m_instrument(&instrumentOf(*m_library, request.instrument)),
      m_form(&formOf(m_instrument, request.type)), m_request(request), m_saved(request.values)
{
    m_stack.setUndoLimit(kUndoLimit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &RequestEdit::endEditing);
}

RequestEdit::RequestEdit(std::shared_ptr<const Library> library, std::shared_ptr<const Instrument> instrument,
                         const Request &request, QObject *parent)
    : RequestEdit(std::move(library), request, parent)
{
    m_owned = std::move(instrument);
    m_instrument = m_owned.get();
    m_form = &formOf(m_instrument, request.type);
}

RequestEdit::~RequestEdit() { m_stack.clear(); }

Value RequestEdit::value(const FieldPlace &place) const
{
    const auto found = m_request.values.constFind(place.key);
    if (found == m_request.values.constEnd())
        return {};
    if (!place.isCell())
        return *found;
    const Rows &rows = found->rows();
    const auto row = static_cast<size_t>(place.row);
    return row < rows.size() ? rows[row].cell(place.column) : Value();
}

int RequestEdit::rowCount(const QString &key) const
{
    const auto found = m_request.values.constFind(key);
    return found == m_request.values.constEnd() ? 0 : static_cast<int>(found->rows().size());
}

QString RequestEdit::textAt(const FieldPlace &place) const
{
    const auto typed = m_typed.constFind(place);
    return typed == m_typed.constEnd() ? textOf(value(place), place.language) : *typed;
}

QString RequestEdit::problem(const FieldPlace &place) const
{
    const auto typed = m_typed.constFind(place);
    const Field *field = fieldAt(place, *m_form);
    if (typed == m_typed.constEnd() || !field)
        return {};
    if (field->type == FieldType::Integer)
        return tr("“%1” is not a whole number.").arg(typed->left(60));
    const auto read = readTyped(place, *field, *typed);
    // What a draft brought where nobody types (a list, a choice) can be read no better now.
    return read ? tr("“%1” cannot stand here; choose again.").arg(typed->left(60)) : read.error().message;
}

bool RequestEdit::isActive(const Field &field) const
{
    return RuleContext{ m_request, *m_form, *m_instrument, parties(), {}, {}, {} }.isActive(field);
}

bool RequestEdit::setValue(const FieldPlace &place, const Value &value)
{
    const Field *field = fieldAt(place, *m_form);
    if (!field)
        return false;
    const auto read = checked(jsonOf(value, *field), *field);
    if (!read)
        return false;
    push(place, { *read, std::nullopt });
    return true;
}

bool RequestEdit::setTyped(const FieldPlace &place, const QString &text)
{
    const Field *field = fieldAt(place, *m_form);
    if (!field)
        return false;
    const auto read = readTyped(place, *field, text);
    if (read) {
        push(place, { *read, std::nullopt });
        return true;
    }
    const Value left = place.language ? withLanguage(value(place), *place.language, {}) : Value();
    push(place, { left, text });
    return false;
}

bool RequestEdit::insertRows(const QString &key, int at, const Rows &rows)
{
    const Field *field = m_form->field(key);
    const int count = rowCount(key);
    if (!field || field->type != FieldType::Table || at < 0 || at > count || rows.empty())
        return false;
    Rows all = value({ key, -1, {}, {} }).rows();
    all.insert(all.begin() + at, rows.begin(), rows.end());
    if (!checked(jsonOf(Value(std::move(all)), *field), *field))
        return false;
    endEditing();
    TypedMap typed;
    const TypedMap before = typedOf(key);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        FieldPlace place = it.key();
        place.row += place.row >= at ? static_cast<int>(rows.size()) : 0;
        typed.insert(place, it.value());
    }
    m_stack.push(new RowsCommand(*this, key, at, 0, rows, typed));
    endEditing();
    return true;
}

void RequestEdit::removeRows(const QString &key, int at, int count)
{
    if (at < 0 || count < 1 || at + count > rowCount(key))
        return;
    endEditing();
    TypedMap typed;
    const TypedMap before = typedOf(key);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        FieldPlace place = it.key();
        if (place.row >= at && place.row < at + count)
            continue;
        place.row -= place.row >= at ? count : 0;
        typed.insert(place, it.value());
    }
    m_stack.push(new RowsCommand(*this, key, at, count, {}, typed));
    endEditing();
}

void RequestEdit::moveRow(const QString &key, int from, int to)
{
    const int count = rowCount(key);
    if (from == to || from < 0 || to < 0 || from >= count || to >= count)
        return;
    endEditing();
    const auto moved = [from, to](int row) {
        if (row == from)
            return to;
        if (from < to)
            return row > from && row <= to ? row - 1 : row;
        return row >= to && row < from ? row + 1 : row;
    };
    TypedMap typed;
    const TypedMap before = typedOf(key);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        FieldPlace place = it.key();
        place.row = moved(place.row);
        typed.insert(place, it.value());
    }
    const int first = std::min(from, to);
    const int last = std::max(from, to);
    const Value held = value({ key, -1, {}, {} });
    Rows turned(held.rows().begin() + first, held.rows().begin() + last + 1);
    if (from < to)
        std::rotate(turned.begin(), turned.begin() + 1, turned.end());
    else
        std::rotate(turned.begin(), turned.end() - 1, turned.end());
    m_stack.push(new RowsCommand(*this, key, first, last - first + 1, std::move(turned), typed));
    Q_EMIT rowsChanged(key, to); // the command looks at the first of them
    endEditing();
}

bool RequestEdit::isModified() const
{
    if (!m_typed.isEmpty())
        return true;
    for (const Section &section : m_form->sections) {
        for (const Field &field : section.fields) {
            if (!sameValue(m_request.values.value(field.key), m_saved.value(field.key), field))
                return true;
        }
    }
    return false;
}

void RequestEdit::markSaved(const Request &saved)
{
    m_saved = saved.values;
    endEditing();
    m_stack.setClean();
}

RequestEdit::State RequestEdit::stateOf(const FieldPlace &place) const
{
    const auto typed = m_typed.constFind(place);
    return { value(place), typed == m_typed.constEnd() ? std::nullopt : std::optional(*typed) };
}

void RequestEdit::push(const FieldPlace &place, const State &after)
{
    const State before = stateOf(place);
    const Field *field = fieldAt(place, *m_form);
    if (before == after || (before.typed == after.typed && sameValue(before.value, after.value, *field)))
        return;
    m_stack.push(new FieldCommand(*this, place, before, after));
    m_pause.start();
}

void RequestEdit::apply(const FieldPlace &place, const State &state)
{
    const bool typedDiffers = stateOf(place).typed != state.typed;
    put(place, state.value);
    if (state.typed)
        m_typed.insert(place, *state.typed);
    else
        m_typed.remove(place);
    Q_EMIT valueChanged(place);
    if (typedDiffers)
        Q_EMIT typedChanged(place);
    Q_EMIT changed();
}

void RequestEdit::put(const FieldPlace &place, const Value &value)
{
    const Field *field = fieldAt(place, *m_form);
    if (!field)
        return;
    // What the file said must not shine through a field that was cleared: its emptiness is written over it.
    if (!place.isCell()) {
        m_request.values.insert(place.key, isAbsent(value) ? emptyValue(*field) : value);
        return;
    }
    Rows rows = m_request.values.value(place.key).rows();
    const auto row = static_cast<size_t>(place.row);
    if (row >= rows.size())
        return;
    rows[row].cells.insert(place.column, isAbsent(value) ? emptyValue(*field) : value);
    m_request.values.insert(place.key, Value(std::move(rows)));
}

void RequestEdit::applyRows(const QString &key, int at, int removed, const Rows &inserted, const TypedMap &typed,
                            int look)
{
    Rows rows = m_request.values.value(key).rows();
    rows.erase(rows.begin() + at, rows.begin() + at + removed);
    rows.insert(rows.begin() + at, inserted.begin(), inserted.end());
    m_request.values.insert(key, Value(std::move(rows)));
    const TypedMap before = typedOf(key);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it)
        m_typed.remove(it.key());
    m_typed.insert(typed);
    Q_EMIT rowsChanged(key, look);
    Q_EMIT changed();
}

RequestEdit::TypedMap RequestEdit::typedOf(const QString &key) const
{
    TypedMap typed;
    for (auto it = m_typed.constBegin(); it != m_typed.constEnd(); ++it) {
        if (it.key().key == key)
            typed.insert(it.key(), it.value());
    }
    return typed;
}

Result<Value> RequestEdit::readTyped(const FieldPlace &place, const Field &field, const QString &text) const
{
    if (field.type != FieldType::Text && field.type != FieldType::Label)
        return checked(jsonOfTyped(text, field), field);
    if (place.language)
        return checked(jsonOf(withLanguage(value(place), *place.language, text), field), field);
    return checked(text.isEmpty() ? QJsonValue() : QJsonValue(text), field);
}

Result<Value> RequestEdit::checked(const QJsonValue &json, const Field &field) const
{
    if (const auto limits = withinLimits(json); !limits)
        return limits.error();
    return ValueReader(*m_library, *m_instrument).read(json, field, field.pointer());
}

QString RequestEdit::nameOf(const FieldPlace &place) const
{
    const Field *field = fieldAt(place, *m_form);
    return field ? field->label.in(uiLanguage()) : QString();
}

} // namespace comity::ui
