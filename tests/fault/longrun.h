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

} // namespace comity
