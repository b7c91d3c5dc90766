// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"
#include "rules/walk.h"

namespace comity {

namespace {

/// What is printed in a language is written in it. One finding for each value and language.
class TranslationRule : public Rule
{
public:
    TranslationRule() : Rule(QStringLiteral("R-lang"), { QStringLiteral("R-lang"), QStringLiteral("R-lang.annex") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        for (const Language language : languagesOf(context)) {
            const Arguments arguments = { { QStringLiteral("language"), languageCode(language) } };
            forEachValue(context, [&](const ValuePlace &at) {
                const bool prose = at.type == FieldType::Text || at.type == FieldType::Label;
                if (prose && !at.value.isEmpty() && !at.value.text().has(language))
                    report(findings, Severity::Warning, QStringLiteral("R-lang"), {}, at.place.in(language), arguments);
            });
            checkAnnexes(context, language, findings);
        }
    }

private:
    static QList<Language> languagesOf(const RuleContext &context)
    {
        return context.languages.isEmpty() ? QList<Language>{ context.request.language() } : context.languages;
    }

    void checkAnnexes(const RuleContext &context, Language language, Findings &findings) const
    {
        for (qsizetype i = 0; i < context.request.annexes.size(); ++i) {
            const Text title = context.request.annexes.at(i).title;
            if (title.isEmpty() || title.has(language))
                continue;
            findings.append({ id(),
                              Severity::Warning,
                              QStringLiteral("R-lang.annex"),
                              {},
                              QStringLiteral("annexes"),
                              QStringLiteral("/annexes/%1/title/%2").arg(QString::number(i), languageCode(language)),
                              { { QStringLiteral("number"), QString::number(i + 1) },
                                { QStringLiteral("language"), languageCode(language) } } });
        }
    }
};

/// The requested Party can read it.
class AcceptedLanguageRule : public Rule
{
public:
    AcceptedLanguageRule() : Rule(QStringLiteral("R-langAccepted"), { QStringLiteral("R-langAccepted") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        QStringList accepted = context.value(QStringLiteral("requested.authority.languages")).list();
        if (accepted.isEmpty() && context.directory)
            if (const auto entry = addressedEntry(context.request, *context.directory))
                accepted = entry->languages();
        if (accepted.isEmpty())
            return;
        QList<Language> sent = context.languages;
        if (sent.isEmpty())
            sent << context.request.language();
        for (const Language language : sent) {
            if (accepted.contains(languageCode(language)))
                return;
        }
        report(findings, Severity::Warning, QStringLiteral("R-langAccepted"), {},
               context.place(QStringLiteral("language")),
               { { QStringLiteral("language"), languageCode(sent.first()) },
                 { QStringLiteral("languages"), accepted.join(QLatin1Char(' ')) } });
    }
};

} // namespace

RuleGroup languageRules()
{
    return { plainRule<TranslationRule>(QStringLiteral("R-lang")),
             plainRule<AcceptedLanguageRule>(QStringLiteral("R-langAccepted")) };
}

} // namespace comity
