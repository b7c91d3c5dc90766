// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "domain/finding.h"
#include "domain/request.h"
#include "instruments/instrument.h"
#include "instruments/knownforce.h"
#include "rules/addresseechoice.h"

#include <functional>
#include <memory>
#include <optional>

namespace comity {

/// One place of a request: a field, perhaps one row of its table, one column of the row, one language of the value.
struct Place
{
    const Field *field = nullptr; ///< null: the template has no such field, and a rule has nothing to say about it
    qsizetype row = -1;
    const Field *column = nullptr;
    std::optional<Language> language;

    explicit operator bool() const { return field != nullptr; }
    [[nodiscard]] Place in(Language which) const { return { field, row, column, which }; }
    /// RFC 6901: "/fields/data.items/2/description/fr".
    [[nodiscard]] QString pointer() const;
    /// The column's paragraph, else the field's.
    [[nodiscard]] QString paragraph() const;
};

/// A preservation that is in force, as far as the desk knows of it.
struct LivePreservation
{
    QString reference;
    QString requestedParty;
    QStringList identifiers; ///< of its data items
};

/// Everything a rule may look at. The references must outlive it; nothing in it changes during a check.
struct RuleContext
{
    const Request &request;
    const Template &form;
    const Instrument &instrument;
    const PartyRegister &parties;
    QList<Language> languages;                  ///< of the transmittal that is asked for; empty: only the request's own
    Clock clock;                                ///< what "today" is
    std::function<bool(char32_t)> printable;    ///< some shipped font has the character; empty: nobody can say
    const DirectoryView *directory = nullptr;   ///< what the desk knows of Parties and authorities; null: nothing
    QList<LivePreservation> preservations = {}; ///< those that this request might be the follow-up of
    const KnownForce *force = nullptr;          ///< for whom the instrument is in force; null: nothing is known

    /// The value of a field, an empty one where the request has none; a reference, for a table may be long.
    [[nodiscard]] const Value &value(const QString &key) const;
    [[nodiscard]] bool has(const QString &key) const { return !value(key).isEmpty(); }
    [[nodiscard]] Place place(const QString &key) const { return { form.field(key), -1, nullptr, {} }; }
    /// A cell of a table; without a field when the template has no such column.
    [[nodiscard]] Place cell(const QString &key, qsizetype row, const QString &column) const;
    /// The field matters in this request: its "when" condition holds.
    [[nodiscard]] bool isActive(const Field &field) const;
    /// The request's date, or today where it has none.
    [[nodiscard]] QDate date() const;
    /// Rules know the paragraphs by the numbers of the first instrument, "9(7)": the one that says so in this text,
    /// empty where none does.
    [[nodiscard]] QString law(const QString &paragraph) const { return form.counterparts.own(paragraph); }
    [[nodiscard]] QString law(const char *paragraph) const { return law(QString::fromLatin1(paragraph)); }
    /// A time limit of the instrument in days; `fallback` where it has none.
    [[nodiscard]] qint64 limitDays(const QString &limit, qint64 fallback) const;
};

/// One check. Immutable, without state between calls; safe to use from any thread.
class Rule
{
public:
    virtual ~Rule();
    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;

    /// Stable: "R-9.2a". Programs, tests and accepted warnings refer to it.
    [[nodiscard]] virtual QString id() const { return m_id; }
    /// Every message id that this rule can give; each stands in the message catalogue.
    [[nodiscard]] virtual QStringList messages() const { return m_messages; }
    virtual void check(const RuleContext &context, Findings &findings) const = 0;

protected:
    Rule(const QString &id, const QStringList &messages) : m_id(id), m_messages(messages) { }

    using Arguments = QMap<QString, QString>;
    /// Adds a finding at the place; nothing when the template lacks the field.
    void report(Findings &findings, Severity severity, const QString &message, const QString &paragraph,
                const Place &place, const Arguments &arguments = {}) const;

private:
    QString m_id;
    QStringList m_messages;
};

/// How a rule set makes its rules: the template and the parameters that it gives to the rule.
using RuleFactory = std::function<std::shared_ptr<const Rule>(const Template &form, const QJsonObject &parameters)>;

} // namespace comity
