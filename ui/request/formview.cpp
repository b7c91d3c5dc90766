// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/formview.h"

#include "ui/request/editing.h"
#include "ui/request/fieldbox.h"
#include "ui/request/fieldeditor.h"
#include "ui/request/sectionbox.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

/// The field that a widget belongs to; of a cell the column's.
FieldBox *boxAround(const QWidget *widget)
{
    for (QWidget *at = const_cast<QWidget *>(widget); at; at = at->parentWidget()) {
        if (auto *box = qobject_cast<FieldBox *>(at))
            return box;
    }
    return nullptr;
}

} // namespace

FormView::FormView(RequestEdit &edit, QWidget *parent)
    : QScrollArea(parent), m_edit(edit), m_wanted(kLanguages.begin(), kLanguages.end())
{
    setObjectName(QStringLiteral("form"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    m_layout = new QVBoxLayout(page);
    m_legend = new PlainLabel(page);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_legend);
    for (const Section &section : m_edit.form().sections) {
        m_sections.append(new SectionBox(m_edit, section, page));
        m_layout->addWidget(m_sections.last());
    }
    m_layout->addStretch();
    setWidget(page);
    connect(&m_edit, &RequestEdit::valueChanged, this, [this](const FieldPlace &place) {
        if (!place.isCell())
            onFieldChanged(place.key);
    });
    connect(&m_edit, &RequestEdit::undone, this, &FormView::onUndone);
    connect(&m_edit, &RequestEdit::reset, this, [this] {
        for (SectionBox *section : std::as_const(m_sections))
            section->refresh();
    });
    connect(qApp, &QApplication::focusChanged, this, &FormView::onFocusChanged);
    retranslate();
    buildNext();
}

FormView::~FormView() { disconnect(qApp, nullptr, this, nullptr); }

/// One section at a time, so that the officer can write in the first while the last are made. Always in the order of
/// the form: it is that of the Tab key too.
void FormView::buildNext()
{
    for (SectionBox *section : std::as_const(m_sections)) {
        if (section->isBuilt())
            continue;
        buildUpTo(section);
        QTimer::singleShot(0, this, &FormView::buildNext);
        return;
    }
}

void FormView::buildUpTo(SectionBox *last)
{
    for (SectionBox *section : std::as_const(m_sections)) {
        if (!section->isBuilt()) {
            section->build();
            applyTo(section);
        }
        if (section == last)
            return;
    }
}

void FormView::applyTo(SectionBox *section)
{
    for (FieldBox *box : section->boxes()) {
        box->setHintsShown(m_hintsShown);
        box->editor().setWantedLanguages(m_wanted);
        applyFindings(box);
    }
}

void FormView::applyFindings(FieldBox *box)
{
    const FieldPlace &place = box->editor().place();
    const Findings mine = m_findings.value(place.key);
    box->setFinding(gravestAt(place, mine, m_edit.form()));
    box->editor().setFindings(mine);
}

/// The field's box, made if it was not yet.
FieldBox *FormView::boxOf(const QString &key)
{
    for (SectionBox *section : std::as_const(m_sections)) {
        if (!section->hasField(key))
            continue;
        buildUpTo(section);
        return section->box(key);
    }
    return nullptr;
}

bool FormView::focusField(const QString &pointer, int position)
{
    const auto place = placeOf(pointer, m_edit.form());
    FieldBox *box = place ? boxOf(place->key) : nullptr;
    if (!box || !box->applies())
        return false;
    box->editor().focusAt(*place, position);
    // Where the form was just made or shown, what is where is known after the layout.
    const QPointer<QWidget> focused = QApplication::focusWidget();
    widget()->layout()->activate();
    const auto reveal = [this, box = QPointer(box), focused] {
        if (box)
            ensureWidgetVisible(box, 0, fontMetrics().height());
        if (focused && isAncestorOf(focused))
            ensureWidgetVisible(focused, 0, 2 * fontMetrics().height());
    };
    reveal();
    QTimer::singleShot(0, this, reveal);
    return true;
}

FormView::Cursor FormView::currentPlace() const
{
    const QWidget *focused = QApplication::focusWidget();
    const FieldBox *box = focused && isAncestorOf(focused) ? boxAround(focused) : nullptr;
    if (!box)
        return {};
    const auto [place, position] = box->editor().cursor();
    return { pointerOf(place, m_edit.form()), position };
}

void FormView::setFindings(const Findings &findings)
{
    m_findings.clear();
    for (const Finding &finding : findings)
        m_findings[finding.field].append(finding);
    for (SectionBox *section : std::as_const(m_sections)) {
        for (FieldBox *box : section->boxes())
            applyFindings(box);
    }
}

void FormView::setWantedLanguages(const QList<Language> &languages)
{
    m_wanted = languages;
    for (SectionBox *section : std::as_const(m_sections)) {
        for (FieldBox *box : section->boxes())
            box->editor().setWantedLanguages(languages);
    }
}

void FormView::showLanguage(Language language)
{
    buildUpTo(m_sections.isEmpty() ? nullptr : m_sections.last());
    for (SectionBox *section : std::as_const(m_sections)) {
        for (FieldBox *box : section->boxes())
            box->editor().showLanguage(language);
    }
}

bool FormView::setSectionPanel(const QString &section, QWidget *panel)
{
    for (SectionBox *box : std::as_const(m_sections)) {
        if (box->objectName() != QStringLiteral("section.") + section)
            continue;
        box->setPanel(panel);
        return true;
    }
    return false;
}

void FormView::setHintsShown(bool shown)
{
    m_hintsShown = shown;
    for (SectionBox *section : std::as_const(m_sections)) {
        for (FieldBox *box : section->boxes())
            box->setHintsShown(shown);
    }
}

bool FormView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoKey(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the key itself follows, and no shortcut of the window gets in between
        return true;
    }
    return QScrollArea::event(event);
}

void FormView::keyPressEvent(QKeyEvent *event)
{
    if (isRedoKey(*event))
        m_edit.undoStack().redo();
    else if (isUndoKey(*event))
        m_edit.undoStack().undo();
    else
        QScrollArea::keyPressEvent(event);
}

void FormView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormView::retranslate()
{
    setAccessibleName(tr("Form of the request"));
    m_legend->setText(tr("* required by the text   ° expected"));
}

void FormView::onFieldChanged(const QString &key)
{
    const bool languageChanged = key == QLatin1String("language");
    for (SectionBox *section : std::as_const(m_sections)) {
        section->applyConditions();
        if (!languageChanged)
            continue;
        for (FieldBox *box : section->boxes()) { // the request's own language comes first in every text
            if (!box->editor().isWriting())
                box->editor().refresh();
        }
    }
}

void FormView::onFocusChanged(QWidget *before, QWidget *now)
{
    FieldBox *left = before && isAncestorOf(before) ? boxAround(before) : nullptr;
    FieldBox *entered = now && isAncestorOf(now) ? boxAround(now) : nullptr;
    if (left == entered)
        return;
    if (left) {
        m_edit.endEditing();
        left->leave();
    }
    if (entered)
        Q_EMIT placeChanged(currentPlace().pointer);
}

void FormView::onUndone(const FieldPlace &place) { focusField(pointerOf(place, m_edit.form())); }

} // namespace comity::ui
