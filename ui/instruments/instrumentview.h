// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"

#include <QWidget>

class QListWidget;
class QTreeWidget;
class QVBoxLayout;

namespace comity::ui {

class ArticlePanel;
class PlainLabel;

/// The instruments that there are, and what is known of the one that is chosen: its facts, what of its text was
/// verified, its articles to be read, its kinds of requests.
class InstrumentView : public QWidget
{
    Q_OBJECT

public:
    explicit InstrumentView(std::shared_ptr<const Library> library, QWidget *parent = nullptr);

    void choose(const QString &id);
    [[nodiscard]] const Instrument *chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showInstrument();
    void fillArticles();
    void showArticle();
    std::shared_ptr<const Library> m_library;
    QListWidget *m_list;
    PlainLabel *m_title;
    PlainLabel *m_about;
    PlainLabel *m_articlesLabel;
    QTreeWidget *m_articles;
    PlainLabel *m_kindsLabel;
    QTreeWidget *m_kinds;
    QWidget *m_articlePlace;
    QVBoxLayout *m_articleColumn;
    ArticlePanel *m_article = nullptr;
};

} // namespace comity::ui
