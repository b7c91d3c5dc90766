// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attachmentspanel.h"

#include "common/whendone.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

/// The files of this computer in what is dropped; nothing when anything else is among it.
QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AttachmentsPanel::AttachmentsPanel(desk::VaultDesk &vault, desk::RequestId request, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_request(request), m_intro(new PlainLabel(this)), m_list(new QTreeWidget(this)),
      m_busy(new PlainLabel(this)), m_add(new QPushButton(this)), m_save(new QPushButton(this)),
      m_remove(new QPushButton(this))
{
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("attachments"));
    m_list->setRootIsDecorated(false);
    m_add->setObjectName(QStringLiteral("addAttachment"));
    m_save->setObjectName(QStringLiteral("saveAttachment"));
    m_remove->setObjectName(QStringLiteral("removeAttachment"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_add, m_save, m_remove })
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentsPanel::enableButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsPanel::saveSelected);
    connect(m_add, &QPushButton::clicked, this,
            [this] { add(fileChoice().filesToRead(this, tr("Choose files to attach"), QDir::homePath())); });
    connect(m_save, &QPushButton::clicked, this, &AttachmentsPanel::saveSelected);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPanel::removeSelected);
    retranslate();
}

void AttachmentsPanel::refresh()
{
    whenDone(m_vault.attachments(m_request), this, [this](const Result<QList<store::AttachmentInfo>> &files) {
        if (!files) {
            Q_EMIT failed(files.error());
            return;
        }
        m_files = *files;
        fill();
    });
}

void AttachmentsPanel::fill()
{
    m_list->clear();
    const QLocale locale = localeOf(uiLanguage());
    for (const store::AttachmentInfo &file : std::as_const(m_files)) {
        auto *item = new QTreeWidgetItem(m_list,
                                         { file.name, locale.formattedDataSize(file.size),
                                           shortDateTime(file.added.toLocalTime()), file.sha256.left(12) });
        item->setToolTip(0, safeText(file.name));
        item->setToolTip(3, safeText(file.sha256));
    }
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    enableButtons();
}

const store::AttachmentInfo *AttachmentsPanel::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

void AttachmentsPanel::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        ++m_adding;
        whenDone(m_vault.attach(m_request, path), this, [this](const Result<store::AttachmentInfo> &added) {
            --m_adding;
            enableButtons();
            if (!added)
                Q_EMIT failed(added.error());
            if (m_adding == 0)
                refresh();
        });
    }
    enableButtons();
}

void AttachmentsPanel::saveSelected()
{
    const store::AttachmentInfo *file = selected();
    if (!file)
        return;
    // The name came from outside: only its last part is proposed, and never as a path.
    const QString path = fileChoice().fileToWrite(this, tr("Save the attachment"),
                                                  QDir::home().filePath(QFileInfo(file->name).fileName()));
    if (path.isEmpty())
        return;
    whenDone(m_vault.saveAttachment(file->id, path), this, [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void AttachmentsPanel::removeSelected()
{
    if (const store::AttachmentInfo *file = selected())
        whenDone(m_vault.removeAttachment(file->id), this, [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            refresh();
        });
}

void AttachmentsPanel::enableButtons()
{
    m_save->setEnabled(selected());
    m_remove->setEnabled(selected());
    m_busy->setVisible(m_adding > 0);
    m_busy->setText(tr("%n file(s) on the way into the vault…", nullptr, m_adding));
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPanel::dropEvent(QDropEvent *event)
{
    add(filesIn(event->mimeData()));
    event->acceptProposedAction();
}

void AttachmentsPanel::retranslate()
{
    m_intro->setText(
        tr("Files that belong to this request. They are kept in the vault, encrypted; drop files here to add "
           "them. A file that is taken off stays in the vault: it may be evidence."));
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setHeaderLabels({ tr("Name"), tr("Size"), tr("Added"), tr("SHA-256") });
    m_add->setText(tr("&Add files…"));
    m_save->setText(tr("Save &as…"));
    m_remove->setText(tr("&Take off"));
    fill();
}

void AttachmentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
