// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli instruments …
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "common/json.h"
#include "desk/officeinstruments.h"
#include "services/changedwords.h"
#include "services/instrumentwords.h"
#include "services/kinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace comity::cli {

namespace {

struct InstrumentsCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentsCommandStrings)
};

QString s(const char *text) { return QString::fromLatin1(text); }

QStringList codesOf(const QSet<Language> &languages)
{
    QStringList codes;
    for (const Language language : kLanguages)
        if (languages.contains(language))
            codes.append(languageCode(language));
    return codes;
}

QJsonObject summary(const Instrument &instrument, Language language)
{
    int verified = 0;
    int included = 0;
    for (const Article &article : instrument.articles) {
        verified += article.included && article.verified ? 1 : 0;
        included += article.included ? 1 : 0;
    }
    QJsonArray kinds;
    for (const Template *form : kindsByArticle(instrument))
        kinds.append(form->id);
    return { { s("id"), instrument.id },
             { s("symbol"), instrument.symbol },
             { s("title"), instrument.title.in(language) },
             { s("status"), instrument.status },
             { s("origin"), instrument.origin == Origin::BuiltIn ? s("program") : s("office") },
             { s("authenticLanguages"), QJsonArray::fromStringList(codesOf(instrument.authenticLanguages)) },
             { s("templates"), kinds },
             { s("articles"), static_cast<int>(instrument.articles.size()) },
             { s("articlesIncluded"), included },
             { s("articlesVerified"), verified } };
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Indented);
}

int list(const Environment &environment, bool asJson)
{
    QJsonArray all;
    QString text;
    for (const auto &instrument : environment.library->instruments()) {
        const QJsonObject one = summary(*instrument, environment.messages);
        all.append(one);
        QStringList kinds;
        for (const QJsonValue &kind : one.value(s("templates")).toArray())
            kinds.append(kind.toString());
        text += QStringList{ instrument->id,
                             instrument->shortTitle.in(environment.messages),
                             originWords(instrument->origin),
                             statusWords(instrument->status),
                             textSentence(*instrument),
                             kinds.join(QLatin1Char(' ')) }
                    .join(QLatin1Char('\t'))
            + QLatin1Char('\n');
    }
    return writeResult(asJson ? jsonBytes(all) : text.toUtf8()) ? Done : Unusable;
}

const Instrument *known(const Environment &environment, const QString &id)
{
    const Instrument *instrument = environment.library->instrument(id);
    if (!instrument)
        writeMessage(s("comity-cli: ") + InstrumentsCommandStrings::tr("The instrument \"%1\" is not known.").arg(id));
    return instrument;
}

QString articleMark(const Article &article)
{
    if (!article.included)
        return InstrumentsCommandStrings::tr("text not included");
    return article.verified ? InstrumentsCommandStrings::tr("compared with a copy")
                            : InstrumentsCommandStrings::tr("not verified");
}

int show(const Environment &environment, const QString &id, bool asJson)
{
    const Instrument *instrument = known(environment, id);
    if (!instrument)
        return Unusable;
    const Language language = environment.messages;
    QJsonObject object = summary(*instrument, language);
    QString text = instrument->id + QLatin1Char('\t') + instrument->symbol + QLatin1Char('\n')
        + instrument->title.in(language) + QLatin1Char('\n')
        + InstrumentsCommandStrings::tr("Authentic languages: %1")
              .arg(codesOf(instrument->authenticLanguages).join(QLatin1Char(' ')))
        + QLatin1Char('\n') + originWords(instrument->origin) + QLatin1Char('\n') + statusWords(instrument->status)
        + QLatin1Char('\n');
    QStringList sentences = factSentences(*instrument, language);
    sentences << textSentence(*instrument) << wordsSentence(*instrument, language);
    for (const Label &remark : instrument->remarks)
        sentences.append(remark.in(language));
    for (const QString &sentence : std::as_const(sentences))
        text += cell(sentence) + QLatin1Char('\n');
    object.insert(s("about"), QJsonArray::fromStringList(sentences));
    QJsonArray articles;
    text += QLatin1Char('\n');
    for (const Article &article : instrument->articles) {
        text += QStringList{ article.number, articleMark(article), article.title }.join(QLatin1Char('\t'))
            + QLatin1Char('\n');
        articles.append(QJsonObject{ { s("number"), article.number },
                                     { s("title"), article.title },
                                     { s("included"), article.included },
                                     { s("verified"), article.verified } });
    }
    object.insert(s("articleList"), articles);
    text += QLatin1Char('\n');
    for (const Template *form : kindsByArticle(*instrument))
        text += QStringList{ form->id, form->paragraph, form->title.in(language) }.join(QLatin1Char('\t'))
            + QLatin1Char('\n');
    return writeResult(asJson ? jsonBytes(object) : text.toUtf8()) ? Done : Unusable;
}

QChar markOf(ComparedAs difference)
{
    switch (difference) {
    case ComparedAs::Same: return QLatin1Char('=');
    case ComparedAs::OnlyLeft: return QLatin1Char('<');
    case ComparedAs::OnlyRight: return QLatin1Char('>');
    case ComparedAs::NotIncluded: return QLatin1Char('?');
    case ComparedAs::Different: break;
    }
    return QLatin1Char('~');
}

/// What differs in a line, as short as it can be said.
QString differenceText(const ComparedLine &line)
{
    if (line.part != ComparedPart::Articles || line.difference != ComparedAs::Different)
        return line.leftSays == line.rightSays || line.rightSays.isEmpty() ? line.leftSays
            : line.leftSays.isEmpty()                                      ? line.rightSays
                                                                           : line.leftSays + s(" | ") + line.rightSays;
    QStringList changes;
    for (const ChangedWords &change : changedWords(line.leftSays, line.rightSays)) {
        QStringList parts;
        if (!change.from.isEmpty())
            parts.append(s("[-%1-]").arg(change.from));
        if (!change.to.isEmpty())
            parts.append(s("[+%1+]").arg(change.to));
        changes.append(parts.join(QLatin1Char(' ')));
    }
    return changes.join(QLatin1Char(' '));
}

int compare(const Environment &environment, const QStringList &ids, bool all, bool asJson)
{
    const Instrument *left = known(environment, ids.at(0));
    const Instrument *right = known(environment, ids.at(1));
    if (!left || !right)
        return Unusable;
    QJsonArray array;
    QString text;
    QString before;
    int differences = 0;
    for (const ComparedLine &line : compareInstruments(*left, *right, environment.messages)) {
        differences += line.difference == ComparedAs::Same ? 0 : 1;
        if (!all && line.difference == ComparedAs::Same)
            continue;
        array.append(QJsonObject{ { s("part"), partId(line.part) },
                                  { s("place"), line.place },
                                  { s("difference"), differenceId(line.difference) },
                                  { s("left"), line.left },
                                  { s("right"), line.right },
                                  { s("leftSays"), line.leftSays },
                                  { s("rightSays"), line.rightSays },
                                  { s("note"), line.note } });
        if (partId(line.part) != before)
            text += (before.isEmpty() ? QString() : s("\n")) + partWords(line.part) + QLatin1Char('\n');
        before = partId(line.part);
        text += QStringList{ QString(markOf(line.difference)),
                             line.left,
                             line.right,
                             line.part == ComparedPart::Articles ? QString() : line.place,
                             cell(differenceText(line)),
                             cell(line.note) }
                    .join(QLatin1Char('\t'))
                    .trimmed()
            + QLatin1Char('\n');
    }
    const bool written = writeResult(asJson ? jsonBytes(array) : text.toUtf8());
    return !written ? Unusable : differences == 0 ? Done : Objections;
}

int check(const QString &path, bool asJson)
{
    constexpr qint64 kMost = kInstrumentFileBytes;
    const auto json = readInput(path, kMost);
    if (!json)
        return refuse(json.error());
    const QDir folder = QFileInfo(path).absoluteDir();
    // The schema leaves plain names alone: nothing outside the folder can be named.
    const auto neighbour = [&](const QString &name) -> QByteArray {
        const auto read = name.contains(QLatin1Char('/')) ? Result<QByteArray>(QByteArray())
                                                          : readInput(folder.filePath(name), kMost);
        return read ? *read : QByteArray();
    };
    const QString name = QFileInfo(path).fileName();
    QList<Error> errors = instrumentErrors(*json, name, neighbour);
    if (errors.isEmpty()) {
        const QJsonObject root = QJsonDocument::fromJson(*json).object();
        const auto instrument = loadInstrument(*json, name, neighbour(root.value(s("articles")).toString()), neighbour);
        errors = instrument ? desk::ruleErrors(**instrument, name) : QList<Error>{ instrument.error() };
    }
    QJsonArray array;
    QString text;
    for (const Error &error : std::as_const(errors)) {
        array.append(
            QJsonObject{ { s("place"), error.place }, { s("code"), error.code }, { s("message"), error.message } });
        text += QStringList{ cell(error.place), error.code, cell(error.message) }.join(QLatin1Char('\t'))
            + QLatin1Char('\n');
    }
    if (errors.isEmpty())
        writeMessage(InstrumentsCommandStrings::tr("The file of the instrument is as it must be."));
    const bool written = writeResult(asJson ? jsonBytes(array) : text.toUtf8());
    return !written ? Unusable : errors.isEmpty() ? Done : Objections;
}

/// Into the vault, in place of an earlier one of the same id.
int takeIn(const Environment &environment, store::Vault &vault, const QString &path)
{
    const auto offered = desk::readOfficeInstrument(path, *environment.shipped);
    if (!offered)
        return refuse(offered.error());
    const QString id = offered->instrument->id;
    const bool replaces = environment.library->instrument(id) != nullptr;
    if (const auto kept = desk::keepInstrument(vault, *offered); !kept)
        return refuse(kept.error());
    writeMessage(replaces
                     ? InstrumentsCommandStrings::tr("The vault keeps the instrument \"%1\" as the file has it, in "
                                                     "place of the earlier one.")
                           .arg(id)
                     : InstrumentsCommandStrings::tr("The vault keeps the instrument \"%1\".").arg(id));
    return Done;
}

int takeOut(store::Vault &vault, const QString &id)
{
    if (const auto removed = desk::removeInstrument(vault, id); !removed)
        return refuse(removed.error());
    writeMessage(InstrumentsCommandStrings::tr("The instrument \"%1\" was taken out of the vault.").arg(id));
    return Done;
}

} // namespace

Result<std::shared_ptr<const Library>> withFolder(const Library &library, const QString &folder)
{
    constexpr int kMostFiles = 1000;
    const QDir place(folder);
    const QStringList names = place.entryList({ s("*.json") }, QDir::Files, QDir::Name);
    if (!place.exists() || names.isEmpty())
        return Error{
            InstrumentsCommandStrings::tr("The folder holds no instruments."), folder, s("instrument.folder"), {}
        };
    QMap<QString, QByteArray> files;
    for (const QString &name : names.mid(0, kMostFiles)) {
        const auto read = readInput(place.filePath(name), kInstrumentFileBytes);
        if (!read)
            return read.error();
        files.insert(name, *read);
    }
    auto all = library.with(files);
    if (!all)
        return all;
    for (const auto &instrument : (*all)->instruments())
        if (instrument->origin == Origin::Office)
            if (const QList<Error> errors = desk::ruleErrors(*instrument, instrument->id); !errors.isEmpty())
                return errors.first();
    return all;
}

int runInstruments(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    addFormatOption(parser);
    const QString all = s("all");
    parser.addOption({ all, InstrumentsCommandStrings::tr("also what is the same in both") });
    addVaultOption(parser);
    const QString action = arguments.value(0);
    const bool plain = action.isEmpty() || action.startsWith(QLatin1Char('-'));
    static const QHash<QString, int> actions{
        { s("show"), 1 }, { s("compare"), 2 }, { s("check"), 1 }, { s("import"), 1 }, { s("remove"), 1 }
    };
    if (!plain && !actions.contains(action))
        return refuse(
            { InstrumentsCommandStrings::tr("There is no \"instruments %1\": show, compare, check, import and remove "
                                            "are there, and the list without a word.")
                  .arg(action),
              {},
              {},
              {} });
    if (!parseArguments(parser, plain ? arguments : arguments.mid(1), plain ? 0 : actions.value(action)))
        return Unusable;
    const auto json = wantsJson(parser);
    if (!json)
        return refuse(json.error());
    const QStringList given = parser.positionalArguments();
    const bool changes = action == QLatin1String("import") || action == QLatin1String("remove");
    std::unique_ptr<store::Vault> vault; // its own are known from here on
    if (changes || parser.isSet(s("vault"))) {
        int status = Done;
        vault = vaultOf(environment, parser, &status);
        if (!vault)
            return status;
    }
    if (changes)
        return action == QLatin1String("import") ? takeIn(environment, *vault, given.at(0))
                                                 : takeOut(*vault, given.at(0));
    if (plain)
        return list(environment, *json);
    if (action == QLatin1String("show"))
        return show(environment, given.at(0), *json);
    return action == QLatin1String("compare") ? compare(environment, given, parser.isSet(all), *json)
                                              : check(given.at(0), *json);
}

} // namespace comity::cli
