// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "ui/request/requestedit.h"

#include <QWidget>

class QGridLayout;
class QToolButton;
class QVBoxLayout;

namespace comity::ui {

class ArticlePanel;
class FieldBox;
class PlainLabel;

/// A section of the form: its heading with letter and paragraph, the article's text at a button, its fields in one or
/// two columns. The fields are made when build() is called: a form of ninety of them opens before all are there.
class SectionBox : public QWidget
{
    Q_OBJECT

public:
    SectionBox(RequestEdit &edit, const Section &section, QWidget *parent);

    [[nodiscard]] bool isBuilt() const { return m_grid != nullptr; }
    void build();
    [[nodiscard]] bool hasField(const QString &key) const;
    [[nodiscard]] FieldBox *box(const QString &key) const;
    [[nodiscard]] const QList<FieldBox *> &boxes() const { return m_boxes; }
    /// Something that belongs to the section as a whole, above its fields; the section takes it over.
    void setPanel(QWidget *panel);
    /// Everything in it again; a field whose condition changed comes or goes.
    void refresh();
    void applyConditions();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();
    void showArticle(bool shown);

    RequestEdit &m_edit;
    const Section &m_section; ///< of the template
    QVBoxLayout *m_layout;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
    QToolButton *m_articleButton;
    ArticlePanel *m_article = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FieldBox *> m_boxes;
    QString m_arranged; ///< what the grid was filled for
};

} // namespace comity::ui
