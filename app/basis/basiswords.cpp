// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis/basiswords.h"

#include "domain/writtendate.h"

#include <algorithm>

namespace comity {

const Result<BasisWords> &BasisWords::builtIn()
{
    static const QString name = QStringLiteral("basis.json");
    static const Result<BasisWords> words = fromJson(builtInMessages(name), name);
    return words;
}

Result<BasisWords> BasisWords::fromJson(const QByteArray &json, const QString &fileName)
{
    BasisWords words;
    if (auto read = words.read(json, fileName, QStringLiteral("basis")); !read)
        return read.error();
    return words;
}

namespace {

bool isOpenOrClosed(const QString &subject)
{
    static const QStringList subjects{ QStringLiteral("channel"), QStringLiteral("ground"),
                                       QStringLiteral("postponement"), QStringLiteral("condition") };
    return subjects.contains(subject);
}

/// The closed lists that the entries of a subject come from.
QStringList listsOf(const QString &subject)
{
    if (subject == QLatin1String("channel") || subject == QLatin1String("condition"))
        return { subject };
    if (subject == QLatin1String("postponement"))
        return { QStringLiteral("postpone") };
    if (subject == QLatin1String("ground"))
        return { QStringLiteral("refusePreservation"), QStringLiteral("refuseMutualAssistance"),
                 QStringLiteral("refuseExtradition") };
    return {};
}

QString isoInWords(const QString &iso, Language language)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? writtenDate(day, language) : iso;
}

} // namespace

QString BasisInWords::sentence(const QString &id, const QString &paragraph,
                               const QMap<QString, QString> &arguments) const
{
    QMap<QString, QString> said = arguments;
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (it.key() == QLatin1String("party"))
            it.value() = m_parties.shortName(it.value(), m_language);
        else if (it.key() == QLatin1String("date"))
            it.value() = isoInWords(it.value(), m_language);
        else if (it.key() == QLatin1String("treaty"))
            for (const TreatyBetween &treaty : m_standing.treaties)
                if (treaty.id == it.value() && !treaty.title.isEmpty()) {
                    it.value() = treaty.title.best(m_language, Language::English);
                    break;
                }
    }
    QMap<QString, QString> whole{ { QStringLiteral("sentence"), m_words.text(id, m_language, said) } };
    if (paragraph.isEmpty())
        return m_words.text(QStringLiteral("plain"), m_language, whole);
    whole.insert(QStringLiteral("paragraph"), m_instrument.cite(paragraph, m_language));
    return m_words.text(QStringLiteral("cited"), m_language, whole);
}

QString BasisInWords::force(const LegalBasis &basis, const BasisQuestion &question) const
{
    const QString id = !basis.inForceBetween ? QStringLiteral("force.unknown")
        : *basis.inForceBetween              ? QStringLiteral("force.between")
                                             : QStringLiteral("force.not");
    const QMap<QString, QString> arguments{
        { QStringLiteral("date"), writtenDate(question.day, m_language) },
        { QStringLiteral("requesting"), m_parties.shortName(question.requesting, m_language) },
        { QStringLiteral("requested"), m_parties.shortName(question.requested, m_language) }
    };
    return m_words.text(QStringLiteral("plain"), m_language,
                        { { QStringLiteral("sentence"), m_words.text(id, m_language, arguments) } });
}

QList<BasisLine> BasisInWords::forceOfEach(const LegalBasis &basis, const BasisQuestion &question) const
{
    QList<BasisLine> lines;
    for (const auto &[party, force] :
         { std::pair(question.requesting, basis.requesting), std::pair(question.requested, basis.requested) }) {
        if (!force || !force->from.isValid())
            continue;
        const bool ends = force->until.isValid();
        const QString paragraph = ends ? force->untilParagraph : force->fromParagraph;
        lines.append({ sentence(ends ? QStringLiteral("force.partyUntil") : QStringLiteral("force.party"), paragraph,
                                { { QStringLiteral("party"), party },
                                  { QStringLiteral("from"), writtenDate(force->from, m_language) },
                                  { QStringLiteral("until"), writtenDate(force->until, m_language) } }),
                       paragraph,
                       {} });
    }
    return lines;
}

QString BasisInWords::regime(const LegalBasis &basis) const
{
    return basis.regimeReason.isEmpty()
        ? QString()
        : sentence(QStringLiteral("reason.") + basis.regimeReason, basis.regimeParagraph, basis.regimeArguments);
}

QString BasisInWords::subject(const Switch &one) const
{
    for (const QString &list : listsOf(one.subject))
        if (const Choice *choice = m_instrument.choice(list, one.id))
            return choice->label.in(m_language);
    if (one.subject == QLatin1String("paragraph") || one.subject == QLatin1String("confidentiality"))
        return m_instrument.cite(one.id, m_language);
    if (one.subject == QLatin1String("declaration"))
        return m_instrument.cite(one.paragraph, m_language);
    return heading(one.subject);
}

QString BasisInWords::setting(const Switch &one) const
{
    const bool opens = isOpenOrClosed(one.subject);
    switch (one.setting) {
    case Setting::On:
        return m_words.text(opens ? QStringLiteral("setting.open") : QStringLiteral("setting.applies"), m_language);
    case Setting::Off:
        return m_words.text(opens ? QStringLiteral("setting.closed") : QStringLiteral("setting.appliesNot"),
                            m_language);
    case Setting::Depends: break;
    }
    return m_words.text(QStringLiteral("setting.depends"), m_language);
}

QString BasisInWords::reason(const Switch &one) const
{
    return sentence(QStringLiteral("reason.") + one.reason, one.paragraph, one.arguments);
}

QString BasisInWords::row(const Switch &one) const
{
    return m_words.text(QStringLiteral("row"), m_language,
                        { { QStringLiteral("subject"), subject(one) },
                          { QStringLiteral("setting"), setting(one) },
                          { QStringLiteral("reason"), reason(one) } });
}

QList<BasisLine> BasisInWords::paragraphs(const LegalBasis &basis) const
{
    struct Group
    {
        const Switch *first;
        QStringList ids;
        QStringList cited;
    };
    QList<Group> groups; // in the order in which they come
    for (const Switch &one : basis.switches) {
        if (one.subject != QLatin1String("paragraph"))
            continue;
        // What binds under every regime needs no other paragraph to say so.
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return group.first->reason == one.reason
                && (one.reason == QLatin1String("always") || group.first->paragraph == one.paragraph);
        });
        if (same == groups.end())
            groups.append({ &one, { one.id }, { m_instrument.cite(one.id, m_language) } });
        else {
            same->ids.append(one.id);
            same->cited.append(m_instrument.cite(one.id, m_language));
        }
    }
    QList<BasisLine> lines;
    for (const Group &group : groups) {
        const bool always = group.first->reason == QLatin1String("always");
        const QString text = m_words.text(
            always ? QStringLiteral("group") : QStringLiteral("groupCited"), m_language,
            { { QStringLiteral("sentence"), m_words.text(QStringLiteral("reason.") + group.first->reason, m_language) },
              { QStringLiteral("paragraph"), m_instrument.cite(group.first->paragraph, m_language) },
              { QStringLiteral("paragraphs"),
                group.cited.join(m_words.text(QStringLiteral("between"), m_language)) } });
        lines.append({ text, always ? QString() : group.first->paragraph, group.ids });
    }
    return lines;
}

QString BasisInWords::doubt(const BasisDoubt &doubt) const
{
    return sentence(QStringLiteral("doubt.") + doubt.id, doubt.paragraph, doubt.arguments);
}

QString BasisInWords::heading(const QString &subject) const
{
    return m_words.text(QStringLiteral("heading.") + subject, m_language);
}

} // namespace comity
