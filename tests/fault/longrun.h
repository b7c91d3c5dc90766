// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace comity {

/// How often, or with how many: what a variable of the environment says, for a long run. CONTRIBUTING.md names them.
inline int numberOf(const char *variable, int usual)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok && number > 0 ? number : usual;
}

/// Qt Test ends a function after five minutes. How long a test may take in all, ctest knows.
inline const bool mayTakeLong
    = qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT") || qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");

} // namespace comity
