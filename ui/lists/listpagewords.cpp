// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page of requests says: its words, how much was found, and what to do when there is nothing.
#include "ui/lists/liststrips.h"
#include "ui/lists/requestfilterbar.h"
#include "ui/lists/requestlistpage.h"
#include "ui/lists/requesttable.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <limits>

namespace comity::ui {

namespace {

int forPlural(qint64 n) { return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max())); }

void name(QToolButton *button, const QString &text, const QString &what)
{
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(safeText(what));
}

} // namespace

void RequestListPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search in everything: references, names, addresses, texts"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(safeText(tr("Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.")));
    m_orderLabel->setText(tr("&Order:"));
    m_order->setAccessibleName(tr("Order of what is found"));
    m_order->setItemText(0, tr("Newest first"));
    m_order->setItemText(1, tr("Best match first"));
    name(m_columns, tr("Co&lumns"), tr("Choose, move, size and sort the columns."));
    name(m_save, tr("Sa&ve search"), tr("Keep the text and the filters under a name."));
    name(m_more, tr("&Actions"), tr("What can be done with the selected requests."));
    m_open->setText(tr("&Open"));
    m_copy->setText(tr("&Copy the reference"));
    m_assign->setTitle(tr("Assi&gn to"));
    m_toArchive->setText(tr("Move to the archi&ve"));
    m_toBin->setText(tr("Move to the &bin"));
    m_putBack->setText(m_shelf == store::Shelf::Bin ? tr("&Take out of the bin") : tr("&Take out of the archive"));
    m_note->setVisible(static_cast<bool>(m_noteWords));
    m_note->setText(m_noteWords ? m_noteWords() : QString());
    m_papers->setText(tr("&Print or write PDF files…"));
    m_exportSelection->setText(tr("Export the &selected requests…"));
    m_exportAll->setText(tr("&Export all requests of this list…"));
    m_refresh->setText(tr("&Read the list again"));
    m_table->setAccessibleName(!m_direction                              ? tr("Requests")
                                   : *m_direction == Direction::Outgoing ? tr("Outgoing requests")
                                                                         : tr("Incoming requests"));
    if (!m_filterBar->hasWords())
        m_filterBar->setWords(m_model->words());
    showFound();
}

QString RequestListPage::foundSentence() const
{
    const bool searching = m_model->query().isSearch();
    if (m_error)
        return tr("The requests cannot be read.");
    const auto found = m_model->found();
    if (!found) {
        if (!m_asked)
            return {};
        return searching ? tr("Searching…") : tr("Reading the requests…");
    }
    if (found->n == 0 && !found->more)
        return {}; // said where the rows would be, with what to do
    const int n = forPlural(found->n);
    if (found->more)
        return searching ? tr("%Ln+ request(s) found", "at least so many", n)
                         : tr("%Ln+ request(s)", "at least so many", n);
    return searching ? tr("%Ln request(s) found", nullptr, n) : tr("%Ln request(s)", nullptr, n);
}

void RequestListPage::showFound()
{
    const bool filtering = m_filterBar->isFiltering();
    const bool hidden = filtering && !m_filters->isChecked();
    name(m_filters, hidden ? tr("&Filters (in use)") : tr("&Filters"),
         tr("Show or hide what narrows the list: Ctrl+Shift+F."));
    m_found->setText(foundSentence());
    QStringList hints;
    if (m_model->isNarrowed() && m_model->query().isSearch())
        hints.append(
            tr("What you typed is in so many words that not all of them were looked for: more letters find more."));
    if (m_error)
        hints.append(m_error->message);
    if (hidden && m_stack->currentWidget() == m_table)
        hints.append(tr("Filters narrow this list."));
    m_hint->setText(hints.join(u' '));
    m_save->setEnabled(filtering || !m_search->text().trimmed().isEmpty());
    showPanel();
    enableActions();
}

void RequestListPage::showPanel()
{
    const bool nothing = m_error || (m_asked && m_model->isComplete() && m_model->rowCount() == 0);
    const bool rowsThere = m_model->rowCount() > 0;
    if (m_model->isLoading() && !rowsThere && m_stack->currentWidget() == m_empty)
        return; // what is said now stays until it is known better
    if (nothing && !rowsThere) {
        const bool focused = m_table->hasFocus();
        sayNothing();
        m_stack->setCurrentWidget(m_empty);
        if (focused)
            m_search->setFocus(Qt::OtherFocusReason);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
}

void RequestListPage::sayNothing()
{
    const EmptyPanel::Offer clearFilters{ QStringLiteral("emptyClearFilters"), tr("Clear the filters"), [this] {
                                             m_filterBar->clear();
                                             focusSearch();
                                         } };
    const EmptyPanel::Offer clearSearch{ QStringLiteral("emptyClearSearch"), tr("Clear the search"), [this] {
                                            m_search->clear();
                                            applyQuery();
                                            focusSearch();
                                        } };
    const QString text = m_model->words().isolated(m_model->query().text);
    if (m_error) {
        m_empty->say(tr("The requests cannot be read."), m_error->message,
                     { { QStringLiteral("emptyAgain"), tr("Try again"), [this] {
                            m_asked = false;
                            applyQuery();
                        } } });
    } else if (m_model->query().isSearch() && m_filterBar->isFiltering()) {
        m_empty->say(
            tr("Nothing found for “%1” with these filters.").arg(text),
            tr("Clear the filters to search in all requests, or try fewer or other words; parts of words will do."),
            { clearFilters, clearSearch });
    } else if (m_model->query().isSearch()) {
        m_empty->say(tr("Nothing found for “%1”.").arg(text),
                     tr("Try fewer or other words; parts of words will do, in any of the languages of the request."),
                     { clearSearch });
    } else if (m_filterBar->isFiltering()) {
        m_empty->say(tr("No request passes these filters."), tr("Clear the filters to see all requests of this list."),
                     { clearFilters });
    } else {
        sayEmptyVault();
    }
}

void RequestListPage::setEmptyWords(std::function<EmptyWords()> words)
{
    m_emptyWords = std::move(words);
    showPanel();
}

void RequestListPage::sayEmptyVault()
{
    const EmptyPanel::Offer begin{ QStringLiteral("emptyNew"), tr("New request"),
                                   [this] { Q_EMIT newRequestWanted(); } };
    const EmptyPanel::Offer import{ QStringLiteral("emptyImport"), tr("Import requests"),
                                    [this] { Q_EMIT importWanted(); } };
    if (m_emptyWords) {
        const EmptyWords words = m_emptyWords();
        m_empty->say(words.heading, words.advice,
                     m_shelf == store::Shelf::Desk ? QList<EmptyPanel::Offer>{ begin } : QList<EmptyPanel::Offer>());
    } else if (m_direction == Direction::Incoming) {
        m_empty->say(tr("No request has come in yet."),
                     tr("Import the file of a request that you received, or write it down as a new request."),
                     { import, begin });
    } else {
        m_empty->say(m_direction ? tr("There is no outgoing request yet.")
                                 : tr("There is no request in this vault yet."),
                     tr("Begin with a new request, or import the requests that you have as files."), { begin, import });
    }
}

} // namespace comity::ui
