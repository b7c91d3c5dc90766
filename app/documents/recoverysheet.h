// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "common/result.h"
#include "common/text.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace comity {

class FontSet;
class Terminology;

/// What stands on the recovery sheet of a vault. The code is made, and read again, by the store; here it is drawn.
struct RecoverySheetInput
{
    Text authority; ///< whose vault it is; may be empty
    QString vaultName;
    QString vaultId;
    QString code;      ///< three lines of five groups of five capital letters and digits, groups apart by a space
    QString qrText;    ///< the same for a QR code
    QString auditHead; ///< the code of the last entry of the audit log: groups of capital letters and digits. Empty:
                       ///< the sheet has no such part
    qint64 auditCount = 0; ///< entries of the audit log
    QDateTime madeAt;      ///< printed in UTC
    QString madeBy;        ///< an officer
    bool practice = false; ///< of a practice desk: marked like all its papers
};

/// The sheet that opens a vault whose header is lost: one page, with the code in large groups and as a QR code, what to
/// do with it, and places for those who put it away and who open it. Properties, outline and attachments of the file
/// tell nothing of the code; the pages do, as text. It is made to be printed: whoever saves it keeps the key of the
/// vault beside the vault. What the layout had in memory is freed and not wiped. Same input, same bytes. Any thread.
///
/// Errors: "sheet.code" (not such a code), "sheet.incomplete" (a name, the id or the time is missing), "qr.text",
/// "document.characters", those of PaperWords and of finishPdf().
[[nodiscard]] Result<QByteArray> renderRecoverySheet(const RecoverySheetInput &input, Language language,
                                                     const FontSet &fonts, const Terminology &terms);

} // namespace comity
