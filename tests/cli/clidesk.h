// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/runcli.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace comity::test {

using namespace Qt::StringLiterals;

/// A folder with passphrase files and a place for vaults.
class CliDesk
{
public:
    CliDesk()
    {
        write(u"ada"_s, "marble lantern seven otters drift\n");
        write(u"bo"_s, "copper violin eleven herons glide\n");
        write(u"wrong"_s, "granite kettle nineteen foxes climb\n");
        write(u"weak"_s, "password1234\n");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    /// A call that opens the vault with somebody's passphrase.
    Outcome call(const QStringList &words, const QString &who = u"ada"_s, const QByteArray &input = {}) const
    {
        const QStringList before = today.isEmpty() ? QStringList() : QStringList{ u"--as-of"_s, today };
        return cli(before + words + QStringList{ u"--passphrase-file"_s, path(who) }, input,
                   { u"XDG_DATA_HOME="_s + path(u"state"_s) });
    }
    Outcome inVault(const QStringList &words, const QString &who = u"ada"_s, const QByteArray &input = {}) const
    {
        return call(words + QStringList{ u"--vault"_s, vault() }, who, input);
    }
    QString vault() const { return path(u"desk.vault"_s); }

    void create() const
    {
        const Outcome made = call({ u"vault"_s, u"create"_s, vault(), u"--officer"_s, u"Ada Example"_s });
        QVERIFY2(made.status == 0, made.err);
    }

    QString today; ///< a day on which all happens; else it is the day of the computer

private:
    QTemporaryDir m_folder;
};

} // namespace comity::test
