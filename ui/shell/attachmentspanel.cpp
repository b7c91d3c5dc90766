// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attachmentspanel.h"

#include "common/filename.h"
#include "common/whendone.h"
#include "ui/shell/attachmentview.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

/// A name for a file that comes from outside, in a folder of the officer's: no path, nothing reserved, and none that is
/// there already.
QString freePath(const QString &folder, const QString &name)
{
    const QFileInfo given(QFileInfo(name).fileName());
    const QString stem = safeFileNamePart(given.completeBaseName());
    const QString suffix = given.suffix().isEmpty() ? QString() : QLatin1Char('.') + safeFileNamePart(given.suffix());
    QString path = QDir(folder).filePath(stem + suffix);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(folder).filePath(stem + QLatin1Char('-') + QString::number(n) + suffix);
    return path;
}

} // namespace

AttachmentsPanel::AttachmentsPanel(desk::VaultDesk &vault, desk::RequestId request, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_request(request)
{
    build();
    retranslate();
}

void AttachmentsPanel::build()
{
    const auto button = [this](const char *name, void (AttachmentsPanel::*then)()) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, then);
        return made;
    };
    m_intro = new PlainLabel(this);
    m_intro->keepRoom();
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    m_list = new QTreeWidget(parts);
    m_list->setObjectName(QStringLiteral("attachments"));
    m_list->setRootIsDecorated(false);
    auto *below = new QWidget(parts);
    m_facts = new PlainLabel(below);
    m_facts->setObjectName(QStringLiteral("attachmentFacts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view = new AttachmentView(below);
    auto *shown = new QVBoxLayout(below);
    shown->setContentsMargins({});
    shown->addWidget(m_facts);
    shown->addWidget(m_view, 1);
    parts->addWidget(m_list);
    parts->addWidget(below);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 4);
    m_says = new PlainLabel(this);
    m_says->setObjectName(QStringLiteral("attachmentsSay"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("attachmentsProgress"));
    m_bar->setTextVisible(false);
    m_add = button("addAttachment", &AttachmentsPanel::choose);
    m_save = button("saveAttachment", &AttachmentsPanel::saveSelected);
    m_saveAll = button("saveAllAttachments", &AttachmentsPanel::saveAll);
    m_remove = button("removeAttachment", &AttachmentsPanel::removeSelected);
    auto *buttons = new FlowLayout; // beside a form there is little room
    for (QPushButton *one : { m_add, m_save, m_saveAll, m_remove })
        buttons->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(parts, 1);
    column->addWidget(m_says);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showState();
        lookAtSelected();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsPanel::saveSelected);
}

// ---- the list

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
    const store::AttachmentInfo *before = selected();
    const store::AttachmentId kept = before ? before->id : m_looked;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const QLocale locale = localeOf(uiLanguage());
        int row = 0;
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            const store::AttachmentInfo &file = m_files.at(i);
            auto *item = new QTreeWidgetItem(
                m_list, { file.name, locale.formattedDataSize(file.size), shortDateTime(file.added.toLocalTime()) });
            item->setToolTip(0, safeText(file.name));
            row = file.id == kept ? static_cast<int>(i) : row;
        }
        for (int i = 0; i < m_list->columnCount(); ++i)
            m_list->resizeColumnToContents(i);
        m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), fontMetrics().averageCharWidth() * 40));
        m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    showState();
    lookAtSelected();
}

const store::AttachmentInfo *AttachmentsPanel::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

/// A file is read only while it can be seen.
void AttachmentsPanel::lookAtSelected()
{
    const store::AttachmentInfo *file = selected();
    if (!file) {
        m_looked = 0;
        return m_view->clear();
    }
    if (!isVisible() || file->id == m_looked)
        return;
    m_looked = file->id;
    m_view->clear();
    whenDone(m_vault.attachmentBytes(file->id), this, [this, id = file->id](const Result<QByteArray> &bytes) {
        if (id != m_looked)
            return;
        if (bytes)
            m_view->showFile(*bytes);
        else
            m_view->showError(bytes.error());
    });
}

void AttachmentsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookAtSelected();
}

// ---- in and out

void AttachmentsPanel::choose() { add(fileChoice().filesToRead(this, tr("Choose files to attach"), QDir::homePath())); }

void AttachmentsPanel::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const bool begins = m_adding == 0;
    m_waiting += paths;
    m_adding += paths.size();
    if (!begins)
        return showState();
    m_problems.clear();
    addNext();
}

void AttachmentsPanel::addNext()
{
    showState();
    if (m_waiting.isEmpty()) {
        const int added = static_cast<int>(m_adding - m_problems.size());
        m_adding = 0;
        say([added, problems = m_problems] {
            return QStringList(QStringList{ tr("%n file(s) were added.", nullptr, added) } + problems)
                .join(QLatin1Char('\n'));
        });
        return refresh();
    }
    const QString path = m_waiting.takeFirst();
    whenDone(m_vault.attach(m_request, path), this, [this, path](const Result<store::AttachmentInfo> &added) {
        if (!added)
            m_problems.append(
                tr("%1 was not added: %2").arg(isolated(QFileInfo(path).fileName()), added.error().message));
        addNext();
    });
}

void AttachmentsPanel::saveSelected()
{
    const store::AttachmentInfo *file = selected();
    if (!file)
        return;
    const store::AttachmentId id = file->id; // the list may be another one when the dialog is answered
    // The name came from outside: only its last part is proposed, and never as a path.
    const QString path = fileChoice().fileToWrite(this, tr("Save the attachment"),
                                                  QDir::home().filePath(QFileInfo(file->name).fileName()));
    if (path.isEmpty())
        return;
    whenDone(m_vault.saveAttachment(id, path, m_conditions), this, [this, path](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        say([path] { return tr("The file was saved: %1").arg(isolated(QDir::toNativeSeparators(path))); });
        Q_EMIT this->saved(m_sentence());
    });
}

void AttachmentsPanel::saveAll()
{
    const QString folder = fileChoice().folder(this, tr("The folder for the attachments"), QDir::homePath());
    if (folder.isEmpty() || m_saving)
        return;
    m_saving = true;
    saveNext(folder, m_files, {});
}

void AttachmentsPanel::saveNext(const QString &folder, QList<store::AttachmentInfo> files, const QStringList &problems)
{
    showState();
    if (files.isEmpty()) {
        m_saving = false;
        const int saved = static_cast<int>(m_files.size() - problems.size());
        say([folder, saved, problems] {
            return QStringList(QStringList{ tr("%n file(s) were saved to %1.", nullptr, saved)
                                                .arg(isolated(QDir::toNativeSeparators(folder))) }
                               + problems)
                .join(QLatin1Char('\n'));
        });
        if (saved > 0)
            Q_EMIT this->saved(m_sentence());
        return showState();
    }
    const store::AttachmentInfo file = files.takeFirst();
    whenDone(m_vault.saveAttachment(file.id, freePath(folder, file.name), m_conditions), this,
             [this, folder, files, problems, name = file.name](const Result<void> &saved) {
                 QStringList now = problems;
                 if (!saved)
                     now.append(tr("%1 was not saved: %2").arg(isolated(name), saved.error().message));
                 saveNext(folder, files, now);
             });
}

void AttachmentsPanel::setConditions(const QString &reference, const QStringList &lines)
{
    m_conditions = lines.isEmpty() ? QByteArray() : (QStringList{ reference } + lines).join(QLatin1Char('\n')).toUtf8();
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

// ---- words

void AttachmentsPanel::say(const std::function<QString()> &sentence)
{
    m_sentence = sentence;
    showState();
}

void AttachmentsPanel::showState()
{
    const store::AttachmentInfo *file = selected();
    m_save->setEnabled(file);
    m_saveAll->setEnabled(!m_files.isEmpty() && !m_saving);
    m_remove->setEnabled(file);
    const QLocale locale = localeOf(uiLanguage());
    // The digits of a hash as one word would make the panel as wide as they are.
    QString sum = file ? file->sha256 : QString();
    for (qsizetype at = 32; at < sum.size(); at += 33)
        sum.insert(at, QLatin1Char(' '));
    m_facts->setText(file ? tr("%1 bytes. SHA-256: %2").arg(locale.toString(file->size), isolated(sum)) : QString());
    m_facts->setVisible(file);
    m_bar->setVisible(m_adding > 0);
    if (m_adding > 0) {
        m_bar->setRange(0, static_cast<int>(m_adding));
        m_bar->setValue(static_cast<int>(m_adding - m_waiting.size()) - 1);
        m_says->setText(tr("File %1 of %2 is on its way into the vault…")
                            .arg(locale.toString(m_adding - m_waiting.size()), locale.toString(m_adding)));
    } else {
        m_says->setText(m_sentence ? m_sentence() : QString());
    }
    m_says->setVisible(!m_says->text().isEmpty());
}

void AttachmentsPanel::retranslate()
{
    m_intro->setText(
        tr("Files that belong to this request. They are kept in the vault, encrypted; drop files here to add "
           "them. A file that is taken off stays in the vault: it may be evidence."));
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setHeaderLabels({ tr("Name"), tr("Size"), tr("Added") });
    m_bar->setAccessibleName(tr("Progress of the files"));
    m_add->setText(tr("&Add files…"));
    m_save->setText(tr("Save &as…"));
    m_saveAll->setText(tr("Save a&ll…"));
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
