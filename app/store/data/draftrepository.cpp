// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/draftrepository.h"

#include "store/data/instants.h"
#include "store/data/jsoncolumns.h"
#include "store/data/requestrepository.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

Result<QList<Draft>> readAll(Result<Statements::Rows> rows)
{
    if (!rows)
        return rows.error();
    QList<Draft> drafts;
    while (rows->next())
        drafts.append({ rows->number(0), rows->number(1), rows->number(2), objectFromColumn(rows->bytes(3)),
                        rows->text(4), static_cast<int>(rows->number(5)), instantFrom(rows->number(6)) });
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return drafts;
}

QString draftColumns() { return u"request, officer, base_version, form, field, cursor, changed"_s; }

} // namespace

Result<void> DraftRepository::keep(const Draft &draft)
{
    const OfficerId officer = m_session.officer();
    return m_session.write([&]() -> Result<void> {
        const QVariantList content{ draft.baseVersion, objectColumn(draft.form),
                                    draft.field.isNull() ? u""_s : draft.field, draft.cursor,
                                    toStored(m_session.now()) };
        const Result<qint64> kept = m_session.statements().change(
            u"UPDATE drafts SET base_version = ?, form = ?, field = ?, cursor = ?, changed = ? "
            "WHERE request = ? AND officer = ?"_s,
            content + QVariantList{ draft.request, officer });
        if (!kept)
            return kept.error();
        if (*kept > 0)
            return {};
        Result<void> begun = m_session.statements().run(
            u"INSERT INTO drafts (base_version, form, field, cursor, changed, request, officer) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            content + QVariantList{ draft.request, officer });
        if (!begun)
            return begun;
        return m_session.note(
            { u"draft.begun"_s, requestSubject(draft.request), { { u"baseVersion"_s, draft.baseVersion } } });
    });
}

Result<std::optional<Draft>> DraftRepository::find(RequestId request)
{
    const Result<QList<Draft>> drafts = readAll(
        m_session.statements().read(u"SELECT %1 FROM drafts WHERE request = ? AND officer = ?"_s.arg(draftColumns()),
                                    { request, m_session.officer() }));
    if (!drafts)
        return drafts.error();
    return drafts->isEmpty() ? std::optional<Draft>() : drafts->first();
}

Result<QList<Draft>> DraftRepository::list()
{
    return readAll(m_session.statements().read(
        u"SELECT %1 FROM drafts WHERE officer = ? ORDER BY changed DESC, request DESC"_s.arg(draftColumns()),
        { m_session.officer() }));
}

Result<void> DraftRepository::discard(RequestId request)
{
    return m_session.write([&]() -> Result<void> {
        const Result<qint64> gone = m_session.statements().change(
            u"DELETE FROM drafts WHERE request = ? AND officer = ?"_s, { request, m_session.officer() });
        if (!gone)
            return gone.error();
        if (*gone == 0)
            return {};
        return m_session.note({ u"draft.discarded"_s, requestSubject(request), {} });
    });
}

} // namespace comity::store
