// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "rules/messages.h"
#include "ui/help/helppages.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace comity::ui {

class HelpBrowser;

/// Help beside what the officer works on: a page, what there is to know about a field, the table of contents, or what
/// a search found. Offline, in the language of the window. Esc closes it.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(std::shared_ptr<const Library> library, QWidget *parent = nullptr);
    ~HelpPanel() override;

    void setLibrary(const std::shared_ptr<const Library> &library) { m_library = library; }
    /// What the pages say for the keys of an action.
    void setKeysOf(HelpPages::KeysOf keysOf);

    /// An unknown page is the table of contents.
    void showPage(const QString &id);
    void showContents() { showPage({}); }
    /// False, and nothing changes, where the form has no such field.
    bool showField(const QString &instrument, const QString &form, const QString &pointer);
    /// So that it can follow the cursor.
    [[nodiscard]] bool isAtField() const { return !m_at.pointer.isEmpty(); }
    /// The page, or the pointer of the field; empty for the table of contents.
    [[nodiscard]] QString place() const { return isAtField() ? m_at.pointer : m_at.page; }
    void back();
    /// Forgets what was looked at.
    void clear();

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is shown, so that it can be shown again in another language.
    struct Place
    {
        QString page;
        QString instrument;
        QString form;
        QString pointer;
        QString words; ///< of a search
        friend bool operator==(const Place &, const Place &) = default;
    };
    void goTo(const Place &place);
    void write();
    void writePage();
    void writeContents();
    void writeFound();
    void retranslate();

    std::shared_ptr<const Library> m_library;
    HelpPages::KeysOf m_keysOf;
    Place m_at;
    QList<Place> m_before;

    QToolButton *m_contents;
    QToolButton *m_back;
    QLineEdit *m_search;
    QToolButton *m_close;
    HelpBrowser *m_browser;
};

} // namespace comity::ui
