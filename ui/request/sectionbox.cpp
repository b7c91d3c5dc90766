// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sectionbox.h"

#include "ui/request/articlepanel.h"
#include "ui/request/editing.h"
#include "ui/request/fieldbox.h"
#include "ui/request/fieldeditor.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kTwoColumns = 90;   // characters of room from which short fields stand in two columns
constexpr int kGuessedHeight = 5; // lines of a field that is not made yet

} // namespace

SectionBox::SectionBox(RequestEdit &edit, const Section &section, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_section(section), m_layout(new QVBoxLayout(this)),
      m_heading(new PlainLabel(this)), m_hint(new PlainLabel(this)), m_articleButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("section.") + section.id);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_articleButton, 0, Qt::AlignTop);
    m_layout->setContentsMargins(0, 0, 0, fontMetrics().height());
    m_layout->addLayout(head);
    m_layout->addWidget(m_hint);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->makeHeading();
    m_articleButton->setObjectName(QStringLiteral("article"));
    m_articleButton->setFocusPolicy(Qt::StrongFocus);
    m_articleButton->setCheckable(true);
    m_articleButton->setVisible(ArticlePanel::articleOf(edit.instrument(), section.paragraph) != nullptr);
    connect(m_articleButton, &QToolButton::toggled, this, &SectionBox::showArticle);
    const auto fields = static_cast<int>(section.fields.size());
    setMinimumHeight(fields * kGuessedHeight * fontMetrics().height());
    retranslate();
}

void SectionBox::build()
{
    if (isBuilt())
        return;
    setMinimumHeight(0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setVerticalSpacing(fontMetrics().height() * 2 / 3);
    m_layout->addLayout(m_grid);
    for (const Field &field : m_section.fields) {
        auto *box = new FieldBox(m_edit, field, { field.key, -1, {}, {} }, this);
        m_boxes.append(box);
        connect(&box->editor(), &FieldEditor::widthChanged, this, &SectionBox::arrange);
    }
    arrange();
}

void SectionBox::setPanel(QWidget *panel)
{
    m_layout->insertWidget(m_layout->indexOf(m_hint) + 1, panel);
    setTabOrder(m_articleButton, panel);
}

bool SectionBox::hasField(const QString &key) const
{
    return std::any_of(m_section.fields.cbegin(), m_section.fields.cend(),
                       [&key](const Field &field) { return field.key == key; });
}

FieldBox *SectionBox::box(const QString &key) const
{
    const auto found = std::find_if(m_boxes.cbegin(), m_boxes.cend(),
                                    [&key](const FieldBox *box) { return box->editor().field().key == key; });
    return found == m_boxes.cend() ? nullptr : *found;
}

void SectionBox::refresh()
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->refresh();
    arrange();
}

void SectionBox::applyConditions()
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->applyCondition();
    arrange();
}

void SectionBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SectionBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Short fields side by side where there is room; one that does not apply leaves no hole.
void SectionBox::arrange()
{
    if (!m_grid)
        return;
    const bool two = width() > fontMetrics().averageCharWidth() * kTwoColumns;
    QString wanted = two ? QStringLiteral("2") : QStringLiteral("1");
    for (const FieldBox *box : std::as_const(m_boxes))
        wanted += QLatin1Char(!box->applies() ? '-' : box->editor().isWide() ? 'w' : 'x');
    if (wanted == m_arranged)
        return;
    m_arranged = wanted;
    int row = 0;
    int column = 0;
    for (FieldBox *box : std::as_const(m_boxes)) {
        m_grid->removeWidget(box);
        if (!box->applies())
            continue;
        const bool wide = !two || box->editor().isWide();
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(box, row, column, 1, wide ? 2 : 1);
        column = wide ? 0 : 1 - column;
        row += column == 0 ? 1 : 0;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void SectionBox::retranslate()
{
    const Language language = uiLanguage();
    const Instrument &instrument = m_edit.instrument();
    const QString title = m_section.title.in(language);
    const QString cited = m_section.paragraph.isEmpty() ? QString() : instrument.cite(m_section.paragraph, language);
    const QString lettered = m_section.letter.isEmpty()
        ? title
        : tr("%1 %2", "letter of a section, its title")
              .arg(instrument.sectionLetter(m_section.letter, language), title);
    m_heading->setText(
        cited.isEmpty() ? lettered : tr("%1 – %2", "title of a section, the paragraph it serves").arg(lettered, cited));
    m_hint->setText(m_section.hint.in(language));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_articleButton->setText(tr("Text of the article"));
    m_articleButton->setAccessibleName(tr("Text of %1", "an article").arg(cited));
    m_articleButton->setToolTip(safeText(m_articleButton->accessibleName()));
}

void SectionBox::showArticle(bool shown)
{
    if (!m_article) {
        m_article = new ArticlePanel(m_edit.instrument(), m_section.paragraph, this);
        m_layout->insertWidget(1, m_article);
        setTabOrder(m_articleButton, m_article);
    }
    m_article->setVisible(shown);
}

} // namespace comity::ui
