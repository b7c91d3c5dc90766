// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The door to translated sentences for every layer, the pure ones too: Q_DECLARE_TR_FUNCTIONS, which looks a sentence
/// up in what was installed at the start. Nothing else of the application object is for app/domain and app/rules.
#include <QCoreApplication>
