// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QPainterPath>
#include <QString>

namespace comity {

/// A QR code to be filled with black on white, antialiasing off. The unit of the path is one module; the path lies in
/// a square of `size` modules whose outer four on each side are the quiet zone and stay empty.
struct QrCode
{
    QPainterPath path;
    int size = 0;    ///< modules on a side, the quiet zone included
    int version = 0; ///< 1 … 40

    /// The path scaled to a square of this side, quiet zone included, its corner at the origin.
    [[nodiscard]] QPainterPath scaled(double side) const;
};

/// What the code of a document says: "COMITY:" and the fingerprint in capital hexadecimal digits. Only characters of
/// the alphanumeric mode, so that the code has few and large modules. Any thread.
[[nodiscard]] QString fingerprintQrText(const QString &sha256);

/// A QR code (model 2, error correction M). `text` is ASCII; where it only has 0–9 A–Z space $ % * + - . / : the
/// alphanumeric mode is used. Any thread.
/// Errors: "qr.text" (empty, not ASCII, or more than a code holds).
[[nodiscard]] Result<QrCode> qrCode(const QString &text);

} // namespace comity
