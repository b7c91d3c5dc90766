// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casegenerator.h"

#include "common/json.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace comity::test {

using store::StoredRequest;

/// SplitMix64: the same on every platform.
class CaseGenerator::Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567) { }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    qint64 below(qint64 limit) { return static_cast<qint64>(next() % static_cast<quint64>(limit)); }
    double unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
    bool chance(double share) { return unit() < share; }
    /// 0 … limit-1; the r-th about 1/r as often as the first.
    qint64 zipf(qint64 limit) { return static_cast<qint64>(std::pow(static_cast<double>(limit), unit())) - 1; }
    template <typename List>
    auto of(const List &list)
    {
        return list.at(below(list.size()));
    }

private:
    quint64 m_state;
};

namespace {

void collect(const QJsonValue &value, QHash<Language, QStringList> &words)
{
    static const QRegularExpression separators(u"[\\s,.;:()/«»،؛。，、；：（）]+"_s);
    if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            collect(element, words);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto language = languageFromCode(it.key());
        if (!language || !it->isString()) {
            collect(*it, words);
            continue;
        }
        for (const QString &word : it->toString().split(separators, Qt::SkipEmptyParts))
            if (*language != Language::Chinese)
                words[*language].append(word);
            else
                for (qsizetype i = 0; i + 1 < word.size(); i += 2)
                    words[*language].append(word.mid(i, 2));
    }
}

/// A word nobody wrote, from the syllables of a language.
QString invented(Language language, qint64 rank)
{
    static const QHash<Language, QStringList> syllables{
        { Language::English,
          u"ac,be,cor,di,en,fer,ga,hal,in,jo,ker,lat,mo,ner,or,pre,qui,ris,ser,ti,un,ver,wal,yon"_s.split(u',') },
        { Language::French,
          u"ab,bré,con,dé,en,fai,gé,hu,im,jus,lé,mé,no,où,pré,que,ré,sé,tri,us,vê,çon,œu,ité"_s.split(u',') },
        { Language::Spanish,
          u"a,bio,ción,de,es,fí,ga,ho,in,jó,la,men,ña,or,pro,que,rí,so,tú,un,vez,xi,ya,zar"_s.split(u',') },
        { Language::Russian,
          u"ав,бо,вы,го,дё,ест,жи,за,ин,й,ко,ле,мо,ни,об,пра,ро,ств,то,уч,фи,хо,це,ция"_s.split(u',') },
        { Language::Arabic, u"ال,با,ت,ثا,جر,حا,خد,دو,ذا,ر,زي,سل,شا,صو,ضر,طا,عم,غا,ف,قا,كت,لا,مة,نو"_s.split(u',') },
    };
    if (language == Language::Chinese)
        return QString(QChar(static_cast<char16_t>(0x4E00 + (rank * 7) % 6000)))
            + (rank % 3 == 0 ? QString() : QString(QChar(static_cast<char16_t>(0x4E00 + (rank * 13) % 6000))));
    const QStringList &set = *syllables.find(language);
    QString word;
    for (qint64 left = rank + 600; left > 0; left /= set.size())
        word += set.at(left % set.size());
    return word;
}

struct Party
{
    const char *code;
    Language language;
};
constexpr Party kCommonParties[]
    = { { "FR", Language::French },  { "US", Language::English }, { "DE", Language::English },
        { "ES", Language::Spanish }, { "RU", Language::Russian }, { "CN", Language::Chinese },
        { "EG", Language::Arabic },  { "MX", Language::Spanish }, { "AE", Language::Arabic },
        { "CH", Language::French },  { "NG", Language::English }, { "KZ", Language::Russian } };
const QDate kFirstDay(2012, 1, 2);
constexpr qint64 kDays = 15 * 365;
constexpr qint64 kInAll = 1'000'000; ///< requests come evenly over the years up to this number

QString stateAt(double age, double roll)
{
    if (age > 0.02)
        return roll < 0.82 ? u"closed"_s : roll < 0.94 ? u"refused"_s : roll < 0.99 ? u"withdrawn"_s : u"effected"_s;
    return roll < 0.2 ? u"draft"_s
        : roll < 0.3  ? u"approved"_s
        : roll < 0.6  ? u"sent"_s
        : roll < 0.8  ? u"acknowledged"_s
                      : u"effected"_s;
}

void gather(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue element : value.toArray())
        gather(element, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue member : object)
        gather(member, texts);
}

Text textOf(const QJsonObject &object)
{
    Text text;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto language = languageFromCode(it.key()))
            text.set(*language, it->toString());
    return text;
}

} // namespace

CaseGenerator::CaseGenerator()
{
    collect(QJsonDocument::fromJson(sampleCase()).object(), m_real);
    for (QStringList &words : m_real)
        words.removeDuplicates();
    for (const Party &party : kCommonParties)
        m_parties.append(QString::fromLatin1(party.code));
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b < 'H'; ++b) {
            const QString code = QChar::fromLatin1(a) + QString(QChar::fromLatin1(b));
            if (code != u"GB" && !m_parties.contains(code))
                m_parties.append(code);
        }
    }
}

QString CaseGenerator::word(Language language, qint64 rank) const
{
    const QStringList &real = *m_real.find(language);
    return rank < real.size() ? real.at(rank) : invented(language, rank);
}

QString CaseGenerator::sentence(Language language, qint64 words, Dice &dice) const
{
    QStringList list;
    for (qint64 i = 0; i < words; ++i)
        list.append(word(language, dice.zipf(kWords)));
    return language == Language::Chinese ? list.join(QString()) + u'。' : list.join(u' ') + u'.';
}

QJsonObject CaseGenerator::text(const QList<Language> &languages, qint64 words, Dice &dice) const
{
    QJsonObject object;
    for (const Language language : languages)
        object.insert(languageCode(language), sentence(language, words / 2 + dice.below(words), dice));
    return object;
}

QJsonObject CaseGenerator::item(const QList<Language> &languages, QDate date, Dice &dice) const
{
    static const QStringList categories{ u"subscriber"_s, u"traffic"_s, u"content"_s };
    QJsonObject item{ { u"category"_s, dice.of(categories) },
                      { u"from"_s, date.addDays(-30 - dice.below(60)).toString(Qt::ISODate) + u"T00:00:00Z"_s },
                      { u"to"_s, date.addDays(-dice.below(30)).toString(Qt::ISODate) + u"T23:59:59Z"_s },
                      { u"description"_s, text(languages, 10, dice) } };
    const bool address = dice.chance(0.6);
    item.insert(u"identifierType"_s, address ? u"ip"_s : u"account"_s);
    item.insert(
        u"identifier"_s,
        address
            ? u"%1.%2.%3.%4"_s.arg(dice.below(223) + 1).arg(dice.below(256)).arg(dice.below(256)).arg(dice.below(256))
            : word(Language::English, dice.below(kWords)).toLower() + QString::number(dice.below(10'000))
                + u"@mail.example"_s);
    return item;
}

StoredRequest CaseGenerator::make(qint64 number) const
{
    Dice dice(static_cast<quint64>(number));
    StoredRequest request;
    store::RequestSummary &summary = request.summary;
    const bool outgoing = dice.chance(0.6);
    const qint64 partner = dice.zipf(m_parties.size());
    const QString other = m_parties.at(partner);
    const Language theirs
        = partner < qint64(std::size(kCommonParties)) ? kCommonParties[partner].language : Language::English;
    QList<Language> languages{ Language::English };
    if (dice.chance(0.08))
        languages = QList<Language>(kLanguages.begin(), kLanguages.end());
    else if (theirs != Language::English)
        languages.append(theirs);

    const double place = static_cast<double>(number % kInAll) / kInAll;
    summary.date = kFirstDay.addDays(static_cast<qint64>(place * kDays));
    summary.direction = outgoing ? Direction::Outgoing : Direction::Incoming;
    summary.instrument = u"uk-2022"_s;
    summary.type = dice.chance(0.55) ? u"preservation"_s
        : dice.chance(0.6)           ? u"production"_s
        : dice.chance(0.95)          ? u"disclosure"_s
                                     : u"transfer"_s;
    summary.state = stateAt(1.0 - place, dice.unit());
    summary.requesting = outgoing ? u"GB"_s : other;
    summary.requested = outgoing ? other : u"GB"_s;
    summary.reference = outgoing ? u"GB-CA/%1/%2"_s.arg(summary.date.year()).arg(number, 7, 10, QChar(u'0'))
                                 : u"%1-%2-%3"_s.arg(other).arg(summary.date.year()).arg(number, 6, 10, QChar(u'0'));
    summary.urgent = dice.chance(0.15);
    const QJsonObject designation = text(languages, 10, dice);
    summary.title = textOf(designation);
    summary.owner = 0;

    QJsonArray items;
    for (qint64 i = 0; i <= dice.below(4); ++i)
        items.append(item(languages, summary.date, dice));
    const QJsonObject fields{
        { u"authority.seeking"_s, text(languages, 8, dice) },
        { u"offence.designation"_s, designation },
        { u"offence.provisions"_s, text(languages, 20, dice) },
        { u"offence.summary"_s, text(languages, 110, dice) },
        { u"data.items"_s, items },
        { u"data.relationship"_s, text(languages, 22, dice) },
        { u"necessity"_s, text(languages, 22, dice) },
        { u"custodian.name"_s, sentence(Language::French, 3, dice) },
        { u"system.location"_s, text(languages, 4, dice) },
        { u"preservation.days"_s, 90 },
        { u"custodian.contact"_s, u"abuse%1@host.example"_s.arg(dice.below(5'000)) },
    };
    const QJsonObject document{
        { u"comity"_s, u"request/1"_s },
        { u"instrument"_s, summary.instrument },
        { u"type"_s, summary.type },
        { u"direction"_s, outgoing ? u"outgoing"_s : u"incoming"_s },
        { u"reference"_s, summary.reference },
        { u"date"_s, summary.date.toString(Qt::ISODate) },
        { u"language"_s, u"en"_s },
        { u"requesting"_s, QJsonObject{ { u"party"_s, summary.requesting } } },
        { u"requested"_s, QJsonObject{ { u"party"_s, summary.requested } } },
        { u"fields"_s, fields },
    };
    request.document = canonicalJson(document);
    request.texts.head = QStringList{ summary.reference, other };
    gather(designation, request.texts.head);
    gather(fields, request.texts.body);
    return request;
}

} // namespace comity::test
