// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

#include <QRegularExpression>

namespace comity {

namespace {

/// The ways of article 6(9) besides the central authorities.
const QStringList kDirect{ QStringLiteral("judicialDirect"), QStringLiteral("interpol"),
                           QStringLiteral("competentDirect") };

QString nameIn(const AuthorityRecord &authority, Language language)
{
    return authority.name().best(language, Language::English);
}

/// Article 6(2)(b): central authorities communicate directly; article 11: or the 24/7 network; 6(9): or other ways in
/// urgency. Where the directory has authorities of the Party, it is looked up there.
class AddresseeRule : public Rule
{
public:
    AddresseeRule()
        : Rule(QStringLiteral("R-6.2"),
               { QStringLiteral("R-6.2"), QStringLiteral("R-6.2.task"), QStringLiteral("R-6.2.unlisted"),
                 QStringLiteral("R-6.2.address"), QStringLiteral("R-6.2.stale") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("requested.authority.kind");
        const QString kind = context.value(key).string();
        const bool direct = kDirect.contains(context.value(QStringLiteral("channel.kind")).string());
        if (!kind.isEmpty() && kind != QLatin1String("central") && kind != QLatin1String("pointOfContact") && !direct)
            report(findings, Severity::Warning, QStringLiteral("R-6.2"), context.law("6(2)"), context.place(key));
        if (context.directory && context.request.direction == Direction::Outgoing)
            checkDirectory(context, *context.directory, findings);
    }

private:
    void checkDirectory(const RuleContext &context, const DirectoryView &directory, Findings &findings) const
    {
        const Place name = context.place(QStringLiteral("requested.authority.name"));
        const auto choices = addresseeChoices(context.request, context.form, directory, context.clock.todayUtc());
        if (!name || context.value(QStringLiteral("requested.authority.name")).isEmpty())
            return;
        const WantedAddressee wanted
            = wantedAddressee(context.request, context.form, directory.party(context.request.requestedParty()));
        const Language language = context.request.language();
        const auto entry = addressedEntry(context.request, directory);
        const QString other = choices.isEmpty() ? QString() : nameIn(choices.first().authority, language);
        if (entry && !wanted.accepts(*entry) && !choices.isEmpty())
            report(findings, Severity::Warning, QStringLiteral("R-6.2.task"), wanted.paragraph, name,
                   { { QStringLiteral("name"), nameIn(*entry, language) }, { QStringLiteral("other"), other } });
        else if (!entry && !choices.isEmpty())
            report(findings, Severity::Warning, QStringLiteral("R-6.2.unlisted"), wanted.paragraph, name,
                   { { QStringLiteral("other"), other } });
        if (entry)
            checkEntry(context, *entry, directory.staleAfterDays, findings);
    }

    void checkEntry(const RuleContext &context, const AuthorityRecord &entry, int staleAfterDays,
                    Findings &findings) const
    {
        const QString key = QStringLiteral("requested.authority.email");
        const QString email = context.value(key).string();
        const QString known = entry.address(QStringLiteral("email"), false);
        const QString urgent = entry.address(QStringLiteral("email"), true);
        const auto differs = [&](const QString &other) { return email.compare(other, Qt::CaseInsensitive) != 0; };
        if (!email.isEmpty() && !known.isEmpty() && differs(known) && differs(urgent))
            report(findings, Severity::Warning, QStringLiteral("R-6.2.address"), {}, context.place(key),
                   { { QStringLiteral("value"), email }, { QStringLiteral("other"), known } });
        if (isStale(entry, context.clock.todayUtc(), staleAfterDays))
            report(findings, Severity::Hint, QStringLiteral("R-6.2.stale"), {},
                   context.place(QStringLiteral("requested.authority.name")),
                   { { QStringLiteral("name"), nameIn(entry, context.request.language()) },
                     { QStringLiteral("days"), QString::number(staleAfterDays) } });
    }
};

/// Article 6(9)(e): a Party may have declared that requests are to be addressed to its central authority.
class DeclaredAddresseeRule : public Rule
{
public:
    DeclaredAddresseeRule() : Rule(QStringLiteral("R-6.9e"), { QStringLiteral("R-6.9e") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        if (!context.directory || context.request.direction != Direction::Outgoing)
            return;
        const QString key = QStringLiteral("requested.authority.kind");
        const QString kind = context.value(key).string();
        const PartyRecord party = context.directory->party(context.request.requestedParty());
        const bool isDirect = kind == QLatin1String("judicial") || kind == QLatin1String("other")
            || wantedAddressee(context.request, context.form, party).directIsClosed;
        if (isDirect
            && party.declared(QLatin1String(declaration::kCentralAuthority), context.instrument.id) == Answer::Yes)
            report(findings, Severity::Warning, id(), context.law("6(9)(e)"), context.place(key));
    }
};

/// Hours that can be reckoned with, in the form of an authority.
class OfficeHoursRule : public Rule
{
public:
    OfficeHoursRule()
        : Rule(QStringLiteral("R-officeHours"),
               { QStringLiteral("R-officeHours"), QStringLiteral("R-officeHours.zone") })
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("hours.week");
        const Rows &rows = context.value(key).rows();
        for (size_t i = 0; i < rows.size(); ++i) {
            for (const QString &column : { QStringLiteral("from"), QStringLiteral("to") }) {
                const QString time = rows.at(i).cell(column).string();
                if (!time.isEmpty() && !parseTimeOfDay(time))
                    report(findings, Severity::Error, id(), {}, context.cell(key, static_cast<qsizetype>(i), column),
                           { { QStringLiteral("value"), time } });
            }
        }
        if (!rows.empty() && !context.has(QStringLiteral("hours.zone")))
            report(findings, Severity::Warning, QStringLiteral("R-officeHours.zone"), {},
                   context.place(QStringLiteral("hours.zone")));
    }
};

/// The fingerprint of a key has as many digits as its kind gives.
class KeyFingerprintRule : public Rule
{
public:
    KeyFingerprintRule() : Rule(QStringLiteral("R-keyFingerprint"), { QStringLiteral("R-keyFingerprint") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const QString key = QStringLiteral("keys");
        const Rows &rows = context.value(key).rows();
        for (size_t i = 0; i < rows.size(); ++i) {
            const QString column = QStringLiteral("fingerprint");
            const QString fingerprint = rows.at(i).cell(column).string();
            if (!fingerprint.isEmpty() && !isWellFormed(fingerprint))
                report(findings, Severity::Warning, id(), {}, context.cell(key, static_cast<qsizetype>(i), column),
                       { { QStringLiteral("value"), fingerprint } });
        }
    }

private:
    /// 40 (OpenPGP version 4, SHA-1 of a certificate) or 64 digits (version 6, SHA-256), grouped or not.
    static bool isWellFormed(const QString &fingerprint)
    {
        static const QRegularExpression form(QStringLiteral("\\A([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})\\z"));
        QString digits = fingerprint;
        digits.remove(QLatin1Char(' ')).remove(QLatin1Char(':'));
        return form.match(digits).hasMatch();
    }
};

} // namespace

RuleGroup directoryRules()
{
    return { plainRule<AddresseeRule>(QStringLiteral("R-6.2")),
             plainRule<DeclaredAddresseeRule>(QStringLiteral("R-6.9e")),
             plainRule<OfficeHoursRule>(QStringLiteral("R-officeHours")),
             plainRule<KeyFingerprintRule>(QStringLiteral("R-keyFingerprint")) };
}

} // namespace comity
