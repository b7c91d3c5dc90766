// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vaultverify.h"

#include "common/translation.h"
#include "store/data/attachmentrepository.h"
#include "store/data/deadlinerepository.h"
#include "store/data/recordcheck.h"
#include "store/data/searchindex.h"
#include "store/data/vaultrepository.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultVerifyStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultVerifyStrings)
};

constexpr qsizetype kMostNamed = 20; ///< of the requests whose deadlines are wrong

class Verification
{
public:
    Verification(Vault &vault, const VerifyOptions &options) : m_vault(vault), m_options(options) { }

    Result<VaultReport> run()
    {
        std::optional<AuditCode> printed;
        if (!m_options.printedHead.isEmpty()) {
            const Result<AuditCode> code = parseAuditCode(m_options.printedHead);
            if (!code)
                return code.error();
            printed = *code;
        }
        m_report.notices = m_vault.notices();
        if (!pagesAreWhole()) // nothing more is read from a file whose pages do not hold
            return std::move(m_report);
        if (const Result<bool> sound = chainIsSound(); !sound)
            return sound.error();
        else if (*sound) {
            checkRecordsAgainstChain();
            checkDeadlines();
        }
        checkHeaderCopy();
        checkSearch();
        if (printed)
            compareWith(*printed);
        if (m_options.attachments)
            checkAttachments();
        return std::move(m_report);
    }

private:
    bool pagesAreWhole()
    {
        const Result<QStringList> problems = m_vault.connection().integrityProblems(Soundness::Indexes);
        const bool whole = problems && problems->isEmpty();
        m_report.damaged = problems ? !whole : problems.error().code == u"db.damaged";
        if (m_report.damaged)
            m_report.problems.append(VaultVerifyStrings::tr(
                "The database of the vault is damaged. Do not go on working in it: restore the last backup."));
        else if (!problems)
            m_report.problems.append(problems.error().oneLine());
        const QString said = problems ? problems->join(u'\n') : problems.error().detail;
        m_report.details = said.split(u'\n', Qt::SkipEmptyParts);
        return whole;
    }

    Result<bool> chainIsSound()
    {
        const Result<AuditReport> audit
            = verifyAudit(m_vault.connection(), m_vault.session().auditKey(), m_options.progress);
        if (!audit && audit.error().code == u"db.cancelled")
            return audit.error();
        if (!audit) {
            m_report.problems.append(audit.error().oneLine());
            return false;
        }
        m_report.auditRows = audit->rows;
        m_report.auditCode = auditCode(audit->head);
        for (const ClockChange &change : audit->clockChanges)
            m_report.notices.append(VaultVerifyStrings::tr("The computer's clock went back, from %1 to %2.")
                                        .arg(change.before.toString(Qt::ISODate), change.after.toString(Qt::ISODate)));
        if (audit->fault)
            m_report.problems.append(audit->fault->message);
        return audit->sound();
    }

    void checkRecordsAgainstChain()
    {
        const Result<QList<RecordFault>> faults = checkRecords(m_vault.connection());
        if (!faults) {
            m_report.problems.append(faults.error().oneLine());
            return;
        }
        for (const RecordFault &fault : *faults)
            m_report.problems.append(fault.name + u": "_s + fault.message);
    }

    /// While they are still being made anew, there is nothing to compare them with.
    void checkDeadlines()
    {
        DataSession &session = m_vault.session();
        const Result<bool> upToDate = DeadlineRepository(session).isUpToDate();
        if (upToDate && !*upToDate) {
            m_report.notices.append(VaultVerifyStrings::tr(
                "What falls due is not worked out anew yet by the rules of this program; it was not verified."));
            return;
        }
        const Result<QList<RequestId>> wrong
            = upToDate ? DeadlineRepository(session).wrongOnes(kMostNamed) : Result<QList<RequestId>>(upToDate.error());
        if (!wrong) {
            m_report.problems.append(wrong.error().oneLine());
            return;
        }
        RecordFaults faults(kMostNamed);
        for (const RequestId id : *wrong)
            faults.derived(recordname::deadlines(id));
        for (const RecordFault &fault : faults.list())
            m_report.problems.append(fault.name + u": "_s + fault.message);
    }

    /// The copy in the database is what a lost key file is made from again.
    void checkHeaderCopy()
    {
        const Result<VaultIdentity> inside = VaultRepository(m_vault.session()).identity();
        if (!inside) {
            m_report.problems.append(inside.error().oneLine());
            return;
        }
        const Result<Header> copy = Header::parse(inside->header);
        if (!copy || copy->witness() != HeaderWitness{ quint64(inside->headerGeneration), inside->headerHash })
            m_report.problems.append(VaultVerifyStrings::tr("The copy of the key file in the database is damaged."));
    }

    void checkSearch()
    {
        const Result<QStringList> problems = searchIndexProblems(m_vault.connection());
        if (!problems)
            m_report.problems.append(problems.error().oneLine());
        else
            for (const QString &problem : *problems)
                m_report.problems.append(VaultVerifyStrings::tr("The search is damaged: %1").arg(problem));
    }

    void compareWith(const AuditCode &printed)
    {
        const Result<HeadComparison> comparison = compareAuditHead(m_vault.connection(), printed);
        if (!comparison)
            m_report.problems.append(comparison.error().oneLine());
        else if (*comparison == HeadComparison::RolledBack || *comparison == HeadComparison::Different)
            m_report.problems.append(describe(*comparison, printed.position));
        else
            m_report.notices.append(describe(*comparison, printed.position));
    }

    void checkAttachments()
    {
        QList<std::pair<qint64, RecordName>> all;
        const Result<void> listed = m_vault.connection().forEach(
            u"SELECT id, request, name FROM attachments ORDER BY id"_s, {}, [&all](const QSqlQuery &row) {
                const qint64 id = row.value(0).toLongLong();
                all.append({ id, recordname::attachment(id, row.value(1).toLongLong(), row.value(2).toString()) });
                return Result<void>();
            });
        if (!listed)
            m_report.problems.append(listed.error().oneLine());
        AttachmentRepository attachments(m_vault.session());
        for (const auto &[id, name] : std::as_const(all)) {
            if (const Result<void> whole = attachments.verify(id); !whole)
                m_report.problems.append(name.name + u": "_s + whole.error().oneLine());
        }
        m_report.attachments = all.size();
    }

    Vault &m_vault;
    const VerifyOptions &m_options;
    VaultReport m_report;
};

} // namespace

Result<VaultReport> verifyVault(Vault &vault, const VerifyOptions &options)
{
    return Verification(vault, options).run();
}

} // namespace comity::store
