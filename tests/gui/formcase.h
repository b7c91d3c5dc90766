// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/samplerequest.h"
#include "ui/request/fieldbox.h"
#include "ui/request/fieldeditor.h"
#include "ui/request/formview.h"
#include "ui/request/lineedit.h"
#include "ui/request/sectionbox.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace comity::ui {

inline QString latin(const char *text) { return QString::fromLatin1(text); }

inline QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A form of the sample case, in a window that has the focus.
struct Desk
{
    Desk(const std::shared_ptr<const Library> &library, const Request &request,
         const std::shared_ptr<const Instrument> &instrument = {})
        : edit(instrument ? new RequestEdit(library, instrument, request) : new RequestEdit(library, request)),
          view(new FormView(*edit))
    {
        view->resize(900, 700);
        view->show();
        view->activateWindow();
    }
    [[nodiscard]] bool isReady() const
    {
        if (!QTest::qWaitForWindowActive(view.get()))
            return false;
        const auto sections = view->findChildren<SectionBox *>();
        return QTest::qWaitFor([&sections] {
            return std::all_of(sections.begin(), sections.end(),
                               [](SectionBox *section) { return section->isBuilt(); });
        });
    }
    [[nodiscard]] FieldBox *box(const char *name) const { return view->findChild<FieldBox *>(latin(name)); }
    template <typename Widget>
    [[nodiscard]] Widget *in(const char *field, const char *name) const
    {
        FieldBox *around = box(field);
        return around ? around->findChild<Widget *>(latin(name)) : nullptr;
    }
    [[nodiscard]] LineEdit *line(const char *field) const { return in<LineEdit>(field, "line"); }
    [[nodiscard]] QString textOf(const char *key) const { return edit->textAt({ latin(key), -1, {}, {} }); }

    std::unique_ptr<RequestEdit> edit;
    std::unique_ptr<FormView> view;
};

/// The field with the cursor, by its object name.
inline QString fieldWithCursor()
{
    for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<FieldBox *>(at))
            return at->objectName();
    }
    return {};
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Of any script, which QTest::keyClicks() does not know.
inline void type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, QString(c), Qt::NoModifier);
}

} // namespace comity::ui
