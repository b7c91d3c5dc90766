// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/lock.h"

#include "common/json.h"
#include "common/translation.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <utility>

namespace comity::store {

namespace {

struct LockStrings
{
    Q_DECLARE_TR_FUNCTIONS(LockStrings)
};

constexpr qsizetype kFileBytesMost = 16 * 1024;
constexpr qsizetype kNameMost = 100;

/// A name as it may stand in a sentence of ours.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.left(kNameMost))
        if (c.isPrint() && c.category() != QChar::Other_Format && c.category() != QChar::Separator_Line
            && c.category() != QChar::Separator_Paragraph)
            plain += c;
    return plain.trimmed();
}

/// The machine's id is to be kept to itself by whoever learns it; a hash serves to compare.
QString machineHash(const QString &machine)
{
    const QByteArray text = "comity lock\n" + machine.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Blake2b_160).toHex());
}

QByteArray toJson(const LockHolder &holder)
{
    QJsonObject object{ { QStringLiteral("format"), 1 },
                        { QStringLiteral("host"), holder.host },
                        { QStringLiteral("machine"), holder.machine },
                        { QStringLiteral("account"), holder.account },
                        { QStringLiteral("pid"), holder.pid },
                        { QStringLiteral("process"), holder.process },
                        { QStringLiteral("since"), holder.since.toString(Qt::ISODate) } };
    if (!holder.officer.isEmpty())
        object.insert(QStringLiteral("officer"), holder.officer);
    return canonicalJson(object) + '\n';
}

LockHolder fromJson(const QByteArray &text)
{
    const Result<QJsonValue> value = parseJson(text, QLatin1String(kLockFile), { .bytes = kFileBytesMost, .depth = 2 });
    if (!value)
        return {};
    const QJsonObject object = value->toObject();
    LockHolder holder;
    holder.host = plainName(object.value(QStringLiteral("host")).toString());
    holder.machine = object.value(QStringLiteral("machine")).toString();
    holder.account = plainName(object.value(QStringLiteral("account")).toString());
    holder.officer = plainName(object.value(QStringLiteral("officer")).toString());
    holder.pid = object.value(QStringLiteral("pid")).toInteger();
    holder.process = object.value(QStringLiteral("process")).toString();
    holder.since = QDateTime::fromString(object.value(QStringLiteral("since")).toString(), Qt::ISODate).toUTC();
    return holder;
}

LockHolder readHolder(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return fromJson(file.read(kFileBytesMost));
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return { LockStrings::tr("The vault cannot be written to: its lock file cannot be written."), path,
             QStringLiteral("vault.lock.write"), detail };
}

/// In place: the system's lock is on this file and not on its name.
Result<void> writeHolder(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()
        || !file.flush())
        return cannotWrite(path, file.errorString());
    return {};
}

QString shownTime(const QDateTime &since)
{
    return since.isValid() ? since.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")
                           : LockStrings::tr("an unknown time");
}

QString shownPerson(const LockHolder &holder)
{
    if (holder.officer.isEmpty())
        return holder.account.isEmpty() ? LockStrings::tr("Somebody") : holder.account;
    return holder.officer;
}

Error held(const QString &path, const LockHolder &holder, const QString &detail)
{
    const QString message = holder.isEmpty() ? LockStrings::tr("Another program has this vault open.")
                                             : LockStrings::tr("%1 has this vault open on %2 since %3.")
                                                   .arg(shownPerson(holder), holder.host, shownTime(holder.since));
    return { message, path, QStringLiteral("vault.lock.held"), detail };
}

Error otherHost(const QString &path, const LockHolder &holder)
{
    return { LockStrings::tr(
                 "%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses "
                 "it there any more, it can be opened here all the same.")
                 .arg(shownPerson(holder), holder.host, shownTime(holder.since)),
             path,
             QStringLiteral("vault.lock.otherHost"),
             {} };
}

/// Decides, with the system's lock in hand, about what an earlier holder left.
Result<void> judge(const QString &path, const LockHolder &earlier, const LockSystem &system, const LockOptions &options)
{
    // A name that two computers share, or an id that was copied with a disk, is not enough: both have to agree.
    if (earlier.host != plainName(system.host) || earlier.machine != machineHash(system.machine)) {
        if (options.otherComputerIsGone)
            return {};
        return otherHost(path, earlier);
    }
    const QString running = earlier.pid > 0 ? system.processIdentity(earlier.pid) : QString();
    if (!running.isEmpty() && running == earlier.process)
        return held(path, earlier, QStringLiteral("the process runs"));
    return {}; // it is gone, or its id went to another process
}

Result<void> refuseNetwork(const QString &folder, const LockSystem &system)
{
    const QString kind = system.networkFileSystem(folder);
    if (kind.isEmpty())
        return {};
    return Error{ LockStrings::tr(
                      "The vault lies on a network drive (%1). There it could be damaged when two computers "
                      "write to it; copy it to a drive of this computer.")
                      .arg(plainName(kind)),
                  folder, QStringLiteral("vault.lock.network"), kind };
}

} // namespace

Result<VaultLock> VaultLock::acquire(const QString &folder, const LockSystem &system, const Clock &clock,
                                     const LockOptions &options)
{
    if (const Result<void> local = refuseNetwork(folder, system); !local)
        return local.error();
    const QString path = folder + u'/' + QLatin1String(kLockFile);
    const Result<std::shared_ptr<void>> systemLock = system.tryLock(path);
    if (!systemLock) {
        if (systemLock.error().code == QLatin1String("lock.held"))
            return held(path, readHolder(path), systemLock.error().detail);
        return cannotWrite(path, systemLock.error().message + u' ' + systemLock.error().detail);
    }
    const LockHolder earlier = readHolder(path);
    const bool isLeftOver = QFileInfo(path).size() > 0; // what cannot be read was cut short by a crash on this computer
    if (!earlier.isEmpty())
        if (const Result<void> judged = judge(path, earlier, system, options); !judged)
            return judged.error();

    LockHolder own;
    own.host = plainName(system.host);
    own.account = plainName(system.account);
    own.machine = machineHash(system.machine);
    own.pid = system.pid;
    own.process = system.processIdentity(system.pid);
    own.since = clock.nowUtc();
    VaultLock lock(path, own, *systemLock);
    if (const Result<void> written = writeHolder(path, toJson(own)); !written)
        return written.error();
    if (isLeftOver)
        lock.m_takenOverFrom = earlier;
    return lock;
}

VaultLock &VaultLock::operator=(VaultLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_holder = std::move(other.m_holder);
        m_takenOverFrom = std::move(other.m_takenOverFrom);
        m_systemLock = std::move(other.m_systemLock);
    }
    return *this;
}

Result<void> VaultLock::setOfficer(const QString &name)
{
    LockHolder named = m_holder;
    named.officer = plainName(name);
    if (const Result<void> written = writeHolder(m_path, toJson(named)); !written)
        return written;
    m_holder = named;
    return {};
}

void VaultLock::release()
{
    if (!m_systemLock)
        return;
    // Overwritten first, so that the name does not stay in a block that only the file's length has let go. An error is
    // of no use here: the file then reads as left by a program that is gone, which the next one finds out.
    QFile file(m_path);
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QByteArray(static_cast<qsizetype>(file.size()), ' '));
        file.flush();
        file.resize(0);
    }
    m_systemLock.reset();
}

LockHolder lockHolder(const QString &folder) { return readHolder(folder + u'/' + QLatin1String(kLockFile)); }

} // namespace comity::store
