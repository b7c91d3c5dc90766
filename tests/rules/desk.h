// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/requestreader.h"
#include "rules/messages.h"
#include "rules/ruleset.h"
#include "support/samples.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

namespace comity::test {

/// Read once: nothing in it changes.
inline std::shared_ptr<const Library> builtIn()
{
    static const std::shared_ptr<const Library> library = Library::loadBuiltIn().value();
    return library;
}

/// A sample case on a desk: to be changed by a test and checked by the rules of its template, as of the day it was
/// written.
struct Desk
{
    explicit Desk(const char *sample = "harbour-ransomware")
        : request(RequestReader(*library).read(sampleCase(sample), QLatin1String(sample)).value())
    {
    }

    std::shared_ptr<const Library> library = builtIn();
    Request request;
    const Instrument &instrument = *library->instrument(request.instrument);
    const Template &form = *instrument.findTemplate(request.type);
    RuleSet rules = RuleSet::forTemplate(form).value();
    QList<Language> languages = QList<Language>(kLanguages.begin(), kLanguages.end());
    Clock clock{ QDateTime(request.date(), QTime(15, 0), QTimeZone::utc()) };
    std::function<bool(char32_t)> printable;
    QList<LivePreservation> preservations;
    std::optional<KnownForce> force; ///< nothing: nothing is known

    [[nodiscard]] Findings check() const
    {
        return rules.check({ request, form, instrument, library->parties(), languages, clock, printable, nullptr,
                             preservations, force ? &*force : nullptr });
    }

    void clear(const char *key) { request.values.remove(QString::fromLatin1(key)); }
    void set(const char *key, const Value &value) { request.values.insert(QString::fromLatin1(key), value); }
    void set(const char *key, const QString &string) { set(key, Value(string)); }
    void set(const char *key, bool answer) { set(key, Value(answer)); }
    void set(const char *key, qint64 number) { set(key, Value(number)); }
    void set(const char *key, QDate date) { set(key, Value(date)); }

    /// Prose in English alone.
    static Value prose(const QString &english, Language language = Language::English)
    {
        Text text;
        text.set(language, english);
        return Value(text);
    }
    /// "2026-11-03T00:00:00Z"; without the "Z" nobody knows the zone.
    static Value instant(const QString &iso)
    {
        const bool zone = iso.endsWith(QLatin1Char('Z'));
        return Value(Instant{ QDateTime::fromString(iso, Qt::ISODate), zone, iso });
    }

    void setCell(size_t row, const char *column, const Value &value) { setCell("data.items", row, column, value); }
    void setCell(const char *table, size_t row, const char *column, const Value &value)
    {
        Rows rows = request.value(QString::fromLatin1(table)).rows();
        if (value.isEmpty())
            rows.at(row).cells.remove(QString::fromLatin1(column));
        else
            rows.at(row).cells.insert(QString::fromLatin1(column), value);
        set(table, Value(rows));
    }
    void setItem(const char *type, const QString &identifier)
    {
        setCell(0, "identifierType", Value(QString::fromLatin1(type)));
        setCell(0, "identifier", Value(identifier));
    }
};

/// One thing a rule must say, and a request that just escapes it.
struct RuleCase
{
    QString message;
    QString rule;
    Severity severity;
    QString paragraph;
    QString pointer;
    std::function<void(Desk &)> wrong;
    std::function<void(Desk &)> right = [](Desk &) { };
    const char *sample = "harbour-ransomware";
};

inline const Finding *find(const Findings &findings, const RuleCase &wanted)
{
    const auto found = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.message == wanted.message && finding.pointer == wanted.pointer;
    });
    return found == findings.cend() ? nullptr : &*found;
}

inline QString describe(const Findings &findings)
{
    QString result;
    for (const Finding &finding : findings)
        result += QLatin1Char('\n') + severityName(finding.severity) + QLatin1Char(' ') + finding.key();
    return result;
}

/// The rule fires on the wrong request, with all its particulars, and not on the right one.
inline void verify(const RuleCase &wanted)
{
    Desk right(wanted.sample);
    wanted.right(right);
    QVERIFY2(!find(right.check(), wanted), "fires where nothing is wrong");
    Desk wrong(wanted.sample);
    wanted.wrong(wrong);
    const Findings findings = wrong.check();
    const Finding *finding = find(findings, wanted);
    QVERIFY2(finding, qPrintable(QStringLiteral("does not fire; found:") + describe(findings)));
    QCOMPARE(finding->rule, wanted.rule);
    QCOMPARE(severityName(finding->severity), severityName(wanted.severity));
    QCOMPARE(finding->paragraph, wanted.paragraph);
    const auto rule = std::find_if(wrong.rules.rules().cbegin(), wrong.rules.rules().cend(),
                                   [&](const auto &candidate) { return candidate->id() == finding->rule; });
    QVERIFY(rule != wrong.rules.rules().cend());
    QVERIFY2((*rule)->messages().contains(finding->message), "the rule does not own up to this message");
}

inline void addRows(const std::vector<RuleCase> &cases)
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%zu %s %s", i, qPrintable(cases[i].message), qPrintable(cases[i].pointer))
            << static_cast<int>(i);
}

} // namespace comity::test
