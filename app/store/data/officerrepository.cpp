// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/officerrepository.h"

#include "common/translation.h"
#include "store/data/instants.h"
#include "store/data/sealednoterepository.h"
#include "store/data/searchtext.h"
#include "store/data/storeerrors.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct OfficerStrings
{
    Q_DECLARE_TR_FUNCTIONS(OfficerStrings)
};

constexpr auto kColumns = "id, name, roles, slot, created, removed";

Officer officerFrom(const Statements::Rows &row)
{
    Officer officer{ row.number(0),
                     row.text(1),
                     Roles::fromInt(static_cast<int>(row.number(2))),
                     row.text(3),
                     instantFrom(row.number(4)),
                     {} };
    if (!row.value(5).isNull())
        officer.removed = instantFrom(row.number(5));
    return officer;
}

Result<QList<Officer>> readAll(Result<Statements::Rows> rows)
{
    if (!rows)
        return rows.error();
    QList<Officer> officers;
    while (rows->next())
        officers.append(officerFrom(*rows));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return officers;
}

Result<void> refuseRoles(Roles roles)
{
    if (roles)
        return {};
    return Error{ OfficerStrings::tr("An officer needs at least one role."), {}, u"officer.roles"_s, {} };
}

} // namespace

QString officerNameKey(const QString &name) { return foldForSearch(name).simplified(); }

QString officerSubject(OfficerId id) { return u"officer/%1"_s.arg(id); }

QJsonObject officerPayload(const Officer &officer)
{
    return { { u"name"_s, officer.name },
             { u"roles"_s, officer.roles.toInt() },
             { u"slot"_s, officer.slot },
             { u"created"_s, toStored(officer.created) },
             { u"removed"_s, officer.removed ? QJsonValue(toStored(*officer.removed)) : QJsonValue() } };
}

Result<void> OfficerRepository::refuseName(const QString &name, OfficerId of)
{
    const QString key = officerNameKey(name);
    if (key.isEmpty())
        return Error{ OfficerStrings::tr("An officer needs a name."), {}, u"officer.name"_s, {} };
    const Result<QVariant> taken = m_session.statements().value(
        u"SELECT id FROM officers WHERE name_key = ? AND removed IS NULL AND id <> ?"_s, { key, of });
    if (!taken)
        return taken.error();
    if (!taken->isValid())
        return {};
    return Error{ OfficerStrings::tr("There is an officer with this name already."), name, u"officer.nameTaken"_s,
                  officerSubject(taken->toLongLong()) };
}

/// Would nobody be left who can administer the vault?
Result<void> OfficerRepository::refuseWithoutAdministrator(const Officer &officer, Roles afterwards)
{
    if (afterwards.testFlag(Role::Administrator))
        return {};
    const Result<QVariant> others = m_session.statements().value(
        u"SELECT count(*) FROM officers WHERE removed IS NULL AND (roles & 4) <> 0 AND id <> ?"_s, { officer.id });
    if (!others)
        return others.error();
    if (others->toLongLong() > 0)
        return {};
    return Error{ OfficerStrings::tr("The vault needs an administrator: this is the last one."), officer.name,
                  u"officer.lastAdministrator"_s, officerSubject(officer.id) };
}

Result<OfficerId> OfficerRepository::add(const QString &name, Roles roles, const QString &slot)
{
    Officer officer{ 0, name.simplified(), roles, slot.isNull() ? u""_s : slot, m_session.now(), {} };
    for (const Result<void> &refused :
         { refuseName(officer.name, 0), refuseRoles(roles), refuseWithoutAdministrator(officer, roles) })
        if (!refused)
            return refused.error();
    const Result<void> written = m_session.write([&]() -> Result<void> {
        const Result<qint64> id = m_session.statements().insert(
            u"INSERT INTO officers (name, name_key, roles, slot, created) VALUES (?, ?, ?, ?, ?)"_s,
            { officer.name, officerNameKey(officer.name), roles.toInt(), officer.slot, toStored(officer.created) });
        if (!id)
            return id.error();
        officer.id = *id;
        return m_session.note({ u"officer.added"_s, officerSubject(officer.id), officerPayload(officer) });
    });
    if (!written)
        return written.error();
    return officer.id;
}

Result<Officer> OfficerRepository::active(OfficerId id)
{
    Result<Officer> officer = find(id);
    if (officer && officer->removed)
        return notFound(officerSubject(id));
    return officer;
}

Result<void> OfficerRepository::change(const Officer &officer, const QString &how)
{
    return m_session.write([&]() -> Result<void> {
        const QVariant removed = officer.removed ? QVariant(toStored(*officer.removed)) : QVariant();
        const Result<void> done = m_session.statements().run(
            u"UPDATE officers SET name = ?, name_key = ?, roles = ?, slot = ?, removed = ? WHERE id = ?"_s,
            { officer.name, officerNameKey(officer.name), officer.roles.toInt(), officer.slot, removed, officer.id });
        return done ? m_session.note({ u"officer."_s + how, officerSubject(officer.id), officerPayload(officer) })
                    : done;
    });
}

Result<void> OfficerRepository::rename(OfficerId id, const QString &name)
{
    Result<Officer> officer = active(id);
    if (!officer)
        return officer.error();
    if (const Result<void> free = refuseName(name, id); !free)
        return free;
    officer->name = name.simplified();
    return change(*officer, u"renamed"_s);
}

Result<void> OfficerRepository::setRoles(OfficerId id, Roles roles)
{
    Result<Officer> officer = active(id);
    if (!officer)
        return officer.error();
    for (const Result<void> &refused : { refuseRoles(roles), refuseWithoutAdministrator(*officer, roles) })
        if (!refused)
            return refused;
    officer->roles = roles;
    return change(*officer, u"roles"_s);
}

Result<void> OfficerRepository::setSlot(OfficerId id, const QString &slot)
{
    Result<Officer> officer = active(id);
    if (!officer)
        return officer.error();
    const bool isOther = officer->slot != slot;
    officer->slot = slot.isNull() ? u""_s : slot;
    return m_session.write([&]() -> Result<void> {
        const Result<void> shut = isOther ? SealedNoteRepository(m_session).withdrawFrom(id) : Result<void>();
        return shut ? change(*officer, u"slot"_s) : shut;
    });
}

Result<void> OfficerRepository::remove(OfficerId id)
{
    Result<Officer> officer = active(id);
    if (!officer)
        return officer.error();
    if (const Result<void> others = refuseWithoutAdministrator(*officer, {}); !others)
        return others;
    officer->removed = instantFrom(toStored(m_session.now()));
    officer->slot = u""_s;
    return m_session.write([&]() -> Result<void> {
        const Result<void> shut = SealedNoteRepository(m_session).withdrawFrom(id);
        return shut ? change(*officer, u"removed"_s) : shut;
    });
}

Result<Officer> OfficerRepository::find(OfficerId id)
{
    const Result<QList<Officer>> found = readAll(
        m_session.statements().read(u"SELECT %1 FROM officers WHERE id = ?"_s.arg(QLatin1String(kColumns)), { id }));
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<Officer>(notFound(officerSubject(id))) : Result<Officer>(found->first());
}

Result<std::optional<Officer>> OfficerRepository::findBySlot(const QString &slot)
{
    const Result<QList<Officer>> found = readAll(m_session.statements().read(
        u"SELECT %1 FROM officers WHERE slot = ? AND slot <> '' AND removed IS NULL"_s.arg(QLatin1String(kColumns)),
        { slot }));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Officer>() : found->first();
}

Result<QList<Officer>> OfficerRepository::list(bool withRemoved)
{
    return readAll(m_session.statements().read(u"SELECT %1 FROM officers%2 ORDER BY id"_s.arg(
        QLatin1String(kColumns), withRemoved ? QString() : u" WHERE removed IS NULL"_s)));
}

} // namespace comity::store
