// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis/legalbasis.h"

#include <QJsonArray>

#include <algorithm>

namespace comity {

namespace {

QString iso(const QDate &day) { return day.toString(Qt::ISODate); }

/// "8" covers "8", "8(2)" and "8(2)(a)", not "80".
bool covers(const QString &agreed, const QString &paragraph)
{
    return paragraph == agreed
        || (paragraph.startsWith(agreed) && paragraph.mid(agreed.size()).startsWith(QLatin1Char('(')));
}

bool coveredByOne(const QStringList &agreed, const QString &paragraph)
{
    return std::any_of(agreed.begin(), agreed.end(), [&](const QString &one) { return covers(one, paragraph); });
}

class BasisWork
{
public:
    BasisWork(const Instrument &instrument, const Standing &standing, const BasisQuestion &question)
        : m_instrument(instrument), m_terms(instrument.basis), m_standing(standing), m_question(question),
          m_calendar(m_terms.force, standing.parties)
    {
        m_extradition = m_terms.extradition.contains(question.procedure);
    }

    [[nodiscard]] LegalBasis work()
    {
        decideForce();
        findTreaty();
        decideRegime();
        decideParagraphs();
        decideChannels();
        for (const QString &list : { QStringLiteral("refusePreservation"), QStringLiteral("refuseMutualAssistance"),
                                     QStringLiteral("refuseExtradition") })
            decideChoices(QStringLiteral("ground"), list);
        decideChoices(QStringLiteral("postponement"), QStringLiteral("postpone"));
        decideChoices(QStringLiteral("condition"), QStringLiteral("condition"));
        decideConfidentiality();
        decideDeclarations();
        if (m_extradition)
            decideExtradition();
        return m_basis;
    }

private:
    void add(const QString &subject, const QString &id, Setting setting, const QString &paragraph,
             const QString &reason, const QMap<QString, QString> &arguments = {})
    {
        m_basis.switches.append({ subject, id, setting, paragraph, reason, arguments });
    }

    void doubt(const QString &id, const QString &paragraph, const QMap<QString, QString> &arguments = {})
    {
        m_basis.doubts.append({ id, paragraph, arguments });
    }

    // ---- in force between the two (27, 29)

    void decideForce()
    {
        m_basis.requesting = m_calendar.of(m_question.requesting);
        m_basis.requested = m_calendar.of(m_question.requested);
        bool known = true;
        bool both = true;
        for (const auto &[party, force] : { std::pair(m_question.requesting, m_basis.requesting),
                                            std::pair(m_question.requested, m_basis.requested) }) {
            if (!force) {
                known = false;
                doubt(QStringLiteral("partyUnknown"), {}, { { QStringLiteral("party"), party } });
                continue;
            }
            if (!force->on(m_question.day)) {
                both = false;
                sayWhyNotInForce(party, *force);
            } else if (force->until.isValid()) {
                doubt(QStringLiteral("endsSoon"), force->untilParagraph,
                      { { QStringLiteral("party"), party }, { QStringLiteral("date"), iso(force->until) } });
            }
        }
        if (known || !both)
            m_basis.inForceBetween = both;
    }

    void sayWhyNotInForce(const QString &party, const InForce &force)
    {
        QMap<QString, QString> arguments{ { QStringLiteral("party"), party } };
        if (!force.from.isValid()) {
            const QDate entry = m_calendar.entryIntoForce();
            if (entry.isValid()) {
                doubt(QStringLiteral("notParty"), m_terms.force.later.paragraph, arguments);
                return;
            }
            arguments.insert(QStringLiteral("count"), QString::number(m_calendar.counted(m_question.day)));
            arguments.insert(QStringLiteral("needed"), QString::number(m_terms.force.instruments));
            doubt(QStringLiteral("depositsMissing"), m_terms.force.first.paragraph, arguments);
            return;
        }
        if (m_question.day < force.from) {
            arguments.insert(QStringLiteral("date"), iso(force.from));
            doubt(QStringLiteral("notYet"), force.fromParagraph, arguments);
            return;
        }
        arguments.insert(QStringLiteral("date"), iso(force.until));
        doubt(QStringLiteral("denounced"), force.untilParagraph, arguments);
    }

    // ---- treaty, fallback, agreed in lieu (6(1), 8(1))

    void findTreaty()
    {
        for (const TreatyBetween &treaty : m_standing.treaties) {
            const bool forThis = m_extradition ? treaty.extradition : treaty.mutualAssistance;
            if (!forThis || !treaty.joins(m_question.requesting, m_question.requested)
                || !treaty.inForceOn(m_question.day))
                continue;
            if (!m_treaty || (m_treaty->inLieu.isEmpty() && !treaty.inLieu.isEmpty()))
                m_treaty = &treaty;
        }
        for (const NoTreaty &none : m_standing.noTreaties) {
            if (none.parties.contains(m_question.requesting) && none.parties.contains(m_question.requested))
                m_noTreaty = &none;
        }
    }

    void decideRegime()
    {
        if (m_extradition)
            return; // article 3 has no gate of this kind; see decideExtradition()
        m_basis.regimeParagraph = m_terms.gates.value(0);
        if (m_treaty) {
            m_basis.regime = m_treaty->inLieu.isEmpty() ? Regime::Treaty : Regime::AgreedInLieu;
            m_basis.regimeReason = m_basis.regime == Regime::Treaty
                ? (m_treaty->arrangement ? QStringLiteral("arrangementInForce") : QStringLiteral("treatyInForce"))
                : QStringLiteral("agreedInLieu");
            m_basis.regimeArguments = { { QStringLiteral("treaty"), m_treaty->id },
                                        { QStringLiteral("date"), iso(m_treaty->from) },
                                        { QStringLiteral("paragraphs"), m_treaty->inLieu.join(QLatin1String(", ")) } };
            if (!m_treaty->verified.isValid())
                doubt(QStringLiteral("treatyUnverified"), m_basis.regimeParagraph,
                      { { QStringLiteral("treaty"), m_treaty->id } });
            return;
        }
        m_basis.regime = Regime::Fallback;
        if (m_noTreaty && m_noTreaty->verified.isValid()) {
            m_basis.regimeReason = QStringLiteral("noTreaty");
            m_basis.regimeArguments = { { QStringLiteral("date"), iso(m_noTreaty->verified) } };
            return;
        }
        // Nobody looked: the fallback is what would follow, not what is known.
        m_basis.regimeReason = QStringLiteral("noTreatyKnown");
        doubt(QStringLiteral("treatyNotLookedFor"), m_basis.regimeParagraph);
    }

    // ---- what follows

    /// Whether something that needs one of `regimes` is open. `paragraph` is what an agreement in lieu has to cover.
    bool underRegime(const QStringList &regimes, const QString &paragraph) const
    {
        if (regimes.isEmpty())
            return true;
        if (!regimes.contains(regimeId(m_basis.regime)))
            return false;
        return m_basis.regime != Regime::AgreedInLieu || coveredByOne(m_treaty->inLieu, paragraph);
    }

    QString regimeReason(bool open, const QStringList &regimes) const
    {
        if (regimes.isEmpty())
            return QStringLiteral("always");
        if (!open)
            return m_basis.regime == Regime::AgreedInLieu ? QStringLiteral("notAgreed")
                                                          : QStringLiteral("treatyGoverns");
        return m_basis.regime == Regime::AgreedInLieu ? QStringLiteral("agreed") : QStringLiteral("fallback");
    }

    /// The paragraph that decides: the gate of the article where a regime is asked for.
    QString deciding(const QString &paragraph, const QStringList &regimes) const
    {
        if (regimes.isEmpty())
            return paragraph;
        const QString article = paragraph.section(QLatin1Char('('), 0, 0);
        for (const QString &gate : m_terms.gates)
            if (gate.section(QLatin1Char('('), 0, 0) == article)
                return gate;
        return m_terms.gates.value(0, paragraph);
    }

    bool concerns(const QStringList &procedures) const
    {
        return procedures.isEmpty() ? m_terms.mutualAssistance.contains(m_question.procedure)
                                    : procedures.contains(m_question.procedure);
    }

    void decideParagraphs()
    {
        for (const Provision &provision : m_terms.provisions) {
            if (!concerns(provision.procedures))
                continue;
            const bool open = underRegime(provision.regimes, provision.paragraph);
            add(QStringLiteral("paragraph"), provision.paragraph, open ? Setting::On : Setting::Off,
                deciding(provision.paragraph, provision.regimes), regimeReason(open, provision.regimes));
        }
    }

    void decideChannels()
    {
        for (const ChannelTerms &channel : m_terms.channels) {
            if (concerns(channel.procedures))
                decideChannel(channel);
        }
    }

    void decideChannel(const ChannelTerms &channel)
    {
        const auto say = [&](Setting setting, const QString &paragraph, const QString &reason,
                             const QMap<QString, QString> &arguments = {}) {
            add(QStringLiteral("channel"), channel.channel, setting, paragraph, reason, arguments);
        };
        if (channel.byTreaty) {
            if (m_treaty)
                say(Setting::Depends, {}, QStringLiteral("asTreatySays"),
                    { { QStringLiteral("treaty"), m_treaty->id } });
            else
                say(Setting::Off, {}, QStringLiteral("onlyByTreaty"));
            return;
        }
        const QString &paragraph = channel.paragraph;
        if (!underRegime(channel.regimes, paragraph)) {
            say(Setting::Off, deciding(paragraph, channel.regimes), regimeReason(false, channel.regimes));
            return;
        }
        if (!channel.unlessDeclared.isEmpty()) {
            const auto declared = declares(m_question.requested, channel.unlessDeclared);
            const DeclarationTerms *terms = m_terms.declaration(channel.unlessDeclared);
            if (declared.value_or(false)) {
                say(Setting::Off, terms ? terms->paragraph : paragraph, QStringLiteral("declared"),
                    { { QStringLiteral("party"), m_question.requested } });
                return;
            }
        }
        // Either opens a channel that names both.
        const bool conditional = channel.urgent || channel.nonCoercive;
        const bool met = (channel.urgent && m_question.urgent)
            || (channel.nonCoercive && m_question.coercive == std::optional<bool>(false));
        if (conditional && !met) {
            if (channel.nonCoercive && !m_question.coercive)
                say(Setting::Depends, paragraph, QStringLiteral("ifNotCoercive"));
            else
                say(Setting::Off, paragraph,
                    channel.nonCoercive ? QStringLiteral("coercive") : QStringLiteral("onlyUrgent"));
            return;
        }
        if (paragraph.isEmpty())
            say(Setting::Depends, {}, QStringLiteral("practice"));
        else
            say(Setting::On, paragraph, QStringLiteral("open"));
    }

    bool groundIsForThis(const QString &list) const
    {
        const bool assistance = m_terms.mutualAssistance.contains(m_question.procedure);
        if (list == QLatin1String("refuseExtradition"))
            return m_extradition;
        if (!list.startsWith(QLatin1String("refuse")))
            return assistance;
        const Template *form = m_instrument.findTemplate(m_question.procedure);
        return assistance && form && form->groundList() == list;
    }

    /// A paragraph of an article that is about another kind of request has nothing to say here.
    bool belongs(const QString &paragraph) const
    {
        const QString article = paragraph.section(QLatin1Char('('), 0, 0);
        bool elsewhere = false;
        for (const Provision &provision : m_terms.provisions) {
            if (provision.paragraph.section(QLatin1Char('('), 0, 0) != article)
                continue;
            if (concerns(provision.procedures))
                return true;
            elsewhere = true;
        }
        return !elsewhere;
    }

    void decideChoices(const QString &subject, const QString &list)
    {
        if (!groundIsForThis(list))
            return;
        for (const Choice &choice : m_instrument.lists.value(list)) {
            if (belongs(choice.paragraph))
                decideChoice(subject, choice);
        }
    }

    void decideChoice(const QString &subject, const Choice &choice)
    {
        QStringList regimes;
        for (const QJsonValue &regime : choice.requirements.value(QLatin1String("regime")).toArray())
            regimes.append(regime.toString());
        if (!underRegime(regimes, choice.paragraph)) {
            add(subject, choice.id, Setting::Off, deciding(choice.paragraph, regimes), regimeReason(false, regimes));
            return;
        }
        const QString offence = choice.requirements.value(QLatin1String("offenceBasis")).toString();
        if (offence == QLatin1String("electronicEvidence") && m_question.conventionOffence.value_or(false)) {
            add(subject, choice.id, Setting::Off, choice.paragraph, QStringLiteral("conventionOffence"));
            return;
        }
        if (choice.requirements.value(QLatin1String("reservation")).toBool()) {
            decideReserved(subject, choice, !offence.isEmpty());
            return;
        }
        add(subject, choice.id, Setting::On, choice.paragraph, QStringLiteral("open"));
    }

    /// 9(4): open to a Party that made the reservation, for offences other than those of the text.
    void decideReserved(const QString &subject, const Choice &choice, bool offenceMatters)
    {
        std::optional<bool> made;
        for (const DeclarationTerms &terms : m_terms.declarations)
            if (terms.paragraph == choice.paragraph)
                made = declares(m_question.requested, terms.id);
        const QMap<QString, QString> party{ { QStringLiteral("party"), m_question.requested } };
        if (!made)
            add(subject, choice.id, Setting::Depends, choice.paragraph, QStringLiteral("reservationUnknown"), party);
        else if (!*made)
            add(subject, choice.id, Setting::Off, choice.paragraph, QStringLiteral("notReserved"), party);
        else if (offenceMatters && !m_question.conventionOffence)
            add(subject, choice.id, Setting::Depends, choice.paragraph, QStringLiteral("offenceUnknown"));
        else
            add(subject, choice.id, Setting::On, choice.paragraph, QStringLiteral("reserved"), party);
    }

    void decideConfidentiality()
    {
        if (m_extradition || m_terms.confidentiality == ConfidentialityTerms::None)
            return;
        const QString &paragraph = m_terms.confidentialityParagraph;
        const bool open = underRegime(m_terms.confidentialityRegimes, paragraph);
        if (!open) {
            add(QStringLiteral("confidentiality"), paragraph, Setting::Depends,
                deciding(paragraph, m_terms.confidentialityRegimes), QStringLiteral("confidentialByTreaty"));
            return;
        }
        const bool automatic = m_terms.confidentiality == ConfidentialityTerms::Automatic;
        add(QStringLiteral("confidentiality"), paragraph, automatic ? Setting::On : Setting::Depends, paragraph,
            automatic ? QStringLiteral("confidentialAutomatically") : QStringLiteral("confidentialIfAsked"));
    }

    std::optional<bool> declares(const QString &party, const QString &declaration) const
    {
        for (const Participation &known : m_standing.parties) {
            if (known.party == party)
                return known.declarations.value(declaration).standsOn(m_question.day);
        }
        return std::nullopt;
    }

    void decideDeclarations()
    {
        for (const DeclarationTerms &terms : m_terms.declarations) {
            for (const QString &party : { m_question.requesting, m_question.requested }) {
                if (declares(party, terms.id).value_or(false))
                    add(QStringLiteral("declaration"), terms.id, Setting::On, terms.paragraph,
                        QStringLiteral("declaration.") + terms.id, { { QStringLiteral("party"), party } });
            }
        }
    }

    // ---- extradition (3)

    void decideExtradition()
    {
        const QString subject = QStringLiteral("extradition");
        if (m_treaty) {
            m_basis.regime = Regime::Treaty;
            m_basis.regimeParagraph = m_terms.extraditionIncluded;
            m_basis.regimeReason = QStringLiteral("extraditionTreaty");
            m_basis.regimeArguments
                = { { QStringLiteral("treaty"), m_treaty->id }, { QStringLiteral("date"), iso(m_treaty->from) } };
            add(subject, QStringLiteral("treaty"), Setting::On, m_terms.extraditionIncluded,
                QStringLiteral("extraditionTreaty"), m_basis.regimeArguments);
            return;
        }
        const QMap<QString, QString> party{ { QStringLiteral("party"), m_question.requested } };
        const auto needs = m_standing.extraditionNeedsTreaty.constFind(m_question.requested);
        if (needs == m_standing.extraditionNeedsTreaty.constEnd()) {
            add(subject, QStringLiteral("withoutTreaty"), Setting::Depends, m_terms.extraditionWithout,
                QStringLiteral("extraditionUnknown"), party);
            doubt(QStringLiteral("extraditionUnknown"), m_terms.extraditionWithout, party);
        } else if (!*needs) {
            add(subject, QStringLiteral("withoutTreaty"), Setting::On, m_terms.extraditionWithout,
                QStringLiteral("extraditionWithout"), party);
        } else if (!m_terms.extraditionOnText.isEmpty()) {
            add(subject, QStringLiteral("onText"), Setting::Depends, m_terms.extraditionOnText,
                QStringLiteral("extraditionOnText"), party);
        } else {
            add(subject, QStringLiteral("withoutTreaty"), Setting::Off, m_terms.extraditionWithout,
                QStringLiteral("extraditionNoBasis"), party);
            doubt(QStringLiteral("extraditionNoBasis"), m_terms.extraditionWithout, party);
        }
    }

    const Instrument &m_instrument;
    const BasisTerms &m_terms;
    const Standing &m_standing;
    const BasisQuestion &m_question;
    ForceCalendar m_calendar;
    bool m_extradition = false;
    const TreatyBetween *m_treaty = nullptr;
    const NoTreaty *m_noTreaty = nullptr;
    LegalBasis m_basis;
};

} // namespace

QString regimeId(Regime regime)
{
    switch (regime) {
    case Regime::Treaty: return QStringLiteral("treaty");
    case Regime::Fallback: return QStringLiteral("fallback");
    case Regime::AgreedInLieu: return QStringLiteral("agreedInLieu");
    case Regime::Unknown: break;
    }
    return {};
}

const Switch *LegalBasis::find(const QString &subject, const QString &id) const
{
    const auto found = std::find_if(switches.begin(), switches.end(),
                                    [&](const Switch &one) { return one.subject == subject && one.id == id; });
    return found == switches.end() ? nullptr : &*found;
}

bool LegalBasis::isOn(const QString &subject, const QString &id) const
{
    const Switch *one = find(subject, id);
    return one && one->setting == Setting::On;
}

QStringList LegalBasis::on(const QString &subject) const
{
    QStringList ids;
    for (const Switch &one : switches)
        if (one.subject == subject && one.setting == Setting::On)
            ids.append(one.id);
    return ids;
}

LegalBasis legalBasis(const Instrument &instrument, const Standing &standing, const BasisQuestion &question)
{
    return BasisWork(instrument, standing, question).work();
}

KnownForce knownForce(const Instrument &instrument, const Standing &standing)
{
    const ForceCalendar calendar(instrument.basis.force, standing.parties);
    KnownForce known{ calendar.entryIntoForce(), {} };
    for (const Participation &party : standing.parties)
        if (const auto force = calendar.of(party.party))
            known.parties.insert(party.party, *force);
    return known;
}

} // namespace comity
