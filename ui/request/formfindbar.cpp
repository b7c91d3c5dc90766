// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/formfindbar.h"

#include "ui/request/formview.h"
#include "ui/request/proseedit.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textsearch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>
#include <tuple>

namespace comity::ui {

namespace {

constexpr int kSlice = 5; // milliseconds
constexpr qsizetype kMostHits = 10'000;

bool isText(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Label:
    case FieldType::String:
    case FieldType::Identifier:
    case FieldType::Email:
    case FieldType::Telephone:
    case FieldType::Url: return true;
    default: return false;
    }
}

bool hasLanguages(FieldType type) { return type == FieldType::Text || type == FieldType::Label; }

void select(QWidget *widget, int start, int length)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line->setSelection(start, length);
    if (auto *prose = qobject_cast<ProseEdit *>(widget)) {
        QTextCursor cursor(prose->document());
        const int end = prose->document()->characterCount() - 1;
        cursor.setPosition(std::min(start, end));
        cursor.setPosition(std::min(start + length, end), QTextCursor::KeepAnchor);
        prose->setTextCursor(cursor);
    }
}

} // namespace

FormFindBar::FormFindBar(FormView &form, RequestEdit &edit, QWidget *parent)
    : WordsBar(QStringLiteral("formFind"), parent), m_form(form), m_edit(edit)
{
    setObjectName(QStringLiteral("formFindBar"));
    for (const Section &section : edit.form().sections)
        for (const Field &field : section.fields) {
            if (isText(field.type))
                m_targets.append(Target{ &field, nullptr });
            for (const Field &column : field.columns)
                if (isText(column.type))
                    m_targets.append(Target{ &field, &column });
        }
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &FormFindBar::searchOn);
    connect(&edit, &RequestEdit::changed, this, [this] { m_fresh = true; });
    const auto key = [this, parent](QKeySequence::StandardKey standard, int by) {
        for (const QKeySequence &keys : QKeySequence::keyBindings(standard)) {
            auto *shortcut = new QShortcut(keys, parent);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, by] { isVisible() ? step(by) : open(); });
        }
    };
    key(QKeySequence::FindNext, 1);
    key(QKeySequence::FindPrevious, -1);
    retranslate();
}

void FormFindBar::open()
{
    const FormView::Cursor cursor = m_form.currentPlace();
    if (const auto place = placeOf(cursor.pointer, m_edit.form())) {
        m_from = place;
        m_fromPosition = cursor.position;
    }
    if (auto *prose = qobject_cast<ProseEdit *>(QApplication::focusWidget()))
        if (const QString chosen = prose->textCursor().selectedText(); !chosen.isEmpty())
            m_words->setText(chosen.section(QChar::ParagraphSeparator, 0, 0));
    takeKeyboard();
}

void FormFindBar::close()
{
    m_delay.stop();
    m_slices.stop();
    hide();
    if (m_hit >= 0) {
        const Hit &hit = m_hits.at(m_hit);
        m_form.focusField(pointerOf(hit.place, m_edit.form()), hit.start);
        select(QApplication::focusWidget(), hit.start, hit.length);
    } else if (m_from) {
        m_form.focusField(pointerOf(*m_from, m_edit.form()), m_fromPosition);
    }
}

// ---- searching

void FormFindBar::search()
{
    m_delay.stop();
    m_hits.clear();
    m_hit = -1;
    m_target = 0;
    m_row = 0;
    m_fresh = false;
    m_slices.start();
    searchOn();
}

void FormFindBar::searchOn()
{
    QElapsedTimer spent;
    spent.start();
    while (m_target < m_targets.size() && m_hits.size() < kMostHits && !m_words->text().trimmed().isEmpty()) {
        const Target &target = m_targets.at(m_target);
        const int rows = target.column ? m_edit.rowCount(target.field->key) : 1;
        for (; m_row < rows; ++m_row) {
            if (spent.elapsed() > kSlice)
                return showCount();
            if (m_edit.isActive(*target.field))
                searchIn(target, target.column ? m_row : -1);
        }
        m_row = 0;
        ++m_target;
    }
    m_slices.stop();
    std::stable_sort(m_hits.begin(), m_hits.end(),
                     [this](const Hit &a, const Hit &b) { return isBefore(a.place, b.place); });
    chooseFirst();
    if (m_pendingStep != 0)
        step(std::exchange(m_pendingStep, 0));
}

void FormFindBar::searchIn(const Target &target, int row)
{
    const FieldPlace place{ target.field->key, row, target.column ? target.column->key : QString(), {} };
    const FieldType type = target.column ? target.column->type : target.field->type;
    const auto look = [this](const FieldPlace &at) {
        const QString text = m_edit.textAt(at);
        if (text.isEmpty())
            return;
        for (const TextSpan &span : findText(text, m_words->text()))
            m_hits.append({ at, span.start, span.length });
    };
    if (type != FieldType::Text)
        look(place);
    if (hasLanguages(type) && !m_edit.value(place).text().values().isEmpty())
        for (const Language language : kLanguages)
            look(place.in(language));
}

/// In the order of the form: fields, the rows of a table, their columns, languages.
bool FormFindBar::isBefore(const FieldPlace &a, const FieldPlace &b) const
{
    const auto position = [this](const FieldPlace &place) {
        qsizetype field = 0;
        while (field < m_targets.size() && m_targets.at(field).field->key != place.key)
            ++field;
        qsizetype column = 0;
        for (qsizetype i = field; i < m_targets.size() && m_targets.at(i).field->key == place.key; ++i, ++column)
            if (m_targets.at(i).column && m_targets.at(i).column->key == place.column)
                break;
        return std::tuple(field, place.row, column, place.language ? static_cast<int>(*place.language) : -1);
    };
    return position(a) < position(b);
}

/// The first from where the cursor was on; the very first where there is none behind it.
void FormFindBar::chooseFirst()
{
    m_hit = m_hits.isEmpty() ? -1 : 0;
    if (m_from)
        for (qsizetype i = 0; i < m_hits.size(); ++i) {
            const Hit &hit = m_hits.at(i);
            if (isBefore(hit.place, *m_from) || (hit.place == *m_from && hit.start < m_fromPosition))
                continue;
            m_hit = i;
            break;
        }
    showHit();
}

void FormFindBar::step(int by)
{
    if (m_delay.isActive() || m_slices.isActive()) { // Enter right after the last letter: the first hit comes
        if (m_delay.isActive())
            search();
        return;
    }
    if (m_fresh) { // the texts changed: the place of the last hit stays where one goes on from
        if (m_hit >= 0) {
            m_from = m_hits.at(m_hit).place;
            m_fromPosition = m_hits.at(m_hit).start;
        }
        m_pendingStep = by;
        return search();
    }
    if (m_hits.isEmpty())
        return;
    m_hit = (m_hit + by + m_hits.size()) % m_hits.size();
    showHit();
}

void FormFindBar::showHit()
{
    showCount();
    if (m_hit < 0)
        return;
    const Hit &hit = m_hits.at(m_hit);
    m_from = hit.place;
    m_fromPosition = hit.start;
    const bool stays = isAncestorOf(QApplication::focusWidget());
    QWidget *had = QApplication::focusWidget();
    if (!m_form.focusField(pointerOf(hit.place, m_edit.form()), hit.start))
        return;
    QWidget *field = QApplication::focusWidget();
    if (stays)
        had->setFocus(Qt::OtherFocusReason);
    select(field, hit.start, hit.length); // a line forgets its selection when the keyboard leaves it
}

void FormFindBar::showCount() { tellCount(m_hit, m_hits.size(), m_slices.isActive()); }

void FormFindBar::retranslate()
{
    m_label->setText(tr("Find in this request:"));
    m_words->setAccessibleName(tr("Words to find in the fields of this request"));
    m_words->setPlaceholderText(tr("Words in any language"));
    WordsBar::retranslate();
}

} // namespace comity::ui
