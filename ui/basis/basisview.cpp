// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/basisview.h"

#include "common/whendone.h"
#include "domain/writtendate.h"
#include "ui/basis/linetree.h"
#include "ui/basis/standingimport.h"
#include "ui/request/articlepanel.h"
#include "ui/request/editing.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

QStyle::StandardPixmap pictureOf(std::optional<bool> inForce)
{
    return !inForce ? QStyle::SP_MessageBoxQuestion
        : *inForce  ? QStyle::SP_DialogApplyButton
                    : QStyle::SP_MessageBoxWarning;
}

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

BasisView::BasisView(desk::VaultDesk &vault, QWidget *parent) : QWidget(parent), m_vault(vault)
{
    build();
    retranslate();
}

void BasisView::build()
{
    m_stack = new PageStack(this);
    m_answer = new QWidget(m_stack);
    m_icon = new PlainLabel(m_answer);
    m_icon->setWordWrap(false);
    m_force = new PlainLabel(m_answer);
    m_force->setObjectName(QStringLiteral("basisForce"));
    m_force->makeHeading(1);
    m_unknown = new PlainLabel(m_answer);
    m_unknown->setObjectName(QStringLiteral("basisUnknown"));
    m_splitter = new QSplitter(Qt::Vertical, m_answer);
    m_splitter->setChildrenCollapsible(false);
    m_tree = new LineTree(m_splitter);
    m_tree->setObjectName(QStringLiteral("basisLines"));
    m_place = new QWidget(m_splitter);
    auto *article = new QVBoxLayout(m_place);
    article->setContentsMargins({});
    m_hint = new PlainLabel(m_place);
    makeHelp(m_hint);
    article->addWidget(m_hint);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_known = new PlainLabel(m_answer);
    m_known->setObjectName(QStringLiteral("basisKnown"));
    makeHelp(m_known);
    m_known->keepRoom();
    m_import = button("importStanding", m_answer);
    m_export = button("exportStanding", m_answer);
    m_incoming = new StandingImport(m_vault, m_stack);

    auto *top = new QHBoxLayout;
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_force, 1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_export);
    QSizePolicy place = m_splitter->sizePolicy();
    place.setRetainSizeWhenHidden(true); // what stands above and below it does not drift apart
    m_splitter->setSizePolicy(place);
    auto *column = new QVBoxLayout(m_answer);
    column->setContentsMargins({});
    column->addLayout(top);
    column->addWidget(m_unknown);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_known);
    column->addLayout(buttons);
    m_answerPlace = scrolledPage(m_answer, "basisAnswerPlace", m_stack); // with large text it is higher than its place
    m_stack->addWidget(m_answerPlace);
    m_stack->addWidget(m_incoming);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);

    const auto moved = [this](QTreeWidgetItem *item) {
        if (item && !m_filling)
            showArticle(item->data(0, kParagraphRole).toString());
    };
    connect(m_tree, &QTreeWidget::currentItemChanged, this, moved);
    connect(m_tree, &QTreeWidget::itemClicked, this, moved); // the one that has the cursor already
    connect(m_tree, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) {
        if (!m_filling)
            m_folded.insert(item->data(0, kHeadingRole).toString());
    });
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) {
        if (!m_filling)
            m_folded.remove(item->data(0, kHeadingRole).toString());
    });
    connect(m_import, &QPushButton::clicked, this, &BasisView::askForImport);
    connect(m_export, &QPushButton::clicked, this, &BasisView::askForExport);
    connect(m_incoming, &StandingImport::failed, this, &BasisView::failed);
    connect(m_incoming, &StandingImport::closeWanted, this, &BasisView::closeImport);
    connect(m_incoming, &StandingImport::kept, this, [this] {
        Q_EMIT told(tr("What the file says is kept in the vault."));
        closeImport();
        refresh();
    });
}

const Instrument *BasisView::instrument() const { return m_vault.library()->instrument(m_instrument); }

void BasisView::ask(const QString &instrument, const BasisQuestion &question)
{
    if (m_instrument == instrument && m_question == question)
        return;
    m_instrument = instrument;
    m_question = question;
    if (m_read != instrument)
        refresh();
    show();
}

void BasisView::refresh()
{
    const int asked = ++m_asked;
    const QString instrument = m_instrument;
    whenDone(m_vault.standing(instrument), this,
             [this, asked, instrument](const Result<std::shared_ptr<const Standing>> &standing) {
                 if (asked != m_asked)
                     return;
                 if (!standing) {
                     Q_EMIT failed(standing.error());
                     if (standing.error().code.startsWith(QLatin1String("db.")))
                         return; // it may be there all the same
                 }
                 m_read = instrument;
                 m_unreadable = !standing;
                 m_standing = standing ? *standing : nullptr;
                 Q_EMIT standingRead(m_standing);
                 show();
             });
}

/// What nobody looks at is not made.
void BasisView::show()
{
    m_stale = true;
    if (isVisible())
        fill();
    Q_EMIT answered();
}

bool BasisView::canAnswer() const
{
    const Instrument *text = instrument();
    return text && !text->basis.isEmpty() && BasisWords::builtIn() && missing().isEmpty() && m_read == m_instrument;
}

BasisView::Summary BasisView::summary() const
{
    if (!canAnswer())
        return {};
    const Standing standing = m_standing ? *m_standing : Standing();
    const LegalBasis basis = legalBasis(*instrument(), standing, m_question);
    const BasisInWords words(*BasisWords::builtIn(), *instrument(), standing, m_vault.library()->parties(),
                             uiLanguage());
    Summary summary{ pictureOf(basis.inForceBetween), { words.force(basis, m_question) } };
    if (const QString regime = words.regime(basis); !regime.isEmpty())
        summary.sentences.append(regime);
    return summary;
}

void BasisView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

/// The sentence that says what has to be chosen first; empty when nothing has.
QString BasisView::missing() const
{
    if (m_question.requesting.isEmpty() || m_question.requested.isEmpty())
        return tr("Choose the requesting and the requested Party.");
    if (m_question.requesting == m_question.requested)
        return tr("A Party makes no request to itself.");
    if (!m_question.day.isValid())
        return tr("Write the day as year-month-day, as 2026-11-16.");
    return {};
}

void BasisView::fill()
{
    m_stale = false;
    m_basis.reset();
    const QScopedValueRollback filling(m_filling, true);
    m_tree->clear();
    const bool isKnown = canAnswer();
    m_splitter->setVisible(isKnown);
    m_icon->setVisible(isKnown);
    showKnown();
    if (!isKnown) {
        m_force->setText(missing());
        m_unknown->hide();
        return;
    }
    const Standing standing = m_standing ? *m_standing : Standing();
    m_basis = legalBasis(*instrument(), standing, m_question);
    const BasisInWords words(*BasisWords::builtIn(), *instrument(), standing, m_vault.library()->parties(),
                             uiLanguage());
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(pictureOf(m_basis->inForceBetween)).pixmap(size, size));
    m_force->setText(words.force(*m_basis, m_question));
    const bool isUnknown = !m_basis->requesting || !m_basis->requested;
    m_unknown->setVisible(isUnknown);
    fillTree(words);
    showArticle(m_paragraph);
}

/// Of a line without a paragraph, what is shown stays.
void BasisView::showArticle(const QString &paragraph)
{
    const Instrument *text = instrument();
    if (paragraph.isEmpty() || !text || !ArticlePanel::articleOf(*text, paragraph))
        return;
    if (m_article && m_paragraph == paragraph)
        return;
    delete m_article;
    m_paragraph = paragraph;
    m_article = new ArticlePanel(*text, paragraph, m_place);
    m_article->setObjectName(QStringLiteral("basisArticle"));
    m_place->layout()->addWidget(m_article);
    m_hint->hide();
}

void BasisView::showKnown()
{
    const bool isRead = m_read == m_instrument && !m_instrument.isEmpty();
    m_known->setVisible(isRead);
    m_export->setEnabled(isRead && m_standing);
    if (!isRead)
        return;
    if (m_unreadable) {
        m_known->setText(tr("What this office knew of the Parties cannot be read by this program. Take in a file of "
                            "Parties anew."));
        return;
    }
    if (!m_standing) {
        m_known->setText(tr("This office was told nothing yet of who is Party to the text, or of the treaties between "
                            "the Parties. It comes from a file."));
        return;
    }
    QStringList known{ tr("%n Party(ies) known", nullptr, static_cast<int>(m_standing->parties.size())),
                       tr("%n treaty(ies) or arrangement(s)", nullptr, static_cast<int>(m_standing->treaties.size())) };
    if (!m_standing->source.isEmpty())
        known.append(tr("Source: %1").arg(isolated(m_standing->source)));
    known.append(m_standing->verified.isValid()
                     ? tr("Verified on %1").arg(isolated(writtenDate(m_standing->verified, uiLanguage())))
                     : tr("When it was verified is not recorded"));
    m_known->setText(known.join(QStringLiteral(" · ")));
}

// ---- files

void BasisView::askForImport()
{
    const QStringList paths = fileChoice().filesToRead(this, tr("Take in a file of Parties"), QDir::homePath());
    if (!paths.isEmpty())
        importFile(paths.constFirst());
}

void BasisView::importFile(const QString &path)
{
    whenDone(m_vault.compareStanding(path), this, [this](const Result<desk::StandingComparison> &comparison) {
        if (!comparison) {
            Q_EMIT failed(comparison.error());
            return;
        }
        m_incoming->show(*comparison);
        m_stack->setCurrentWidget(m_incoming);
        m_incoming->setFocus(Qt::OtherFocusReason);
    });
}

void BasisView::closeImport()
{
    m_stack->setCurrentWidget(m_answerPlace);
    m_import->setFocus(Qt::OtherFocusReason);
}

void BasisView::askForExport()
{
    const QString path
        = fileChoice().fileToWrite(this, tr("Save what is known of the Parties"),
                                   QDir::home().filePath(QStringLiteral("parties-%1.json").arg(m_instrument)));
    if (path.isEmpty())
        return;
    whenDone(m_vault.exportStanding(m_instrument, path), this, [this, path](const Result<void> &done) {
        if (done)
            Q_EMIT told(
                tr("What is known of the Parties is in the file %1.").arg(isolated(QDir::toNativeSeparators(path))));
        else
            Q_EMIT failed(done.error());
    });
}

// ---- words

void BasisView::retranslate()
{
    m_unknown->setText(tr("What is not known here is not guessed. Take in a file of Parties that says when each of the "
                          "two deposited its instrument, and what it declared."));
    m_splitter->setAccessibleName(tr("Legal basis and the text of the article"));
    m_tree->setAccessibleName(tr("Legal basis, line by line"));
    m_hint->setText(tr("Choose a line, and the text of its article stands here."));
    m_import->setText(tr("Take in a file of Parties…"));
    m_export->setText(tr("Save as a file…"));
    m_export->setToolTip(safeText(tr("What this office knows of the Parties, for another office or for safe keeping")));
    show();
}

void BasisView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
