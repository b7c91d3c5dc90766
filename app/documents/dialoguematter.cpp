// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each kind of paper of the dialogue says.
#include "documents/dialogueparts.h"

#include "documents/preserveditems.h"
#include "domain/writtendate.h"

#include <QHash>

#include <algorithm>

namespace comity {

using namespace layout;

namespace {

const QString kPeriod = QStringLiteral("preservation.minimumDays");
const QString kMeans = QStringLiteral("expeditedMeans");

Run words(const QString &text) { return { text, ValueKind::Words, false }; }

} // namespace

void DialogueParts::matter(Units &units) const
{
    using Part = void (DialogueParts::*)(Units &) const;
    static const QHash<QString, Part> parts = {
        { events::sent, &DialogueParts::copyOfRequest },
        { events::confirmationSent, &DialogueParts::confirmation },
        { events::acknowledged, &DialogueParts::acknowledged },
        { events::effected, &DialogueParts::effected },
        { events::extensionAsked, &DialogueParts::extensionAsked },
        { events::extended, &DialogueParts::extended },
        { events::extensionDeclined, &DialogueParts::extensionDeclined },
        { events::released, &DialogueParts::released },
        { events::concernRaised, &DialogueParts::concernRaised },
        { events::concernAnswered, &DialogueParts::decision },
        { events::cannotKeepConfidential, &DialogueParts::cannotKeepConfidential },
        { events::confidentialityAnswered, &DialogueParts::decision },
        { events::followUpSent, &DialogueParts::followUpSent },
        { events::followUpReceived, &DialogueParts::followUpReceived },
        { events::decided, &DialogueParts::followUpDecided },
        { events::informationAsked, &DialogueParts::informationAsked },
        { events::conditionsProposed, &DialogueParts::conditionsProposed },
        { events::conditionsAccepted, &DialogueParts::conditionsAccepted },
        { events::conditionsDeclined, &DialogueParts::conditionsDeclined },
        { events::outcome, &DialogueParts::outcome },
        { events::refused, &DialogueParts::refused },
        { events::postponed, &DialogueParts::postponed },
        { events::delayed, &DialogueParts::delayed },
        { events::referred, &DialogueParts::referred },
        { events::useAsked, &DialogueParts::useAsked },
    };
    if (const Part part = parts.value(m_input.notice.kind)) {
        (this->*part)(units);
        return;
    }
    // One sentence and what the officer wrote.
    struct Plain
    {
        const char *lead;
        const char *label;
        const char *member;
        bool isTerm;
    };
    static const QHash<QString, Plain> plain = {
        { events::informationGiven, { "informationGiven.lead", "label.information", "text", false } },
        { events::impossible, { "impossible.lead", "proc.reasons", "reason", true } },
        { events::useReported, { "useReported.lead", "label.use", "text", false } },
        { events::submissionAsked, { "submissionAsked.lead", "label.particulars", "text", false } },
        { events::prosecutionReported, { "prosecutionReported.lead", "label.final_outcome", "text", false } },
        { events::withdrawn, { "withdrawn.lead", "proc.reasons", "reason", true } },
        { events::noLongerNeeded, { "noLongerNeeded.lead", "proc.reasons", "reason", true } },
    };
    const auto found = plain.constFind(m_input.notice.kind);
    if (found == plain.constEnd())
        return;
    sentence(found->lead, units);
    prose(found->isTerm ? term(found->label) : word(found->label), detail(found->member), units);
}

// ---- sending

void DialogueParts::copyOfRequest(Units &units) const
{
    sentence("copy.lead", units);
    date(term("adm.date_transmitted"), QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate), units);
    choice(word("label.means"), kMeans, detail("means"), units);
    row(word("label.address"), texts(detail("address"), ValueKind::Name), units);
    row(word("label.security"), texts(detail("security"), ValueKind::Name), units);
    row(word("label.authentication"), texts(detail("authentication"), ValueKind::Name), units);
    fingerprint(m_fields.phrase("fingerprint"), detail("fingerprint").toString(), units);
}

void DialogueParts::confirmation(Units &units) const
{
    const QString given = detail("reference").toString();
    const QString reference = given.isEmpty() ? m_input.notice.request.reference : given;
    const QDate sentOn = detailDate("sentOn");
    sentence(saidTerm("form.formal_confirmation",
                      { { QStringLiteral("date"), words(written(sentOn)) },
                        { QStringLiteral("ref"), { reference, ValueKind::Identifier, false } } }),
             units);
    const bool changed = !detail("changes").toArray().isEmpty();
    sentence(changed ? "confirmation.changed" : "confirmation.same", units);
    heading(word("confirmation.copy"), {}, units);
    identifier(term("adm.reference"), reference, units);
    date(term("adm.date_transmitted"), sentOn, units);
    choice(word("label.means"), kMeans, detail("sentMeans"), units);
    row(word("label.address"), texts(detail("sentAddress"), ValueKind::Name), units);
    const QString confirmed = detail("fingerprint").toString();
    const QString sent = detail("sentFingerprint").toString();
    fingerprint(word("label.fingerprint_copy"), sent.isEmpty() ? confirmed : sent, units);
    fingerprint(word("label.fingerprint_confirmed"), confirmed, units);
    if (changed) {
        heading(word("confirmation.changes"), {}, units);
        changes(units);
        if (detail("changesAccepted").toBool())
            sentence("confirmation.accepted", units);
    }
    if (!m_input.canonicalRequest.isEmpty())
        sentence("confirmation.attached", units);
}

// ---- receiving and preserving

void DialogueParts::acknowledged(Units &units) const
{
    sentence("acknowledged.lead", units);
    const QDate given = detailDate("receivedOn");
    date(term("adm.date_received"),
         given.isValid() ? given : QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate), units);
    identifier(m_fields.phrase("replyReference"), detail("theirReference").toString(), units);
    choice(word("label.means"), kMeans, detail("means"), units);
    sentence("acknowledged.note", units);
}

void DialogueParts::effected(Units &units) const
{
    const PreservedItems preserved(m_input.notice, m_input.instrument);
    const auto all = preserved.items(qsizetype(m_input.request.value(QStringLiteral("data.items")).rows().size()));
    const auto missing = std::count_if(all.begin(), all.end(), [](const auto &item) { return item.notFound; });
    const bool none = missing > 0 && missing == all.size();
    sentence(none ? "effected.lead_none" : missing > 0 ? "effected.lead_part" : "effected.lead", units);
    if (!all.isEmpty()) {
        items(units);
    } else {
        QList<Paragraph> when = { m_fields.line(written(preserved.effectedOn())) };
        const QString &occurred = m_input.notice.occurred;
        if (occurred.contains(QLatin1Char('T')))
            when.append(
                m_fields.line(writtenInstant({ QDateTime::fromString(occurred, Qt::ISODate).toUTC(), true, occurred }),
                              ValueKind::Number, TextStyle::Small));
        row(m_fields.phrase("replyEffectedOn"), when, units);
        date(word("label.last_day"), preserved.until(), units);
    }
    identifier(m_fields.phrase("replyReference"), detail("theirReference").toString(), units);
    if (none)
        return;
    sentence(said("effected.counting",
                  { { QStringLiteral("zone"), { detail("zone").toString(), ValueKind::Identifier, false } } }),
             units);
    if (detail("provisional").toBool())
        sentence("effected.provisional", units);
    if (const QString law = m_fields.phrase("sixtyDays"); !law.isEmpty())
        sentence(m_fields.line(law), units);
    const QString paragraph = m_input.instrument.limits.value(kPeriod).paragraph;
    sentence(said("pending", { { QStringLiteral("paragraph"), words(m_fields.citation(paragraph)) } }), units);
}

void DialogueParts::extensionAsked(Units &units) const
{
    sentence(saidTerm("form.extension_request", { { QStringLiteral("date"), words(written(detailDate("until"))) } }),
             units);
    prose(term("proc.reasons"), detail("reason"), units);
    sentence("extension.practice", units);
}

void DialogueParts::extended(Units &units) const
{
    sentence("extended.lead", units);
    if (detail("items").toArray().isEmpty())
        date(word("label.last_day"), detailDate("until"), units);
    else
        items(units);
    row(word("label.extension_basis"), texts(detail("basis"), ValueKind::Name), units);
    sentence("extension.practice", units);
}

/// What is not extended ends as it was told; a follow-up that comes in time still holds the data.
void DialogueParts::extensionDeclined(Units &units) const
{
    sentence("extensionDeclined.lead", units);
    prose(term("proc.reasons"), detail("reason"), units);
    const QString paragraph = m_input.instrument.limits.value(kPeriod).paragraph;
    sentence(said("pending", { { QStringLiteral("paragraph"), words(m_fields.citation(paragraph)) } }), units);
    sentence("extension.practice", units);
}

void DialogueParts::released(Units &units) const
{
    sentence("released.lead", units);
    date(word("label.released_on"), QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate), units);
    prose(term("proc.reasons"), detail("reason"), units);
}

void DialogueParts::followUpSent(Units &units) const
{
    sentence("followUpSent.lead", units);
    identifier(word("label.follow_up"), detail("reference").toString(), units);
    const QDate given = detailDate("date");
    date(term("adm.date_transmitted"),
         given.isValid() ? given : QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate), units);
    choice(word("label.means"), kMeans, detail("means"), units);
    const QString paragraph = m_input.instrument.limits.value(kPeriod).paragraph;
    sentence(said("pending", { { QStringLiteral("paragraph"), words(m_fields.citation(paragraph)) } }), units);
}

void DialogueParts::followUpReceived(Units &units) const
{
    const QString paragraph = m_input.instrument.limits.value(kPeriod).paragraph;
    sentence(said("followUpReceived.lead", { { QStringLiteral("paragraph"), words(m_fields.citation(paragraph)) } }),
             units);
    identifier(word("label.follow_up"), detail("reference").toString(), units);
    date(term("adm.date_received"), QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate), units);
    row(word("label.source"), texts(detail("source"), ValueKind::Name), units);
}

void DialogueParts::followUpDecided(Units &units) const
{
    const QString decision = detail("decision").toString();
    sentence(qPrintable(QStringLiteral("decided.") + decision), units);
    date(word("label.decision_date"), QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate), units);
    prose(word("label.particulars"), detail("text"), units);
}

// ---- doubts, questions and their answers

void DialogueParts::concernRaised(Units &units) const
{
    Paragraph lead = said("concern.lead");
    lead.keepWithNext = true;
    sentence(lead, units);
    const QJsonArray concerns = detail("concerns").toArray();
    for (const QJsonValue &concern : concerns) {
        Paragraph paragraph = m_fields.line(QStringLiteral("\u2013\u00a0")
                                            + word(qPrintable(QStringLiteral("concern.") + concern.toString())));
        paragraph.indented = true;
        sentence(paragraph, units);
    }
    prose(word("label.explanation"), detail("text"), units);
    sentence(saidTerm("form.art9_6_notice"), units);
}

void DialogueParts::decision(Units &units) const
{
    sentence("decision.lead", units);
    Paragraph decision = said(qPrintable(QStringLiteral("decision.") + detail("decision").toString()));
    for (Run &run : decision.runs)
        run.bold = true;
    sentence(decision, units);
    prose(word("label.explanation"), detail("text"), units);
}

void DialogueParts::cannotKeepConfidential(Units &units) const
{
    sentence(saidTerm("form.confidentiality_impossible"), units);
    prose(word("label.explanation"), detail("text"), units);
}

void DialogueParts::informationAsked(Units &units) const
{
    sentence("informationAsked.lead", units);
    prose(word("label.information_wanted"), detail("text"), units);
    date(word("label.reply_by"), detailDate("by"), units);
    if (detailDate("by").isValid())
        sentence("office_date", units);
}

void DialogueParts::conditionsProposed(Units &units) const
{
    if (!texts(detail("part"), ValueKind::Prose).isEmpty()) {
        sentence("conditions.partial", units);
        prose(word("label.extent"), detail("part"), units);
    }
    sentence("conditions.lead", units);
    conditions(units);
    sentence("conditions.invite", units);
}

void DialogueParts::conditionsAccepted(Units &units) const
{
    sentence("conditionsAccepted.lead", units);
    conditions(units);
}

void DialogueParts::conditionsDeclined(Units &units) const
{
    sentence("conditionsDeclined.lead", units);
    prose(term("proc.reasons"), detail("reason"), units); // before the list: after it, it would read as the last one's
    conditions(units);
    sentence("conditionsDeclined.invite", units);
}

void DialogueParts::useAsked(Units &units) const
{
    sentence("useAsked.lead", units);
    prose(word("label.particulars"), detail("text"), units);
    date(word("label.reply_by"), detailDate("due"), units);
    if (detailDate("due").isValid())
        sentence("office_date", units);
}

// ---- the answer

void DialogueParts::outcome(Units &units) const
{
    sentence(qPrintable(QStringLiteral("outcome.") + detail("extent").toString()), units);
    prose(word("label.particulars"), detail("text"), units);
}

void DialogueParts::refused(Units &units) const
{
    sentence("refused.lead", units);
    ground(m_fields.phrase("replyRefusalGround"),
           { QStringLiteral("refusePreservation"), QStringLiteral("refuseMutualAssistance"),
             QStringLiteral("refuseExtradition") },
           units);
    row(word("label.provision"), texts(detail("citation"), ValueKind::Name), units);
    prose(term("proc.reasons"), detail("reason"), units);
    considered(units);
}

void DialogueParts::postponed(Units &units) const
{
    sentence("postponed.lead", units);
    ground(word("label.ground_postpone"), { QStringLiteral("postpone") }, units);
    prose(term("proc.reasons"), detail("reason"), units);
    date(word("label.review"), detailDate("reviewOn"), units);
    if (detailDate("reviewOn").isValid())
        sentence("office_date", units);
    considered(units);
}

void DialogueParts::delayed(Units &units) const
{
    sentence("delayed.lead", units);
    prose(term("proc.reasons"), detail("reason"), units);
    date(word("label.expected"), detailDate("expected"), units);
    if (detailDate("expected").isValid())
        sentence("office_date", units);
}

void DialogueParts::referred(Units &units) const
{
    sentence("referred.lead", units);
    row(word("label.competent"), texts(detail("authority"), ValueKind::Name), units);
    date(term("adm.date_transmitted"), QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate), units);
    prose(term("proc.reasons"), detail("reason"), units);
}

} // namespace comity
