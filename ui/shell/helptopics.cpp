// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helptopics.h"

#include <QHash>
#include <QWidget>

namespace comity::ui {

namespace {

/// By the name of the class: most of them know nothing of the help.
const QHash<QByteArray, QString> &topics()
{
    static const QHash<QByteArray, QString> all{
        { "UnlockPage", QStringLiteral("unlock") },
        { "CreateVault", QStringLiteral("start") },
        { "StartPage", QStringLiteral("unlock") },
        { "SheetPage", QStringLiteral("passphrase") },
        { "RequestListPage", QStringLiteral("find") },
        { "AuthorityPage", QStringLiteral("authority") },
        { "FormFindBar", QStringLiteral("form") },
        { "FindingsPanel", QStringLiteral("findings") },
        { "PreviewPanel", QStringLiteral("print") },
        { "ExportPanel", QStringLiteral("print") },
        { "BatchPanel", QStringLiteral("print") },
        { "HistoryPanel", QStringLiteral("history") },
        { "AttachmentsPanel", QStringLiteral("attachments") },
        { "OfficersPage", QStringLiteral("officers") },
        { "CoursePanel", QStringLiteral("events") },
        { "DeadlinesPage", QStringLiteral("deadlines") },
        { "DirectoryPage", QStringLiteral("directory") },
        { "AddresseeBox", QStringLiteral("directory") },
        { "BasisPage", QStringLiteral("basis") },
        { "BasisPanel", QStringLiteral("basis") },
        { "BasisBox", QStringLiteral("basis") },
        { "ConditionsPage", QStringLiteral("conditions") },
        { "StatisticsPage", QStringLiteral("statistics") },
        { "InstrumentsPage", QStringLiteral("instruments") },
        { "SealedNoteBox", QStringLiteral("sealed") },
        { "SettingsPage", QStringLiteral("settings") },
        { "ShortcutsPage", QStringLiteral("keyboard") },
        { "CasePage", QStringLiteral("send") },
        { "DeskPage", QStringLiteral("find") },
    };
    return all;
}

} // namespace

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QByteArray name = QByteArray(widget->metaObject()->className()).split(':').constLast();
        if (name == "RequestListPage" && (widget->objectName() == u"archive" || widget->objectName() == u"bin"))
            return QStringLiteral("bin");
        if (const auto topic = topics().constFind(name); topic != topics().constEnd())
            return *topic;
    }
    return {};
}

} // namespace comity::ui
