// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "ui/shell/desksettings.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

using Key = Preferences::Key;

constexpr int kMinutesMost = 24 * 60;
constexpr int kDays[] = { 0, 1, 7, 30 };

void choose(QComboBox &box, const QVariant &value)
{
    const int index = box.findData(value);
    box.setCurrentIndex(index < 0 ? 0 : index);
}

/// Arabic letters beside an underlined one are drawn wider than they are measured.
void setTextOf(QCheckBox &box, const QString &words)
{
    box.setText(words);
    box.setMinimumWidth(box.sizeHint().width() + box.fontMetrics().averageCharWidth());
}

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_heading(new PlainLabel(this)), m_intro(new PlainLabel(this)),
      m_inner(new QWidget), m_shortcuts(new QPushButton(this)), m_close(new QPushButton(this))
{
    build();
    retranslate();
}

void SettingsPage::build()
{
    m_heading->makeHeading(6);
    new QVBoxLayout(m_inner);
    addWindow();
    addLocking();
    addBackups();
    addDictionaries();
    m_ofDesk = new DeskSettings(m_inner);
    m_ofDesk->setObjectName(QStringLiteral("ofDesk"));
    m_inner->layout()->addWidget(m_ofDesk);
    qobject_cast<QVBoxLayout *>(m_inner->layout())->addStretch(1);
    auto *scroll = scrolledPage(m_inner, "settingsPlace", this);
    m_shortcuts->setObjectName(QStringLiteral("settingsShortcuts"));
    m_close->setObjectName(QStringLiteral("closeSettings"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_shortcuts);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    QWidget *last = m_inner;
    while (m_inner->isAncestorOf(last->nextInFocusChain()))
        last = last->nextInFocusChain();
    setTabOrder(last, m_shortcuts); // they stand below all the others
    setTabOrder(m_shortcuts, m_close);
    connect(m_shortcuts, &QPushButton::clicked, this, &SettingsPage::shortcutsWanted);
    connect(m_close, &QPushButton::clicked, this, &SettingsPage::closeWanted);
}

// ---- the lines

QFormLayout *SettingsPage::addGroup(const Words &words)
{
    auto *group = new QGroupBox(m_inner);
    m_inner->layout()->addWidget(group);
    m_groups.emplace_back(group, words);
    auto *form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

void SettingsPage::addLine(QFormLayout *form, Key key, QWidget *control, const char *name, const Words &words)
{
    control->setObjectName(QString::fromLatin1(name));
    auto *enforced = new PlainLabel(m_inner);
    enforced->setObjectName(control->objectName() + QStringLiteral("Enforced"));
    enforced->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->addWidget(control);
    row->addWidget(enforced);
    row->addStretch(1);
    PlainLabel *label = nullptr;
    if (qobject_cast<QCheckBox *>(control)) {
        form->addRow(row);
    } else {
        label = new PlainLabel(m_inner);
        label->setWordWrap(false);
        label->setBuddy(control);
        form->addRow(label, row);
    }
    m_lines.push_back({ key, label, control, enforced, words });
}

QCheckBox *SettingsPage::addBox(QFormLayout *form, Key key, const char *name, const Words &words)
{
    auto *box = new QCheckBox(m_inner);
    addLine(form, key, box, name, words);
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { set(key, on); });
    return box;
}

QComboBox *SettingsPage::addChoice(QFormLayout *form, Key key, const char *name, const Words &words)
{
    auto *box = new QComboBox(m_inner);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addLine(form, key, box, name, words);
    connect(box, &QComboBox::currentIndexChanged, this, [this, key, box] { set(key, box->currentData()); });
    return box;
}

QSpinBox *SettingsPage::addNumber(QFormLayout *form, Key key, const char *name, const Words &words)
{
    auto *number = new QSpinBox(m_inner);
    number->setKeyboardTracking(false);
    addLine(form, key, number, name, words);
    connect(number, &QSpinBox::valueChanged, this, [this, key](int value) { set(key, value); });
    return number;
}

void SettingsPage::addWindow()
{
    QFormLayout *form = addGroup([] { return tr("Window"); });
    m_language = addChoice(form, Key::Language, "settingLanguage", [] { return tr("&Language"); });
    m_theme = addChoice(form, Key::Theme, "settingTheme", [] { return tr("&Colours"); });
    m_textSize = addNumber(form, Key::TextSize, "settingTextSize", [] { return tr("Size of the &text"); });
    m_textSize->setRange(80, 200);
    m_textSize->setSingleStep(5);
    m_dates = addChoice(form, Key::DateFormat, "settingDates", [] { return tr("&Dates in lists"); });
}

void SettingsPage::addLocking()
{
    QFormLayout *form = addGroup([] { return tr("Locking and remembering"); });
    m_minutes = addNumber(form, Key::LockMinutes, "settingMinutes",
                          [] { return tr("Lock &after so many minutes without a key or a click"); });
    m_minutes->setRange(0, kMinutesMost);
    m_leaving = addBox(form, Key::LockOnLeaving, "settingLeaving",
                       [] { return tr("Lock when the &screen is locked or another user takes over"); });
    m_sleep
        = addBox(form, Key::LockOnSleep, "settingSleep", [] { return tr("Lock before the computer goes to slee&p"); });
    m_notify = addBox(form, Key::Notifications, "settingNotifications",
                      [] { return tr("Let the desktop say that something is due (nothing of a case is said)"); });
    m_remember = addBox(form, Key::RememberVaults, "settingRemember",
                        [] { return tr("Remem&ber which vaults were opened on this computer"); });
}

void SettingsPage::addBackups()
{
    QFormLayout *form = addGroup([] { return tr("Backups"); });
    m_folder = new QLineEdit(m_inner);
    m_folder->setReadOnly(true);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    addLine(form, Key::BackupFolder, m_folder, "settingFolder", [] { return tr("&Folder for backups"); });
    m_choose = new QPushButton(m_inner);
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    m_none = new QPushButton(m_inner);
    m_none->setObjectName(QStringLiteral("noFolder"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_none);
    row->addStretch(1);
    form->addRow(QString(), row);
    m_days = addChoice(form, Key::BackupDays, "settingDays", [] { return tr("&Make a backup by itself"); });
    m_backupNote = new PlainLabel(m_inner);
    form->addRow(m_backupNote);
    connect(m_choose, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    connect(m_none, &QPushButton::clicked, this, [this] {
        set(Key::BackupFolder, QString());
        prepare();
    });
}

void SettingsPage::addDictionaries()
{
    QFormLayout *form = addGroup([] { return tr("Spelling"); });
    m_dictionaries = new QLineEdit(m_inner);
    m_dictionaries->setReadOnly(true);
    m_dictionaries->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    addLine(form, Key::Dictionaries, m_dictionaries, "settingDictionaries",
            [] { return tr("Folder of d&ictionaries"); });
    m_chooseDictionaries = new QPushButton(m_inner);
    m_chooseDictionaries->setObjectName(QStringLiteral("chooseDictionaries"));
    m_noDictionaries = new QPushButton(m_inner);
    m_noDictionaries->setObjectName(QStringLiteral("noDictionaries"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_chooseDictionaries);
    row->addWidget(m_noDictionaries);
    row->addStretch(1);
    form->addRow(QString(), row);
    m_dictionaryNote = new PlainLabel(m_inner);
    form->addRow(m_dictionaryNote);
    connect(m_chooseDictionaries, &QPushButton::clicked, this, &SettingsPage::chooseDictionaries);
    connect(m_noDictionaries, &QPushButton::clicked, this, [this] {
        set(Key::Dictionaries, QString());
        prepare();
    });
}

// ---- values

void SettingsPage::fillChoices()
{
    const auto fill = [](QComboBox &box, const QList<std::pair<QString, QVariant>> &items) {
        const QSignalBlocker quiet(box);
        box.clear();
        for (const auto &[words, value] : items)
            box.addItem(words, value);
    };
    QList<std::pair<QString, QVariant>> languages{ { tr("As the system has it"), QString() } };
    for (const Language language : kLanguages)
        languages.append({ nameOfLanguage(language), languageCode(language) });
    fill(*m_language, languages);
    fill(*m_theme,
         { { tr("As the system has them"), QStringLiteral("system") },
           { tr("Light"), QStringLiteral("light") },
           { tr("Dark"), QStringLiteral("dark") },
           { tr("High contrast"), QStringLiteral("contrast") } });
    const QDate example(2027, 3, 31);
    const QLocale locale = localeOf(uiLanguage());
    QList<std::pair<QString, QVariant>> dates{
        { tr("As the language has them: %1").arg(isolated(locale.toString(example, QLocale::ShortFormat))), QString() }
    };
    const QStringList formats = dateFormats();
    for (const QString &format : formats)
        dates.append({ locale.toString(example, format), format });
    fill(*m_dates, dates);
    QList<std::pair<QString, QVariant>> days;
    for (const int number : kDays)
        days.append({ number == 0 ? tr("Never") : tr("Every %n day(s)", nullptr, number), number });
    fill(*m_days, days);
    m_textSize->setSuffix(tr(" %", "after the size of the text"));
    m_minutes->setSpecialValueText(tr("Never"));
}

void SettingsPage::prepare()
{
    m_showing = true;
    fillChoices();
    choose(*m_language, m_preferences.value(Key::Language).toString());
    choose(*m_theme, m_preferences.value(Key::Theme).toString());
    m_textSize->setValue(m_preferences.textSize());
    choose(*m_dates, m_preferences.value(Key::DateFormat).toString());
    m_minutes->setValue(m_preferences.lockMinutes());
    m_leaving->setChecked(m_preferences.value(Key::LockOnLeaving).toBool());
    m_sleep->setChecked(m_preferences.value(Key::LockOnSleep).toBool());
    m_notify->setChecked(m_preferences.value(Key::Notifications).toBool());
    m_remember->setChecked(m_preferences.value(Key::RememberVaults).toBool());
    const QString folder = m_preferences.value(Key::BackupFolder).toString();
    m_folder->setText(folder.isEmpty() ? tr("none") : QDir::toNativeSeparators(folder));
    choose(*m_days, m_preferences.value(Key::BackupDays).toInt());
    const QString dictionaries = m_preferences.value(Key::Dictionaries).toString();
    m_dictionaries->setText(dictionaries.isEmpty() ? tr("those of this computer")
                                                   : QDir::toNativeSeparators(dictionaries));
    for (const Line &line : m_lines) {
        const bool enforced = m_preferences.isEnforced(line.key);
        line.control->setEnabled(!enforced);
        line.enforced->setVisible(enforced);
    }
    const bool folderIsFree = !m_preferences.isEnforced(Key::BackupFolder);
    m_choose->setEnabled(folderIsFree);
    m_none->setEnabled(folderIsFree && !folder.isEmpty());
    const bool dictionariesAreFree = !m_preferences.isEnforced(Key::Dictionaries);
    m_chooseDictionaries->setEnabled(dictionariesAreFree);
    m_noDictionaries->setEnabled(dictionariesAreFree && !dictionaries.isEmpty());
    m_shortcuts->setEnabled(!m_preferences.isEnforced(Key::Shortcuts));
    m_showing = false;
}

void SettingsPage::set(Key key, const QVariant &value)
{
    if (m_showing || m_preferences.value(key) == value)
        return;
    m_preferences.set(key, value);
    if (key == Key::RememberVaults && !value.toBool())
        m_preferences.set(Key::RecentVaults, QStringList());
    Q_EMIT changed(key);
}

void SettingsPage::chooseFolder()
{
    const QString known = m_preferences.value(Key::BackupFolder).toString();
    const QString folder
        = fileChoice().folder(this, tr("Choose the folder of the backups"), known.isEmpty() ? QDir::homePath() : known);
    if (folder.isEmpty())
        return;
    set(Key::BackupFolder, folder);
    prepare();
}

void SettingsPage::chooseDictionaries()
{
    const QString known = m_preferences.value(Key::Dictionaries).toString();
    const QString folder = fileChoice().folder(this, tr("Choose the folder of dictionaries"),
                                               known.isEmpty() ? QDir::homePath() : known);
    if (folder.isEmpty())
        return;
    set(Key::Dictionaries, folder);
    prepare();
}

void SettingsPage::setVault(desk::VaultDesk *vault) { m_ofDesk->setVault(vault); }

// ---- words

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings"));
    m_intro->setText(tr("They belong to you on this computer, but for those of the desk; each holds as soon as it is "
                        "changed."));
    for (const auto &[group, words] : m_groups)
        group->setTitle(words());
    for (const Line &line : m_lines) {
        if (line.label)
            line.label->setText(line.words());
        else
            setTextOf(*qobject_cast<QCheckBox *>(line.control), line.words());
        line.control->setAccessibleName(QString(line.words()).remove(QLatin1Char('&')));
        line.enforced->setText(tr("Laid down by the administrator"));
        line.control->setAccessibleDescription(m_preferences.isEnforced(line.key) ? line.enforced->text() : QString());
    }
    m_choose->setText(tr("Ch&oose…"));
    m_choose->setAccessibleName(tr("Choose the folder of the backups"));
    m_none->setText(tr("&No folder"));
    m_none->setAccessibleName(tr("No folder for backups"));
    m_backupNote->setText(tr("A backup is made while you work and checked by opening it. Old ones are thinned out: the "
                             "last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 "
                             "months."));
    m_chooseDictionaries->setText(tr("Choose folder…"));
    m_chooseDictionaries->setAccessibleName(tr("Choose the folder of dictionaries"));
    m_noDictionaries->setText(tr("None of my own"));
    m_noDictionaries->setAccessibleName(tr("No own folder of dictionaries"));
    m_dictionaryNote->setText(tr("A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of "
                                 "this computer. It holds from the next time a vault is opened."));
    m_shortcuts->setText(tr("&Keyboard shortcuts…"));
    m_close->setText(tr("Close"));
    prepare();
}

/// No proxy for the focus: the Tab key would pass over what stands behind it.
void SettingsPage::focusInEvent(QFocusEvent *) { m_language->setFocus(Qt::OtherFocusReason); }

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
