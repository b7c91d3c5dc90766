// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "domain/value.h"
#include "instruments/instrument.h"

#include <QJsonValue>

#include <optional>

namespace comity::ui {

// Values of a request as an editor has them: as text, and back by way of the JSON of the file, so that the reader of
// files decides what a value is.

/// A value as the text of an editor; of a text in languages the one asked for, the language-neutral one without.
[[nodiscard]] QString textOf(const Value &value, std::optional<Language> language);
/// The text of a value with one language changed, or taken away by an empty string.
[[nodiscard]] Value withLanguage(const Value &value, Language language, const QString &text);
/// As the file of a request has it.
[[nodiscard]] QJsonValue jsonOf(const Value &value, const Field &field);
/// What was typed into a field of one line, as JSON of the field's type where it can be that: the digits of all scripts
/// as 0 to 9, spaces around it dropped, a moment in the form of the file.
[[nodiscard]] QJsonValue jsonOfTyped(const QString &text, const Field &field);
/// What the reader asks of every file: lengths, marks, characters that exist.
[[nodiscard]] Result<void> withinLimits(const QJsonValue &json);

/// There is nothing, not even white space.
[[nodiscard]] bool isAbsent(const Value &value);
/// What an empty request has in such a field.
[[nodiscard]] Value emptyValue(const Field &field);
/// Alike for a reader: nothing, an empty string and an empty list are the same.
[[nodiscard]] bool sameValue(const Value &a, const Value &b, const Field &field);

} // namespace comity::ui
