// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/liststrips.h"

#include "common/whendone.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace comity::ui {

// ---- the name of a search

NameStrip::NameStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("nameStrip"));
    m_label = new PlainLabel(this);
    m_label->setWordWrap(false);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("searchName"));
    m_name->setMaxLength(100);
    m_label->setBuddy(m_name);
    m_keep = new QPushButton(this);
    m_keep->setObjectName(QStringLiteral("keepSearch"));
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("keepSearchNot"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    row->addWidget(m_cancel);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, &NameStrip::keep);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void NameStrip::ask(const QString &proposal)
{
    m_name->setText(proposal);
    m_keep->setEnabled(!proposal.trimmed().isEmpty());
    m_name->selectAll();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NameStrip::keep()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT named(name);
    Q_EMIT closed();
}

void NameStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        keep();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NameStrip::retranslate()
{
    m_label->setText(tr("Name of the search:"));
    m_name->setAccessibleName(tr("Name of the search"));
    m_keep->setText(tr("Save the search"));
    m_keep->setAccessibleName(m_keep->text());
    m_cancel->setText(tr("Do not save it"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void NameStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// ---- the export

ExportStrip::ExportStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("exportStrip"));
    m_label = new PlainLabel(this);
    m_label->setObjectName(QStringLiteral("exportSays"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("exportProgress"));
    m_bar->setTextVisible(false);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("exportStop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(m_bar);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ExportStrip::button);
    retranslate();
    hide();
}

ExportStrip::~ExportStrip()
{
    if (m_stop)
        *m_stop = true;
}

void ExportStrip::start(desk::CsvJob job, qint64 rows)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_error.reset();
    m_written = 0;
    m_fileName = QFileInfo(job.path).fileName();
    m_bar->setRange(0, static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max())));
    m_bar->setValue(0);
    const auto tell = std::exchange(job.progress, {});
    job.progress = [this, tell](qint64 written) {
        m_written = written;
        m_bar->setValue(static_cast<int>(std::min<qint64>(written, m_bar->maximum())));
        retranslate();
        return !tell || tell(written);
    };
    retranslate();
    show();
    whenDone(desk::exportCsv(this, std::move(job), m_stop), this,
             [this](const Result<qint64> &result) { done(result); });
}

void ExportStrip::done(const Result<qint64> &rows)
{
    m_stop.reset();
    if (rows)
        m_written = *rows;
    else
        m_error = rows.error();
    retranslate();
    Q_EMIT ended();
}

void ExportStrip::button()
{
    if (m_stop)
        *m_stop = true;
    else
        hide();
}

void ExportStrip::retranslate()
{
    m_bar->setVisible(isBusy());
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_button->setText(isBusy() ? tr("Stop the export") : tr("Close this line"));
    m_button->setAccessibleName(m_button->text());
    const QString file = isolated(m_fileName);
    if (isBusy())
        m_label->setText(tr("%n request(s) written to %1 so far.", nullptr, static_cast<int>(m_written)).arg(file));
    else if (m_error)
        m_label->setText(tr("The requests were not exported. %1").arg(m_error->message));
    else
        m_label->setText(tr("%n request(s) exported to %1.", nullptr, static_cast<int>(m_written)).arg(file));
}

void ExportStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// ---- no rows

EmptyPanel::EmptyPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyPanel"));
    m_heading = new PlainLabel(this);
    m_heading->setObjectName(QStringLiteral("emptyHeading"));
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->makeHeading();
    m_advice = new PlainLabel(this);
    m_advice->setObjectName(QStringLiteral("emptyAdvice"));
    m_advice->setAlignment(Qt::AlignCenter);
    m_offers = new QWidget(this);
    (new QHBoxLayout(m_offers))->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addWidget(m_advice);
    column->addWidget(m_offers);
    column->addStretch(2);
}

void EmptyPanel::say(const QString &heading, const QString &advice, const QList<Offer> &offers)
{
    m_heading->setText(heading);
    m_advice->setText(advice);
    const QWidget *focus = m_offers->focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    qDeleteAll(m_offers->findChildren<QPushButton *>());
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.text, m_offers);
        button->setObjectName(offer.name);
        button->setAccessibleName(offer.text);
        connect(button, &QPushButton::clicked, this, offer.action, Qt::QueuedConnection); // it may end the button
        m_offers->layout()->addWidget(button);
        if (offer.name == focused)
            button->setFocus();
    }
    m_offers->setVisible(!offers.isEmpty());
}

} // namespace comity::ui
