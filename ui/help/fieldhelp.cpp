// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/fieldhelp.h"

#include "common/translation.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwriter.h"
#include "ui/help/rulesofafield.h"
#include "ui/request/articlepanel.h"
#include "ui/request/fieldplace.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QRegularExpression>

#include <algorithm>

namespace comity::ui {

namespace {

struct FieldHelpStrings
{
    Q_DECLARE_TR_FUNCTIONS(FieldHelpStrings)
};

constexpr qsizetype kExplained = 8; // so many rules are told with their reasons, more in one line each

QString needOf(const HelpField &help, Language language)
{
    const QString paragraph = help.asked().paragraph;
    const QString cited = paragraph.isEmpty() ? QString() : help.instrument->cite(paragraph, language);
    switch (help.asked().need) {
    case Need::Must:
        return cited.isEmpty() ? FieldHelpStrings::tr("No request can go without this.")
                               : FieldHelpStrings::tr("The text requires this: %1.", "a paragraph").arg(cited);
    case Need::Should:
        return cited.isEmpty() ? FieldHelpStrings::tr("This is expected.")
                               : FieldHelpStrings::tr("This is expected; it serves %1.", "a paragraph").arg(cited);
    case Need::Automatic: return FieldHelpStrings::tr("Comity fills this in.");
    case Need::Optional: break;
    }
    return cited.isEmpty() ? FieldHelpStrings::tr("This may stay empty.")
                           : FieldHelpStrings::tr("This may stay empty; it serves %1.", "a paragraph").arg(cited);
}

/// What a rule says, of this field and no request: what only a request could tell is left open.
QString sentenceOf(const Text &pattern, const HelpField &help, Language language)
{
    static const QRegularExpression open(QStringLiteral("\\{\\w+\\}"));
    QMap<QString, QString> names{ { QStringLiteral("field"), help.field->label.in(language) } };
    if (help.column)
        names.insert(QStringLiteral("column"), help.column->label.in(language));
    // What is left open may stand in an isolate (U+2069 ends it), and at the end of the sentence.
    static const QRegularExpression doubled(QStringLiteral("\u2026(\u2069?)[.\u3002]"));
    const QString cited = help.instrument->counterparts.inNumbers(pattern.in(language), language);
    QString sentence = fillPlaceholders(cited, names).replace(open, QStringLiteral("\u2026"));
    return sentence.replace(doubled, QStringLiteral("\u2026\\1"));
}

void writeChoices(HelpWriter &writer, const HelpField &help, Language language)
{
    const QList<Choice> choices = help.instrument->lists.value(help.asked().list);
    if (choices.isEmpty())
        return;
    writer.heading(2, FieldHelpStrings::tr("The answers"));
    for (const Choice &choice : choices)
        writer.bullet(choice.label.in(language), choice.hint.in(language));
}

void writeColumns(HelpWriter &writer, const HelpField &help, Language language)
{
    if (help.column || help.field->columns.isEmpty())
        return;
    writer.heading(2, FieldHelpStrings::tr("The columns"));
    for (const Field &column : help.field->columns)
        writer.bullet(column.label.in(language), column.hint.in(language));
}

void writeRules(HelpWriter &writer, const HelpField &help, const MessageCatalogue &messages, Language language)
{
    const QStringList about = messagesAbout(*help.field, help.column, *help.form, messages.ids());
    if (about.isEmpty())
        return;
    writer.heading(2, FieldHelpStrings::tr("What Comity looks at here"));
    const bool explained = about.size() <= kExplained;
    for (const QString &id : about) {
        const QString sentence = FieldHelpStrings::tr("%1: %2", "id of a rule, what it says")
                                     .arg(isolated(id), sentenceOf(messages.messagePattern(id), help, language));
        if (explained)
            writer.bullet(sentence, sentenceOf(messages.explanationPattern(id), help, language));
        else
            writer.bullet({}, sentence);
    }
}

bool isWithin(const QString &paragraph, const QString &inner)
{
    return paragraph == inner || paragraph.startsWith(inner + QLatin1Char('('));
}

void writeArticle(HelpWriter &writer, const HelpField &help, Language language)
{
    const QString asked = help.asked().paragraph.isEmpty() ? help.section->paragraph : help.asked().paragraph;
    const Article *article = ArticlePanel::articleOf(*help.instrument, asked);
    if (!article)
        return;
    const Language spoken = help.instrument->articlesLanguage;
    writer.heading(2,
                   FieldHelpStrings::tr("The text in %1: %2", "a language, an article")
                       .arg(nameOfLanguage(spoken), help.instrument->cite(article->number, language)));
    writer.foreign(article->title, spoken, true, 0);
    if (!article->included)
        writer.text(
            FieldHelpStrings::tr("The text of this article is not in the file of the instrument. Read it before "
                                 "you rely on it."));
    else if (!article->verified)
        writer.text(FieldHelpStrings::tr("This text was not compared with an official one."));
    for (const ArticleParagraph &paragraph : article->paragraphs) {
        const QString place = paragraph.number.isEmpty()
            ? article->number
            : QStringLiteral("%1(%2)").arg(article->number, paragraph.number);
        const QString number = paragraph.number.isEmpty() ? QString() : paragraph.number + QStringLiteral(". ");
        writer.foreign(number + paragraph.text, spoken, isWithin(asked, place) && asked == place, 0);
        for (const auto &[letter, item] : paragraph.items)
            writer.foreign(QStringLiteral("(%1) %2").arg(letter, item), spoken,
                           asked == QStringLiteral("%1(%2)").arg(place, letter), 1);
        if (!paragraph.closing.isEmpty())
            writer.foreign(paragraph.closing, spoken, false, 0);
    }
}

} // namespace

std::optional<HelpField> helpFieldOf(const Library &library, const QString &instrument, const QString &form,
                                     const QString &pointer)
{
    HelpField help;
    help.instrument = library.instrument(instrument);
    help.form = help.instrument ? help.instrument->findTemplate(form) : nullptr;
    const auto place = help.form ? placeOf(pointer, *help.form) : std::nullopt;
    if (!place)
        return std::nullopt;
    for (const Section &section : help.form->sections) {
        for (const Field &field : section.fields) {
            if (field.key != place->key)
                continue;
            help.section = &section;
            help.field = &field;
            for (const Field &column : field.columns)
                if (column.key == place->column)
                    help.column = &column;
            return help;
        }
    }
    return std::nullopt;
}

void writeFieldHelp(QTextDocument &document, const HelpField &help, const MessageCatalogue &messages, Language language)
{
    HelpWriter writer(document, language);
    writer.heading(1, help.asked().label.in(language));
    if (help.column)
        writer.text(FieldHelpStrings::tr("A column of “%1”.", "name of a table").arg(help.field->label.in(language)));
    writer.text(needOf(help, language), help.asked().need == Need::Must);
    if (const QString hint = help.asked().hint.in(language); !hint.isEmpty())
        writer.text(hint);
    if (const QString hint = help.section->hint.in(language); !hint.isEmpty() && !help.column)
        writer.text(hint);
    writeChoices(writer, help, language);
    writeColumns(writer, help, language);
    writeRules(writer, help, messages, language);
    writeArticle(writer, help, language);
    writer.heading(2, FieldHelpStrings::tr("Read on"));
    for (const char *page : { "form", "findings", "send" })
        writer.link(QString::fromLatin1(page), HelpPages::title(QString::fromLatin1(page), language));
}

} // namespace comity::ui
