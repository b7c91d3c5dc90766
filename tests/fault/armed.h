// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace comity {

/// Tells the library that lets the disk fail (faultinject.cpp), if the program was started with it, to count from here.
inline void armFaults()
{
#ifdef Q_OS_LINUX
    if (void *const arm = dlsym(RTLD_DEFAULT, "faultinject_arm"))
        reinterpret_cast<void (*)()>(arm)();
#endif
}

} // namespace comity
