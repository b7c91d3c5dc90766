// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace comity {

enum class Severity {
    Error,   ///< blocks approval: the text requires it ("must")
    Warning, ///< the officer may accept it with a reason
    Hint     ///< good practice; nothing to answer
};

/// What validation says about one place of a request. The words come from the message catalogue in the reader's
/// language.
struct Finding
{
    QString rule; ///< stable id of the rule: "R-9.2a"
    Severity severity = Severity::Error;
    QString message;   ///< id in the message catalogue: "R-9.2a" or "R-item.imei"
    QString paragraph; ///< the paragraph of the instrument it rests on: "9(2)(a)"; empty where no paragraph says so
    QString field;     ///< key of the field in the template: "data.items"; empty for the request as such
    QString pointer;   ///< RFC 6901 pointer into the request file: "/fields/data.items/2/identifier"
    QMap<QString, QString> arguments; ///< what fills the placeholders of the message; from outside, never markup

    /// What an acceptance of this warning is bound to: the rule, the message and the place.
    [[nodiscard]] QString key() const;
};

using Findings = QList<Finding>;

[[nodiscard]] bool hasErrors(const Findings &findings);
/// "error", "warning" or "hint", as programs read it.
[[nodiscard]] QString severityName(Severity severity);

} // namespace comity
