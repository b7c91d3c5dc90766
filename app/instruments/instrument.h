// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/text.h"
#include "instruments/basisterms.h"
#include "instruments/counterparts.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace comity {

/// A string in six languages together with which of them were seen in an official text.
struct Label
{
    Text text;
    QSet<Language> verified; ///< the others are professional renderings
    QString term;            ///< key in the terminology; empty for a label of our own

    [[nodiscard]] QString in(Language language) const { return text.in(language); }
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// An entry of a closed list.
struct Choice
{
    QString id;
    Label label;
    Label hint;
    QString paragraph;
    QJsonObject requirements; ///< what must hold for the choice to be open ("reservation": true)
};

enum class FieldType {
    Text,       ///< prose, in languages
    String,     ///< one line, no language
    Label,      ///< a name or an address: a bare string or languages
    Identifier, ///< one line whose every character counts: no controls, no bidirectional marks
    Email,
    Telephone,
    Url,
    Date,
    Instant,
    Boolean,
    Integer,
    Choice,
    Choices,
    Language,
    Languages,
    Zone,
    Party,
    Table
};

enum class Need { Must, Should, Optional, Automatic };
enum class Printed { IfFilled, Always, Never };

/// A sentence that says a field in a document instead of label and value.
struct Saying
{
    std::optional<QString> equals; ///< for this value alone ("true", "false" for Boolean)
    QString whenField;             ///< only while this field …
    QStringList whenValues;        ///< … has one of these values
    QString phrase;                ///< id of a phrase, with {value}; empty: nothing is said
};

/// One field of a form, or one column of a table.
struct Field
{
    QString key; ///< "offence.summary"
    FieldType type = FieldType::Text;
    Need need = Need::Optional;
    Printed print = Printed::IfFilled;
    QString paragraph; ///< "9(2)(b)"
    Label label;
    Label hint;
    QStringList member; ///< where it stands in a request file, as reference tokens: {"fields", "offence.summary"}
    QString list;       ///< id of the closed list of a Choice or Choices field
    std::optional<qint64> minimum; ///< least value, or least number of rows
    std::optional<qint64> maximum;
    int lines = 1;          ///< how tall an editor should be
    QString whenField;      ///< the field matters only when this field …
    QStringList whenValues; ///< … has one of these values ("true", "false" for Boolean)
    QString alternative;    ///< a must that is also satisfied by this field (9(2)(d): "none available")
    QList<Saying> says;     ///< the first that fits is printed; where none fits, label and value are
    QList<Field> columns;

    /// RFC 6901 pointer of the member, "/fields/offence.summary".
    [[nodiscard]] QString pointer() const;
};

struct Section
{
    QString id;
    QString letter;    ///< "a" … "f" for the lettered parts of a paragraph, else empty
    QString paragraph; ///< "9(2)(a)"
    Label title;
    Label hint;
    Label sealed;          ///< what goes with the section and only named officers may read; empty: nothing
    QStringList sentences; ///< ids of phrases that the section begins with
    QList<Field> fields;
};

/// A line of the form for the answer that goes with a request.
struct ReplyLine
{
    QString tells;     ///< what an answer of the program's own fills in: "receivedOn", "granted", "ground" …
    QString phrase;    ///< what the line is called: a phrase …
    QString term;      ///< … or a term
    QStringList boxes; ///< phrases to tick
    QString list;      ///< closed list to tick
    int rules = 1;     ///< empty lines to write on
};

/// The form of one kind of request under one instrument.
struct Template
{
    QString id;
    QString paragraph;
    Label title;
    Label shortTitle;
    QStringList documents;
    QString headline;       ///< key of the text field that says in a list what a request is about; may be empty
    bool preserves = false; ///< data are preserved in answer to it (9(7)): it has a clock
    QString followedBy;     ///< id of the template of the request that follows it; may be empty
    QString grounds;        ///< closed list of the grounds on which it may be refused; empty: refuseMutualAssistance
    QStringList sentences;  ///< ids of phrases that follow the request itself
    QList<ReplyLine> reply; ///< empty: no form for the answer
    QList<Section> sections;
    QMap<QString, Label> phrases;     ///< sentences of the documents, by id
    QMap<QString, QJsonObject> rules; ///< rule id → its parameters
    Counterparts counterparts;        ///< of the instrument

    [[nodiscard]] const Field *field(const QString &key) const;
    [[nodiscard]] QString groundList() const
    {
        return grounds.isEmpty() ? QStringLiteral("refuseMutualAssistance") : grounds;
    }
    [[nodiscard]] QString phrase(const QString &phraseId, Language language) const
    {
        return phrases.value(phraseId).in(language);
    }
};

struct TimeLimit
{
    qint64 value = 0;
    QString unit;        ///< "day", "month"
    QString countedFrom; ///< "effected"; empty when it is not a period
    QString paragraph;
};

/// One paragraph (or lettered item) of the text as an officer looks it up.
struct ArticleParagraph
{
    QString number; ///< "2"; empty where the article is not divided
    QString text;
    QList<QPair<QString, QString>> items; ///< letter → text
    QString closing;
};

struct EditorNote
{
    QString paragraph;
    QString text;
};

struct Article
{
    QString number;
    QString title;
    bool headingInferred = false;
    bool included = true;  ///< false: number and heading alone, the text is to be read elsewhere
    bool verified = false; ///< compared with a copy of the text
    QList<ArticleParagraph> paragraphs;
    QList<EditorNote> notes;
};

/// Something dated that is known of a text.
struct InstrumentFact
{
    QString id; ///< "adopted", "opened", "inForce"
    QDate date;
    QString paragraph; ///< by which it is so
    bool verified = false;
};

/// Where an instrument comes from.
enum class Origin {
    BuiltIn, ///< it ships with the program
    Office,  ///< the office added it
    File     ///< it is looked at in a file; no vault keeps it
};

/// A treaty text as data: everything another treaty would change. Immutable after loading; safe to read from any
/// thread.
class Instrument
{
public:
    QString id;
    QDate date;
    QString symbol;
    QString status; ///< "proposal", "adopted", "inForce"
    Origin origin = Origin::BuiltIn;
    Label title;
    Label shortTitle;
    QSet<Language> authenticLanguages;
    QList<Choice> regimes;
    QMap<QString, TimeLimit> limits; ///< "preservation.minimumDays"
    BasisTerms basis;                ///< when it is in force, and what binds under which regime; may be empty
    QMap<QString, QList<Choice>> lists;
    QList<Template> templates;
    QList<InstrumentFact> facts;
    QList<Label> remarks;      ///< what a reader of the file has to know: what it lacks, what was not compared
    Counterparts counterparts; ///< empty for the text in whose numbers the program speaks
    QList<Article> articles;
    Language articlesLanguage = Language::English;

    [[nodiscard]] const Template *findTemplate(const QString &templateId) const;
    [[nodiscard]] const Article *article(const QString &number) const;
    [[nodiscard]] const Choice *choice(const QString &list, const QString &choiceId) const;
    /// "9(2)(a)" as a reader of `language` would cite it: «подпункт a) пункта 2 статьи 9». Other forms come back
    /// unchanged.
    [[nodiscard]] QString cite(const QString &paragraph, Language language) const;
    /// The letter of a section as the language writes it: "(a)", "a)", "(أ)".
    [[nodiscard]] QString sectionLetter(const QString &letter, Language language) const;

    QMap<QString, Text> citationPatterns; ///< "article", "paragraph", "item"
    QMap<Language, QStringList> letters;
};

/// The words of the field from the terminology that ships with the program.
class Terminology
{
public:
    static Result<Terminology> fromJson(const QByteArray &json, const QString &fileName);

    /// The term in a language with its {placeholders} filled; the key itself, in brackets, when there is no such term
    /// (a bug that a test finds).
    [[nodiscard]] QString text(const QString &key, Language language,
                               const QMap<QString, QString> &arguments = {}) const;
    /// A counted phrase ("{n} pages") by the plural rules of the language (CLDR 47).
    [[nodiscard]] QString plural(const QString &key, Language language, qint64 count) const;
    [[nodiscard]] bool contains(const QString &key) const { return m_terms.contains(key); }

private:
    struct Term
    {
        Text text;
        QMap<Language, QMap<QString, QString>> plurals;
    };
    QHash<QString, Term> m_terms;
};

/// A State or regional organization, by its UN names.
struct Party
{
    QString code; ///< ISO 3166-1 alpha-2; "EU" for the European Union
    bool isOrganization = false;
    Text shortName;
    Text formalName;
};

class PartyRegister
{
public:
    static Result<PartyRegister> fromJson(const QByteArray &json, const QString &fileName);

    [[nodiscard]] const Party *find(const QString &code) const;
    [[nodiscard]] QString shortName(const QString &code, Language language) const;
    /// The formal name, the short one where the list has none.
    [[nodiscard]] QString formalName(const QString &code, Language language) const;
    [[nodiscard]] const QMap<QString, Party> &all() const { return m_parties; }

private:
    QMap<QString, Party> m_parties;
};

/// Fills {placeholders} of a pattern, once: a value that itself contains "{x}" is left as it is.
[[nodiscard]] QString fillPlaceholders(const QString &pattern, const QMap<QString, QString> &arguments);

} // namespace comity
