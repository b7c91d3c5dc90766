// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/exportpanel.h"

#include "common/whendone.h"
#include "ui/preview/paperchoices.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace comity::ui {

AskFolder folderDialog()
{
    return [](QWidget *parent, const QString &folder) {
        return fileChoice().folder(parent, ExportPanel::tr("The folder for the PDF files"),
                                   folder.isEmpty() ? QDir::homePath() : folder);
    };
}

ExportPanel::ExportPanel(desk::RequestDesk &desk, QWidget *parent, AskFolder ask)
    : QWidget(parent), m_desk(desk), m_ask(std::move(ask))
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_progress->setValue(m_job.made()); });
    build();
    retranslate();
    showState();
}

ExportPanel::~ExportPanel() { m_job.cancel(); }

void ExportPanel::build()
{
    const auto button = [this](const char *name) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_title = new PlainLabel(this);
    m_choices = new QListWidget(this);
    m_choices->setObjectName(QStringLiteral("exportLanguages"));
    m_title->setBuddy(m_choices);
    m_all = button("exportAll");
    m_none = button("exportNone");
    m_start = button("exportStart");
    m_close = button("exportClose");
    m_cancel = button("exportCancel");
    m_replace = button("exportReplace");
    m_keep = button("exportKeep");
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_message = new PlainLabel(this);
    m_message->setObjectName(QStringLiteral("exportMessage"));

    const auto line = [](std::initializer_list<QWidget *> parts) {
        auto *row = new QHBoxLayout;
        for (QWidget *part : parts)
            row->addWidget(part);
        row->addStretch(1);
        return row;
    };
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_title);
    whole->addWidget(m_choices, 1);
    whole->addLayout(line({ m_all, m_none }));
    whole->addLayout(work);
    whole->addWidget(m_message);
    whole->addLayout(line({ m_replace, m_keep }));
    whole->addLayout(line({ m_start, m_close }));

    connect(m_choices, &QListWidget::itemChanged, this, &ExportPanel::showState);
    connect(m_all, &QPushButton::clicked, this, [this] { setChosen(choices().mid(0, qsizetype(kLanguages.size()))); });
    connect(m_none, &QPushButton::clicked, this, [this] { setChosen({}); });
    connect(m_start, &QPushButton::clicked, this, &ExportPanel::start);
    connect(m_close, &QPushButton::clicked, this, &ExportPanel::closeWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPanel::cancel);
    connect(m_replace, &QPushButton::clicked, this, [this] { write(desk::Existing::Replace); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_papers.clear();
        finishWith(tr("Nothing was written."));
    });
}

// ---- what is chosen

QList<desk::PaperLanguages> ExportPanel::choices() const
{
    return paperChoices(m_matter ? desk::draftedIn(*m_matter) : uiLanguage());
}

void ExportPanel::setMatter(const desk::PaperMatter &matter)
{
    const bool other = !m_matter || desk::draftedIn(*m_matter) != desk::draftedIn(matter);
    const QList<desk::PaperLanguages> kept = chosen();
    m_matter = matter;
    if (other)
        fillChoices(kept);
    showState();
}

void ExportPanel::clear()
{
    m_job.cancel();
    m_matter.reset();
    m_exported = {};
    m_papers.clear();
    m_folder.clear();
    ++m_round; // what is under way comes too late
    fillChoices({});
    finishWith({});
}

void ExportPanel::fillChoices(const QList<desk::PaperLanguages> &chosen)
{
    const QSignalBlocker quiet(m_choices);
    m_choices->clear();
    const QList<desk::PaperLanguages> all = choices();
    for (const desk::PaperLanguages &one : all) {
        const QString first = nameOfLanguage(one.language);
        auto *item = new QListWidgetItem(
            one.beside ? tr("%1 and %2 side by side").arg(isolated(first), isolated(nameOfLanguage(*one.beside)))
                       : first,
            m_choices);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(one) ? Qt::Checked : Qt::Unchecked);
    }
    m_choices->setCurrentRow(0);
}

void ExportPanel::setChosen(const QList<desk::PaperLanguages> &choices)
{
    fillChoices(choices);
    showState();
}

QList<desk::PaperLanguages> ExportPanel::chosen() const
{
    QList<desk::PaperLanguages> list;
    const QList<desk::PaperLanguages> all = choices();
    for (int row = 0; row < m_choices->count(); ++row) {
        if (m_choices->item(row)->checkState() == Qt::Checked)
            list.append(all.at(row));
    }
    return list;
}

// ---- the work

void ExportPanel::start()
{
    if (!m_matter || chosen().isEmpty() || m_state != State::Idle)
        return;
    const QString folder = m_ask(this, m_folder);
    if (folder.isEmpty() || !m_matter)
        return;
    m_folder = folder;
    m_exported = *m_matter;
    m_job = {};
    m_state = State::Making;
    m_message->clear();
    m_progress->setRange(0, int(chosen().size()));
    m_progress->setValue(0);
    m_tick.start();
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
    whenDone(m_desk.papers(m_exported, chosen(), m_job), this,
             [this, round = ++m_round](const Result<QList<desk::Paper>> &papers) {
                 if (round == m_round)
                     made(papers);
             });
}

void ExportPanel::made(const Result<QList<desk::Paper>> &papers)
{
    if (!papers)
        return fail(papers.error());
    if (m_job.isCancelled())
        return finishWith(tr("Nothing was written."));
    m_papers = *papers;
    write(desk::Existing::Keep);
}

void ExportPanel::write(desk::Existing existing)
{
    m_state = State::Writing;
    showState();
    whenDone(m_desk.write(m_papers, m_folder, desk::requestOf(m_exported).reference(), existing,
                          desk::documentName(m_exported)),
             this, [this, round = ++m_round](const Result<desk::WrittenPapers> &outcome) {
                 if (round == m_round)
                     written(outcome);
             });
}

void ExportPanel::written(const Result<desk::WrittenPapers> &outcome)
{
    if (!outcome)
        return fail(outcome.error());
    if (!outcome->existing.isEmpty()) {
        m_state = State::Asking;
        m_tick.stop();
        m_message->setText(
            tr("%n of these files are there already; nothing was written: %1", nullptr, int(outcome->existing.size()))
                .arg(QLocale().createSeparatedList(outcome->existing)));
        showState();
        m_keep->setFocus(Qt::OtherFocusReason); // the harmless answer
        return;
    }
    m_papers.clear();
    finishWith(tr("%n PDF file(s) were written to %1", nullptr, int(outcome->written.size()))
                   .arg(QDir::toNativeSeparators(m_folder)));
    Q_EMIT finished(outcome->written);
}

void ExportPanel::fail(const Error &error)
{
    m_papers.clear();
    if (error.code == QLatin1String("desk.cancelled"))
        return finishWith(tr("Nothing was written."));
    finishWith(error.place.isEmpty() ? error.message : error.place + QStringLiteral(": ") + error.message);
    Q_EMIT failed(error);
}

void ExportPanel::finishWith(const QString &sentence)
{
    m_tick.stop();
    m_state = State::Idle;
    m_message->setText(sentence);
    showState();
}

void ExportPanel::cancel()
{
    m_job.cancel();
    m_cancel->setEnabled(false);
}

void ExportPanel::showState()
{
    const bool idle = m_state == State::Idle;
    m_progress->setVisible(m_state == State::Making || m_state == State::Writing);
    m_cancel->setVisible(m_state == State::Making);
    m_cancel->setEnabled(!m_job.isCancelled());
    m_replace->setVisible(m_state == State::Asking);
    m_keep->setVisible(m_state == State::Asking);
    m_message->setVisible(!m_message->text().isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{ m_choices, m_all, m_none })
        part->setEnabled(idle);
    m_start->setEnabled(idle && m_matter && !chosen().isEmpty());
}

// ---- words

void ExportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportPanel::retranslate()
{
    m_title->setText(tr("&PDF files in these languages:"));
    m_choices->setAccessibleName(tr("Languages of the PDF files"));
    m_progress->setAccessibleName(tr("PDF files made so far"));
    m_progress->setFormat(tr("%v of %m", "PDF files made so far"));
    m_all->setText(tr("All six languages"));
    m_none->setText(tr("None"));
    m_start->setText(tr("Choose a folder and write…"));
    m_close->setText(tr("Close"));
    m_cancel->setText(tr("Cancel"));
    m_replace->setText(tr("Replace the files"));
    m_keep->setText(tr("Leave them as they are"));
    fillChoices(m_choices->count() > 0 ? chosen() : QList<desk::PaperLanguages>());
    if (m_state == State::Idle)
        m_message->clear(); // a result in the former language
    showState();
}

} // namespace comity::ui
