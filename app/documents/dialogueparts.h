// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/dialoguepaper.h"
#include "documents/preserveditems.h"

#include <QJsonArray>

namespace comity {

/// The parts of a paper of the dialogue in one language, in their order, as units (see FieldBlocks). The units of two
/// languages of one paper correspond to each other one by one.
class DialogueParts
{
public:
    using Units = LetterParts::Units;

    DialogueParts(const DialoguePaperInput &input, Language language, bool narrow);
    Q_DISABLE_COPY_MOVE(DialogueParts)

    [[nodiscard]] Units units() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] const FieldBlocks &fields() const { return m_fields; }

    [[nodiscard]] static AuthorityLines writerOf(const DialoguePaperInput &input);

private:
    using Arguments = QMap<QString, layout::Run>;
    enum class Basis { Practice, Applies, WhereApplicable, Treaty };

    // ---- the frame
    void references(Units &units) const;
    void subject(const QString &label, const QString &title, const NoticeSubject &subject, Units &units) const;
    void basis(Units &units) const;
    void opening(Units &units) const;
    void closing(Units &units) const;
    void signature(Units &units) const;
    [[nodiscard]] Side writer() const;
    [[nodiscard]] bool isByAuthorityAddressed() const;
    [[nodiscard]] const Choice *noticeChoice(const QString &id) const;
    [[nodiscard]] QString noticeId() const;
    [[nodiscard]] Basis basisOf(const Choice &choice) const;

    // ---- the matter, by kind
    void matter(Units &units) const;
    void copyOfRequest(Units &units) const;
    void confirmation(Units &units) const;
    void acknowledged(Units &units) const;
    void effected(Units &units) const;
    void extensionAsked(Units &units) const;
    void extended(Units &units) const;
    void extensionDeclined(Units &units) const;
    void released(Units &units) const;
    void concernRaised(Units &units) const;
    void decision(Units &units) const;
    void cannotKeepConfidential(Units &units) const;
    void followUpSent(Units &units) const;
    void followUpReceived(Units &units) const;
    void followUpDecided(Units &units) const;
    void informationAsked(Units &units) const;
    void conditionsProposed(Units &units) const;
    void conditionsAccepted(Units &units) const;
    void conditionsDeclined(Units &units) const;
    void outcome(Units &units) const;
    void refused(Units &units) const;
    void postponed(Units &units) const;
    void delayed(Units &units) const;
    void referred(Units &units) const;
    void useAsked(Units &units) const;
    void reply(Units &units) const;

    // ---- what they are made of
    void items(Units &units) const;
    void changes(Units &units) const;
    void conditions(Units &units) const;
    void considered(Units &units) const;
    void consideredRow(const char *label, const char *flag, const char *why, const QJsonObject &told,
                       Units &units) const;
    /// What a notice of preservation says, for all lines of a reply; nothing for another event.
    struct Preserved
    {
        QList<PreservedItems::Item> items;
        QStringList missing; ///< the numbers of those that were not found
        QDate effectedOn;    ///< not valid where nothing was preserved
        QDate until;

        [[nodiscard]] bool isNone() const { return !missing.isEmpty() && missing.size() == items.size(); }
    };
    [[nodiscard]] Preserved preserved() const;
    [[nodiscard]] layout::Run told(const ReplyLine &line, const Preserved &preserved) const;
    void ground(const QString &label, const QStringList &lists, Units &units) const;
    void heading(const QString &text, const QString &note, Units &units) const;
    void sentence(const layout::Paragraph &paragraph, Units &units) const { units.push_back({ { paragraph } }); }
    void sentence(const char *id, Units &units) const { sentence(said(id), units); }
    void row(const QString &label, const QList<layout::Paragraph> &value, Units &units, bool prose = false) const;
    void date(const QString &label, const QDate &date, Units &units) const;
    void prose(const QString &label, const QJsonValue &value, Units &units) const;
    void choice(const QString &label, const QString &list, const QJsonValue &id, Units &units) const;
    void identifier(const QString &label, const QString &value, Units &units) const;
    void fingerprint(const QString &label, const QString &digits, Units &units) const;

    [[nodiscard]] QString word(const char *id) const;
    [[nodiscard]] QString term(const char *key) const { return m_fields.term(key); }
    [[nodiscard]] layout::Paragraph said(const char *id, const Arguments &arguments = {}) const;
    [[nodiscard]] layout::Paragraph saidTerm(const char *key, const Arguments &arguments = {}) const;
    [[nodiscard]] layout::Paragraph filled(const QString &pattern, const Arguments &arguments) const;
    [[nodiscard]] Arguments requestArguments() const;
    [[nodiscard]] QString written(const QDate &date) const;
    [[nodiscard]] QJsonValue detail(const char *key) const { return m_input.notice.details.value(QLatin1String(key)); }
    [[nodiscard]] QDate detailDate(const char *key) const;
    [[nodiscard]] QList<layout::Paragraph> texts(const QJsonValue &value, layout::ValueKind kind) const;
    [[nodiscard]] layout::Paragraph digits(const QString &fingerprint) const;
    [[nodiscard]] QString cited(const Choice &choice) const;
    [[nodiscard]] QList<layout::Paragraph> itemLines(qsizetype number) const;
    [[nodiscard]] QString placeOf(const QJsonObject &change, const Field **field) const;
    [[nodiscard]] QList<layout::Paragraph> changeLines(const QJsonObject &change, const char *member,
                                                       const Field *field) const;

    const DialoguePaperInput &m_input;
    TransmittalInput m_frame;
    FieldBlocks m_fields;
};

/// What stands on every page of the paper, in one language or in two.
[[nodiscard]] layout::Furniture dialogueFurniture(const DialoguePaperInput &input,
                                                  const QList<const DialogueParts *> &languages);

} // namespace comity
