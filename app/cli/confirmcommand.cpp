// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/outsidecontents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace comity::cli {

namespace {

struct ConfirmCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmCommandStrings)
};

QJsonObject asJson(const RequestDifference &difference, const QString &place)
{
    QJsonObject json{ { QStringLiteral("place"), place },
                      { QStringLiteral("field"), difference.field ? difference.field->key : QStringLiteral("annexes") },
                      { QStringLiteral("before"), difference.before },
                      { QStringLiteral("after"), difference.after } };
    if (difference.row >= 0)
        json.insert(QStringLiteral("row"), difference.row);
    if (difference.column)
        json.insert(QStringLiteral("column"), difference.column->key);
    if (difference.language)
        json.insert(QStringLiteral("language"), languageCode(*difference.language));
    return json;
}

/// One difference a line, whatever its texts hold.
QString asLine(const QString &place, const QString &before, const QString &after)
{
    const auto said = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("\u2014") : QLatin1Char('"') + text.simplified() + QLatin1Char('"');
    };
    return place + QStringLiteral(": ") + said(before) + QStringLiteral(" \u2192 ") + said(after) + QLatin1Char('\n');
}

class Report
{
public:
    Report(const ConfirmationCheck &check, const RequestCopy &expedited, const Environment &environment)
        : m_check(check), m_expedited(expedited), m_environment(environment)
    {
    }

    [[nodiscard]] QByteArray json() const
    {
        QJsonArray differences;
        for (const RequestDifference &difference : m_check.differences)
            differences.append(asJson(difference, place(difference)));
        return QJsonDocument(QJsonObject{ { QStringLiteral("same"), m_check.same },
                                          { QStringLiteral("received"), m_expedited.fingerprint },
                                          { QStringLiteral("confirmed"), m_check.confirmed },
                                          { QStringLiteral("otherCopySent"), m_check.otherCopySent },
                                          { QStringLiteral("contentSeen"), m_check.contentSeen },
                                          { QStringLiteral("differences"), differences },
                                          { QStringLiteral("declared"), m_check.declared } })
            .toJson(QJsonDocument::Indented);
    }

    [[nodiscard]] QByteArray lines() const
    {
        const Request &request = m_expedited.request;
        const Template &form = *m_environment.library->instrument(request.instrument)->findTemplate(request.type);
        QString lines;
        for (const ChangeInWords &change :
             changesInWords(m_check, form, m_environment.library->terms(), m_environment.messages))
            lines += asLine(change.place, change.before, change.after);
        return lines.toUtf8();
    }

    /// What a person has to know, beside the differences.
    void tell() const
    {
        for (const QString &sentence : confirmationInWords(m_check, m_expedited.fingerprint))
            writeMessage(sentence);
    }

private:
    [[nodiscard]] QString place(const RequestDifference &difference) const
    {
        return placeInWords(difference, m_environment.library->terms(), m_environment.messages);
    }

    const ConfirmationCheck &m_check;
    const RequestCopy &m_expedited;
    const Environment &m_environment;
};

} // namespace

int runConfirm(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("EXPEDITED"),
                                 ConfirmCommandStrings::tr("the request as it was received before, or -"));
    parser.addPositionalArgument(QStringLiteral("CONFIRMATION"),
                                 ConfirmCommandStrings::tr("the formal confirmation as it was received"));
    parser.addOption({ QStringLiteral("format"), ConfirmCommandStrings::tr("text or json"), QStringLiteral("F"),
                       QStringLiteral("text") });
    if (!parseArguments(parser, arguments, 2))
        return Unusable;
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return refuse({ ConfirmCommandStrings::tr("The format is text or json."), {}, {}, {} });
    limitForOutside();
    const auto expedited = readContents(environment, parser.positionalArguments().at(0));
    if (!expedited)
        return refuse(expedited.error());
    if (!expedited->request)
        return refuse({ ConfirmCommandStrings::tr("There is no request in it."),
                        parser.positionalArguments().at(0),
                        QStringLiteral("confirm.request"),
                        {} });
    const auto received = readContents(environment, parser.positionalArguments().at(1));
    if (!received)
        return refuse(received.error());
    ReceivedConfirmation confirmation;
    if (received->notice)
        confirmation.notice = received->notice->notice;
    confirmation.request = received->request;
    const Request &request = expedited->request->request;
    const Instrument *instrument = environment.library->instrument(request.instrument);
    const auto check = checkConfirmation(*expedited->request, confirmation, *instrument->findTemplate(request.type),
                                         *instrument, *environment.library, environment.messages);
    if (!check)
        return refuse(check.error());
    const Report report(*check, *expedited->request, environment);
    if (!writeResult(format == QLatin1String("json") ? report.json() : report.lines()))
        return Unusable;
    report.tell();
    return check->same ? Done : Objections;
}

} // namespace comity::cli
