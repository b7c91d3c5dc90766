// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "ui/widgets/preferences.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace comity::ui {

class DeskSettings;
class PlainLabel;

/// What this user can set on this computer. A change holds at once and is kept; what the administrator laid down is
/// shown and cannot be changed.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Preferences &preferences, QWidget *parent = nullptr);

    /// Shows what holds now: it may have been changed elsewhere.
    void prepare();
    /// See DeskSettings::setVault().
    void setVault(desk::VaultDesk *vault);
    [[nodiscard]] DeskSettings &ofDesk() const { return *m_ofDesk; }

Q_SIGNALS:
    void changed(comity::ui::Preferences::Key key);
    void shortcutsWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< on to the first control

private:
    /// A line of the page: its label, what is set with, the word that it was laid down.
    struct Line
    {
        Preferences::Key key;
        PlainLabel *label; ///< none for a box to tick
        QWidget *control;
        PlainLabel *enforced;
        std::function<QString()> words;
    };
    using Words = std::function<QString()>;

    void build();
    QFormLayout *addGroup(const Words &words);
    void addLine(QFormLayout *form, Preferences::Key key, QWidget *control, const char *name, const Words &words);
    QCheckBox *addBox(QFormLayout *form, Preferences::Key key, const char *name, const Words &words);
    QComboBox *addChoice(QFormLayout *form, Preferences::Key key, const char *name, const Words &words);
    QSpinBox *addNumber(QFormLayout *form, Preferences::Key key, const char *name, const Words &words);
    void addWindow();
    void addLocking();
    void addBackups();
    void addDictionaries();
    void fillChoices();
    void set(Preferences::Key key, const QVariant &value);
    void chooseFolder();
    void chooseDictionaries();
    void retranslate();

    Preferences &m_preferences;
    bool m_showing = true; ///< what is shown is not what is set; also while the page is built
    std::vector<Line> m_lines;
    std::vector<std::pair<QGroupBox *, Words>> m_groups;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    QWidget *m_inner;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QSpinBox *m_textSize = nullptr;
    QComboBox *m_dates = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_leaving = nullptr;
    QCheckBox *m_sleep = nullptr;
    QCheckBox *m_notify = nullptr;
    QCheckBox *m_remember = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_none = nullptr;
    QComboBox *m_days = nullptr;
    PlainLabel *m_backupNote = nullptr;
    QLineEdit *m_dictionaries = nullptr;
    QPushButton *m_chooseDictionaries = nullptr;
    QPushButton *m_noDictionaries = nullptr;
    PlainLabel *m_dictionaryNote = nullptr;
    DeskSettings *m_ofDesk = nullptr;
    QPushButton *m_shortcuts;
    QPushButton *m_close;
};

} // namespace comity::ui
