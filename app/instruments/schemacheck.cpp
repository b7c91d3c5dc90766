// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/schemacheck.h"

#include "common/translation.h"

#include <nlohmann/json.hpp>

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

Error deepestError(valijson::ValidationResults &results, const QString &name)
{
    valijson::ValidationResults::Error error;
    QString pointer;
    QString reason;
    while (results.popError(error)) {
        QString context;
        for (const std::string &part : error.context)
            context += QString::fromStdString(part);
        const QString found = pointerOf(context.toStdString());
        if (found.count(QLatin1Char('/')) >= pointer.count(QLatin1Char('/'))) {
            pointer = found;
            reason = QString::fromStdString(error.description);
        }
    }
    return { SchemaCheckStrings::tr("The file does not have the form it must have: %1").arg(reason),
             name + QStringLiteral(": ") + pointer, QStringLiteral("schema"), reason };
}

} // namespace

Result<void> checkAgainstSchema(const QByteArray &json, const QString &name, const QByteArray &schemaText)
{
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
            return deepestError(results, name);
    } catch (const std::exception &exception) {
        return Error{ SchemaCheckStrings::tr("The file could not be checked against its schema."), name,
                      QStringLiteral("schema.broken"), QString::fromUtf8(exception.what()) };
    }
    return {};
}

} // namespace comity
