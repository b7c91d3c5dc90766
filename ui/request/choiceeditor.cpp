// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/choiceeditor.h"

#include "ui/request/editing.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kLeastWidth = 12; // characters; the list that opens is as wide as it needs

class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void showPopup() override
    {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * fontMetrics().height());
        QComboBox::showPopup();
    }
};

} // namespace

QList<std::pair<QString, QString>> choicesOf(const Field &field, const Instrument &instrument)
{
    QList<std::pair<QString, QString>> choices;
    if (field.type == FieldType::Language || field.type == FieldType::Languages) {
        for (const Language language : kLanguages)
            choices.append({ languageCode(language), nameOfLanguage(language) });
        return choices;
    }
    const QList<Choice> entries = instrument.lists.value(field.list);
    for (const Choice &choice : entries)
        choices.append({ choice.id, choice.label.in(uiLanguage()) });
    return choices;
}

ChoiceEditor::ChoiceEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : FieldEditor(edit, field, place, parent), m_box(new ChoiceBox(this)), m_meaning(new PlainLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_box);
    column->addWidget(m_meaning);
    m_box->setObjectName(QStringLiteral("box"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(kLeastWidth);
    m_box->setMaxVisibleItems(20);
    letWheelPass(m_box);
    letUndoPass(m_box);
    makeHelp(m_meaning);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString id = m_box->itemData(index).toString();
        m_edit.setValue(m_place, id.isEmpty() ? Value() : Value(id));
    });
    ChoiceEditor::retranslate();
}

void ChoiceEditor::refresh()
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(m_edit.value(m_place).string())));
    tellMeaning();
}

void ChoiceEditor::retranslate()
{
    const auto choices = choicesOf(m_field, m_edit.instrument());
    m_box->clear();
    m_box->addItem(tr("Not chosen"), QString());
    for (const auto &[id, label] : choices)
        m_box->addItem(label, id);
    refresh();
}

void ChoiceEditor::setHintsShown(bool shown)
{
    m_hintsShown = shown;
    tellMeaning();
}

void ChoiceEditor::tellMeaning()
{
    const Choice *choice = m_edit.instrument().choice(m_field.list, m_edit.value(m_place).string());
    m_meaning->setText(choice ? choice->hint.in(uiLanguage()) : QString());
    m_meaning->setVisible(m_hintsShown && !m_meaning->text().isEmpty());
}

QWidget *ChoiceEditor::buddy() const { return m_box; }

} // namespace comity::ui
