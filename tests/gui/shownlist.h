// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/fakerequests.h"
#include "ui/lists/requestlistpage.h"
#include "ui/widgets/uilanguage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace comity::test {

using namespace Qt::StringLiterals;
using namespace comity::ui;

/// The widgets hear of it with the next events.
inline void speak(Language language)
{
    setUiLanguage(language);
    QCoreApplication::processEvents();
}

/// A page on the screen, with what a test takes hold of.
struct ShownList
{
    explicit ShownList(RequestSource &source, const std::shared_ptr<const Library> &library,
                       std::optional<Direction> direction = {})
        : page(source, library, direction)
    {
        page.resize(1000, 600);
        page.show();
        page.refresh();
    }

    template <typename T = QWidget>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"requests"_s); }
    [[nodiscard]] QLineEdit *search() const { return part<QLineEdit>(u"search"_s); }
    [[nodiscard]] QString says(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] RequestId current() { return page.model().idAt(table()->currentIndex().row()); }
    void type(const QString &text) const
    {
        search()->setFocus();
        QTest::keyClicks(search(), text);
    }
    void click(const QString &button) const { QTest::mouseClick(part<QAbstractButton>(button), Qt::LeftButton); }
    void choose(const QString &box, const QString &entry) const
    {
        auto *combo = part<QComboBox>(box);
        const int index = combo->findText(entry);
        if (index < 0)
            qFatal("There is no entry %s", qPrintable(entry));
        combo->setFocus();
        combo->setCurrentIndex(index);
    }
    [[nodiscard]] QMenu *columnMenu() const
    {
        click(u"chooseColumns"_s);
        return part<QMenu>(u"columnMenu"_s);
    }

    RequestListPage page;
};

} // namespace comity::test
