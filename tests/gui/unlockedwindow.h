// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guifixture.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>

namespace comity::ui {

/// Two or more that go by the same letter where this window is now: in the menu bar and on the page.
inline QStringList mnemonicCollisions(const MainWindow &window)
{
    QMap<QChar, QStringList> byLetter;
    const auto add = [&](const QString &words) {
        if (const QChar letter = mnemonicOf(words); !letter.isNull())
            byLetter[letter].append(words);
    };
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus)
        add(menu->text());
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
    }
    QStringList found;
    for (auto it = byLetter.begin(); it != byLetter.end(); ++it)
        if (it->size() > 1)
            found.append(languageCode(uiLanguage()) + QStringLiteral(": ") + it.key() + QStringLiteral(": ")
                         + it->join(QStringLiteral(" | ")));
    return found;
}

/// The whole window over a vault of Ada's, unlocked with keys as an officer does it.
class UnlockedWindow
{
public:
    explicit UnlockedWindow(GuiFixture &fixture) : m_fixture(fixture) { }

    void show(Preferences &preferences)
    {
        MainWindow::Surroundings around{ m_fixture.library, m_fixture.system, m_fixture.system.clock, {} };
        window = std::make_unique<MainWindow>(around, preferences);
        window->resize(1200, 900);
        window->showStart();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    void unlock(const QString &passphrase = QString::fromLatin1(kStrong))
    {
        m_fixture.preferences.rememberVault(m_fixture.vaultPath());
        if (!window)
            show(m_fixture.preferences);
        QLineEdit &secret = child<QLineEdit>(child<QWidget>(*window, "passphrase"), "secret");
        QTRY_VERIFY(secret.isEnabled());
        QTest::keyClicks(&secret, passphrase);
        QTest::keyClick(&secret, Qt::Key_Return);
        QTRY_VERIFY(window->desk() != nullptr);
    }
    void trigger(const char *action) const { window->actions().action(QString::fromLatin1(action))->trigger(); }
    void click(const char *name) const
    {
        auto &button = child<QPushButton>(*window, name);
        QVERIFY2(button.isVisible(), name);
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    MessageStrip &messages() const { return window->desk()->messages(); }

    std::unique_ptr<MainWindow> window;

private:
    GuiFixture &m_fixture;
};

} // namespace comity::ui
