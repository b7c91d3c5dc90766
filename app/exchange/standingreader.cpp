// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/standingreader.h"

#include "common/json.h"
#include "common/translation.h"
#include "domain/dates.h"
#include "exchange/requestreader.h"
#include "exchange/valuereader.h"
#include "instruments/builtin.h"
#include "instruments/jsonreading.h"
#include "instruments/schemacheck.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace comity {

namespace {

struct StandingReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(StandingReaderStrings)
};

QByteArray schema()
{
    QFile file(QStringLiteral(":/comity/schemas/standing.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Builds a Standing from JSON that the schema accepted; the first error stays.
class StandingWork
{
public:
    StandingWork(const Library &library, const Instrument &instrument)
        : m_library(library), m_instrument(instrument), m_values(library, instrument)
    {
    }

    Result<Standing> build(const QJsonObject &root)
    {
        Standing standing;
        standing.instrument = m_instrument.id;
        standing.source = root.value(QLatin1String("source")).toString();
        standing.verified = day(root, QStringLiteral("verified"), QString());
        const QJsonArray parties = root.value(QLatin1String("parties")).toArray();
        for (qsizetype i = 0; i < parties.size(); ++i)
            addParty(standing, parties.at(i).toObject(), QStringLiteral("/parties/%1").arg(i));
        const QJsonArray treaties = root.value(QLatin1String("treaties")).toArray();
        for (qsizetype i = 0; i < treaties.size(); ++i)
            addTreaty(standing, treaties.at(i).toObject(), QStringLiteral("/treaties/%1").arg(i));
        const QJsonArray none = root.value(QLatin1String("noTreaty")).toArray();
        for (qsizetype i = 0; i < none.size(); ++i) {
            const QString place = QStringLiteral("/noTreaty/%1").arg(i);
            standing.noTreaties.append({ parties2(none.at(i).toObject(), place),
                                         day(none.at(i).toObject(), QStringLiteral("verified"), place) });
        }
        if (m_error)
            return *m_error;
        return standing;
    }

private:
    void fail(const char *code, const QString &message, const QString &place)
    {
        if (!m_error)
            m_error = Error{ message, place, QString::fromLatin1(code), {} };
    }

    QDate day(const QJsonObject &object, const QString &member, const QString &place)
    {
        const QJsonValue value = object.value(member);
        if (value.isUndefined())
            return {};
        const auto date = parseIsoDate(value.toString());
        if (!date)
            fail("standing.date", StandingReaderStrings::tr("This day does not exist."),
                 place + QLatin1Char('/') + pointerToken(member));
        return date.value_or(QDate());
    }

    /// A beginning and an end that is not before it.
    void span(const QDate &from, const QDate &until, const QString &place)
    {
        if (from.isValid() && until.isValid() && until < from)
            fail("standing.date", StandingReaderStrings::tr("The end is before the beginning."), place);
    }

    QString party(const QString &code, const QString &place)
    {
        if (!m_library.parties().find(code))
            fail("standing.party", StandingReaderStrings::tr("The Party \"%1\" is not known.").arg(code), place);
        return code;
    }

    QStringList parties2(const QJsonObject &object, const QString &place)
    {
        QStringList codes = stringsFromJson(object.value(QLatin1String("parties")));
        for (qsizetype i = 0; i < codes.size(); ++i)
            party(codes.at(i), place + QStringLiteral("/parties/%1").arg(i));
        if (codes.removeDuplicates() != 0)
            fail("standing.twice", StandingReaderStrings::tr("A Party stands there twice."),
                 place + QStringLiteral("/parties"));
        return codes;
    }

    QMap<QString, QDate> days(const QJsonObject &object, const char *member, const QString &place)
    {
        QMap<QString, QDate> result;
        const QJsonObject inner = object.value(QLatin1String(member)).toObject();
        for (auto it = inner.constBegin(); it != inner.constEnd(); ++it)
            result.insert(it.key(), day(inner, it.key(), place + QLatin1Char('/') + QLatin1String(member)));
        return result;
    }

    Text text(const QJsonObject &object, const char *member, const QString &place)
    {
        if (!object.contains(QLatin1String(member)))
            return {};
        auto read = m_values.readText(object.value(QLatin1String(member)),
                                      place + QLatin1Char('/') + QLatin1String(member), true);
        if (!read && !m_error)
            m_error = read.error();
        return read ? *read : Text();
    }

    void addParty(Standing &standing, const QJsonObject &object, const QString &place)
    {
        Participation known;
        known.party = party(object.value(QLatin1String("party")).toString(), place + QStringLiteral("/party"));
        const Party *name = m_library.parties().find(known.party);
        known.isOrganization = name && name->isOrganization;
        for (const Participation &other : standing.parties)
            if (other.party == known.party)
                fail("standing.twice",
                     StandingReaderStrings::tr("The Party \"%1\" stands there twice.").arg(known.party),
                     place + QStringLiteral("/party"));
        known.members = stringsFromJson(object.value(QLatin1String("members")));
        for (qsizetype i = 0; i < known.members.size(); ++i)
            party(known.members.at(i), place + QStringLiteral("/members/%1").arg(i));
        known.groups = stringsFromJson(object.value(QLatin1String("groups")));
        known.deposited = day(object, QStringLiteral("deposited"), place);
        known.denounced = day(object, QStringLiteral("denounced"), place);
        span(known.deposited, known.denounced, place + QStringLiteral("/denounced"));
        if (known.denounced.isValid() && !known.deposited.isValid())
            fail("standing.date", StandingReaderStrings::tr("What was never deposited cannot be denounced."),
                 place + QStringLiteral("/denounced"));
        known.protocols = days(object, "protocols", place);
        known.amendments = days(object, "amendments", place);
        known.competence = text(object, "competence", place);
        if (const QJsonValue needs = object.value(QLatin1String("extraditionNeedsTreaty")); needs.isBool())
            standing.extraditionNeedsTreaty.insert(known.party, needs.toBool());
        addDeclarations(known, object.value(QLatin1String("declarations")).toObject(),
                        place + QStringLiteral("/declarations"));
        standing.parties.append(known);
    }

    void addDeclarations(Participation &known, const QJsonObject &declarations, const QString &place)
    {
        for (auto it = declarations.constBegin(); it != declarations.constEnd(); ++it) {
            const QString where = place + QLatin1Char('/') + pointerToken(it.key());
            if (!m_instrument.basis.declaration(it.key()))
                fail("standing.declaration",
                     StandingReaderStrings::tr("The instrument knows no declaration \"%1\".").arg(it.key().left(60)),
                     where);
            const QJsonObject object = it.value().toObject();
            const Declaration declaration{ day(object, QStringLiteral("from"), where),
                                           day(object, QStringLiteral("withdrawn"), where) };
            span(declaration.from, declaration.withdrawn, where + QStringLiteral("/withdrawn"));
            known.declarations.insert(it.key(), declaration);
        }
    }

    /// What is agreed in lieu is what a gate of the text displaces.
    bool canBeAgreed(const QString &paragraph) const
    {
        return std::any_of(m_instrument.basis.gates.begin(), m_instrument.basis.gates.end(), [&](const QString &gate) {
            return gate.section(QLatin1Char('('), 0, 0) == paragraph.section(QLatin1Char('('), 0, 0);
        });
    }

    void addTreaty(Standing &standing, const QJsonObject &object, const QString &place)
    {
        TreatyBetween treaty;
        treaty.id = object.value(QLatin1String("id")).toString();
        for (const TreatyBetween &other : standing.treaties)
            if (other.id == treaty.id)
                fail("standing.twice",
                     StandingReaderStrings::tr("The treaty \"%1\" stands there twice.").arg(treaty.id),
                     place + QStringLiteral("/id"));
        treaty.title = text(object, "title", place);
        treaty.arrangement = object.value(QLatin1String("kind")).toString() == QLatin1String("arrangement");
        treaty.parties = parties2(object, place);
        treaty.from = day(object, QStringLiteral("from"), place);
        treaty.until = day(object, QStringLiteral("until"), place);
        span(treaty.from, treaty.until, place + QStringLiteral("/until"));
        const QStringList covers = stringsFromJson(object.value(QLatin1String("covers")));
        treaty.mutualAssistance = covers.contains(QLatin1String("mutualAssistance"));
        treaty.extradition = covers.contains(QLatin1String("extradition"));
        treaty.inLieu = stringsFromJson(object.value(QLatin1String("inLieu")));
        for (qsizetype i = 0; i < treaty.inLieu.size(); ++i)
            if (!canBeAgreed(treaty.inLieu.at(i)))
                fail("standing.paragraph",
                     StandingReaderStrings::tr("\"%1\" is not among what Parties may agree to apply in lieu.")
                         .arg(treaty.inLieu.at(i)),
                     place + QStringLiteral("/inLieu/%1").arg(i));
        treaty.source = object.value(QLatin1String("source")).toString();
        treaty.verified = day(object, QStringLiteral("verified"), place);
        standing.treaties.append(treaty);
    }

    const Library &m_library;
    const Instrument &m_instrument;
    ValueReader m_values;
    std::optional<Error> m_error;
};

} // namespace

Result<Standing> StandingReader::read(const QByteArray &json, const QString &name) const
{
    const auto parsed = parseJson(json, name);
    if (!parsed)
        return parsed.error();
    if (const auto checked = checkAgainstSchema(json, name, schema()); !checked)
        return checked.error();
    const QJsonObject root = parsed->toObject();
    const QString id = root.value(QLatin1String("instrument")).toString();
    const Instrument *instrument = m_library.instrument(id);
    if (!instrument || instrument->basis.isEmpty())
        return placedIn(json, name,
                        { StandingReaderStrings::tr("The instrument \"%1\" is not known.").arg(id.left(60)),
                          QStringLiteral("/instrument"),
                          QStringLiteral("standing.instrument"),
                          {} });
    auto standing = StandingWork(m_library, *instrument).build(root);
    if (!standing)
        return placedIn(json, name, standing.error());
    return standing;
}

} // namespace comity
