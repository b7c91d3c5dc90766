// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/schemacheck.h"

#include "common/translation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace comity {

namespace {

struct SchemaCheckStrings
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCheckStrings)
};

/// valijson tells a place as "<root>[fields][0]"; everybody else writes "/fields/0".
QString pointerOf(const std::string &context)
{
    QString pointer = QString::fromStdString(context);
    pointer.remove(QLatin1String("<root>"));
    pointer.replace(QLatin1String("]["), QLatin1String("/"));
    pointer.replace(QLatin1Char('['), QLatin1Char('/'));
    pointer.remove(QLatin1Char(']'));
    return pointer.isEmpty() ? QStringLiteral("/") : pointer;
}

constexpr qsizetype kMostErrors = 100;
constexpr qsizetype kMostLookedAt = 2000; // each is compared with all

Error formError(const QString &name, const QString &pointer, const QString &reason)
{
    return { SchemaCheckStrings::tr("The file does not have the form it must have: %1").arg(reason),
             name + QStringLiteral(": ") + pointer, QStringLiteral("schema"), reason };
}

/// Pointer and reason; of what is wrong because of something inside it, only that.
QList<QPair<QString, QString>> deepest(valijson::ValidationResults &results)
{
    QList<QPair<QString, QString>> found;
    valijson::ValidationResults::Error error;
    while (found.size() < kMostLookedAt && results.popError(error)) {
        QString context;
        for (const std::string &part : error.context)
            context += QString::fromStdString(part);
        found.append({ pointerOf(context.toStdString()), QString::fromStdString(error.description) });
    }
    QList<QPair<QString, QString>> kept;
    for (const auto &one : found) {
        const bool outer = std::any_of(found.begin(), found.end(), [&](const auto &other) {
            return other.first != one.first
                && (one.first == QLatin1String("/") || other.first.startsWith(one.first + QLatin1Char('/')));
        });
        const bool again
            = std::any_of(kept.begin(), kept.end(), [&](const auto &other) { return other.first == one.first; });
        if (!outer && !again && kept.size() < kMostErrors)
            kept.append(one);
    }
    return kept;
}

} // namespace

QList<Error> schemaErrors(const QByteArray &json, const QString &name, const QByteArray &schemaText)
{
    QList<Error> errors;
    try {
        const auto schemaJson = nlohmann::json::parse(schemaText.cbegin(), schemaText.cend());
        const auto document = nlohmann::json::parse(json.cbegin(), json.cend());
        valijson::Schema schema;
        valijson::SchemaParser parser;
        const valijson::adapters::NlohmannJsonAdapter schemaAdapter(schemaJson);
        parser.populateSchema(schemaAdapter, schema);
        valijson::Validator validator;
        valijson::ValidationResults results;
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        if (!validator.validate(schema, adapter, &results))
            for (const auto &[pointer, reason] : deepest(results))
                errors.append(formError(name, pointer, reason));
    } catch (const std::exception &exception) {
        errors = { Error{ SchemaCheckStrings::tr("The file could not be checked against its schema."), name,
                          QStringLiteral("schema.broken"), QString::fromUtf8(exception.what()) } };
    }
    return errors;
}

Result<void> checkAgainstSchema(const QByteArray &json, const QString &name, const QByteArray &schema)
{
    const QList<Error> errors = schemaErrors(json, name, schema);
    if (errors.isEmpty())
        return {};
    const auto depth = [](const Error &error) { return error.place.count(QLatin1Char('/')); };
    return *std::max_element(errors.begin(), errors.end(),
                             [&](const Error &a, const Error &b) { return depth(a) < depth(b); });
}

} // namespace comity
