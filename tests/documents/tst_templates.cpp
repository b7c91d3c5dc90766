// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transmittal of each kind of request, from its practice case: what another program reads on the pages, in the six
// languages. COMITY_PAGES names a folder that the files are left in, to be looked at.
#include "printed.h"

using namespace comity;
using namespace comity::probe;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fonts(); }
    void saysEverything_data();
    void saysEverything();
    void dutySheetIsNoLetter();
    void offeredInformationWaitsForTheAnswer();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr const char *kSamples[] = { "invoice-fraud",
                                     "card-shop-offer",
                                     "exchange-theft-extradition",
                                     "airport-arrest",
                                     "hospital-advice",
                                     "betting-transfer",
                                     "sim-farm",
                                     "botnet-joint-team",
                                     "insider-arrangement",
                                     "duty-sheet",
                                     "wallet-theft-access",
                                     "web-shop-budapest",
                                     "microcredit-extradition",
                                     "school-fees-assistance",
                                     "land-register-access",
                                     "kidnapping-messages",
                                     "bank-page-renter",
                                     "ferry-arrest" };

bool isPrinted(const Case &given, const Field &field)
{
    return field.print != Printed::Never
        && (field.whenField.isEmpty() || given.request.value(field.whenField).isOneOf(field.whenValues));
}

QStringList linesOf(const Case &given, const Text &text, Language language)
{
    return text.best(language, given.request.language()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// pdftotext sets spaces beside Arabic vowel marks as it sees fit …
QString compared(const QString &text, Language language)
{
    QString result = comparable(text, language);
    return language == Language::Arabic ? result.remove(QLatin1Char(' ')) : result;
}

/// … and may put the rest of a line elsewhere after one.
bool canBeReadBack(const QString &text, Language language)
{
    static const QRegularExpression marks(QStringLiteral("[\\x{064B}-\\x{0652}]"));
    return language != Language::Arabic || !text.contains(marks);
}

/// The sentence that stands for a choice; empty where label and value stand, or nothing.
QString saidOf(const Case &given, const Field &field, Language language)
{
    const Value value = given.request.value(field.key);
    for (const Saying &saying : field.says)
        if (!saying.equals || value.isOneOf({ *saying.equals }))
            return saying.whenField.isEmpty() ? given.form.phrase(saying.phrase, language) : QString();
    return {};
}

/// The prose that was typed, and what the form itself says.
QStringList expectedTexts(const Case &given, Language language)
{
    QStringList texts{ given.form.title.in(language), given.form.phrase(QStringLiteral("closing"), language) };
    for (const Section &section : given.form.sections) {
        for (const Field &field : section.fields) {
            const Value value = given.request.value(field.key);
            if (value.isEmpty() || !isPrinted(given, field))
                continue;
            if (field.type == FieldType::Text)
                texts += linesOf(given, value.text(), language);
            if (field.type == FieldType::Choice && field.says.isEmpty() && field.key != QLatin1String("marking"))
                texts += given.instrument.choice(field.list, value.string())->label.in(language);
            if (field.type == FieldType::Choice)
                texts += saidOf(given, field, language);
            for (const Row &row : field.type == FieldType::Table ? value.rows() : Rows()) {
                for (const Field &column : field.columns) {
                    if (column.type == FieldType::Text)
                        texts += linesOf(given, row.cell(column.key).text(), language);
                }
            }
        }
        for (const QString &phrase : section.sentences)
            texts += given.form.phrase(phrase, language);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

void TestTemplates::saysEverything_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<QString>("code");
    for (const char *sample : kSamples) {
        for (const Language language : kLanguages)
            QTest::addRow("%s %s", sample, qPrintable(languageCode(language)))
                << QByteArray(sample) << languageCode(language);
    }
}

void TestTemplates::saysEverything()
{
    QFETCH(QByteArray, sample);
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const Case given(test::sampleCase(sample.constData()));
    const QByteArray pdf = given.pdf(language);
    if (const QString folder = qEnvironmentVariable("COMITY_PAGES"); !folder.isEmpty()) {
        QFile file(
            QDir(folder).filePath(QString::fromLatin1(sample) + QLatin1Char('.') + code + QStringLiteral(".pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }
    // Not the lines above and below the text: a paragraph may go on on the next page.
    const QString path = write(m_folder, QStringLiteral("pages.pdf"), pdf);
    const QString page = compared(pagesOf(path, kBody).join(QLatin1Char('\n')), language);
    QStringList missing;
    const QStringList expected = expectedTexts(given, language);
    QVERIFY(expected.size() > 4);
    for (const QString &text : expected) {
        if (canBeReadBack(text, language) && !page.contains(compared(text, language)))
            missing.append(compared(text, language));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    // Nothing of the form that they are like is left; access names the preservation that it follows.
    const QString other = compared(given.instrument.cite(QStringLiteral("9"), language), language);
    QVERIFY(given.form.id == QLatin1String("access") || !page.contains(other));
}

/// It is addressed to nobody and greets nobody.
void TestTemplates::dutySheetIsNoLetter()
{
    const Case duty(test::sampleCase("duty-sheet"));
    const QString text = textOf(m_folder, duty.pdf(Language::English));
    QVERIFY(text.contains(QStringLiteral("Ask the analysis laboratory")));
    QVERIFY(!text.contains(QStringLiteral("compliments")) && !text.contains(QStringLiteral("requested Party")));
    QVERIFY(!text.contains(duty.library->terms().text(QStringLiteral("adm.to"), Language::English) + u'\n'));
}

/// Article 5(2): neither on the pages nor in the file that goes with them.
void TestTemplates::offeredInformationWaitsForTheAnswer()
{
    Case offer(test::sampleCase("card-shop-offer"));
    QVERIFY(renderRequest(offer.input(), Language::English, *fonts()).ok());
    offer.setProse("spontaneous.content", QStringLiteral("1,912 cards"));
    const auto refused = [&] {
        const auto pdf = renderRequest(offer.input(), Language::English, *fonts());
        const auto both = renderRequestBilingual(offer.input(), Language::English, Language::Arabic, *fonts());
        const auto pages = requestPages(offer.input(), Language::English, {}, *fonts());
        const QString code = QStringLiteral("document.withheld");
        return !pdf && pdf.error().code == code && !both && both.error().code == code && !pages
            && pages.error().code == code;
    };
    QVERIFY(refused());
    for (const char *step : { "free", "accepted", "nevertheless" }) {
        offer.set("spontaneous.step", Value(QString::fromLatin1(step)));
        QVERIFY2(refused(), step); // conditions are set, and nobody has answered
    }
    offer.set("spontaneous.answeredOn", Value(QDate(2026, 11, 20)));
    const QString text = textOf(m_folder, offer.pdf(Language::English));
    QVERIFY(text.contains(QStringLiteral("1,912 cards")));
    offer.set("spontaneous.answeredOn", Value());
    offer.set("spontaneous.conditions", Value());
    offer.set("spontaneous.step", Value(QStringLiteral("free")));
    QVERIFY(textOf(m_folder, offer.pdf(Language::English)).contains(QStringLiteral("1,912 cards")));
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
