// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dialoguepapers.h"

#include "cli/input.h"
#include "cli/outsidecontents.h"
#include "common/json.h"
#include "desk/casepapers.h"

#include <QCoreApplication>

namespace comity::cli {

namespace {

struct DialoguePapersStrings
{
    Q_DECLARE_TR_FUNCTIONS(DialoguePapersStrings)
};

Error call(const QString &message) { return { message, {}, QStringLiteral("call.paper"), {} }; }

QString option(const QCommandLineParser &parser, const char *name) { return parser.value(QString::fromLatin1(name)); }

Result<QDate> dateOption(const QCommandLineParser &parser, const char *name, QDate otherwise)
{
    const QString text = option(parser, name);
    if (text.isEmpty())
        return otherwise;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return call(DialoguePapersStrings::tr("\"%1\" is not a date (as 2026-11-16).").arg(text));
    return date;
}

Result<QJsonObject> readDetails(const QCommandLineParser &parser)
{
    const QString path = option(parser, "details");
    if (path.isEmpty())
        return QJsonObject();
    const auto bytes = readInput(path, JsonLimits().bytes);
    if (!bytes)
        return bytes.error();
    const auto json = parseJson(*bytes, inputName(path));
    if (!json)
        return json.error();
    if (!json->isObject())
        return Error{ DialoguePapersStrings::tr("The details of an event are a JSON object."),
                      inputName(path),
                      QStringLiteral("details.object"),
                      {} };
    return json->toObject();
}

/// What the other files and the request itself tell, where the details do not say it.
Result<QJsonObject> completed(const Environment &environment, const QCommandLineParser &parser,
                              const RequestInput &input, const QString &kind, QJsonObject details)
{
    const QString fingerprint = QStringLiteral("fingerprint");
    if ((kind == events::confirmationSent || kind == events::sent) && !details.contains(fingerprint))
        details.insert(fingerprint, input.fingerprint);
    const QString path = option(parser, "expedited");
    if (kind != events::confirmationSent || path.isEmpty())
        return details;
    const auto copy = readRequestInput(environment, path);
    if (!copy)
        return copy.error();
    if (copy->form != input.form)
        return call(DialoguePapersStrings::tr("The expedited copy is a request of another kind."));
    Event sent;
    sent.kind = events::sent;
    sent.occurred = details.value(QLatin1String("sentOn")).toString();
    QJsonObject told
        = confirmationDetails(sent, { copy->request, copy->fingerprint }, { input.request, input.fingerprint },
                              *input.form, *input.instrument, *environment.library);
    for (auto it = details.constBegin(); it != details.constEnd(); ++it)
        told.insert(it.key(), it.value());
    return told;
}

Result<void> readAnswered(const Environment &environment, const QCommandLineParser &parser, Notice &notice)
{
    const QString path = option(parser, "answers");
    if (path.isEmpty())
        return {};
    const auto contents = readContents(environment, path);
    if (!contents)
        return contents.error();
    if (!contents->notice)
        return call(DialoguePapersStrings::tr("There is no notice in the file that is answered."));
    const Notice &answered = contents->notice->notice;
    notice.answers = NoticeSubject{ answered.kind, answered.reference, answered.date, contents->notice->fingerprint };
    return {};
}

Result<desk::CasePaper> paperFrom(const Environment &environment, const QCommandLineParser &parser,
                                  const RequestInput &input, DialogueForm form)
{
    const auto date = dateOption(parser, "date", environment.clock.todayUtc());
    if (!date)
        return date.error();
    const auto given = readDetails(parser);
    if (!given)
        return given.error();
    Event event;
    event.kind = form == DialogueForm::Reply ? option(parser, "event") : option(parser, "document");
    event.occurred = option(parser, "occurred");
    if (event.occurred.isEmpty())
        event.occurred = date->toString(Qt::ISODate);
    const auto details = completed(environment, parser, input, event.kind, *given);
    if (!details)
        return details.error();
    event.details = *details;
    desk::CasePaper paper = desk::casePaper(event, { input.request, input.fingerprint });
    paper.form = form;
    Notice &notice = paper.notice;
    notice.reference = option(parser, "reference");
    notice.date = *date;
    if (const QString drafted = option(parser, "drafted"); !drafted.isEmpty()) {
        const auto language = languageFromCode(drafted);
        if (!language)
            return call(
                DialoguePapersStrings::tr("\"%1\" is not one of the languages ar, en, es, fr, ru, zh.").arg(drafted));
        notice.language = *language;
    }
    if (const auto answered = readAnswered(environment, parser, notice); !answered)
        return answered.error();
    paper.signatory
        = { option(parser, "signed-by"), Text(option(parser, "post")), Text(option(parser, "place")), notice.date };
    return paper;
}

} // namespace

void addDialogueOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption({ QString::fromLatin1(name), description, QString::fromLatin1(value) });
    };
    add("details", DialoguePapersStrings::tr("what a paper tells of its event: a JSON file, or -"), "FILE");
    add("reference", DialoguePapersStrings::tr("the reference of the paper itself"), "R");
    add("date", DialoguePapersStrings::tr("the date of the paper; without it, today"), "DATE");
    add("occurred", DialoguePapersStrings::tr("when the event happened: a date, or a moment with its offset"), "WHEN");
    add("drafted", DialoguePapersStrings::tr("the language the details were drafted in"), "L");
    add("answers", DialoguePapersStrings::tr("the paper that is answered: a PDF or a notice"), "FILE");
    add("expedited", DialoguePapersStrings::tr("the request as it was sent, for a formal confirmation"), "FILE");
    add("event", DialoguePapersStrings::tr("the kind of event that the document reply tells of"), "KIND");
    add("signed-by", DialoguePapersStrings::tr("who signs"), "NAME");
    add("post", DialoguePapersStrings::tr("the post of who signs"), "TEXT");
    add("place", DialoguePapersStrings::tr("where it is signed"), "TEXT");
}

QList<desk::PaperLanguages> papersOf(const LanguageChoice &choice)
{
    if (choice.bilingual)
        return { { choice.languages.at(0), choice.languages.at(1) } };
    QList<desk::PaperLanguages> papers;
    for (const Language language : choice.languages)
        papers.append({ language, std::nullopt });
    return papers;
}

Result<QList<desk::Paper>> makeDialoguePapers(const Environment &environment, const QCommandLineParser &parser,
                                              const RequestInput &input, const LanguageChoice &choice,
                                              const FontSet &fonts)
{
    const DialogueForm form
        = option(parser, "document") == QLatin1String("reply") ? DialogueForm::Reply : DialogueForm::Letter;
    const auto paper = paperFrom(environment, parser, input, form);
    if (!paper)
        return paper.error();
    const auto ready = desk::ReadyPaper::of(*paper, *environment.library, {}, inputName(option(parser, "details")));
    if (!ready)
        return ready.error();
    QList<desk::Paper> papers;
    for (const desk::PaperLanguages &languages : papersOf(choice)) {
        auto pdf = (*ready)->pdf(languages, fonts);
        if (!pdf)
            return pdf.error();
        papers.append({ languages, std::move(*pdf) });
    }
    return papers;
}

} // namespace comity::cli
