// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comity {

/// Whether everything deflated in a PDF unpacks, once, to no more than `limit` bytes in all. libqpdf unpacks the
/// cross-reference and object streams whole as it opens a file, and has no limit of its own; this looks first, with a
/// few kB of memory. It sees every stream that is deflated once; streams packed twice it cannot judge.
[[nodiscard]] bool unpacksWithin(const QByteArray &pdf, qint64 limit);

} // namespace comity
