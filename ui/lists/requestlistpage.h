// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listsettings.h"
#include "ui/lists/requestlistmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace comity::ui {

class EmptyPanel;
class ExportStrip;
class NameStrip;
class PlainLabel;
class RequestFilterBar;
class RequestTable;

/// A list of requests: what goes out, what comes in, or all; found as one types, narrowed by filters, opened with
/// Enter. Keys: "/" or Ctrl+F to the search, Down from there into the table, Escape empties the search, Ctrl+Shift+F
/// shows the filters, F10 or the menu key opens what can be done with the rows.
class RequestListPage : public QWidget
{
    Q_OBJECT

public:
    /// Of one direction or, without one, of both. The source outlives the page.
    RequestListPage(RequestSource &source, std::shared_ptr<const Library> library, std::optional<Direction> direction,
                    QWidget *parent = nullptr);
    ~RequestListPage() override;

    /// Of another shelf than the desk: the archive, the bin. Before the first refresh().
    void setShelf(store::Shelf shelf);
    [[nodiscard]] store::Shelf shelf() const { return m_shelf; }
    /// A sentence that always stands above the list; asked each time, in the language of the window.
    void setNote(std::function<QString()> note);

    /// Reads the list for the first time, or anew after something was saved: selection and place stay.
    void refresh();

    void setSettings(const ListSettings &settings);
    [[nodiscard]] ListSettings settings() const;

    /// Text and filter, to be kept and to be shown again.
    [[nodiscard]] QJsonObject savedSearch() const;
    void applySaved(const QJsonObject &saved);

    [[nodiscard]] QList<RequestId> selectedRequests() const; ///< in the order shown
    /// Requests to do something with: how many, and how to read them.
    struct Rows
    {
        qint64 n = 0;
        bool more = false; ///< at least so many
        desk::PageReader next;
    };
    [[nodiscard]] Rows selectedRows() const;
    [[nodiscard]] Rows allRows() const; ///< of the list as it is filtered now, also those not scrolled to
    /// Selects a request if it is among the rows read so far.
    bool selectRequest(RequestId id);
    void focusSearch();

    [[nodiscard]] RequestListModel &model() { return *m_model; }

    /// Asks for the name of a file to write, given a proposal; empty when the officer thought better of it. A test puts
    /// in its own.
    using AskPath = std::function<QString(QWidget *parent, const QString &title, const QString &proposal)>;
    void setAskPath(AskPath ask);

    /// What an empty list says when it is one of a special kind, the drafts of an officer for example; asked each time,
    /// in the language of the window.
    struct EmptyWords
    {
        QString heading;
        QString advice;
    };
    void setEmptyWords(std::function<EmptyWords()> words);

Q_SIGNALS:
    void requestActivated(comity::store::RequestId id);
    void selectionChanged();
    void settingsChanged(const comity::ui::ListSettings &settings);
    void saveSearchWanted(const QString &name, const QJsonObject &search);
    void newRequestWanted();
    void importWanted();
    /// Of these, where each was: an officer may think better of it.
    void moveWanted(const QList<comity::store::RequestId> &ids, comity::store::Shelf to);
    void putBackWanted(const QList<comity::store::RequestId> &ids);
    void assignWanted(const QList<comity::store::RequestSummary> &requests, comity::store::OfficerId officer);
    void papersWanted(); ///< print what is selected, or all, or write PDF files of it

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void addActions();
    void retranslate();
    void applyQuery();
    void offerStates();
    void showMode();
    void showFound();
    void showPanel();
    void sayNothing();
    void sayEmptyVault();
    void enableActions();
    void rememberColumns();
    void copyReferences();
    void addShelfActions(QMenu &menu);
    void fillOfficers();
    void assignTo(store::OfficerId officer);
    void exportRows(bool selectionOnly);
    void showMenu(const QPoint &globalPlace);
    [[nodiscard]] RequestQuery wantedQuery() const;
    [[nodiscard]] QString foundSentence() const;

    RequestSource &m_source;
    std::shared_ptr<const Library> m_library;
    std::optional<Direction> m_direction;
    RequestListModel *m_model;
    ListSettings m_settings;
    QTimer m_typing;
    store::Shelf m_shelf = store::Shelf::Desk;
    QList<store::Officer> m_officers; ///< those at work
    AskPath m_askPath;
    std::function<QString()> m_noteWords;
    std::function<EmptyWords()> m_emptyWords;
    std::optional<Error> m_error; ///< why nothing could be read the last time
    bool m_asked = false;         ///< something was read at all
    bool m_searching = false;     ///< the table shows the columns of a search
    bool m_setting = false;       ///< settings are being put in, not made by the officer

    QLineEdit *m_search;
    QComboBox *m_order;
    PlainLabel *m_orderLabel;
    QToolButton *m_filters;
    QToolButton *m_columns;
    QToolButton *m_save;
    QToolButton *m_more;
    RequestFilterBar *m_filterBar;
    PlainLabel *m_note;
    PlainLabel *m_found;
    PlainLabel *m_hint;
    NameStrip *m_nameStrip;
    ExportStrip *m_export;
    QStackedWidget *m_stack;
    RequestTable *m_table;
    EmptyPanel *m_empty;
    QAction *m_open;
    QAction *m_copy;
    QAction *m_papers;
    QAction *m_toArchive;
    QAction *m_toBin;
    QAction *m_putBack;
    QMenu *m_assign;
    QAction *m_exportSelection;
    QAction *m_exportAll;
    QAction *m_refresh;
};

} // namespace comity::ui
