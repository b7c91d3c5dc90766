// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/valuewords.h"

namespace comity {

namespace {

QString choiceWords(const QStringList &ids, const Field &field, const Instrument &instrument, Language language)
{
    QStringList words;
    for (const QString &id : ids) {
        const Choice *choice = instrument.choice(field.list, id);
        words.append(choice ? choice->label.in(language) : id);
    }
    return words.join(language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

QString languageWords(const QStringList &codes, const Library &library, Language language)
{
    QStringList words;
    for (const QString &code : codes)
        words.append(languageFromCode(code) ? library.terms().text(QStringLiteral("lang.") + code, language) : code);
    return words.join(QStringLiteral(", "));
}

QString textWords(const Text &text, Language language, std::optional<Language> of)
{
    if (of)
        return text.in(*of);
    return text.isNeutral() ? text.neutral() : text.best(language, Language::English);
}

} // namespace

QString wordsOf(const Value &value, const Field &field, const Instrument &instrument, const Library &library,
                Language language, std::optional<Language> of)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Label: return textWords(value.text(), language, of);
    case FieldType::Boolean:
        return value.answer()
            ? library.terms().text(*value.answer() ? QStringLiteral("adm.yes") : QStringLiteral("adm.no"), language)
            : QString();
    case FieldType::Integer: return value.integer() ? QString::number(*value.integer()) : QString();
    case FieldType::Date: return value.date().toString(Qt::ISODate);
    case FieldType::Instant: return value.instant().text;
    case FieldType::Choice: return choiceWords({ value.string() }, field, instrument, language);
    case FieldType::Choices: return choiceWords(value.list(), field, instrument, language);
    case FieldType::Language: return languageWords({ value.string() }, library, language);
    case FieldType::Languages: return languageWords(value.list(), library, language);
    case FieldType::Party:
        return library.parties().find(value.string()) ? library.parties().shortName(value.string(), language)
                                                      : value.string();
    case FieldType::Table: return {};
    default: return value.string();
    }
}

} // namespace comity
