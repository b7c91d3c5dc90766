// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace comity::ui {

class AuthorityPage;
class BackupKeeper;
class BasisPage;
class BatchPanel;
class CasePage;
class ConditionsPage;
class DeadlinesPage;
class DeskDeadlines;
class DirectoryPage;
class InstrumentsPage;
class MessageStrip;
class OfficersPage;
class PlainLabel;
class Preferences;
class RequestListPage;
class RequestSource;
class SheetPage;
class ZoneStrip;
class Spelling;
class StatisticsPage;

/// The open desk: what there is at the side, and in the middle a list or the request that is worked on.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    DeskPage(desk::VaultDesk &vault, Preferences &preferences, const desk::VaultFacts &facts, const Clock &clock,
             QWidget *parent = nullptr);
    ~DeskPage() override;

    /// How the texts of requests that are opened from now on are spelled, with the words that the vault has for it.
    void setSpelling(std::unique_ptr<Spelling> spelling);
    [[nodiscard]] Spelling *spelling() const { return m_spelling.get(); }
    [[nodiscard]] CasePage *currentCase() const;
    [[nodiscard]] MessageStrip &messages() const { return *m_messages; }
    [[nodiscard]] const desk::VaultFacts &facts() const { return m_facts; }

    void newRequest(const QString &instrument, const QString &type, Direction direction);
    void copyCurrent();
    /// Asks for request files and transmittals and takes them into the vault.
    void importFiles();
    /// Takes these into the vault; what was refused is told.
    void import(const QStringList &paths);
    /// Asks for a paper of the dialogue that came in, and shows it in its case.
    void receivePaper();
    void openRequest(desk::RequestId id);
    /// Of the request that is open, or of those in the list.
    void print();
    void showExport();
    [[nodiscard]] BatchPanel &batch() const { return *m_batch; }
    void closeCase();
    void showDeadlines();
    void showConditions();
    void showDirectory();
    /// The legal basis, as it was left; of requests to this Party, where one is named.
    void showBasis(const QString &party = {});
    /// A place at the side, by the name of its action: "outgoing", "directory" …
    void goTo(const QString &place);
    void showInstruments();
    void showInstrument(const QString &id);
    [[nodiscard]] DirectoryPage &directory() const { return *m_directory; }
    void showAuthority();
    void showSheet();
    void showOfficers();
    void showOwnPassphrase();
    /// Those of the desk: what is due may be another.
    void settingsChanged();
    /// The settings of backups may have changed.
    void checkBackup();
    void makeBackup();
    void find();
    /// What was typed is on the medium when this returns.
    Result<void> keepNow();
    void keep();

Q_SIGNALS:
    void caseChanged(); ///< another request is open, or none
    void lockWanted();
    /// The vault keeps other instruments than before: the desk has to begin anew.
    void instrumentsChanged(const QString &sentence, const QString &instrument);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Place { Outgoing, Incoming, Drafts, Due, Archive, Bin, Directory, Statistics };
    static constexpr Place kLastPlace = Statistics;           ///< saved searches and the other places stand behind it
    static constexpr int kSearchRole = Qt::UserRole;          ///< of the side list: what a saved search looks for
    static constexpr int kOfficersRole = Qt::UserRole + 1;    ///< of the side list: the officers' place
    static constexpr int kConditionsRole = Qt::UserRole + 2;  ///< of the side list: the place of the conditions
    static constexpr int kBasisRole = Qt::UserRole + 3;       ///< of the side list: the place of the legal basis
    static constexpr int kInstrumentsRole = Qt::UserRole + 4; ///< of the side list: the place of the instruments
    void build();
    void buildPages();
    void buildOfficers();
    void buildBasis();
    void retranslate();
    void refreshCounts();
    void showPlace(int row);
    void showCurrentPlace(); ///< after a page that is none
    void showCase(const desk::OpenedRequest &opened);
    void reopenCase(const QString &sentences);
    void openCase(desk::RequestId id, const std::function<void(CasePage &page)> &then = {});
    void readPaper(const QString &path);
    void takePaper(const desk::PaperAtTheDesk &received, const QString &path);
    void takeForCase(const Result<desk::PaperAtTheDesk> &received, const QString &path);
    void takeDropped(const QStringList &paths);
    void addNew(const Request &request, bool received);
    [[nodiscard]] RequestListPage *listAt(int place) const; ///< null for the deadlines
    void buildDeadlines();
    void showPapers();
    void addShelves();
    void move(const QList<desk::RequestId> &ids, store::Shelf to);
    void putBack(const QList<desk::RequestId> &ids, store::Shelf from);
    void assign(const QList<desk::RequestSummary> &requests, desk::OfficerId officer);
    void assignBack(QMap<desk::OfficerId, QList<desk::RequestId>> before);
    void afterMoving(const Result<void> &done, const std::function<QString()> &words,
                     const std::function<void()> &undo);
    void tellImported(const QList<desk::ImportedFile> &files);
    void saveSearch(const QString &name, const QJsonObject &search);
    void loadSearches();
    void addLastPlaces();
    void openStatistics();
    void choosePlace(int role);
    [[nodiscard]] RequestListPage *currentList() const;
    RequestListPage *makeList(RequestSource &source, std::optional<Direction> direction, const char *name);

    desk::VaultDesk &m_vault;
    Preferences &m_preferences;
    desk::VaultFacts m_facts;
    Clock m_clock;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<RequestSource> m_source;
    std::unique_ptr<RequestSource> m_draftSource;
    desk::RequestCounts m_counts;

    PlainLabel *m_officer;
    QListWidget *m_side;
    MessageStrip *m_messages;
    QStackedWidget *m_stack;
    QList<RequestListPage *> m_lists; ///< see listAt()
    DeadlinesPage *m_deadlines;
    ZoneStrip *m_zone;
    DirectoryPage *m_directory;
    DeskDeadlines *m_due;
    BatchPanel *m_batch;
    AuthorityPage *m_authority;
    QWidget *m_sheetPlace;
    QWidget *m_sheetScroll; ///< around it
    SheetPage *m_sheet;
    PlainLabel *m_sheetNote;
    OfficersPage *m_officers;
    ConditionsPage *m_conditions;
    StatisticsPage *m_statistics = nullptr; ///< made when it is first wanted
    BasisPage *m_basis;
    InstrumentsPage *m_instruments = nullptr; ///< made when it is wanted
    BackupKeeper *m_backups;
    CasePage *m_case = nullptr;
};

} // namespace comity::ui
