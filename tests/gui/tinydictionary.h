// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace comity::test {

/// A folder of dictionaries of a few words.
class TinyDictionaries
{
public:
    TinyDictionaries()
    {
        write(QStringLiteral("en_US"), "SET UTF-8\nTRY esianrtol\nSFX S Y 1\nSFX S 0 s .\n",
              { "the/S", "and", "request/S", "harbour", "server/S", "was", "sent" });
        write(QStringLiteral("fr_FR"), "SET UTF-8\nTRY esianrtol\n",
              { "la", "de", "et", "demande", "entraide", "conservation", "porte", "parole" });
        write(QStringLiteral("ar"), "SET UTF-8\n", { "من", "في", "طلب", "السلطة" });
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &affixes, const QList<QByteArray> &words) const
    {
        put(name + QStringLiteral(".aff"), affixes);
        put(name + QStringLiteral(".dic"), QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the dictionary cannot be written");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace comity::test
