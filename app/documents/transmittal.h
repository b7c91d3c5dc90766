// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/letterhead.h"
#include "domain/request.h"
#include "instruments/instrument.h"

#include <QByteArray>

namespace comity {

/// Everything a transmittal is made from. The references must outlive the call.
struct TransmittalInput
{
    const Request &request;
    const Template &tmpl;
    const Instrument &instrument;
    const Terminology &terms;
    const PartyRegister &parties;
    QByteArray canonicalJson; ///< attached to the PDF as it is
    QString fingerprint;      ///< SHA-256 of `canonicalJson`, 64 hexadecimal digits
    Letterhead letterhead = {};
};

/// The request as a formal transmittal in one language: every field the template prints, its tables, statements,
/// signature and tear-off reply.
[[nodiscard]] layout::Document transmittalDocument(const TransmittalInput &input, Language language);
/// The same in two languages side by side, paragraph by paragraph; a right-to-left language goes to the right.
[[nodiscard]] layout::Document transmittalDocument(const TransmittalInput &input, Language left, Language right);

} // namespace comity
