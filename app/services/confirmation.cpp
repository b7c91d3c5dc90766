// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/confirmation.h"

#include "common/translation.h"

#include <QJsonObject>

namespace comity {

namespace {

struct ConfirmationStrings
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmationStrings)
};

Error wrong(const char *code, const QString &message) { return { message, {}, QString::fromLatin1(code), {} }; }

/// A value as a request file has it.
QString asWritten(const Value &value, std::optional<Language> language)
{
    struct Visitor
    {
        std::optional<Language> language;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const Text &text) const { return language ? text.in(*language) : text.neutral(); }
        QString operator()(const QString &string) const { return string; }
        QString operator()(bool answer) const { return answer ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 integer) const { return QString::number(integer); }
        QString operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
        QString operator()(const Instant &instant) const { return instant.text; }
        QString operator()(const QStringList &list) const { return list.join(QLatin1Char(' ')); }
        QString operator()(const Rows &) const { return {}; }
    };
    return std::visit(Visitor{ language }, value.data());
}

/// Collects changes in the words of a request file.
class Changes
{
public:
    void add(const QString &path, std::optional<Language> language, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        QJsonObject change{ { QStringLiteral("field"), path } };
        if (language)
            change.insert(QStringLiteral("language"), languageCode(*language));
        change.insert(QStringLiteral("before"), before);
        change.insert(QStringLiteral("after"), after);
        m_changes.append(change);
    }

    /// A value as a whole: of a text each language.
    void add(const QString &path, const Value &before, const Value &after)
    {
        add(path, std::nullopt, asWritten(before, {}), asWritten(after, {}));
        for (const Language language : kLanguages)
            add(path, language, before.text().in(language), after.text().in(language));
    }

    [[nodiscard]] QJsonArray changes() const { return m_changes; }

private:
    QJsonArray m_changes;
};

Row rowOf(const Request &request, const QString &field, int row)
{
    const Rows rows = request.value(field).rows();
    const auto index = static_cast<size_t>(row);
    return index < rows.size() ? rows.at(index) : Row();
}

bool sameRequest(const Request &expedited, const QString &instrument, const QString &type, const QString &reference)
{
    return expedited.instrument == instrument && expedited.type == type && expedited.reference() == reference;
}

Error otherRequest()
{
    return wrong("confirmation.request", ConfirmationStrings::tr("The confirmation belongs to another request."));
}

/// What the notice says of itself, before its content is looked at.
Result<void> checkNotice(const RequestCopy &expedited, const Notice &notice)
{
    if (notice.kind != events::confirmationSent)
        return wrong("confirmation.kind", ConfirmationStrings::tr("The paper is not a formal confirmation."));
    if (!sameRequest(expedited.request, notice.instrument, notice.type, notice.request.reference)
        || notice.from != expedited.request.requestingParty() || notice.to != expedited.request.requestedParty())
        return otherRequest();
    return {};
}

/// Where a change is that a confirmation declares: "data.items/1/port". A field that the form does not have is one of
/// the annexes: nothing else stands outside of it.
RequestDifference declaredPlace(const QJsonObject &change, const Template &form)
{
    RequestDifference place;
    const QStringList path = change.value(QLatin1String("field")).toString().split(QLatin1Char('/'));
    place.field = form.field(path.constFirst());
    place.language = languageFromCode(change.value(QLatin1String("language")).toString());
    if (!place.field || path.size() < 3)
        return place;
    place.row = path.at(1).toInt();
    for (const Field &column : place.field->columns)
        if (column.key == path.at(2))
            place.column = &column;
    return place;
}

} // namespace

QJsonArray changesForConfirmation(const Request &expedited, const Request &confirmed, const Template &form,
                                  const Instrument &instrument, const Library &library)
{
    Changes changes;
    const auto differences = differencesOf(expedited, confirmed, form, instrument, library, confirmed.language());
    for (const RequestDifference &difference : differences) {
        if (!difference.field) {
            changes.add(QStringLiteral("annexes"), std::nullopt, difference.before, difference.after);
            continue;
        }
        const QString key = difference.field->key;
        if (difference.row < 0) {
            const auto written
                = [&](const Request &request) { return asWritten(request.value(key), difference.language); };
            changes.add(key, difference.language, written(expedited), written(confirmed));
            continue;
        }
        // A row that is new or gone is told cell by cell, so that it can be read in every language.
        const Row before = rowOf(expedited, key, difference.row);
        const Row after = rowOf(confirmed, key, difference.row);
        for (const Field &column : difference.field->columns) {
            const QString path = key + QStringLiteral("/%1/").arg(difference.row) + column.key;
            const Value was = before.cell(column.key);
            const Value is = after.cell(column.key);
            if (!difference.column)
                changes.add(path, was, is);
            else if (difference.column->key == column.key)
                changes.add(path, difference.language, asWritten(was, difference.language),
                            asWritten(is, difference.language));
        }
    }
    return changes.changes();
}

QJsonObject confirmationDetails(const Event &sent, const RequestCopy &expedited, const RequestCopy &confirmed,
                                const Template &form, const Instrument &instrument, const Library &library)
{
    QJsonObject details{ { QStringLiteral("reference"), expedited.request.reference() },
                         { QStringLiteral("fingerprint"), confirmed.fingerprint },
                         { QStringLiteral("sentFingerprint"), expedited.fingerprint },
                         { QStringLiteral("sentOn"), sent.occurred } };
    const auto take = [&](const char *from, const char *to) {
        const QJsonValue value = sent.details.value(QLatin1String(from));
        if (!value.isUndefined() && !value.toString().isEmpty())
            details.insert(QLatin1String(to), value);
    };
    take("means", "sentMeans");
    take("address", "sentAddress");
    if (expedited.fingerprint != confirmed.fingerprint)
        details.insert(QStringLiteral("changes"),
                       changesForConfirmation(expedited.request, confirmed.request, form, instrument, library));
    return details;
}

Result<ConfirmationCheck> checkConfirmation(const RequestCopy &expedited, const ReceivedConfirmation &confirmation,
                                            const Template &form, const Instrument &instrument, const Library &library,
                                            Language language)
{
    ConfirmationCheck check;
    if (confirmation.notice) {
        if (const auto usable = checkNotice(expedited, *confirmation.notice); !usable)
            return usable.error();
        const QJsonObject &details = confirmation.notice->details;
        check.confirmed = details.value(QLatin1String("fingerprint")).toString();
        check.declared = details.value(QLatin1String("changes")).toArray();
        const QString sent = details.value(QLatin1String("sentFingerprint")).toString();
        check.otherCopySent = !sent.isEmpty() && sent != expedited.fingerprint;
    } else if (!confirmation.request) {
        return wrong("confirmation.empty", ConfirmationStrings::tr("There is no confirmation in it."));
    }
    if (confirmation.request) {
        const Request &request = confirmation.request->request;
        if (!sameRequest(expedited.request, request.instrument, request.type, request.reference()))
            return otherRequest();
        if (confirmation.notice && confirmation.request->fingerprint != check.confirmed)
            return wrong("confirmation.content",
                         ConfirmationStrings::tr("The request in the confirmation is not the one that it names."));
        check.confirmed = confirmation.request->fingerprint;
        check.contentSeen = true;
        check.differences = differencesOf(expedited.request, request, form, instrument, library, language);
    }
    check.same = check.confirmed == expedited.fingerprint;
    return check;
}

QStringList confirmationInWords(const ConfirmationCheck &check, const QString &received)
{
    QStringList sentences{ check.same ? ConfirmationStrings::tr("The confirmation confirms the copy that was received.")
                                      : ConfirmationStrings::tr(
                                            "The confirmation confirms another content than was received.") };
    if (check.otherCopySent)
        sentences.append(ConfirmationStrings::tr(
            "It says that another copy was sent than the one that was received; ask the sender."));
    if (!check.same && !check.contentSeen)
        sentences.append(ConfirmationStrings::tr(
            "The confirmed content did not come with it: the differences are those it declares."));
    sentences.append(ConfirmationStrings::tr("Received (SHA-256): %1").arg(received));
    sentences.append(ConfirmationStrings::tr("Confirmed (SHA-256): %1").arg(check.confirmed));
    return sentences;
}

QList<ChangeInWords> changesInWords(const ConfirmationCheck &check, const Template &form, const Terminology &terms,
                                    Language language)
{
    QList<ChangeInWords> rows;
    for (const RequestDifference &difference : check.differences)
        rows.append({ placeInWords(difference, terms, language), difference.before, difference.after });
    if (check.contentSeen || check.same)
        return rows;
    for (const QJsonValue &entry : check.declared) {
        const QJsonObject change = entry.toObject();
        const auto text = [&](const char *member) { return change.value(QLatin1String(member)).toString(); };
        rows.append({ placeInWords(declaredPlace(change, form), terms, language), text("before"), text("after") });
    }
    return rows;
}

QString placeInWords(const RequestDifference &difference, const Terminology &terms, Language language)
{
    QStringList parts;
    parts.append(difference.field ? difference.field->label.in(language)
                                  : terms.text(QStringLiteral("adm.list_of_annexes"), language));
    if (difference.row >= 0)
        parts.append(QString::number(difference.row + 1));
    if (difference.column)
        parts.append(difference.column->label.in(language));
    if (difference.language)
        parts.append(terms.text(QStringLiteral("lang.") + languageCode(*difference.language), language));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace comity
