// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/instrumentwords.h"

#include "common/translation.h"
#include "domain/writtendate.h"

namespace comity {

namespace {

struct InstrumentStrings
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentStrings)
};

} // namespace

QString partId(ComparedPart part)
{
    switch (part) {
    case ComparedPart::Articles: return QStringLiteral("articles");
    case ComparedPart::Reach: return QStringLiteral("reach");
    case ComparedPart::Limits: return QStringLiteral("limits");
    case ComparedPart::Grounds: return QStringLiteral("grounds");
    case ComparedPart::Lists: return QStringLiteral("lists");
    case ComparedPart::Templates: return QStringLiteral("templates");
    case ComparedPart::Fields: return QStringLiteral("fields");
    case ComparedPart::Rules: break;
    }
    return QStringLiteral("rules");
}

QString differenceId(ComparedAs difference)
{
    switch (difference) {
    case ComparedAs::Same: return QStringLiteral("same");
    case ComparedAs::Different: return QStringLiteral("different");
    case ComparedAs::OnlyLeft: return QStringLiteral("onlyLeft");
    case ComparedAs::OnlyRight: return QStringLiteral("onlyRight");
    case ComparedAs::NotIncluded: break;
    }
    return QStringLiteral("notIncluded");
}

QString partWords(ComparedPart part)
{
    switch (part) {
    case ComparedPart::Articles: return InstrumentStrings::tr("Articles");
    case ComparedPart::Reach: return InstrumentStrings::tr("Entry into force, channels, declarations");
    case ComparedPart::Limits: return InstrumentStrings::tr("Time limits");
    case ComparedPart::Grounds: return InstrumentStrings::tr("Grounds for refusal and postponement");
    case ComparedPart::Lists: return InstrumentStrings::tr("Other lists");
    case ComparedPart::Templates: return InstrumentStrings::tr("Kinds of requests");
    case ComparedPart::Fields: return InstrumentStrings::tr("Fields");
    case ComparedPart::Rules: break;
    }
    return InstrumentStrings::tr("Rules");
}

QString differenceWords(ComparedAs difference)
{
    switch (difference) {
    case ComparedAs::Same: return InstrumentStrings::tr("the same");
    case ComparedAs::Different: return InstrumentStrings::tr("different");
    case ComparedAs::OnlyLeft: return InstrumentStrings::tr("only in the first");
    case ComparedAs::OnlyRight: return InstrumentStrings::tr("only in the second");
    case ComparedAs::NotIncluded: break;
    }
    return InstrumentStrings::tr("text not included");
}

QStringList factSentences(const Instrument &instrument, Language language)
{
    QStringList sentences;
    for (const InstrumentFact &fact : instrument.facts) {
        const QString day = writtenDate(fact.date, language);
        const QString by = fact.paragraph.isEmpty() ? QString() : instrument.cite(fact.paragraph, language);
        QString said = fact.id == QLatin1String("opened")
            ? InstrumentStrings::tr("Opened for signature on %1.").arg(day)
            : fact.id == QLatin1String("inForce") ? InstrumentStrings::tr("In force since %1.").arg(day)
                                                  : InstrumentStrings::tr("Adopted on %1.").arg(day);
        if (!by.isEmpty())
            said += QLatin1Char(' ') + InstrumentStrings::tr("By %1.").arg(by);
        if (!fact.verified)
            said += QLatin1Char(' ') + InstrumentStrings::tr("Not verified.");
        sentences.append(said);
    }
    return sentences;
}

QString textSentence(const Instrument &instrument)
{
    int verified = 0;
    int missing = 0;
    int unverified = 0;
    for (const Article &article : instrument.articles)
        ++(!article.included ? missing : article.verified ? verified : unverified);
    QStringList parts{ InstrumentStrings::tr("Text of %n article(s) compared with a copy.", nullptr, verified) };
    if (unverified > 0)
        parts.append(InstrumentStrings::tr("Text of %n article(s) not verified.", nullptr, unverified));
    if (missing > 0)
        parts.append(InstrumentStrings::tr("Of %n article(s) only number and heading are given.", nullptr, missing));
    return parts.join(QLatin1Char(' '));
}

QString wordsSentence(const Instrument &instrument, Language language)
{
    int all = 0;
    int seen = 0;
    const auto count = [&](const Label &label) {
        all += label.isEmpty() ? 0 : 1;
        seen += label.verified.contains(language) ? 1 : 0;
    };
    for (const QList<Choice> &list : instrument.lists)
        for (const Choice &choice : list)
            count(choice.label);
    for (const Template &form : instrument.templates) {
        count(form.title);
        for (const Label &phrase : form.phrases)
            count(phrase);
        for (const Section &section : form.sections) {
            count(section.title);
            for (const Field &field : section.fields) {
                count(field.label);
                for (const Field &column : field.columns)
                    count(column.label);
            }
        }
    }
    return InstrumentStrings::tr("Words of forms and lists seen in an official text of this language: %1 of %2.")
        .arg(seen)
        .arg(all);
}

QString originWords(Origin origin)
{
    switch (origin) {
    case Origin::BuiltIn: return InstrumentStrings::tr("part of the program");
    case Origin::Office: return InstrumentStrings::tr("added by this office");
    case Origin::File: return InstrumentStrings::tr("in the file, not in the vault");
    }
    return {};
}

QString statusWords(const QString &status)
{
    if (status == QLatin1String("inForce"))
        return InstrumentStrings::tr("in force");
    return status == QLatin1String("adopted") ? InstrumentStrings::tr("adopted, not in force")
                                              : InstrumentStrings::tr("proposal, not in force");
}

} // namespace comity
