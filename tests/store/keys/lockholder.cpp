// SPDX-License-Identifier: GPL-3.0-or-later
// A second program for tst_keys_lock: takes the lock of the vault in the folder named by its first argument, says what
// came of it in one line, and keeps it until its input ends. A second argument is an officer's name.
#include "store/keys/lock.h"
#include "thissystem.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace comity;
using namespace comity::store;

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Result<VaultLock> lock = VaultLock::acquire(arguments.value(1), thisSystem(), Clock());
    QString said = lock ? QStringLiteral("held") : lock.error().code;
    if (lock && arguments.size() > 2 && !lock->setOfficer(arguments.at(2)))
        said = QStringLiteral("no officer");
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return 2;
    output.write(said.toUtf8() + '\n');
    output.flush();
    while (std::getchar() != EOF) { }
    return lock ? 0 : 1;
}
