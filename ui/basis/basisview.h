// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/basiswords.h"
#include "desk/vaultdesk.h"

#include <QSet>
#include <QStyle>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTreeWidgetItem;

namespace comity::ui {

class ArticlePanel;
class LineTree;
class PlainLabel;
class StandingImport;

/// The legal basis of a request in words: what is in force, which regime governs, what follows, each line with its
/// paragraph, and the text of that at one click. Below it what the office knows of the Parties, which comes from a file
/// and goes into one.
class BasisView : public QWidget
{
    Q_OBJECT

public:
    explicit BasisView(desk::VaultDesk &vault, QWidget *parent = nullptr);

    /// What is shown from now on; while a Party or the day is missing, that is said.
    void ask(const QString &instrument, const BasisQuestion &question);
    /// Reads anew what the office knows.
    void refresh();
    [[nodiscard]] const std::optional<LegalBasis> &basis() const { return m_basis; }
    /// The answer at one look: in force or not, and which regime governs.
    struct Summary
    {
        QStyle::StandardPixmap picture = QStyle::SP_MessageBoxInformation;
        QStringList sentences; ///< none while something is missing
    };
    [[nodiscard]] Summary summary() const;
    /// What this file would change.
    void importFile(const QString &path);

Q_SIGNALS:
    void failed(const comity::Error &error);
    void told(const QString &sentence);
    void answered(); ///< the answer may be another
    /// Null: the office was told nothing yet.
    void standingRead(const std::shared_ptr<const comity::Standing> &standing);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int kParagraphRole = Qt::UserRole;   ///< of a line: "9(4)"
    static constexpr int kHeadingRole = Qt::UserRole + 1; ///< of a heading: "channel"
    void build();
    void retranslate();
    void show(); ///< at once, or when the view is to be seen
    void fill();
    [[nodiscard]] bool canAnswer() const;
    void fillTree(const BasisInWords &words);
    void addParagraphs(const BasisInWords &words);
    void addSwitches(const BasisInWords &words);
    QTreeWidgetItem *heading(const QString &id, const BasisInWords &words);
    QTreeWidgetItem *line(QTreeWidgetItem *above, const QString &text, const QString &paragraph,
                          std::optional<Setting> setting = {});
    [[nodiscard]] QString missing() const;
    [[nodiscard]] const Instrument *instrument() const;
    void showArticle(const QString &paragraph);
    void showKnown();
    void askForImport();
    void askForExport();
    void closeImport();

    desk::VaultDesk &m_vault;
    QString m_instrument;
    BasisQuestion m_question;
    std::shared_ptr<const Standing> m_standing;
    bool m_unreadable = false; ///< the vault has one that this program cannot read
    std::optional<LegalBasis> m_basis;
    QString m_read; ///< the instrument whose standing is known
    int m_asked = 0;
    bool m_stale = true;
    bool m_filling = false;
    QSet<QString> m_folded; ///< headings that the officer closed
    QString m_paragraph;    ///< whose article is shown

    QStackedWidget *m_stack;
    QWidget *m_answer;
    QScrollArea *m_answerPlace;
    PlainLabel *m_icon;
    PlainLabel *m_force;
    PlainLabel *m_unknown;
    QSplitter *m_splitter;
    LineTree *m_tree;
    QWidget *m_place; ///< of the article
    PlainLabel *m_hint;
    ArticlePanel *m_article = nullptr;
    PlainLabel *m_known;
    QPushButton *m_import;
    QPushButton *m_export;
    StandingImport *m_incoming;
};

} // namespace comity::ui
