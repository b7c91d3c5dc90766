// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vaultverify.h"

#include "common/translation.h"
#include "store/data/attachmentrepository.h"
#include "store/data/recordcheck.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultVerifyStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultVerifyStrings)
};

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
        else if (*sound)
            checkRecordsAgainstChain();
        if (printed)
            compareWith(*printed);
        if (m_options.attachments)
            checkAttachments();
        return std::move(m_report);
    }

private:
    bool pagesAreWhole()
    {
        const Result<QStringList> problems = m_vault.connection().integrityProblems();
        if (!problems)
            m_report.problems.append(problems.error().oneLine());
        else
            for (const QString &problem : *problems)
                m_report.problems.append(VaultVerifyStrings::tr("The database is damaged: %1").arg(problem));
        return problems && problems->isEmpty();
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
            m_report.problems.append(fault.subject + u": "_s + fault.message);
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
        AttachmentRepository attachments(m_vault.session());
        Result<QSqlQuery> ids = m_vault.connection().query(u"SELECT id FROM attachments ORDER BY id"_s);
        QList<qint64> all;
        while (ids && ids->next())
            all.append(ids->value(0).toLongLong());
        for (const qint64 id : std::as_const(all)) {
            if (const Result<void> whole = attachments.verify(id); !whole)
                m_report.problems.append(whole.error().oneLine());
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
