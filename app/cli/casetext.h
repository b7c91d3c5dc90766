// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casework.h"

#include <QJsonObject>

namespace comity::cli {

/// How a case stands, in lines for a reader: state, whose move it is, clocks, what is due, what binds,
/// what happened.
[[nodiscard]] QString caseText(const desk::Case &whole, const Library &library, Language language);
/// The same for programs.
[[nodiscard]] QJsonObject caseJson(const desk::Case &whole);

/// One line of what is due: day, kind, reference, words, marks, apart by tabulators.
[[nodiscard]] QString dueLine(const desk::DueRow &row, const QDateTime &now, Language language);
[[nodiscard]] QJsonObject deadlineJson(const Deadline &deadline, const QDateTime &now);

} // namespace comity::cli
