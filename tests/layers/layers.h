// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace comity {

/// Reads every #include line and every CMake list under `root`/app and `root`/ui and returns one line for each breach
/// of the layers that CONTRIBUTING.md describes: "app/domain/request.cpp:7: …". `qtIncludeFolders` are where Qt's
/// headers lie; the folder that holds a header names its module.
[[nodiscard]] QStringList layerBreaches(const QString &root, const QStringList &qtIncludeFolders);

} // namespace comity
