// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "exchange/requestreader.h"
#include "store/vault/vaultsamples.h"
#include "support/waitfor.h"
#include "ui/widgets/preferences.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace comity::ui {

/// The passphrase of the tests: strong enough for a new vault.
inline constexpr char kStrong[] = "tuba quartz melon drift seven";

/// A folder for vaults and settings, the library that ships, and a desk whose keys cost little.
class GuiFixture
{
public:
    GuiFixture() : preferences(path(QStringLiteral("comity.ini")), path(QStringLiteral("enforced.ini")))
    {
        auto loaded = Library::loadBuiltIn();
        if (loaded)
            library = std::move(*loaded);
        system = store::deskSystem();
        system.witnessFolder = path(QStringLiteral("heads"));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString vaultPath() const { return path(QStringLiteral("Office.vault")); }

    /// A vault of Ada's with the sample request in it; closed. Empty for success.
    QString makeVault(bool withSample = true)
    {
        desk::VaultDesk desk(library, system);
        auto made
            = desk.create(vaultPath(), QStringLiteral("Ada"), store::passphrase(kStrong), store::cheapDerivation());
        made.waitForFinished();
        if (!made.result())
            return made.result().error().oneLine();
        if (!withSample)
            return {};
        auto added = desk.addRequest(sample());
        added.waitForFinished();
        return added.result() ? QString() : added.result().error().oneLine();
    }

    Request sample() const
    {
        QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto request = RequestReader(*library).read(file.readAll(), QStringLiteral("sample"));
        return request ? *request : Request();
    }

    std::shared_ptr<const Library> library;
    store::VaultSystem system;

private:
    QTemporaryDir m_folder{ QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                ? QStringLiteral("/dev/shm/comity-gui-XXXXXX")
                                : QDir::tempPath() + QStringLiteral("/comity-gui-XXXXXX") };

public:
    Preferences preferences; ///< after the folder
};

/// The visible widgets that take the focus and have no name for assistive tools: "QToolButton open in QWidget bar".
inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const auto all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool counts = widget->isVisibleTo(&root) && widget->focusPolicy() != Qt::NoFocus
            && !widget->objectName().startsWith(QLatin1String("qt_"));
        if (!counts || widget->focusProxy())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                            + widget->objectName() + QStringLiteral(" in ")
                            + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }
    return nameless;
}

/// The child of a name; a failed test instead of a crash when there is none.
template <typename Widget>
Widget &child(const QWidget &root, const char *name)
{
    auto *found = root.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return *found;
}

} // namespace comity::ui
