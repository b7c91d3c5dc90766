// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutspage.h"

#include "common/whendone.h"
#include "desk/outsidefiles.h"
#include "desk/shortcutsheet.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pdfprinting.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

enum Column { Name, Keys, Default, Columns };
constexpr int kIdRole = Qt::UserRole;

/// From left to right in a window from right to left, too.
QString shown(const QKeySequence &keys)
{
    const QString text = keys.toString(QKeySequence::NativeText);
    return text.isEmpty() || !isRightToLeft(uiLanguage()) ? text : QChar(0x2066) + text + QChar(0x2069);
}

/// What every text and list goes by; an action that took them would take them away from there.
bool isNeededElsewhere(const QKeySequence &keys)
{
    for (const QKeySequence::StandardKey key :
         { QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Find,
           QKeySequence::FindNext, QKeySequence::FindPrevious, QKeySequence::Refresh, QKeySequence::MoveToNextWord,
           QKeySequence::MoveToPreviousWord, QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument })
        if (QKeySequence::keyBindings(key).contains(keys))
            return true;
    return keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
}

/// A letter alone would keep it from being typed.
bool isTyping(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !isFunction && !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

ShortcutsPage::ShortcutsPage(Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_heading(new PlainLabel(this)), m_intro(new PlainLabel(this)),
      m_messages(new MessageStrip(this)), m_findLabel(new PlainLabel(this)), m_find(new QLineEdit(this)),
      m_list(new QTreeWidget(this)), m_keysLabel(new PlainLabel(this)), m_keys(new QKeySequenceEdit(this)),
      m_noKeys(new QPushButton(this)), m_default(new QPushButton(this)), m_allDefaults(new QPushButton(this)),
      m_print(new QPushButton(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    build();
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] { take(m_keys->keySequence()); });
    connect(m_noKeys, &QPushButton::clicked, this, [this] { m_actions.setShortcut(selected(), {}); });
    connect(m_default, &QPushButton::clicked, this, [this] { take(m_actions.defaultShortcut(selected())); });
    connect(m_allDefaults, &QPushButton::clicked, &m_actions, &Actions::resetShortcuts);
    connect(m_print, &QPushButton::clicked, this, &ShortcutsPage::print);
    connect(m_save, &QPushButton::clicked, this, &ShortcutsPage::save);
    connect(m_close, &QPushButton::clicked, this, &ShortcutsPage::closeWanted);
    connect(&m_actions, &Actions::shortcutsChanged, this, &ShortcutsPage::fill);
    retranslate();
}

void ShortcutsPage::build()
{
    m_heading->makeHeading(6);
    m_find->setObjectName(QStringLiteral("findShortcut"));
    m_find->setClearButtonEnabled(true);
    m_findLabel->setBuddy(m_find);
    m_findLabel->setWordWrap(false);
    m_list->setObjectName(QStringLiteral("shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(Columns);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keysLabel->setBuddy(m_keys);
    m_keysLabel->setObjectName(QStringLiteral("shortcutLabel"));
    m_noKeys->setObjectName(QStringLiteral("noKeys"));
    m_default->setObjectName(QStringLiteral("defaultKeys"));
    m_allDefaults->setObjectName(QStringLiteral("allDefaults"));
    m_print->setObjectName(QStringLiteral("printShortcuts"));
    m_save->setObjectName(QStringLiteral("saveShortcuts"));
    m_close->setObjectName(QStringLiteral("closeShortcuts"));
    auto *find = new QHBoxLayout;
    find->addWidget(m_findLabel);
    find->addWidget(m_find, 1);
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_keysLabel, 1);
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_noKeys);
    keys->addWidget(m_default);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_allDefaults, m_print, m_save })
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_messages);
    column->addLayout(find);
    column->addWidget(m_list, 1);
    column->addLayout(keys);
    column->addLayout(buttons);
    setFocusProxy(m_find);
}

void ShortcutsPage::prepare()
{
    m_messages->clear();
    m_find->clear();
    fill();
}

void ShortcutsPage::fill()
{
    const QString before = selected();
    m_list->clear();
    const QList<QAction *> all = m_actions.all();
    for (const QAction *action : all) {
        const QString id = action->objectName();
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, m_actions.name(id));
        item->setText(Keys, shown(action->shortcut()));
        item->setText(Default, shown(m_actions.defaultShortcut(id)));
        item->setData(Name, kIdRole, id);
        if (action->shortcut() != m_actions.defaultShortcut(id)) {
            QFont bold = item->font(Keys);
            bold.setBold(true);
            item->setFont(Keys, bold);
        }
        if (id == before || (before.isEmpty() && m_list->topLevelItemCount() == 1))
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < Columns; ++column)
        m_list->resizeColumnToContents(column);
    filter();
}

void ShortcutsPage::filter()
{
    const QString wanted = m_find->text().simplified();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!wanted.isEmpty() && !item->text(Name).contains(wanted, Qt::CaseInsensitive)
                        && !item->text(Keys).contains(wanted, Qt::CaseInsensitive));
    }
    // The keys below are those of a line that can be seen.
    if (const QTreeWidgetItem *now = m_list->currentItem(); !now || now->isHidden()) {
        QTreeWidgetItem *first = nullptr;
        for (int i = 0; i < m_list->topLevelItemCount() && !first; ++i)
            if (!m_list->topLevelItem(i)->isHidden())
                first = m_list->topLevelItem(i);
        m_list->setCurrentItem(first);
    }
    showSelected();
}

QString ShortcutsPage::selected() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Name, kIdRole).toString() : QString();
}

void ShortcutsPage::showSelected()
{
    const QString id = selected();
    const QAction *action = id.isEmpty() ? nullptr : m_actions.action(id);
    m_keysLabel->setText(action ? tr("&Keys for “%1”").arg(m_actions.name(id)) : QString());
    m_keys->setAccessibleName(action ? tr("Keys for “%1”").arg(m_actions.name(id)) : tr("Keys"));
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_keys->setEnabled(action);
    m_noKeys->setEnabled(action && !action->shortcut().isEmpty());
    m_default->setEnabled(action && action->shortcut() != m_actions.defaultShortcut(id));
}

QString ShortcutsPage::refusal(const QKeySequence &keys) const
{
    if (const QAction *other = m_actions.otherWith(keys, selected()))
        return tr("%1 already stands for “%2”. Give that other keys first.")
            .arg(shown(keys), m_actions.name(other->objectName()));
    if (keys != m_actions.defaultShortcut(selected()) && isNeededElsewhere(keys))
        return tr("%1 is needed in texts and lists.").arg(shown(keys));
    if (!keys.isEmpty() && isTyping(keys))
        return tr("%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.")
            .arg(shown(keys));
    return {};
}

void ShortcutsPage::take(const QKeySequence &pressed)
{
    const QString id = selected();
    const QKeySequence keys = pressed.isEmpty() ? pressed : QKeySequence(pressed[0]); // one stroke
    if (id.isEmpty() || keys == m_actions.action(id)->shortcut())
        return showSelected();
    m_refused = refusal(keys);
    if (!m_refused.isEmpty()) {
        m_messages->show(MessageStrip::Kind::Failure, m_refused);
        return showSelected();
    }
    m_messages->clear();
    m_actions.setShortcut(id, keys);
}

// ---- the sheet

void ShortcutsPage::withSheet(const std::function<void(const QByteArray &)> &use)
{
    desk::ShortcutSheet sheet;
    sheet.title = tr("Comity: keyboard shortcuts");
    sheet.pagePattern = tr("Page {page} of {total}");
    const QList<QAction *> all = m_actions.all();
    for (const QAction *action : all)
        if (!action->shortcut().isEmpty())
            sheet.rows.append(
                { m_actions.name(action->objectName()), action->shortcut().toString(QKeySequence::NativeText) });
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    whenDone(desk::shortcutSheetPdf(sheet, uiLanguage()), this, [this, use](const Result<QByteArray> &pdf) {
        m_print->setEnabled(true);
        m_save->setEnabled(true);
        if (!pdf)
            return m_messages->showError(pdf.error());
        use(*pdf);
    });
}

void ShortcutsPage::print()
{
    withSheet([this](const QByteArray &pdf) {
        const auto printed = printPdf(pdf, this);
        if (!printed && printed.error().code != QLatin1String("print.cancelled"))
            m_messages->showError(printed.error());
    });
}

void ShortcutsPage::save()
{
    const QString path = fileChoice().fileToWrite(this, tr("Save the sheet of shortcuts"),
                                                  QDir::home().filePath(QStringLiteral("comity-shortcuts.pdf")));
    if (path.isEmpty())
        return;
    withSheet([this, path](const QByteArray &pdf) {
        if (const auto written = desk::writeFile(path, pdf); !written)
            return m_messages->showError(written.error());
        m_messages->show(MessageStrip::Kind::Success, tr("The sheet was written."));
    });
}

void ShortcutsPage::retranslate()
{
    m_heading->setText(tr("Keyboard shortcuts"));
    m_intro->setText(tr("Choose an action, then press its new keys in the field below the list."));
    m_findLabel->setText(tr("&Find"));
    m_find->setAccessibleName(tr("Find an action or keys"));
    m_find->setPlaceholderText(tr("A word of the action, or keys"));
    m_list->setHeaderLabels({ tr("Action"), tr("Keys"), tr("By default") });
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_noKeys->setText(tr("&No keys"));
    m_default->setText(tr("By &default"));
    m_allDefaults->setText(tr("&All by default"));
    m_print->setText(tr("&Print the sheet…"));
    m_save->setText(tr("&Save the sheet as PDF…"));
    m_close->setText(tr("Close"));
    fill();
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
