// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/language.h"
#include "instruments/library.h"

#include <QCommandLineParser>

#include <memory>

namespace comity::cli {

/// What a command works with; put together in main.cpp.
struct Environment
{
    /// With the instruments of the office's own that a vault keeps, from where one was opened.
    mutable std::shared_ptr<const Library> library;
    std::shared_ptr<const Library> shipped; ///< what every office has
    Clock clock;
    Language messages = Language::English; ///< the language the program speaks
    QString instrumentFolder;              ///< of instruments of an office's own; empty: none
};

/// Parses the arguments of a subcommand that takes so many files or words, or, for -1, one or more. False when the call
/// is unusable; what is wrong has been said.
[[nodiscard]] bool parseArguments(QCommandLineParser &parser, const QStringList &arguments, int positional);

int runTemplate(const Environment &environment, const QStringList &arguments);
int runTemplates(const Environment &environment, const QStringList &arguments);
int runCheck(const Environment &environment, const QStringList &arguments);
int runRender(const Environment &environment, const QStringList &arguments);
int runConfirm(const Environment &environment, const QStringList &arguments);
int runRead(const Environment &environment, const QStringList &arguments);
int runVault(const Environment &environment, const QStringList &arguments);
int runAdd(const Environment &environment, const QStringList &arguments);
int runShow(const Environment &environment, const QStringList &arguments);
int runList(const Environment &environment, const QStringList &arguments);
int runSearch(const Environment &environment, const QStringList &arguments);
int runRecord(const Environment &environment, const QStringList &arguments);
int runFollowUp(const Environment &environment, const QStringList &arguments);
int runEvents(const Environment &environment, const QStringList &arguments);
int runDeadlines(const Environment &environment, const QStringList &arguments);
/// comity-cli conditions …
int runConditions(const Environment &environment, const QStringList &arguments);
/// comity-cli sealed …
int runSealed(const Environment &environment, const QStringList &arguments);
/// comity-cli statistics …
int runStatistics(const Environment &environment, const QStringList &arguments);
int runShelf(const Environment &environment, const QStringList &arguments);
int runAssign(const Environment &environment, const QStringList &arguments);
int runImport(const Environment &environment, const QStringList &arguments);
int runBasis(const Environment &environment, const QStringList &arguments);
int runDirectory(const Environment &environment, const QStringList &arguments);
/// The library with the instruments of a folder.
[[nodiscard]] Result<std::shared_ptr<const Library>> withFolder(const Library &library, const QString &folder);
int runInstruments(const Environment &environment, const QStringList &arguments);
int runDraw(const QStringList &arguments);

} // namespace comity::cli
