// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifiers.h"
#include "rules/rulegroups.h"

namespace comity {

namespace {

QString column(const Row &row, const QString &key) { return row.cell(key).string().trimmed(); }

/// What the check of one identifier says; no message: nothing to say.
struct Verdict
{
    QString message;
    Severity severity = Severity::Error;
};

Verdict wrongUnless(bool right, const QString &message) { return right ? Verdict{} : Verdict{ message }; }

Verdict judgeIp(const QString &value)
{
    const IpCheck check = checkIp(value);
    if (check.kind == IpCheck::Kind::Invalid)
        return { QStringLiteral("R-item.ip") };
    if (check.kind == IpCheck::Kind::Prefix)
        return { QStringLiteral("R-item.ipPrefix") };
    switch (check.range) {
    case IpRange::Private: return { QStringLiteral("R-item.ipPrivate"), Severity::Warning };
    case IpRange::Special: return { QStringLiteral("R-item.ipSpecial"), Severity::Warning };
    case IpRange::Documentation: return { QStringLiteral("R-item.ipDocumentation"), Severity::Hint };
    case IpRange::Shared:
    case IpRange::Public: break;
    }
    return {};
}

Verdict judgeImei(const QString &value)
{
    switch (checkImei(value)) {
    case ImeiResult::Invalid: return { QStringLiteral("R-item.imei") };
    case ImeiResult::WrongCheckDigit: return { QStringLiteral("R-item.imeiCheckDigit"), Severity::Warning };
    case ImeiResult::WithoutCheckDigit: return { QStringLiteral("R-item.imeiShort"), Severity::Hint };
    case ImeiResult::Valid: break;
    }
    return {};
}

Verdict judgeCryptocurrency(const QString &value)
{
    switch (checkCryptocurrency(value)) {
    case CryptocurrencyResult::Invalid: return { QStringLiteral("R-item.cryptocurrency") };
    case CryptocurrencyResult::WrongChecksum:
        return { QStringLiteral("R-item.cryptocurrencyCheck"), Severity::Warning };
    case CryptocurrencyResult::Valid:
    case CryptocurrencyResult::Plausible: break;
    }
    return {};
}

Verdict judge(const QString &type, const QString &value)
{
    if (type == QLatin1String("ip"))
        return judgeIp(value);
    if (type == QLatin1String("email"))
        return wrongUnless(checkEmail(value).valid, QStringLiteral("R-item.email"));
    if (type == QLatin1String("url"))
        return wrongUnless(checkUrl(value).valid, QStringLiteral("R-item.url"));
    if (type == QLatin1String("domain"))
        return wrongUnless(checkDomain(value).valid, QStringLiteral("R-item.domain"));
    if (type == QLatin1String("telephone"))
        return wrongUnless(checkTelephone(value).valid, QStringLiteral("R-item.telephone"));
    if (type == QLatin1String("imei"))
        return judgeImei(value);
    if (type == QLatin1String("imsi"))
        return wrongUnless(checkImsi(value), QStringLiteral("R-item.imsi"));
    if (type == QLatin1String("hash"))
        return wrongUnless(!hashAlgorithm(value).isEmpty(), QStringLiteral("R-item.hash"));
    if (type == QLatin1String("account"))
        return wrongUnless(checkAccount(value), QStringLiteral("R-item.account"));
    return type == QLatin1String("cryptocurrency") ? judgeCryptocurrency(value) : Verdict{};
}

/// As article 9(2)(c) has it: a custodian can find the data by the identifiers as they are written.
class ItemRule : public Rule
{
public:
    explicit ItemRule(const QString &items) : Rule(QStringLiteral("R-item"), allMessages()), m_items(items) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const Rows &rows = context.value(m_items).rows();
        for (size_t i = 0; i < rows.size(); ++i) {
            checkIdentifier(context, rows[i], static_cast<qsizetype>(i), findings);
            checkPort(context, rows[i], static_cast<qsizetype>(i), findings);
        }
    }

private:
    static QStringList allMessages()
    {
        QStringList result;
        for (const char *kind : { "ip",     "ipPrefix",   "ipPrivate", "ipSpecial",      "ipDocumentation",
                                  "port",   "portShared", "portRange", "email",          "url",
                                  "domain", "telephone",  "imei",      "imeiCheckDigit", "imeiShort",
                                  "imsi",   "hash",       "account",   "cryptocurrency", "cryptocurrencyCheck" })
            result << QStringLiteral("R-item.") + QLatin1String(kind);
        return result;
    }

    void say(const RuleContext &context, Findings &findings, const Verdict &verdict, qsizetype row, const QString &key,
             const QString &value) const
    {
        const Place place = context.cell(m_items, row, key);
        report(findings, verdict.severity, verdict.message, place ? place.paragraph() : QString(), place,
               { { QStringLiteral("row"), QString::number(row + 1) }, { QStringLiteral("value"), value } });
    }

    void checkIdentifier(const RuleContext &context, const Row &row, qsizetype index, Findings &findings) const
    {
        const QString value = column(row, QStringLiteral("identifier"));
        if (value.isEmpty() || value == QLatin1String("*"))
            return; // R-9.2c asks for it, R-1.2 speaks about the asterisk
        const Verdict verdict = judge(column(row, QStringLiteral("identifierType")), value);
        if (!verdict.message.isEmpty())
            say(context, findings, verdict, index, QStringLiteral("identifier"), value);
    }

    /// Behind one IPv4 address there may be thousands of customers; only the source port tells them apart.
    void checkPort(const RuleContext &context, const Row &row, qsizetype index, Findings &findings) const
    {
        const QString portKey = QStringLiteral("port");
        if (const auto port = row.cell(portKey).integer()) {
            if (*port < 1 || *port > 65535)
                say(context, findings, { QStringLiteral("R-item.portRange") }, index, portKey, QString::number(*port));
            return;
        }
        if (column(row, QStringLiteral("identifierType")) != QLatin1String("ip"))
            return;
        const QString address = column(row, QStringLiteral("identifier"));
        const IpCheck check = checkIp(address);
        if (check.kind != IpCheck::Kind::V4)
            return;
        const QString category = column(row, QStringLiteral("category"));
        const bool aboutPersons = category == QLatin1String("subscriber") || category == QLatin1String("traffic")
            || category == QLatin1String("userIdentification");
        if (check.range == IpRange::Shared)
            say(context, findings, { QStringLiteral("R-item.portShared"), Severity::Warning }, index, portKey, address);
        else if (aboutPersons && (check.range == IpRange::Public || check.range == IpRange::Documentation))
            say(context, findings, { QStringLiteral("R-item.port"), Severity::Hint }, index, portKey, address);
    }

    QString m_items;
};

} // namespace

RuleGroup dataItemRules()
{
    return { { QStringLiteral("R-item"), [](const Template &, const QJsonObject &parameters) {
                  return std::make_shared<const ItemRule>(
                      parameters.value(QLatin1String("items")).toString(QStringLiteral("data.items")));
              } } };
}

} // namespace comity
