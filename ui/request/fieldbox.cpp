// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/fieldbox.h"

#include "ui/request/editing.h"
#include "ui/request/fieldeditor.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

PlainLabel *iconLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return label;
}

void setPicture(PlainLabel &label, const QIcon &icon)
{
    const int size = label.fontMetrics().height();
    label.setPixmap(icon.pixmap(QSize(size, size), label.devicePixelRatioF()));
}

} // namespace

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return FieldBox::tr("Error");
    case Severity::Warning: return FieldBox::tr("Warning");
    case Severity::Hint: break;
    }
    return FieldBox::tr("Hint");
}

QIcon iconOf(Severity severity, const QWidget *widget)
{
    const auto picture = severity == Severity::Error ? QStyle::SP_MessageBoxCritical
        : severity == Severity::Warning              ? QStyle::SP_MessageBoxWarning
                                                     : QStyle::SP_MessageBoxInformation;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return style->standardIcon(picture, nullptr, widget);
}

std::optional<Severity> gravestAt(const FieldPlace &place, const Findings &findings, const Template &form)
{
    const QString pointer = pointerOf(place, form);
    const QString inside = pointer + QLatin1Char('/');
    std::optional<Severity> gravest;
    for (const Finding &finding : findings) {
        if (finding.pointer != pointer && !finding.pointer.startsWith(inside))
            continue;
        if (!gravest || finding.severity < *gravest)
            gravest = finding.severity;
    }
    return gravest;
}

FieldBox::FieldBox(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_field(field), m_label(new PlainLabel(this)), m_findingIcon(iconLabel(this)),
      m_findingWord(new PlainLabel(this)), m_editor(makeEditor(edit, field, place, this)),
      m_problemRow(new QWidget(this)), m_problemIcon(iconLabel(m_problemRow)), m_problem(new PlainLabel(m_problemRow)),
      m_hint(new PlainLabel(this))
{
    setObjectName(place.isCell() ? place.column : place.key);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    if (QWidget *corner = m_editor->corner())
        head->addWidget(corner);
    head->addWidget(m_findingIcon);
    head->addWidget(m_findingWord);
    m_findingWord->setObjectName(QStringLiteral("finding"));
    m_findingWord->setWordWrap(false);
    m_label->setObjectName(QStringLiteral("label"));
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins({});
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problemRow->hide();
    m_hint->setObjectName(QStringLiteral("hint"));
    makeHelp(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(head);
    const bool isLong = field.type == FieldType::Table; // help below it would be out of sight
    if (isLong)
        column->addWidget(m_hint);
    column->addWidget(m_editor);
    column->addWidget(m_problemRow);
    if (!isLong)
        column->addWidget(m_hint);
    column->addStretch();
    connect(&m_edit, &RequestEdit::valueChanged, this, &FieldBox::onValueChanged);
    retranslate();
    showProblem(m_editor->problem());
    showFinding();
    applyCondition();
}

void FieldBox::setRow(int row)
{
    m_editor->setRow(row);
    showProblem(m_editor->problem());
}

void FieldBox::refresh()
{
    m_editor->refresh();
    showProblem(m_editor->problem());
    applyCondition();
}

void FieldBox::leave()
{
    m_editor->refresh();
    showProblem(m_editor->problem());
}

void FieldBox::setFinding(std::optional<Severity> severity)
{
    if (severity == m_finding)
        return;
    m_finding = severity;
    showFinding();
    speak();
}

void FieldBox::setHintsShown(bool shown)
{
    m_hintsShown = shown;
    m_hint->setVisible(shown && !m_hint->text().isEmpty());
    m_editor->setHintsShown(shown);
}

bool FieldBox::applyCondition()
{
    m_applies = m_edit.isActive(m_field);
    if (m_applies == isHidden())
        setVisible(m_applies);
    return m_applies;
}

void FieldBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showFinding();
}

void FieldBox::retranslate()
{
    const QString name = m_field.label.in(uiLanguage());
    const QString mark = m_field.need == Need::Must ? QStringLiteral(" *")
        : m_field.need == Need::Should              ? QStringLiteral(" °")
                                                    : QString();
    m_label->setText(name + mark);
    const QString help = m_field.hint.in(uiLanguage());
    m_hint->setText(help);
    m_hint->setVisible(m_hintsShown && !help.isEmpty());
    setWhatsThis(safeText(help));
    m_editor->retranslate();
    m_label->setBuddy(m_editor->buddy());
    if (!m_problemRow->isHidden())
        showProblem(m_editor->problem());
    showFinding();
    speak();
}

void FieldBox::onValueChanged(const FieldPlace &place)
{
    const FieldPlace &mine = m_editor->place();
    if (place.key != mine.key || place.row != mine.row || place.column != mine.column)
        return;
    if (!m_editor->isWriting())
        m_editor->refresh();
    const QString problem = m_editor->problem();
    if (problem.isEmpty() || !m_problemRow->isHidden())
        showProblem(problem); // mended at once; what is new waits until the cursor leaves
}

void FieldBox::showProblem(const QString &problem)
{
    if (problem == m_problem->text() && problem.isEmpty() == m_problemRow->isHidden())
        return;
    m_problem->setText(problem);
    setPicture(*m_problemIcon, iconOf(Severity::Error, this));
    m_problemRow->setVisible(!problem.isEmpty());
    speak();
}

void FieldBox::showFinding()
{
    m_findingIcon->setVisible(m_finding.has_value());
    m_findingWord->setVisible(m_finding.has_value());
    if (!m_finding)
        return;
    m_findingWord->setText(wordOf(*m_finding));
    setPicture(*m_findingIcon, iconOf(*m_finding, this));
}

void FieldBox::speak()
{
    const QString name = m_field.label.in(uiLanguage());
    const QString spoken = m_field.need == Need::Must ? tr("%1, required", "name of a field").arg(name)
        : m_field.need == Need::Should                ? tr("%1, expected", "name of a field").arg(name)
                                                      : name;
    QStringList said;
    if (!m_problem->text().isEmpty())
        said.append(tr("Invalid entry: %1").arg(m_problem->text()));
    if (m_finding)
        said.append(wordOf(*m_finding));
    said.append(m_hint->text());
    said.removeAll(QString());
    m_editor->setSpoken(spoken, said.join(QLatin1Char('\n')));
}

} // namespace comity::ui
