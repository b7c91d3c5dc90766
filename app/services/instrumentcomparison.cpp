// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/instrumentcomparison.h"

#include "common/translation.h"
#include "services/changedwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace comity {

namespace {

struct ComparisonStrings
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonStrings)
};

/// A paragraph of an article with all that belongs to it, as one text.
QString wholeText(const ArticleParagraph &paragraph)
{
    QStringList parts{ paragraph.text };
    for (const auto &[letter, text] : paragraph.items)
        parts.append(QLatin1Char('(') + letter + QStringLiteral(") ") + text);
    parts.append(paragraph.closing);
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QString numberOf(const Article &article, const ArticleParagraph &paragraph)
{
    return paragraph.number.isEmpty() ? article.number
                                      : article.number + QLatin1Char('(') + paragraph.number + QLatin1Char(')');
}

const ArticleParagraph *findParagraph(const Instrument &instrument, const QString &paragraph)
{
    const ParagraphParts parts = partsOf(paragraph);
    const Article *article = instrument.article(parts.article);
    if (!article)
        return nullptr;
    const auto found
        = std::find_if(article->paragraphs.begin(), article->paragraphs.end(),
                       [&](const ArticleParagraph &candidate) { return candidate.number == parts.paragraph; });
    return found == article->paragraphs.end() ? nullptr : &*found;
}

QString needWords(Need need)
{
    switch (need) {
    case Need::Must: return ComparisonStrings::tr("required");
    case Need::Should: return ComparisonStrings::tr("recommended");
    case Need::Automatic: return ComparisonStrings::tr("filled in by the program");
    case Need::Optional: break;
    }
    return ComparisonStrings::tr("optional");
}

QString delayWords(const Delay &delay)
{
    QStringList parts;
    if (delay.years > 0)
        parts.append(ComparisonStrings::tr("%n year(s)", nullptr, delay.years));
    if (delay.months > 0)
        parts.append(ComparisonStrings::tr("%n month(s)", nullptr, delay.months));
    if (delay.days > 0)
        parts.append(ComparisonStrings::tr("%n day(s)", nullptr, delay.days));
    const QString after = parts.join(QStringLiteral(" + "));
    return delay.firstOfMonth ? ComparisonStrings::tr("first day of the month after %1").arg(after) : after;
}

QString confidentialityWords(ConfidentialityTerms terms)
{
    switch (terms) {
    case ConfidentialityTerms::Automatic: return ComparisonStrings::tr("confidential without being asked");
    case ConfidentialityTerms::OnRequest: return ComparisonStrings::tr("confidential if asked");
    case ConfidentialityTerms::None: break;
    }
    return {};
}

class Comparison
{
public:
    Comparison(const Instrument &left, const Instrument &right, Language language)
        : m_left(left), m_right(right), m_language(language)
    {
    }

    QList<ComparedLine> run()
    {
        articles();
        reach();
        limits();
        lists();
        templates();
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const ComparedLine &a, const ComparedLine &b) { return a.part < b.part; });
        return m_lines;
    }

private:
    // ---- which paragraph answers to which

    [[nodiscard]] bool isDeclared() const
    {
        const QString &ofLeft = m_left.counterparts.of;
        const QString &ofRight = m_right.counterparts.of;
        return m_left.id == m_right.id || ofLeft == m_right.id || ofRight == m_left.id
            || (!ofLeft.isEmpty() && ofLeft == ofRight);
    }
    [[nodiscard]] QString onTheRight(const QString &paragraph) const
    {
        if (!isDeclared())
            return {};
        if (m_left.id == m_right.id)
            return paragraph;
        const QString between
            = m_left.counterparts.of == m_right.id || m_left.counterparts.of == m_right.counterparts.of
            ? m_left.counterparts.other(paragraph)
            : paragraph;
        return between.isEmpty() || m_left.counterparts.of == m_right.id ? between : m_right.counterparts.own(between);
    }
    [[nodiscard]] QString noteOn(const QString &left, const QString &right) const
    {
        for (const auto &[instrument, paragraph] : { std::pair(&m_left, &left), std::pair(&m_right, &right) }) {
            QStringList notes;
            for (const Counterpart &row : instrument->counterparts.rows) {
                const bool isOfIt
                    = row.paragraph == *paragraph || row.paragraph.startsWith(*paragraph + QLatin1Char('('));
                if (isOfIt && !paragraph->isEmpty() && !row.note.isEmpty())
                    notes.append(row.note.in(m_language));
            }
            if (!notes.isEmpty())
                return notes.join(QLatin1Char(' '));
        }
        return {};
    }

    ComparedLine &add(ComparedPart part, const QString &place, ComparedAs difference)
    {
        ComparedLine line;
        line.part = part;
        line.place = place;
        line.difference = difference;
        m_lines.append(line);
        return m_lines.last();
    }

    // ---- the text

    void articles()
    {
        QStringList seen;
        for (const Article &article : m_left.articles)
            ofLeft(article, seen);
        for (const Article &article : m_right.articles)
            ofRight(article, seen);
    }

    void ofLeft(const Article &article, QStringList &seen)
    {
        const QString whole = onTheRight(article.number);
        const Article *other = m_right.article(whole);
        if (!article.included || (other && !other->included) || article.paragraphs.isEmpty()) {
            seen.append(whole);
            heading(article.number, article.title, other ? other->number : QString(), other ? other->title : QString());
            return;
        }
        bool any = false;
        for (const ArticleParagraph &paragraph : article.paragraphs)
            any = any || findParagraph(m_right, onTheRight(numberOf(article, paragraph)));
        if (!any) { // one line for an article of which the other has nothing
            heading(article.number, article.title, {}, {});
            return;
        }
        for (const ArticleParagraph &paragraph : article.paragraphs) {
            const QString number = numberOf(article, paragraph);
            const QString there = onTheRight(number);
            const ArticleParagraph *answering = findParagraph(m_right, there);
            const QString left = wholeText(paragraph);
            const QString right = answering ? wholeText(*answering) : QString();
            ComparedLine &line = add(ComparedPart::Articles, number,
                                     !answering                                ? ComparedAs::OnlyLeft
                                         : essenceOf(left) == essenceOf(right) ? ComparedAs::Same
                                                                               : ComparedAs::Different);
            line.left = number;
            line.right = answering ? there : QString();
            line.leftSays = left;
            line.rightSays = right;
            line.note = line.difference == ComparedAs::Same ? QString() : noteOn(number, there);
            if (answering)
                seen.append(there);
        }
    }

    /// Of the right, what nothing on the left answers to.
    void ofRight(const Article &article, const QStringList &seen)
    {
        if (seen.contains(article.number))
            return;
        QList<const ArticleParagraph *> alone;
        for (const ArticleParagraph &paragraph : article.paragraphs)
            if (!seen.contains(numberOf(article, paragraph)))
                alone.append(&paragraph);
        if (alone.size() == article.paragraphs.size()) {
            heading({}, {}, article.number, article.title);
            return;
        }
        for (const ArticleParagraph *paragraph : alone) {
            const QString number = numberOf(article, *paragraph);
            ComparedLine &line = add(ComparedPart::Articles, number, ComparedAs::OnlyRight);
            line.right = number;
            line.rightSays = wholeText(*paragraph);
            line.note = noteOn({}, number);
        }
    }

    void heading(const QString &left, const QString &leftTitle, const QString &right, const QString &rightTitle)
    {
        ComparedLine &line = add(ComparedPart::Articles, left.isEmpty() ? right : left,
                                 m_left.id == m_right.id ? ComparedAs::Same
                                     : left.isEmpty()    ? ComparedAs::OnlyRight
                                     : right.isEmpty()   ? ComparedAs::OnlyLeft
                                                         : ComparedAs::NotIncluded);
        line.left = left;
        line.right = right;
        line.leftSays = leftTitle;
        line.rightSays = rightTitle;
        line.note = noteOn(left, right);
    }

    // ---- how far it reaches

    void said(ComparedPart part, const QString &place, const QString &left, const QString &leftSays,
              const QString &right, const QString &rightSays)
    {
        if (leftSays.isEmpty() && rightSays.isEmpty())
            return;
        ComparedLine &line = add(part, place,
                                 leftSays == rightSays     ? ComparedAs::Same
                                     : leftSays.isEmpty()  ? ComparedAs::OnlyRight
                                     : rightSays.isEmpty() ? ComparedAs::OnlyLeft
                                                           : ComparedAs::Different);
        line.left = leftSays.isEmpty() ? QString() : left;
        line.right = rightSays.isEmpty() ? QString() : right;
        line.leftSays = leftSays;
        line.rightSays = rightSays;
    }

    static QString depositsWords(const ForceTerms &force)
    {
        QString words = ComparisonStrings::tr("%n deposit(s)", nullptr, force.instruments);
        if (force.groupInstruments > 0)
            words = ComparisonStrings::tr("%1, of these %2 of %3")
                        .arg(words, QString::number(force.groupInstruments), force.group);
        return words;
    }

    void reach()
    {
        const BasisTerms &left = m_left.basis;
        const BasisTerms &right = m_right.basis;
        const auto part = ComparedPart::Reach;
        if (!left.isEmpty() && !right.isEmpty()) {
            said(part, QStringLiteral("force.instruments"), left.force.first.paragraph, depositsWords(left.force),
                 right.force.first.paragraph, depositsWords(right.force));
            for (const auto &[place, delay] :
                 { std::pair("force.first", &ForceTerms::first), std::pair("force.later", &ForceTerms::later),
                   std::pair("force.denunciation", &ForceTerms::denunciation) })
                said(part, QString::fromLatin1(place), (left.force.*delay).paragraph, delayWords(left.force.*delay),
                     (right.force.*delay).paragraph, delayWords(right.force.*delay));
        }
        said(part, QStringLiteral("confidentiality"), left.confidentialityParagraph,
             confidentialityWords(left.confidentiality), right.confidentialityParagraph,
             confidentialityWords(right.confidentiality));
        declarations();
        channels();
    }

    void declarations()
    {
        QStringList ids;
        for (const Instrument *one : { &m_left, &m_right })
            for (const DeclarationTerms &terms : one->basis.declarations)
                if (!ids.contains(terms.id))
                    ids.append(terms.id);
        for (const QString &id : std::as_const(ids)) {
            const DeclarationTerms *left = m_left.basis.declaration(id);
            const DeclarationTerms *right = m_right.basis.declaration(id);
            said(ComparedPart::Reach, QStringLiteral("declaration.") + id, left ? left->paragraph : QString(),
                 left ? ComparisonStrings::tr("a Party may declare it") : QString(),
                 right ? right->paragraph : QString(),
                 right ? ComparisonStrings::tr("a Party may declare it") : QString());
        }
    }

    [[nodiscard]] static const ChannelTerms *channelOf(const Instrument &instrument, const QString &id)
    {
        const QList<ChannelTerms> &all = instrument.basis.channels;
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const ChannelTerms &terms) { return terms.channel == id; });
        return found == all.end() ? nullptr : &*found;
    }

    void channels()
    {
        QStringList ids;
        for (const Instrument *one : { &m_left, &m_right })
            for (const ChannelTerms &terms : one->basis.channels)
                if (!ids.contains(terms.channel))
                    ids.append(terms.channel);
        const auto words = [this](const Instrument &instrument, const ChannelTerms *terms) {
            const Choice *choice = terms ? instrument.choice(QStringLiteral("channel"), terms->channel) : nullptr;
            return choice ? choice->label.in(m_language) : QString();
        };
        for (const QString &id : std::as_const(ids)) {
            const ChannelTerms *left = channelOf(m_left, id);
            const ChannelTerms *right = channelOf(m_right, id);
            said(ComparedPart::Reach, QStringLiteral("channel.") + id, left ? left->paragraph : QString(),
                 words(m_left, left), right ? right->paragraph : QString(), words(m_right, right));
        }
    }

    void limits()
    {
        QStringList ids = m_left.limits.keys();
        for (const QString &id : m_right.limits.keys())
            if (!ids.contains(id))
                ids.append(id);
        const auto words = [](const Instrument &instrument, const QString &id) {
            const auto limit = instrument.limits.constFind(id);
            if (limit == instrument.limits.constEnd())
                return QString();
            const int value = static_cast<int>(limit->value);
            if (limit->unit == QLatin1String("day"))
                return ComparisonStrings::tr("%n day(s)", nullptr, value);
            return limit->unit == QLatin1String("month") ? ComparisonStrings::tr("%n month(s)", nullptr, value)
                                                         : ComparisonStrings::tr("%n year(s)", nullptr, value);
        };
        for (const QString &id : std::as_const(ids))
            said(ComparedPart::Limits, id, m_left.limits.value(id).paragraph, words(m_left, id),
                 m_right.limits.value(id).paragraph, words(m_right, id));
    }

    // ---- closed lists

    void lists()
    {
        QStringList ids = m_left.lists.keys();
        for (const QString &id : m_right.lists.keys())
            if (!ids.contains(id))
                ids.append(id);
        for (const QString &id : std::as_const(ids)) {
            const bool grounds = id.startsWith(QLatin1String("refuse")) || id == QLatin1String("postpone");
            ofList(id, grounds ? ComparedPart::Grounds : ComparedPart::Lists);
        }
    }

    void ofList(const QString &id, ComparedPart part)
    {
        const QList<Choice> left = m_left.lists.value(id);
        const QList<Choice> right = m_right.lists.value(id);
        const auto place = [&](const Choice &choice) { return id + QLatin1Char('/') + choice.id; };
        for (const Choice &choice : left) {
            const Choice *other = m_right.choice(id, choice.id);
            const QString there = onTheRight(choice.paragraph);
            const bool same
                = other && (!isDeclared() || other->paragraph == there) && other->requirements == choice.requirements;
            ComparedLine &line = add(part, place(choice),
                                     !other     ? ComparedAs::OnlyLeft
                                         : same ? ComparedAs::Same
                                                : ComparedAs::Different);
            line.left = choice.paragraph;
            line.leftSays = choice.label.in(m_language);
            line.right = other ? other->paragraph : QString();
            line.rightSays = other ? other->label.in(m_language) : QString();
        }
        for (const Choice &choice : right) {
            if (m_left.choice(id, choice.id))
                continue;
            ComparedLine &line = add(part, place(choice), ComparedAs::OnlyRight);
            line.right = choice.paragraph;
            line.rightSays = choice.label.in(m_language);
        }
    }

    // ---- forms

    void templates()
    {
        for (const Template &form : m_left.templates) {
            const Template *other = m_right.findTemplate(form.id);
            said(ComparedPart::Templates, form.id, form.paragraph, form.title.in(m_language),
                 other ? other->paragraph : QString(), other ? form.title.in(m_language) : QString());
            if (!other)
                continue;
            m_lines.last().rightSays = other->title.in(m_language);
            fields(form, *other);
            rules(form, *other);
        }
        for (const Template &form : m_right.templates)
            if (!m_left.findTemplate(form.id))
                said(ComparedPart::Templates, form.id, {}, {}, form.paragraph, form.title.in(m_language));
    }

    [[nodiscard]] QString fieldWords(const Field &field) const
    {
        return ComparisonStrings::tr("%1: %2", "field, how much it is needed")
            .arg(field.label.in(m_language), needWords(field.need));
    }

    void fields(const Template &left, const Template &right)
    {
        for (const Section &section : left.sections)
            for (const Field &field : section.fields) {
                const Field *other = right.field(field.key);
                const bool same = other && other->need == field.need && other->type == field.type
                    && other->list == field.list
                    && (!isDeclared()
                        || (field.paragraph.isEmpty() == other->paragraph.isEmpty()
                            && other->paragraph == onTheRight(field.paragraph)));
                fieldLine(left, field.key, &field, other,
                          other ? (same ? ComparedAs::Same : ComparedAs::Different) : ComparedAs::OnlyLeft);
            }
        for (const Section &section : right.sections)
            for (const Field &field : section.fields)
                if (!left.field(field.key))
                    fieldLine(left, field.key, nullptr, &field, ComparedAs::OnlyRight);
    }

    void fieldLine(const Template &form, const QString &key, const Field *left, const Field *right,
                   ComparedAs difference)
    {
        ComparedLine &line = add(ComparedPart::Fields, form.id + QLatin1Char('/') + key, difference);
        if (left) {
            line.left = left->paragraph;
            line.leftSays = fieldWords(*left);
        }
        if (right) {
            line.right = right->paragraph;
            line.rightSays = fieldWords(*right);
        }
    }

    void rules(const Template &left, const Template &right)
    {
        QStringList ids = left.rules.keys();
        for (const QString &id : right.rules.keys())
            if (!ids.contains(id))
                ids.append(id);
        const auto words = [](const Template &form, const QString &id) {
            if (!form.rules.contains(id))
                return QString();
            const QJsonObject parameters = form.rules.value(id);
            return parameters.isEmpty()
                ? id
                : id + QLatin1Char(' ') + QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
        };
        for (const QString &id : std::as_const(ids))
            said(ComparedPart::Rules, left.id + QLatin1Char('/') + id, {}, words(left, id), {}, words(right, id));
    }

    const Instrument &m_left;
    const Instrument &m_right;
    Language m_language;
    QList<ComparedLine> m_lines;
};

} // namespace

QList<ComparedLine> compareInstruments(const Instrument &left, const Instrument &right, Language language)
{
    return Comparison(left, right, language).run();
}

} // namespace comity
