// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/directoryoutput.h"

#include "cli/records.h"
#include "exchange/directorywriter.h"
#include "instruments/directoryforms.h"
#include "services/directorysearch.h"
#include "services/directorywords.h"
#include "services/officehours.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace comity::cli {

using desk::DirectoryItem;

namespace {

struct DirectoryOutputStrings
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryOutputStrings)
};

QLocale localeFor(Language language) { return QLocale(languageCode(language)); }

} // namespace

bool DirectoryPrinter::isStale(const DirectoryRecord &record) const
{
    return comity::isStale(record, m_environment.clock.todayUtc(), m_staleAfterDays);
}

bool DirectoryPrinter::isOpen(const AuthorityRecord &authority) const
{
    return !authority.isParty() && openingAt(authority.hours(), m_environment.clock.nowUtc()).opening == Opening::Open;
}

bool DirectoryPrinter::matches(const DirectoryRecord &record, const QString &text) const
{
    return DirectorySearch(text).matches(directorySearchText(record, *m_environment.library));
}

QString DirectoryPrinter::words(const Value &value, const Field &field) const
{
    return directoryValueWords(value, field, *m_environment.library, m_environment.messages);
}

QString DirectoryPrinter::openingWords(const AuthorityRecord &authority) const
{
    return authority.isParty()
        ? QString()
        : comity::openingWords(authority.hours(), m_environment.clock.nowUtc(), localeFor(m_environment.messages));
}

QString DirectoryPrinter::verifiedWords(const DirectoryRecord &record) const
{
    return comity::verifiedWords(record, m_environment.clock.todayUtc(), m_staleAfterDays);
}

QByteArray DirectoryPrinter::lines(const QList<DirectoryItem> &items) const
{
    QByteArray out;
    for (const DirectoryItem &item : items) {
        const AuthorityRecord authority(item.record);
        const QStringList cells{ item.record.party,
                                 item.record.id,
                                 cell(directoryTitle(item.record, *m_environment.library, m_environment.messages)),
                                 authority.roles().join(QLatin1Char(',')),
                                 openingWords(authority),
                                 verifiedWords(item.record) };
        out += cells.join(QLatin1Char('\t')).toUtf8() + '\n';
    }
    return out;
}

QByteArray DirectoryPrinter::json(const QList<DirectoryItem> &items) const
{
    QJsonArray array;
    for (const DirectoryItem &item : items) {
        QJsonObject object{ { QStringLiteral("party"), item.record.party },
                            { QStringLiteral("id"), item.record.id },
                            { QStringLiteral("version"), item.version },
                            { QStringLiteral("changed"), item.changed.toString(Qt::ISODateWithMs) },
                            { QStringLiteral("stale"), isStale(item.record) },
                            { QStringLiteral("entry"), directoryRecordToJson(item.record) } };
        if (!item.record.isParty()) {
            const OpeningAnswer answer = openingAt(AuthorityRecord(item.record).hours(), m_environment.clock.nowUtc());
            object.insert(QStringLiteral("open"),
                          answer.opening == Opening::Unknown ? QJsonValue() : answer.opening == Opening::Open);
            if (answer.until)
                object.insert(QStringLiteral("until"), answer.until->toString(Qt::ISODate));
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QByteArray DirectoryPrinter::text(const DirectoryItem &item) const
{
    const auto &forms = directoryForms();
    const Template *form = forms ? (*forms)->findTemplate(item.record.form()) : nullptr;
    QString out = cell(directoryTitle(item.record, *m_environment.library, m_environment.messages)) + QLatin1Char('\n');
    for (qsizetype i = 0; form && i < form->sections.size(); ++i) {
        for (const Field &field : form->sections.at(i).fields) {
            const QStringList lines
                = words(item.record.value(field.key), field).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (const QString &line : lines)
                out += QStringLiteral("%1\t%2\n").arg(field.label.in(m_environment.messages), cell(line));
        }
    }
    if (!item.record.isParty())
        out += openingWords(AuthorityRecord(item.record)) + QLatin1Char('\n');
    out += verifiedWords(item.record) + QLatin1Char('\n');
    return out.toUtf8();
}

QByteArray DirectoryPrinter::history(const QList<desk::DirectoryPast> &past) const
{
    QByteArray out;
    for (const desk::DirectoryPast &one : past) {
        const QString what = one.version.removed ? DirectoryOutputStrings::tr("taken out")
            : one.record ? directoryTitle(*one.record, *m_environment.library, m_environment.messages)
                         : DirectoryOutputStrings::tr("what it said is not kept");
        out += QStringLiteral("%1\t%2\t%3\t%4\n")
                   .arg(QString::number(one.version.version), one.version.at.toString(Qt::ISODate), cell(one.officer),
                        cell(what))
                   .toUtf8();
    }
    return out;
}

QByteArray DirectoryPrinter::differences(const desk::DirectoryComparison &comparison) const
{
    QByteArray out;
    for (const RecordDifference &difference : comparison.differences) {
        out += desk::directoryKey(difference.theirs).toUtf8() + '\t'
            + cell(directoryTitle(difference.theirs, *m_environment.library, m_environment.messages)).toUtf8() + '\t'
            + (difference.isNew() ? DirectoryOutputStrings::tr("new entry") : DirectoryOutputStrings::tr("changed"))
                  .toUtf8()
            + '\n';
        for (const FieldDifference &field : difference.fields) {
            const char mark = field.isConflict ? '!' : field.suggested ? '*' : ' ';
            out += mark
                + QStringLiteral(" %1: %2 → %3\n")
                      .arg(field.field->label.in(m_environment.messages), cell(words(field.ours, *field.field)),
                           cell(words(field.theirs, *field.field)))
                      .toUtf8();
        }
    }
    return out;
}

} // namespace comity::cli
