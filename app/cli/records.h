// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "common/language.h"
#include "store/data/requestrepository.h"

#include <QJsonObject>

namespace comity::cli {

/// --format text|json.
void addFormatOption(QCommandLineParser &parser);
[[nodiscard]] Result<bool> wantsJson(const QCommandLineParser &parser);

/// One line without anything that would steer a terminal or begin another column.
[[nodiscard]] QString cell(const QString &text);
/// One line of a list: reference, date, state, the other Party, urgency, what it is about, apart by tabulators.
[[nodiscard]] QString summaryLine(const store::RequestSummary &summary, Language language);
[[nodiscard]] QJsonObject summaryJson(const store::RequestSummary &summary);
/// Prints summaries as lines or as a JSON list. The exit status: Objections when there are none.
[[nodiscard]] int printSummaries(const QList<store::RequestSummary> &summaries, bool asJson, Language language);

/// The request of a reference: "store.notFound" when there is none, "call.ambiguous" when several bear it.
[[nodiscard]] Result<store::RequestSummary> findRequest(store::DataSession &session, const QString &reference);

/// Tells that findRequest() found none, or several, and gives the exit status.
[[nodiscard]] int refuseRequest(const Error &error);

} // namespace comity::cli
