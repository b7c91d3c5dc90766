// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentview.h"

#include "services/instrumentwords.h"
#include "services/kinds.h"
#include "ui/request/articlepanel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kListCharacters = 30;
constexpr int kArticleLines = 9;
constexpr int kKindLines = 6;

QTreeWidget *tree(const char *name, int lines, QWidget *parent)
{
    auto *made = new QTreeWidget(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setRootIsDecorated(false);
    made->setUniformRowHeights(true);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setMinimumHeight(made->fontMetrics().lineSpacing() * lines);
    return made;
}

/// By their names in the language of the window.
QString languagesOf(const Instrument &instrument)
{
    QStringList names;
    for (const Language language : kLanguages) {
        const Choice *choice = instrument.choice(QStringLiteral("language"), languageCode(language));
        if (instrument.authenticLanguages.contains(language))
            names.append(choice ? choice->label.in(uiLanguage()) : nameOfLanguage(language));
    }
    return localeOf(uiLanguage()).createSeparatedList(names);
}

} // namespace

InstrumentView::InstrumentView(std::shared_ptr<const Library> library, QWidget *parent)
    : QWidget(parent), m_library(std::move(library))
{
    build();
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &InstrumentView::showInstrument);
    connect(m_list, &QListWidget::currentRowChanged, this, &InstrumentView::chosenChanged);
    connect(m_articles, &QTreeWidget::currentItemChanged, this, &InstrumentView::showArticle);
    m_list->setCurrentRow(0);
}

void InstrumentView::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("instrumentList"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * kListCharacters);
    for (const auto &instrument : m_library->instruments())
        (new QListWidgetItem(m_list))->setData(Qt::UserRole, instrument->id);

    auto *one = new QWidget;
    m_title = new PlainLabel(one);
    m_title->setObjectName(QStringLiteral("instrumentTitle"));
    m_title->makeHeading(1);
    m_about = new PlainLabel(one);
    m_about->setObjectName(QStringLiteral("instrumentAbout"));
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_articlesLabel = new PlainLabel(one);
    m_articles = tree("instrumentArticles", kArticleLines, one);
    m_articlesLabel->setBuddy(m_articles);
    m_articles->setColumnCount(3);
    m_articles->header()->setStretchLastSection(false);
    m_articles->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_articlePlace = new QWidget(one);
    m_articleColumn = new QVBoxLayout(m_articlePlace);
    m_articleColumn->setContentsMargins({});
    m_kindsLabel = new PlainLabel(one);
    m_kinds = tree("instrumentKinds", kKindLines, one);
    m_kindsLabel->setBuddy(m_kinds);
    auto *column = new QVBoxLayout(one);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_articlesLabel);
    column->addWidget(m_articles, 1);
    column->addWidget(m_articlePlace);
    column->addWidget(m_kindsLabel);
    column->addWidget(m_kinds);

    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(scrolledPage(one, "instrumentScroll", parts));
    parts->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(parts);
}

const Instrument *InstrumentView::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_library->instrument(item->data(Qt::UserRole).toString()) : nullptr;
}

void InstrumentView::choose(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
}

void InstrumentView::showInstrument()
{
    const Instrument *instrument = chosen();
    if (!instrument)
        return;
    const Language language = uiLanguage();
    m_title->setText(instrument->title.in(language));
    QStringList about{ tr("%1 · %2 · %3", "symbol, where it comes from, whether it is in force")
                           .arg(isolated(instrument->symbol), originWords(instrument->origin),
                                statusWords(instrument->status)),
                       tr("Authentic languages: %1").arg(languagesOf(*instrument)) };
    about += factSentences(*instrument, language);
    about.append(textSentence(*instrument));
    about.append(wordsSentence(*instrument, language));
    for (const Label &remark : instrument->remarks)
        about.append(QStringLiteral("• ") + remark.in(language));
    m_about->setText(about.join(QLatin1Char('\n')));
    fillArticles();
    m_kinds->clear();
    for (const Template *form : kindsByArticle(*instrument))
        new QTreeWidgetItem(m_kinds, { instrument->cite(form->paragraph, language), form->title.in(language) });
    m_kinds->resizeColumnToContents(0);
}

void InstrumentView::fillArticles()
{
    const Instrument *instrument = chosen();
    const QTreeWidgetItem *current = m_articles->currentItem();
    const QString before = current ? current->data(0, Qt::UserRole).toString() : QString();
    m_articles->clear();
    for (const Article &article : instrument->articles) {
        const QString mark = !article.included ? tr("text not included")
            : article.verified                 ? tr("compared with a copy")
                                               : tr("not verified");
        auto *item
            = new QTreeWidgetItem(m_articles, { instrument->cite(article.number, uiLanguage()), article.title, mark });
        item->setData(0, Qt::UserRole, article.number);
        if (article.number == before)
            m_articles->setCurrentItem(item);
    }
    for (const int column : { 0, 2 })
        m_articles->resizeColumnToContents(column);
    showArticle();
}

void InstrumentView::showArticle()
{
    const Instrument *instrument = chosen();
    const QTreeWidgetItem *item = m_articles->currentItem();
    delete m_article;
    m_article = nullptr;
    if (!instrument || !item)
        return;
    m_article = new ArticlePanel(*instrument, item->data(0, Qt::UserRole).toString(), m_articlePlace);
    m_article->setObjectName(QStringLiteral("instrumentArticle"));
    m_articleColumn->addWidget(m_article);
}

void InstrumentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InstrumentView::retranslate()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const Instrument *instrument = m_library->instrument(item->data(Qt::UserRole).toString());
        item->setText(tr("%1 (%2)", "instrument, where it comes from")
                          .arg(instrument->shortTitle.in(uiLanguage()), originWords(instrument->origin)));
    }
    m_list->setAccessibleName(tr("Instruments"));
    m_articlesLabel->setText(tr("&Articles"));
    m_articles->setAccessibleName(tr("Articles"));
    m_articles->setHeaderLabels({ tr("Article"), tr("Heading"), tr("Text") });
    m_kindsLabel->setText(tr("&Kinds of requests"));
    m_kinds->setAccessibleName(tr("Kinds of requests"));
    m_kinds->setHeaderLabels({ tr("Paragraph"), tr("Request") });
    showInstrument();
}

} // namespace comity::ui
