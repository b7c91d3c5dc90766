// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sealednotebox.h"

#include "common/whendone.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kLines = 6;        // of the text that are seen
constexpr int kReadersShown = 4; // lines of the list
constexpr int kTrusted = 2;      // readers: with fewer, one forgotten passphrase loses the note

/// Plain text of a bounded length: what is pasted beyond it is left out.
class NoteEdit : public QPlainTextEdit
{
public:
    explicit NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        setFixedHeight(fontMetrics().lineSpacing() * kLines + 2 * (frameWidth() + 4));
    }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const qsizetype selected = textCursor().selectedText().size();
        const qsizetype room = store::kNoteLongest - (document()->characterCount() - 1 - selected);
        if (source && source->hasText() && room > 0)
            insertPlainText(source->text().left(room));
    }
};

} // namespace

SealedNoteBox::SealedNoteBox(desk::VaultDesk &vault, const store::NotePlace &place, const Label &label, QWidget *parent)
    : QFrame(parent), m_vault(vault), m_place(place), m_label(label), m_keeper([this] { return keepTyped(); }, this),
      m_title(new PlainLabel(this)), m_words(new PlainLabel(this)), m_open(new QPushButton(this)),
      m_ask(new QWidget(this)), m_secretLabel(new PlainLabel(m_ask)), m_secret(new SecretField(m_ask)),
      m_enter(new QPushButton(m_ask)), m_giveUp(new QPushButton(m_ask)), m_busy(new PlainLabel(this)),
      m_progress(new QProgressBar(this)), m_note(new QWidget(this)), m_beside(new PlainLabel(m_note)),
      m_editor(new NoteEdit(m_note)), m_readersLabel(new PlainLabel(m_note)), m_readers(new QListWidget(m_note)),
      m_seal(new QPushButton(m_note)), m_discard(new QPushButton(m_note)), m_print(new QPushButton(m_note)),
      m_close(new QPushButton(m_note))
{
    build();
    connectParts();
    setStep(Step::Closed);
    retranslate();
    load();
}

SealedNoteBox::~SealedNoteBox() { store::wipe(m_sealed); }

void SealedNoteBox::build()
{
    setObjectName(QStringLiteral("sealedNote"));
    setFrameShape(QFrame::StyledPanel);
    m_title->makeHeading(1);
    m_words->setObjectName(QStringLiteral("sealedState"));
    m_open->setObjectName(QStringLiteral("openSealed"));
    m_secret->setObjectName(QStringLiteral("sealedPassphrase"));
    m_secretLabel->setWordWrap(false);
    m_secretLabel->setBuddy(m_secret);
    m_enter->setObjectName(QStringLiteral("enterSealed"));
    m_giveUp->setObjectName(QStringLiteral("giveUpSealed"));
    m_progress->setRange(0, 0);
    m_beside->setObjectName(QStringLiteral("sealedBeside"));
    m_editor->setObjectName(QStringLiteral("sealedText"));
    m_readers->setObjectName(QStringLiteral("sealedReaders"));
    m_readers->setFixedHeight(fontMetrics().lineSpacing() * (kReadersShown + 1));
    m_readersLabel->setBuddy(m_readers);
    m_seal->setObjectName(QStringLiteral("sealIt"));
    m_discard->setObjectName(QStringLiteral("discardSealed"));
    m_print->setObjectName(QStringLiteral("printSealed"));
    m_close->setObjectName(QStringLiteral("closeSealed"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    auto *ask = new QHBoxLayout(m_ask);
    ask->setContentsMargins({});
    ask->addWidget(m_secretLabel);
    ask->addWidget(m_secret, 1);
    ask->addWidget(m_enter);
    ask->addWidget(m_giveUp);
    column->addWidget(m_ask);
    column->addWidget(m_busy);
    column->addWidget(m_progress);
    auto *note = new QVBoxLayout(m_note);
    note->setContentsMargins({});
    note->addWidget(m_beside);
    note->addWidget(m_editor);
    note->addWidget(m_readersLabel);
    note->addWidget(m_readers);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_seal);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    note->addLayout(buttons);
    column->addWidget(m_note);
}

void SealedNoteBox::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &SealedNoteBox::begin);
    connect(m_secret, &SecretField::edited, this, &SealedNoteBox::enable);
    connect(m_secret, &SecretField::entered, m_enter, &QPushButton::click);
    connect(m_enter, &QPushButton::clicked, this, &SealedNoteBox::openIt);
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        setStep(Step::Closed);
        m_open->setFocus();
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_step != Step::Open)
            return;
        if (text() != m_sealed)
            m_keeper.touch();
        enable();
    });
    connect(m_readers, &QListWidget::itemChanged, this, &SealedNoteBox::enable);
    connect(m_seal, &QPushButton::clicked, this, &SealedNoteBox::seal);
    connect(m_discard, &QPushButton::clicked, this, &SealedNoteBox::discard);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_sealed, m_opened->note.version); });
    connect(m_close, &QPushButton::clicked, this, &SealedNoteBox::close);
    connect(&m_keeper, &DraftKeeper::kept, this, [this] {
        m_state.draft = true;
        enable();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, &SealedNoteBox::failed);
}

// ---- what is sealed here

void SealedNoteBox::load()
{
    whenDone(m_vault.noteState(m_place), this, [this](const Result<desk::NoteState> &state) {
        if (!state)
            return Q_EMIT failed(state.error());
        m_state = *state;
        m_loaded = true;
        showState();
    });
}

bool SealedNoteBox::isReader() const { return m_state.note && m_state.note->readers.contains(m_state.self); }

QString SealedNoteBox::nameOf(desk::OfficerId id) const
{
    for (const store::Officer &officer : m_state.officers)
        if (officer.id == id)
            return isolated(officer.name);
    return {};
}

QString SealedNoteBox::namesOf(const QList<desk::OfficerId> &officers) const
{
    QStringList names;
    for (const desk::OfficerId id : officers)
        names.append(nameOf(id));
    return localeOf(uiLanguage()).createSeparatedList(names);
}

QStringList SealedNoteBox::sentences() const
{
    if (!m_state.note)
        return { tr("Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers "
                    "you name can open it, each with their own passphrase. No administrator can, nor the recovery "
                    "sheet.") };
    const store::SealedNote &note = *m_state.note;
    QStringList said{ tr("Sealed by %1 on %2.").arg(nameOf(note.officer), shortDateTime(note.written.toLocalTime())) };
    if (note.readers.isEmpty())
        return said << tr("Nobody can open it any more.");
    said.append(tr("It opens for: %1.").arg(namesOf(note.readers)));
    if (!isReader())
        said.append(tr("You are not among them; one of them can make you one."));
    if (note.readers.size() < kTrusted)
        said.append(tr("If this officer forgets the passphrase, it is lost: let a second one read it, too."));
    if (m_state.lastOpened)
        said.append(tr("Last opened by %1 on %2.")
                        .arg(nameOf(m_state.lastOpened->officer), shortDateTime(m_state.lastOpened->at.toLocalTime())));
    return said;
}

void SealedNoteBox::showState()
{
    m_open->setEnabled(false);
    if (!m_loaded)
        return; // what is there is not known yet
    QStringList said = sentences();
    if (m_state.draft && m_step != Step::Open)
        said.append(tr("You typed something that is not sealed yet."));
    m_words->setText(said.join(QLatin1Char(' ')));
    m_open->setText(m_state.note || m_state.draft ? tr("Open…") : tr("Write…"));
    m_open->setAccessibleName(m_label.in(uiLanguage()) + QStringLiteral(": ") + m_open->text());
    m_open->setEnabled(!m_state.note || isReader() || m_state.draft);
}

// ---- opening it

/// Where nothing is sealed yet there is nothing to open, and no passphrase to ask for.
void SealedNoteBox::begin()
{
    if (m_state.note || m_state.draft) {
        setStep(Step::Asking);
        m_secret->setFocus();
        return;
    }
    show({ { m_place, 0, 0, {}, {} }, QString(), {}, 0 });
}

void SealedNoteBox::openIt()
{
    auto secret = m_secret->take();
    if (!secret)
        return Q_EMIT failed(secret.error());
    setStep(Step::Opening);
    whenDone(m_vault.openNote(m_place, std::move(*secret)), this, [this](const Result<store::OpenedNote> &opened) {
        if (opened)
            return show(*opened);
        setStep(Step::Asking);
        m_secret->setFocus();
        const bool wrong = opened.error().code == QLatin1String("vault.passphrase");
        Q_EMIT failed(wrong ? Error{ tr("This is not your passphrase."), {}, opened.error().code, {} }
                            : opened.error());
    });
}

void SealedNoteBox::show(const store::OpenedNote &opened)
{
    m_sealed = opened.text.value_or(QString());
    m_opened = opened;
    m_opened->text.reset();
    m_opened->draft.reset();
    const bool typedOverOther
        = opened.draft && opened.note.version > 0 && (!opened.text || opened.draftBase != opened.note.version);
    setText(opened.draft.value_or(m_sealed));
    m_beside->setVisible(typedOverOther);
    m_beside->setText(!typedOverOther ? QString()
                          : opened.text
                          ? tr("Another version was sealed since you typed this: %1").arg(isolated(m_sealed))
                          : tr("Somebody else sealed a note here, and not for you: what you typed cannot take its "
                               "place. Copy what you need of it, then throw it away."));
    m_seal->setVisible(opened.text.has_value());
    m_state.draft = opened.draft.has_value();
    fillReaders();
    setStep(Step::Open);
    m_editor->setFocus();
    load(); // that it was opened, and when
}

void SealedNoteBox::fillReaders()
{
    const QSignalBlocker quiet(m_readers);
    m_readers->clear();
    for (const store::Officer &officer : std::as_const(m_state.officers)) {
        if (officer.removed || officer.slot.isEmpty())
            continue;
        auto *item = new QListWidgetItem(isolated(officer.name), m_readers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, qlonglong(officer.id));
        const bool reads = m_state.note ? m_state.note->readers.contains(officer.id) : officer.id == m_state.self;
        item->setCheckState(reads ? Qt::Checked : Qt::Unchecked);
    }
    m_readers->setCurrentRow(0);
}

QList<desk::OfficerId> SealedNoteBox::chosen() const
{
    QList<desk::OfficerId> officers;
    for (int row = 0; row < m_readers->count(); ++row)
        if (m_readers->item(row)->checkState() == Qt::Checked)
            officers.append(m_readers->item(row)->data(Qt::UserRole).toLongLong());
    return officers;
}

/// As it is: toPlainText() would make spaces of no-break spaces.
QString SealedNoteBox::text() const
{
    return m_editor->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void SealedNoteBox::setText(const QString &text)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
}

// ---- what becomes of it

/// Once it is closed there is no text any more, but it may still be on its way into the vault.
QFuture<Result<void>> SealedNoteBox::keepTyped()
{
    if (m_opened)
        m_kept = m_vault.keepNoteDraft(m_place, text(), m_opened->note.version);
    return m_kept;
}

void SealedNoteBox::seal()
{
    const QList<desk::OfficerId> readers = chosen();
    m_keeper.keep();           // it comes before the sealing, which ends it: what was typed is there when that fails
    m_note->setEnabled(false); // nothing is typed meanwhile
    whenDone(m_vault.sealNote(m_place, text(), readers, m_opened->note.version), this,
             [this, readers](const Result<qint64> &sealed) {
                 m_note->setEnabled(true);
                 if (!sealed)
                     return Q_EMIT failed(sealed.error());
                 m_state.draft = false;
                 Q_EMIT told(tr("Sealed. It opens for: %1.").arg(namesOf(readers)));
                 m_sealed = text();
                 close();
             });
}

void SealedNoteBox::close()
{
    m_keeper.keep();
    m_opened.reset();
    store::wipe(m_sealed);
    m_beside->clear();
    setStep(Step::Closed);
    setText(QString());
    m_editor->document()->clearUndoRedoStacks();
    load();
    if (isVisible())
        m_open->setFocus();
}

/// Nothing of it stays behind a page that is not looked at.
void SealedNoteBox::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous() && m_opened)
        close();
    QFrame::hideEvent(event);
}

void SealedNoteBox::discard()
{
    m_keeper.forget();
    whenDone(m_vault.discardNoteDraft(m_place), this, [this](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        m_state.draft = false;
        if (!m_opened)
            return;
        setText(m_sealed);
        m_beside->hide();
        enable();
        if (m_seal->isHidden())
            close(); // there was nothing but the draft
    });
}

void SealedNoteBox::setStep(Step step)
{
    m_step = step;
    m_secret->clear();
    m_open->setVisible(step == Step::Closed);
    m_ask->setVisible(step == Step::Asking);
    m_busy->setVisible(step == Step::Opening);
    m_progress->setVisible(step == Step::Opening);
    m_note->setVisible(step == Step::Open);
    showState();
    enable();
}

void SealedNoteBox::enable()
{
    m_enter->setEnabled(!m_secret->isEmpty());
    if (m_step != Step::Open)
        return;
    const bool isOther = !m_state.note || text() != m_sealed || chosen() != m_state.note->readers;
    m_seal->setEnabled(isOther && !chosen().isEmpty() && !text().trimmed().isEmpty());
    m_discard->setEnabled(m_state.draft || m_keeper.isPending());
    m_print->setEnabled(m_opened->note.version > 0 && text() == m_sealed); // never what is not sealed
}

void SealedNoteBox::retranslate()
{
    m_title->setText(m_label.in(uiLanguage()));
    m_secretLabel->setText(tr("Your &passphrase"));
    m_secret->setName(tr("Your passphrase"));
    m_enter->setText(tr("Open"));
    m_giveUp->setText(tr("Cancel"));
    m_busy->setText(tr("Being opened. That takes a moment."));
    m_progress->setAccessibleName(m_busy->text());
    m_editor->setAccessibleName(m_title->text());
    m_readersLabel->setText(tr("Who may open it. Whoever is taken off the list cannot open earlier versions either."));
    m_readers->setAccessibleName(tr("Who may open it"));
    m_seal->setText(tr("Seal"));
    m_discard->setText(tr("Throw away what I typed"));
    m_print->setText(tr("Print for the envelope…"));
    m_close->setText(tr("Close it"));
    showState();
}

void SealedNoteBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace comity::ui
