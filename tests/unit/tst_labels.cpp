// SPDX-License-Identifier: GPL-3.0-or-later
//
// The labels, hints and phrases of every form and of the directory, held to the conventions of their languages.
#include "instruments/directoryforms.h"
#include "instruments/library.h"
#include "support/wordfaults.h"

#include <QTest>

using namespace comity;
using namespace comity::test;

namespace {

/// Every label, hint and phrase of the forms and lists, with where it stands.
QList<std::pair<QString, Label>> labelsOf(const Instrument &instrument)
{
    QList<std::pair<QString, Label>> labels;
    const auto add = [&](const QString &where, const Label &label) {
        if (!label.isEmpty())
            labels.append({ where, label });
    };
    for (const Template &form : instrument.templates) {
        add(form.id, form.title);
        add(form.id, form.shortTitle);
        for (auto it = form.phrases.constBegin(); it != form.phrases.constEnd(); ++it)
            add(form.id + QLatin1Char(' ') + it.key(), *it);
        for (const Section &section : form.sections) {
            add(form.id + QLatin1Char(' ') + section.id, section.title);
            add(form.id + QLatin1Char(' ') + section.id, section.hint);
            for (const Field &field : section.fields) {
                for (const Field &each : QList<Field>{ field } + field.columns) {
                    add(form.id + QLatin1Char(' ') + each.key, each.label);
                    add(form.id + QLatin1Char(' ') + each.key, each.hint);
                }
            }
        }
    }
    for (auto it = instrument.lists.constBegin(); it != instrument.lists.constEnd(); ++it) {
        for (const Choice &choice : *it) {
            add(it.key() + QLatin1Char(' ') + choice.id, choice.label);
            add(it.key() + QLatin1Char(' ') + choice.id, choice.hint);
        }
    }
    return labels;
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conventionsOfTheLanguages();
    void ofTheDirectory();
};

void TestLabels::conventionsOfTheLanguages()
{
    const auto library = Library::loadBuiltIn().value();
    for (const auto &instrument : library->instruments()) {
        const auto labels = labelsOf(*instrument);
        QVERIFY(labels.size() > 600);
        for (const auto &[where, label] : labels)
            QCOMPARE(where + wordFaults(label.text).join(QLatin1Char('\n')), where);
        for (const Label &label : instrument->remarks + QList<Label>{ instrument->title, instrument->shortTitle })
            QCOMPARE(instrument->id + wordFaults(label.text).join(QLatin1Char('\n')), instrument->id);
        for (const Counterpart &row : instrument->counterparts.rows)
            if (!row.note.isEmpty())
                QCOMPARE(row.paragraph + wordFaults(row.note).join(QLatin1Char('\n')), row.paragraph);
    }
}

void TestLabels::ofTheDirectory()
{
    const auto &forms = directoryForms();
    QVERIFY2(forms.ok(), forms.ok() ? "" : qPrintable(forms.error().oneLine()));
    const auto labels = labelsOf(**forms);
    QVERIFY(labels.size() > 50);
    for (const auto &[where, label] : labels)
        QCOMPARE(where + wordFaults(label.text).join(QLatin1Char('\n')), where);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
