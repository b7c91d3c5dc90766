// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/batchpanel.h"

#include "ui/widgets/filechoice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace comity::ui {

namespace {

constexpr int kLanguageRows = 7; // in view
constexpr int kFailureRows = 6;

int forPlural(qint64 n) { return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max())); }

desk::PageReader pageOf(const QList<desk::BatchFailure> &failures)
{
    desk::RequestPage page;
    for (const desk::BatchFailure &failure : failures) {
        page.rows.append(desk::RequestSummary());
        page.rows.last().id = failure.id;
    }
    return [page](const desk::RequestPage *) {
        QPromise<Result<desk::RequestPage>> promise;
        promise.start();
        promise.addResult(Result<desk::RequestPage>(page));
        promise.finish();
        return promise.future();
    };
}

bool isThere(const desk::BatchFailure &failure) { return failure.error.code == QLatin1String("output.exists"); }

} // namespace

BatchPanel::BatchPanel(desk::VaultDesk &vault, const Clock &clock, QWidget *parent)
    : QFrame(parent), m_vault(vault), m_desk(vault.library(), clock)
{
    setObjectName(QStringLiteral("batchPanel"));
    setFrameShape(QFrame::StyledPanel);
    build();
    fillLanguages();
    m_languages->item(0)->setCheckState(Qt::Checked);
    retranslate();
    hide();
}

BatchPanel::~BatchPanel()
{
    if (m_stop)
        *m_stop = true;
}

void BatchPanel::build()
{
    const auto button = [this](const char *name, void (BatchPanel::*then)()) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, then);
        return made;
    };
    m_heading = new PlainLabel(this);
    m_heading->makeHeading(1);
    m_choosing = new QWidget(this);
    m_onlySelected = new QRadioButton(m_choosing);
    m_onlySelected->setObjectName(QStringLiteral("batchSelected"));
    m_whole = new QRadioButton(m_choosing);
    m_whole->setObjectName(QStringLiteral("batchAll"));
    m_languagesLabel = new PlainLabel(m_choosing);
    m_languages = new QListWidget(m_choosing);
    m_languages->setObjectName(QStringLiteral("batchLanguages"));
    m_languagesLabel->setBuddy(m_languages);
    m_write = button("batchWrite", &BatchPanel::writeFiles);
    m_print = button("batchPrint", &BatchPanel::print);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("batchProgress"));
    m_bar->setTextVisible(false);
    m_says = new PlainLabel(this);
    m_says->setObjectName(QStringLiteral("batchSays"));
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failures = new QTreeWidget(this);
    m_failures->setObjectName(QStringLiteral("batchFailures"));
    m_failures->setRootIsDecorated(false);
    m_failures->setWordWrap(true);
    m_replace = button("batchReplace", &BatchPanel::replaceExisting);
    m_close = button("batchClose", &BatchPanel::closePanel);

    auto *which = new QVBoxLayout;
    which->addWidget(m_onlySelected);
    which->addWidget(m_whole);
    which->addStretch(1);
    auto *written = new QVBoxLayout;
    written->addWidget(m_languagesLabel);
    written->addWidget(m_languages);
    auto *choosing = new QHBoxLayout(m_choosing);
    choosing->setContentsMargins({});
    choosing->addLayout(which);
    choosing->addLayout(written, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : { m_write, m_print, m_replace })
        buttons->addWidget(one);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_heading, m_choosing, m_bar, m_says, m_failures })
        column->addWidget(part);
    column->addLayout(buttons);

    connect(m_languages, &QListWidget::itemChanged, this, &BatchPanel::enableButtons);
    connect(m_failures, &QTreeWidget::itemActivated, this, [this] {
        const int row = m_failures->indexOfTopLevelItem(m_failures->currentItem());
        if (m_outcome && row >= 0 && row < m_outcome->failures.size())
            Q_EMIT requestWanted(m_outcome->failures.at(row).id);
    });
}

// ---- what is chosen

void BatchPanel::ask(const Requests &selected, const Requests &all)
{
    if (!isBusy()) {
        m_selected = selected;
        m_all = all;
        m_outcome.reset();
        m_onlySelected->setChecked(selected.n > 0);
        m_whole->setChecked(selected.n == 0);
    }
    show();
    retranslate();
    (isBusy() ? static_cast<QWidget *>(m_close) : m_languages)->setFocus(Qt::OtherFocusReason);
}

const BatchPanel::Requests &BatchPanel::chosen() const { return m_whole->isChecked() ? m_all : m_selected; }

/// The drafted one, each of the six, the drafted one with each of the six beside it.
desk::BatchLanguages BatchPanel::languages() const
{
    const int six = static_cast<int>(kLanguages.size());
    desk::BatchLanguages languages;
    languages.drafted = m_languages->item(0)->checkState() == Qt::Checked;
    for (int i = 0; i < six; ++i) {
        const Language language = kLanguages.at(static_cast<size_t>(i));
        if (m_languages->item(1 + i)->checkState() == Qt::Checked)
            languages.alone.append(language);
        if (m_languages->item(1 + six + i)->checkState() == Qt::Checked)
            languages.beside.append(language);
    }
    return languages;
}

void BatchPanel::fillLanguages()
{
    const QSignalBlocker quiet(m_languages);
    QStringList words{ tr("The language each was drafted in") };
    for (const Language language : kLanguages)
        words.append(nameOfLanguage(language));
    for (const Language language : kLanguages)
        words.append(tr("The language each was drafted in, with %1 beside it").arg(isolated(nameOfLanguage(language))));
    for (int row = 0; row < words.size(); ++row) {
        if (row == m_languages->count()) {
            auto *item = new QListWidgetItem(m_languages);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        m_languages->item(row)->setText(words.at(row));
    }
    if (m_languages->currentRow() < 0)
        m_languages->setCurrentRow(0);
    m_languages->setFixedHeight(m_languages->sizeHintForRow(0) * kLanguageRows + 2 * m_languages->frameWidth());
}

// ---- the work

void BatchPanel::writeFiles()
{
    const QString folder = fileChoice().folder(this, tr("The folder for the PDF files"), QDir::homePath());
    if (folder.isEmpty())
        return;
    m_files = { folder, languages(), desk::Existing::Keep, std::make_shared<desk::BatchNames>() };
    writeInto(chosen(), desk::Existing::Keep);
}

void BatchPanel::writeInto(const Requests &requests, desk::Existing existing)
{
    m_files.existing = existing;
    m_printing = false;
    run(requests, desk::batchFiles(this, m_desk, m_files));
}

void BatchPanel::print()
{
    const auto printer = makePrinter();
    if (!m_askPrinter(*printer, this)) {
        if (!hasPrinter()) {
            m_says->setText(tr("There is no printer on this computer; the requests can be written into PDF files."));
            m_says->show();
        }
        return;
    }
    printer->setFullPage(true); // the pages bring their own margins
    m_printing = true;
    run(chosen(),
        desk::batchPrints(this, m_desk, printer, languages(), printer->pageOrder() == QPrinter::LastPageFirst));
}

void BatchPanel::run(const Requests &requests, decltype(desk::BatchJob::make) make)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_outcome.reset();
    m_tried = 0;
    m_expected = requests.more ? 0 : requests.n;
    m_bar->setRange(0, forPlural(m_expected)); // without an end while nobody knows how many
    m_bar->setValue(0);
    desk::BatchJob job;
    job.next = requests.next;
    job.open = [this](desk::RequestId id) { return m_vault.openRequest(id); };
    job.make = std::move(make);
    job.progress = [this](int tried) {
        m_tried = tried;
        m_bar->setValue(std::min(tried, m_bar->maximum()));
        showState();
    };
    showState();
    m_close->setFocus(Qt::OtherFocusReason);
    desk::runBatch(this, std::move(job), m_stop, [this](const desk::BatchOutcome &outcome) { ended(outcome); });
}

void BatchPanel::ended(const desk::BatchOutcome &outcome)
{
    m_stop.reset();
    m_outcome = outcome;
    fillFailures();
    showState();
}

void BatchPanel::replaceExisting()
{
    if (!m_outcome)
        return;
    QList<desk::BatchFailure> again = m_outcome->failures;
    again.removeIf([](const desk::BatchFailure &failure) { return !isThere(failure); });
    writeInto({ again.size(), false, pageOf(again) }, desk::Existing::Replace);
}

void BatchPanel::closePanel()
{
    if (m_stop) {
        *m_stop = true; // after the paper that is being made
        m_close->setEnabled(false);
        return;
    }
    m_outcome.reset();
    m_selected = {};
    m_all = {};
    hide();
    Q_EMIT closed();
}

void BatchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isBusy())
        closePanel();
    else
        QFrame::keyPressEvent(event);
}

// ---- what is said

QString BatchPanel::countOf(const Requests &requests) const
{
    const QString n = localeOf(uiLanguage()).toString(requests.n);
    return requests.more ? tr("%1 or more", "at least so many").arg(n) : n;
}

void BatchPanel::fillFailures()
{
    m_failures->clear();
    if (!m_outcome)
        return;
    for (const desk::BatchFailure &failure : std::as_const(m_outcome->failures)) {
        const QString reference = failure.reference.isEmpty() ? tr("without reference") : isolated(failure.reference);
        QString why = failure.error.message;
        if (!failure.error.detail.isEmpty() && isThere(failure))
            why += QLatin1Char(' ') + isolated(failure.error.detail);
        auto *item = new QTreeWidgetItem(m_failures, { reference, why });
        item->setToolTip(1, safeText(why));
    }
    m_failures->resizeColumnToContents(0);
    m_failures->setCurrentItem(m_failures->topLevelItem(0));
    const int rows = std::clamp(m_failures->topLevelItemCount() + 1, 3, kFailureRows);
    m_failures->setFixedHeight(fontMetrics().height() * 3 / 2 * rows + 2 * m_failures->frameWidth());
}

QString BatchPanel::doneSentences() const
{
    QStringList lines;
    if (m_outcome->ended)
        lines.append(tr("It ended before all were made: %1").arg(m_outcome->ended->message));
    else if (m_outcome->stopped)
        lines.append(tr("It was stopped before all were made."));
    if (m_printing)
        lines.append(tr("%n page(s) went to the printer.", nullptr, forPlural(m_outcome->made)));
    else
        lines.append(tr("%n PDF file(s) were written to %1.", nullptr, forPlural(m_outcome->made))
                         .arg(isolated(QDir::toNativeSeparators(m_files.folder))));
    if (m_outcome->unsaved > 0)
        lines.append(tr("%n of the requests has text that is not saved as a version yet; it is not in these papers.",
                        nullptr, m_outcome->unsaved));
    if (m_outcome->bound > 0)
        lines.append(tr("%n of the requests hold(s) what is under conditions; whoever gets its papers has to keep to "
                        "them. The conditions stand in the request and on the page of conditions.",
                        nullptr, m_outcome->bound));
    if (m_outcome->failed > 0)
        lines.append(tr("%n request(s) were not made; here is why. Enter opens one.", nullptr, m_outcome->failed));
    if (m_outcome->failed > m_outcome->failures.size())
        lines.append(tr("The first %n of them stand here.", nullptr, static_cast<int>(m_outcome->failures.size())));
    return lines.join(QLatin1Char('\n'));
}

void BatchPanel::enableButtons()
{
    const bool can = !languages().isEmpty();
    m_write->setEnabled(can);
    m_print->setEnabled(can);
}

void BatchPanel::showState()
{
    const bool choosing = !isBusy() && !m_outcome;
    m_choosing->setVisible(choosing);
    m_write->setVisible(choosing);
    m_print->setVisible(choosing);
    m_bar->setVisible(isBusy());
    m_says->setVisible(!choosing);
    m_failures->setVisible(m_outcome && !m_outcome->failures.isEmpty());
    const bool there = m_outcome && !m_printing && std::ranges::any_of(m_outcome->failures, isThere);
    m_replace->setVisible(there);
    m_onlySelected->setEnabled(m_selected.n > 0);
    m_close->setEnabled(true);
    m_close->setText(isBusy() ? tr("&Stop") : tr("&Close"));
    m_close->setAccessibleName(isBusy() ? tr("Stop before the next request") : tr("Close this panel"));
    const QLocale locale = localeOf(uiLanguage());
    if (isBusy())
        m_says->setText(
            m_expected > 0
                ? tr("Request %1 of %2. You can go on working meanwhile.")
                      .arg(locale.toString(std::min<qint64>(m_tried + 1, m_expected)), locale.toString(m_expected))
                : tr("Request %1. You can go on working meanwhile.").arg(locale.toString(m_tried + 1)));
    else if (m_outcome)
        m_says->setText(doneSentences());
    enableButtons();
}

void BatchPanel::retranslate()
{
    m_heading->setText(tr("Print requests, or write their PDF files"));
    m_onlySelected->setText(tr("Only the &selected requests (%1)").arg(countOf(m_selected)));
    m_whole->setText(tr("&All requests of this list, as it is filtered (%1)").arg(countOf(m_all)));
    m_languagesLabel->setText(tr("In these &languages:"));
    m_languages->setAccessibleName(tr("Languages of the papers"));
    m_write->setText(tr("Choose a &folder and write…"));
    m_print->setText(tr("&Print…"));
    m_bar->setAccessibleName(tr("Progress of the papers"));
    m_failures->setAccessibleName(tr("Requests that were not made"));
    m_failures->setHeaderLabels({ tr("Reference"), tr("Why it was not made") });
    m_replace->setText(tr("&Write these again, over the files that are there"));
    fillLanguages();
    fillFailures();
    showState();
}

void BatchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace comity::ui
