// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/ledger.h"

#include "desk/casework.h"
#include "fault/casesamples.h"

#include "store/data/attachmentrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

using Entries = std::map<QString, QByteArray>;

/// One entry for each row: the first column names it, the others, with spaces between, are its content.
void readInto(Entries &entries, Vault &vault, const QString &sql)
{
    const Result<void> done = vault.connection().forEach(sql, {}, [&](const QSqlQuery &row) -> Result<void> {
        entries.emplace(row.value(0).toString(),
                        row.value(2).isNull() ? row.value(1).toByteArray()
                                              : row.value(1).toByteArray() + ' ' + row.value(2).toByteArray());
        return {};
    });
    if (!done)
        entries.emplace(u"cannot be read: "_s + sql, told(done));
}

/// Reads every attachment: one whose bytes are not what they were has no entry that anybody could expect.
void readAttachments(Entries &entries, Vault &vault)
{
    readInto(entries, vault,
             u"SELECT 'attachment/' || a.id, a.request, b.sha256 FROM attachments a JOIN blobs b ON b.id = a.blob"_s);
    AttachmentRepository attachments(vault.session());
    for (auto &[name, content] : entries)
        if (name.startsWith(u"attachment/"))
            if (const Result<void> whole = attachments.verify(name.section(u'/', 1).toLongLong()); !whole)
                content = told(whole);
}

} // namespace

Ledger Ledger::of(Vault &vault)
{
    Ledger ledger;
    Entries &entries = ledger.m_entries;
    readInto(entries, vault, u"SELECT 'request/' || request || '/' || version, document, NULL FROM request_versions"_s);
    readInto(entries, vault, u"SELECT 'event/' || id, request, payload FROM events"_s);
    readInto(entries, vault, u"SELECT 'draft/' || request, form, NULL FROM drafts"_s);
    readInto(entries, vault, u"SELECT 'officer/' || id, name, NULL FROM officers WHERE removed IS NULL"_s);
    readAttachments(entries, vault);
    return ledger;
}

void Ledger::acknowledge(const QByteArray &said)
{
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray &what = words.constFirst();
        const auto key = [&](const char *kind) { return QString::fromLatin1(kind + words.value(1)); };
        if (what == "request") {
            m_entries[key("request/") + u"/1"_s] = "{\"n\":" + words.value(2) + '}';
        } else if (what == "version") {
            m_entries[key("request/") + u'/' + QString::fromLatin1(words.value(2))]
                = "{\"again\":" + words.value(3) + '}';
            m_entries.erase(key("draft/")); // it goes with the save
        } else if (what == "event") {
            m_entries[key("event/")] = words.value(2) + " {\"n\":" + words.value(3) + '}';
        } else if (what == "case") {
            m_entries[key("request/") + u"/1"_s] = sampleCaseRequest(words.value(2).toInt()).document;
        } else if (what == "recorded") {
            m_entries[key("event/")] = words.value(2) + ' ' + QByteArray::fromBase64(words.value(3));
        } else if (what == "attachment") {
            m_entries[key("attachment/")] = words.value(2) + ' ' + words.value(3);
        } else if (what == "draft") {
            m_entries[key("draft/")] = "{\"typed\":" + words.value(2) + '}';
        } else if (what == "officer") {
            m_entries[key("officer/")] = words.value(2);
        } else if (what == "removed") {
            m_entries.erase(key("officer/"));
        } else {
            continue;
        }
        ++m_acknowledged;
    }
}

QByteArray Ledger::differenceFrom(const Ledger &found) const
{
    QStringList more; // or another: a draft that was typed on
    QStringList less;
    QStringList wrong;
    for (const auto &[name, content] : found.m_entries)
        if (const auto own = m_entries.find(name); own == m_entries.end())
            more.append(name);
        else if (own->second != content)
            (name.startsWith(u"draft/") ? more : wrong)
                .append(name + u" is "_s + QString::fromUtf8(content) + u" and not "_s
                        + QString::fromUtf8(own->second));
    for (const auto &[name, content] : m_entries)
        if (found.m_entries.count(name) == 0)
            less.append(name);
    // A version that was saved, and not said to be, has taken its draft with it.
    if (more.size() == 1 && less.size() == 1 && less.constFirst().startsWith(u"draft/")
        && more.constFirst().startsWith(u"request/"_s + less.constFirst().section(u'/', 1) + u'/'))
        less.clear();
    if (less.isEmpty() && wrong.isEmpty() && more.size() <= 1)
        return {};
    return (u"missing: %1; wrong: %2; more than was said: %3"_s.arg(less.join(u", "), wrong.join(u", "),
                                                                    more.join(u", ")))
        .toUtf8();
}

QByteArray halfDone(Vault &vault)
{
    static const QStringList nothing{
        u"SELECT count(*) FROM blobs WHERE sha256 = ''"_s,
        u"SELECT count(*) FROM blobs WHERE id NOT IN (SELECT blob FROM attachments)"_s,
        u"SELECT count(*) FROM blob_chunks WHERE blob NOT IN (SELECT id FROM blobs)"_s,
        u"SELECT count(*) FROM requests WHERE id NOT IN (SELECT id FROM search_index_docsize)"_s,
        u"SELECT count(*) FROM search_index_docsize WHERE id NOT IN (SELECT id FROM requests)"_s,
        u"SELECT count(*) - (SELECT total(n) FROM request_counts WHERE facet = 'all') FROM requests"_s,
        u"SELECT count(*) FROM requests r WHERE version <> (SELECT max(version) FROM request_versions WHERE request = r.id)"_s,
        u"SELECT count(*) FROM pragma_foreign_key_check"_s,
    };
    QByteArray found;
    for (const QString &sql : nothing) {
        const Result<QVariant> n = vault.connection().value(sql);
        if (!n || n->toLongLong() != 0)
            found += sql.toUtf8() + ": " + (n ? n->toByteArray() : told(n)) + "; ";
    }
    return found;
}

/// Requests whose state is not the one that their events give.
QByteArray wrongStates(Vault &vault)
{
    QByteArray wrong;
    const Result<void> read = vault.connection().forEach(
        u"SELECT id, state FROM requests WHERE reference LIKE 'CASE-%'"_s, {},
        [&](const QSqlQuery &row) -> Result<void> {
            const Result<desk::Case> whole = desk::CaseWork(vault, *builtInLibrary()).caseOf(row.value(0).toLongLong());
            if (!whole || whole->state.id != row.value(1).toString())
                wrong += "state of request " + row.value(0).toByteArray() + ": " + row.value(1).toByteArray() + "; ";
            return {};
        });
    return read ? wrong : told(read);
}

QByteArray objections(Vault &vault, const Ledger &expected, Ledger *found)
{
    Ledger now = Ledger::of(vault);
    QByteArray all = expected.differenceFrom(now);
    if (found)
        *found = std::move(now);
    for (const QByteArray &more : { halfDone(vault), problemsOf(vault), wrongStates(vault) })
        if (!more.isEmpty())
            all += (all.isEmpty() ? "" : " | ") + more;
    return all;
}

} // namespace comity::store
