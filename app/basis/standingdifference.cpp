// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis/standingdifference.h"

#include <algorithm>

namespace comity {

namespace {

using Kind = StandingValue::Kind;
using About = StandingDifference::About;

struct Field
{
    QString name;
    Kind kind;
    QString value;
};

/// What a standing says of one thing.
struct Entry
{
    About about;
    QString id;
    QList<Field> fields;
};

QString iso(const QDate &day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

/// Every language of it: a translation that changed is a change.
QString prose(const Text &text)
{
    QStringList parts;
    for (const Language language : kLanguages)
        if (const QString part = text.in(language); !part.isEmpty())
            parts.append(part);
    if (parts.isEmpty()) // in no language that is said
        return text.best(Language::English, Language::English);
    return parts.join(QStringLiteral(" / "));
}

QString inOrder(QStringList codes)
{
    codes.sort();
    return codes.join(QLatin1Char(' '));
}

class EntriesOf
{
public:
    explicit EntriesOf(const Standing &standing)
    {
        add(About::File, {},
            { { QStringLiteral("source"), Kind::Prose, standing.source },
              { QStringLiteral("verified"), Kind::Day, iso(standing.verified) } });
        for (const Participation &party : standing.parties)
            addParty(standing, party);
        for (const TreatyBetween &treaty : standing.treaties)
            addTreaty(treaty);
        for (const NoTreaty &none : standing.noTreaties)
            add(About::NoTreaty, inOrder(none.parties),
                { { QStringLiteral("verified"), Kind::Day, iso(none.verified) } });
    }

    [[nodiscard]] const QList<Entry> &all() const { return m_entries; }
    [[nodiscard]] const Entry *find(const Entry &other) const
    {
        const auto found = m_index.constFind({ int(other.about), other.id });
        return found == m_index.constEnd() ? nullptr : &m_entries.at(*found);
    }

private:
    void add(About about, const QString &id, const QList<Field> &fields)
    {
        m_index.insert({ int(about), id }, m_entries.size());
        Entry entry{ about, id, {} };
        for (const Field &field : fields)
            if (!field.value.isEmpty())
                entry.fields.append(field);
        m_entries.append(entry);
    }

    void addParty(const Standing &standing, const Participation &party)
    {
        QList<Field> fields{ { QStringLiteral("deposited"), Kind::Day, iso(party.deposited) },
                             { QStringLiteral("denounced"), Kind::Day, iso(party.denounced) } };
        for (auto it = party.declarations.cbegin(); it != party.declarations.cend(); ++it)
            fields += { { QStringLiteral("declaration/") + it.key(), Kind::Day, iso(it->from) },
                        { QStringLiteral("withdrawn/") + it.key(), Kind::Day, iso(it->withdrawn) } };
        for (auto it = party.protocols.cbegin(); it != party.protocols.cend(); ++it)
            fields.append({ QStringLiteral("protocol/") + it.key(), Kind::Day, iso(*it) });
        for (auto it = party.amendments.cbegin(); it != party.amendments.cend(); ++it)
            fields.append({ QStringLiteral("amendment/") + it.key(), Kind::Day, iso(*it) });
        if (const auto needs = standing.extraditionNeedsTreaty.constFind(party.party);
            needs != standing.extraditionNeedsTreaty.constEnd())
            fields.append({ QStringLiteral("extraditionNeedsTreaty"), Kind::YesOrNo,
                            *needs ? QStringLiteral("yes") : QStringLiteral("no") });
        fields += { { QStringLiteral("members"), Kind::Parties, inOrder(party.members) },
                    { QStringLiteral("groups"), Kind::Word, inOrder(party.groups) },
                    { QStringLiteral("competence"), Kind::Prose, prose(party.competence) } };
        add(About::Party, party.party, fields);
    }

    void addTreaty(const TreatyBetween &treaty)
    {
        QStringList covers;
        if (treaty.mutualAssistance)
            covers.append(QStringLiteral("mutualAssistance"));
        if (treaty.extradition)
            covers.append(QStringLiteral("extradition"));
        add(About::Treaty, treaty.id,
            { { QStringLiteral("title"), Kind::Prose, prose(treaty.title) },
              { QStringLiteral("kind"), Kind::Word,
                treaty.arrangement ? QStringLiteral("arrangement") : QStringLiteral("treaty") },
              { QStringLiteral("parties"), Kind::Parties, inOrder(treaty.parties) },
              { QStringLiteral("from"), Kind::Day, iso(treaty.from) },
              { QStringLiteral("until"), Kind::Day, iso(treaty.until) },
              { QStringLiteral("covers"), Kind::Word, covers.join(QLatin1Char(' ')) },
              { QStringLiteral("inLieu"), Kind::Paragraphs, treaty.inLieu.join(QLatin1Char(' ')) },
              { QStringLiteral("source"), Kind::Prose, treaty.source },
              { QStringLiteral("verified"), Kind::Day, iso(treaty.verified) } });
    }

    QList<Entry> m_entries;
    QMap<std::pair<int, QString>, qsizetype> m_index;
};

QString valueIn(const Entry *entry, const QString &name)
{
    if (!entry)
        return {};
    const auto found = std::find_if(entry->fields.cbegin(), entry->fields.cend(),
                                    [&](const Field &field) { return field.name == name; });
    return found == entry->fields.cend() ? QString() : found->value;
}

/// Either of the two may be missing.
StandingDifference compare(const Entry *ours, const Entry *theirs)
{
    const Entry &known = theirs ? *theirs : *ours;
    StandingDifference difference{ known.about, known.id, ours != nullptr, theirs != nullptr, {} };
    for (const Entry *entry : { theirs, ours }) {
        if (!entry)
            continue;
        for (const Field &field : entry->fields) {
            const bool isThere = std::any_of(difference.values.cbegin(), difference.values.cend(),
                                             [&](const StandingValue &one) { return one.field == field.name; });
            const QString before = valueIn(ours, field.name);
            const QString after = valueIn(theirs, field.name);
            if (!isThere && before != after)
                difference.values.append({ field.name, field.kind, before, after });
        }
    }
    return difference;
}

} // namespace

QList<StandingDifference> standingDifferences(const Standing &ours, const Standing &theirs)
{
    const EntriesOf before(ours);
    const EntriesOf after(theirs);
    QList<StandingDifference> differences;
    const auto add = [&differences](const StandingDifference &difference) {
        const bool came = difference.isOurs != difference.isTheirs;
        if (came || !difference.values.isEmpty())
            differences.append(difference);
    };
    for (const Entry &entry : after.all())
        add(compare(before.find(entry), &entry));
    for (const Entry &entry : before.all())
        if (!after.find(entry))
            add(compare(&entry, nullptr));
    return differences;
}

} // namespace comity
