// SPDX-License-Identifier: GPL-3.0-or-later
//
// The labels, hints and phrases of every form, held to the conventions of their languages.
#include "instruments/library.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace comity;

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
};

/// French spaces before marks of two parts, no half-width marks in Chinese, isolates in pairs in Arabic, no ё in
/// Russian, the same placeholders everywhere.
void TestLabels::conventionsOfTheLanguages()
{
    static const QRegularExpression bareFrench(
        QStringLiteral("[^\u00a0\u202f]»|«[^\u00a0]|[^\u202f];|[^\u00a0]:(?!//|\\d)|'"));
    static const QRegularExpression halfWidth(
        QStringLiteral("[\u4e00-\u9fff][,;:.?!]|[\u4e00-\u9fff] [\u4e00-\u9fff]"));
    static const QRegularExpression placeholder(QStringLiteral("\\{\\w+\\}"));
    const auto library = Library::loadBuiltIn().value();
    const auto placeholders = [](const QString &text) {
        QSet<QString> found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            found.insert(it.next().captured());
        return found;
    };
    const auto labels = labelsOf(*library->instrument(QStringLiteral("uk-2022")));
    QVERIFY(labels.size() > 600);
    for (const auto &[where, label] : labels) {
        const QString arabic = label.in(Language::Arabic);
        QVERIFY2(!bareFrench.match(label.in(Language::French)).hasMatch(), qPrintable(where));
        QVERIFY2(!halfWidth.match(label.in(Language::Chinese)).hasMatch(), qPrintable(where));
        QVERIFY2(!label.in(Language::Russian).contains(QChar(0x0451)), qPrintable(where));
        QVERIFY2(arabic.count(QChar(0x2066)) + arabic.count(QChar(0x2068)) == arabic.count(QChar(0x2069)),
                 qPrintable(where));
        for (const Language language : kLanguages)
            QVERIFY2(placeholders(label.in(language)) == placeholders(label.in(Language::English)),
                     qPrintable(where + languageCode(language)));
    }
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
