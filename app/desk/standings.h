// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/legalbasis.h"
#include "domain/request.h"
#include "instruments/library.h"
#include "store/data/session.h"

#include <memory>

namespace comity::desk {

/// What this office knows of who is bound by an instrument, kept in the vault; nothing when it was never told.
/// Errors: those of StandingReader and of the settings.
[[nodiscard]] Result<std::optional<Standing>> standingOf(store::DataSession &session, const Library &library,
                                                         const QString &instrument);
/// Keeps a file of the form "standing/1", after reading it whole; gives what it says.
[[nodiscard]] Result<Standing> keepStanding(store::DataSession &session, const Library &library, const QByteArray &json,
                                            const QString &name);

/// What a file says, and what the vault has.
struct StandingComparison
{
    Standing theirs;
    std::shared_ptr<const Standing> ours; ///< null: nothing yet
    QByteArray json;                      ///< of the file, to be kept
    QString name;                         ///< of the file
};

/// For the rules: for whom the instrument of a request is in force; nothing when the vault was never told.
[[nodiscard]] Result<std::optional<KnownForce>> forceOf(store::DataSession &session, const Library &library,
                                                        const QString &instrument);

inline constexpr qint64 kStandingBytesMost = qint64(16) * 1024 * 1024; ///< of a file

/// The setting of the vault that has it.
[[nodiscard]] QString standingSetting(const QString &instrument);

/// What a request asks of the legal basis. Urgent when it says why it is.
[[nodiscard]] BasisQuestion basisQuestion(const Request &request);

} // namespace comity::desk
