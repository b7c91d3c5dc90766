// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace comity {

/// A paragraph of a text and the one that answers to it in the other; one of the two may be missing.
struct Counterpart
{
    QString paragraph; ///< of this text; empty: it has nothing of the kind
    QString of;        ///< of the other one; empty: the other has nothing of the kind
    Text note;         ///< what is different
};

/// How the paragraphs of a text answer to those of the text that it is declared to be like. Rules, events and sentences
/// of the program speak in the numbers of the first instrument; this says them in a text's own. A row for an article or
/// a paragraph is for all that is below it, unless that has a row itself. An empty table leaves every number as it is.
class Counterparts
{
public:
    static Counterparts fromJson(const QJsonObject &object);

    /// Of this text, for a paragraph of the other: "29(2)(a)" for "9(2)(a)"; empty where this text has none.
    [[nodiscard]] QString own(const QString &paragraph) const;
    /// Of the other text, for a paragraph of this one; empty where the other has none.
    [[nodiscard]] QString other(const QString &paragraph) const;
    /// The row that speaks of a paragraph of this text itself, not of what it is part of.
    [[nodiscard]] const Counterpart *row(const QString &paragraph) const;
    [[nodiscard]] bool isEmpty() const { return of.isEmpty(); }

    /// Fills the numbers of a sentence that cites: "{art_9_2_a}", "{par_9_2_a}" and "{let_9_2_a}" are the article, the
    /// paragraph and the letter of what answers to 9(2)(a). What nothing answers to keeps its numbers, and the other
    /// text is named behind the sentence.
    [[nodiscard]] QString inNumbers(const QString &pattern, Language language) const;

    QString of;   ///< id of the other text
    Text ofTitle; ///< how it is called
    QList<Counterpart> rows;
    QMap<Language, QStringList> letters; ///< as the text's own citations have them
};

/// "9(2)(a)" → article "9", paragraph "2", letter "a"; what is not there is empty.
struct ParagraphParts
{
    QString article;
    QString paragraph;
    QString letter;
};
[[nodiscard]] ParagraphParts partsOf(const QString &paragraph);

/// All members "paragraph" of an object and of what is inside, in a text's own numbers; a member goes where nothing
/// answers to it.
[[nodiscard]] QJsonValue inOwnNumbers(const QJsonValue &value, const Counterparts &counterparts);

} // namespace comity
