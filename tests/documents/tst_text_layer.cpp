// SPDX-License-Identifier: GPL-3.0-or-later
//
// What another program reads in a transmittal: every sentence of the request, in the order in which it was typed.
#include "printed.h"

using namespace comity;
using namespace comity::probe;

namespace {

const QString kSpace = QStringLiteral(" ");

/// The strings that stand for a value on paper, one for each paragraph.
QStringList printedTexts(const Case &given, const Field &field, const Value &value, Language language)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Label: return value.text().best(language, given.request.language()).split(QLatin1Char('\n'));
    case FieldType::Date: return { writtenDate(value.date(), language) };
    case FieldType::Instant: return writtenInstant(value.instant()).split(kSpace);
    case FieldType::Integer: return { QString::number(value.integer().value_or(-1)) };
    case FieldType::Choice: return { given.instrument.choice(field.list, value.string())->label.in(language) };
    case FieldType::Party: return { given.library->parties().formalName(value.string(), language) };
    case FieldType::Table: {
        QStringList texts;
        for (const Row &row : value.rows()) {
            for (const Field &column : field.columns) {
                if (row.cell(column.key).isEmpty())
                    continue;
                if (column.key != QLatin1String("identifierType")) // stands in the column of the identifier
                    texts += column.label.in(language);
                texts += printedTexts(given, column, row.cell(column.key), language);
            }
        }
        return texts;
    }
    case FieldType::Boolean:
    case FieldType::Language: return {}; // said in sentences
    default: return { value.string() };
    }
}

/// Everything the sample case says in a language, and what every request says.
QStringList expectedTexts(const Case &given, Language language)
{
    QStringList texts;
    for (const Section &section : given.form.sections) {
        for (const Field &field : section.fields) {
            const Value value = given.request.value(field.key);
            if (!value.isEmpty() && field.print != Printed::Never)
                texts += printedTexts(given, field, value, language);
        }
    }
    for (const char *phrase :
         { "urgency", "retrospective", "dualCriminality", "intends", "sixtyDays", "confidentiality", "thanks",
           "closing", "replyTitle", "replyInstruction", "replySignature" })
        texts += given.form.phrase(QString::fromLatin1(phrase), language);
    texts.removeAll(QString());
    return texts;
}

void verifyAllFound(const QStringList &texts, const QString &printed, Language language)
{
    const QString page = comparable(printed, language);
    QStringList missing;
    for (const QString &text : texts) {
        if (!page.contains(comparable(text, language)))
            missing.append(comparable(text, language));
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("not found:\n") + missing.join(QLatin1Char('\n')) + QStringLiteral("\n\nin:\n")
                        + page));
}

} // namespace

class TestTextLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsFound_data() { addLanguageRows(); }
    void everySentenceIsFound();
    void noCharacterIsForeign_data() { addLanguageRows(); }
    void noCharacterIsForeign();
    void headingsAreWhole_data() { addLanguageRows(); }
    void headingsAreWhole();
    void tokensInArabicKeepTheirOrder();
    void hardArabicSentences_data();
    void hardArabicSentences();
    void twoLanguages_data();
    void twoLanguages();

private:
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        return write(m_folder, QStringLiteral("document.pdf"), pdf);
    }

    QTemporaryDir m_folder;
    Case m_case;
};

void TestTextLayer::everySentenceIsFound()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const QStringList texts = expectedTexts(m_case, language);
    QVERIFY(texts.size() > 60);
    verifyAllFound(texts, pagesOf(written(m_case.pdf(language)), kBody).join(kSpace), language);
}

void TestTextLayer::noCharacterIsForeign()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const QString text = pagesOf(written(m_case.pdf(language))).join(kSpace);
    QSet<uint> allowed;
    const QList<uint> typed = (expectedTexts(m_case, language).join(kSpace) + m_case.fingerprint()).toUcs4();
    for (const uint c : typed)
        allowed.insert(c);
    const QList<uint> read = withoutSteering(text).toUcs4();
    for (const uint c : read) {
        const QString name = QStringLiteral("U+%1").arg(c, 4, 16, QLatin1Char('0'));
        QVERIFY2(c != 0xFFFD && (c < 0xE000 || c > 0xF8FF), qPrintable(name)); // lost, or private to a font
        QVERIFY2(c < 0x2E80 || c > 0x2FDF, qPrintable(name));                  // radicals that look like characters
        if (language != Language::Arabic)
            QVERIFY2(c < 0x0590 || allowed.contains(c) || (c >= 0x2000 && c < 0x2E80) || language == Language::Chinese,
                     qPrintable(name));
        if (language != Language::Chinese)
            QVERIFY2(c < 0x2E80 || c >= 0xFB50, qPrintable(name));
    }
}

void TestTextLayer::headingsAreWhole()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    // The leading part of the lines, without the paragraph that a heading serves.
    const Area leading = language == Language::Arabic ? Area{ 71, 22, 139, 242 } : Area{ 0, 22, 140, 242 };
    QStringList titles;
    for (const Section &section : m_case.form.sections) {
        if (!section.letter.isEmpty())
            titles += m_case.instrument.sectionLetter(section.letter, language) + kSpace + section.title.in(language);
    }
    QCOMPARE(titles.size(), 6);
    verifyAllFound(titles, pagesOf(written(m_case.pdf(language)), leading).join(kSpace), language);
}

void TestTextLayer::tokensInArabicKeepTheirOrder()
{
    const QString text = withoutSteering(pagesOf(written(m_case.pdf(Language::Arabic))).join(kSpace));
    QString grouped = m_case.fingerprint();
    for (int at = 8; at < grouped.size(); at += 9)
        grouped.insert(at, kSpace);
    for (const QString &token :
         { QStringLiteral("GB-CA/2026/0142"), grouped, QStringLiteral("2026-10-01"), QStringLiteral("23:59:59 UTC"),
           QStringLiteral("203.0.113.45"), QStringLiteral("central.authority@mla.example"),
           QStringLiteral("abuse@hebergement.example; +33 1 99 00 12 34"), QStringLiteral("+44 20 7946 0142"),
           QStringLiteral("1 rue de l'Exemple, 75000 Paris"), QStringLiteral("A/AC.291/12/Add.2"),
           QStringLiteral("(Computer Misuse Act 1990)") })
        QVERIFY2(text.contains(token), qPrintable(token + QLatin1Char('\n') + text));
}

void TestTextLayer::hardArabicSentences_data()
{
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    add("amount", "بلغت الخسائر 3,417,906.55 EUR في المجموع.");
    add("range", "انظر الصفحات 261–263 من الملف.");
    add("letters", "وفقا للمادة 9(2)(a) من الاقتراح.");
    add("dates", "من 2026-11-03 إلى 2026-11-09، بالتوقيت العالمي.");
    add("telephone at the end", "يرجى الاتصال على الرقم +33 1 99 00 12 34.");
    add("e-mail and full stop", "أرسل الرد إلى desk@mla.example.");
    add("address with port", "الخادوم هو 203.0.113.45:443، في فرنسا.");
    add("IPv6", "العنوان 2001:db8::8a2e:370:7334 مسجل باسمه.");
    add("URL", "نُشر الإعلان في https://files.example/a/b.html?x=1 قبل يومين.");
    add("company", "تدير الخادوم شركة Example Hosting Ltd. في لندن.");
    add("percent", "زادت الحركة بنسبة 45% خلال يومين.");
    add("two references", "الملفان GB-CA/2026/0142 وGB-CA/2026/0143.");
    add("number at the start", "41 غيغابايت من السجلات.");
    add("number alone in brackets", "المدة (90) يوما.");
    add("Latin at the start", "Theft Act 1968 هو القانون المنطبق.");
}

void TestTextLayer::hardArabicSentences()
{
    QFETCH(QString, sentence);
    Case given;
    given.setProse("necessity", sentence);
    verifyAllFound({ sentence }, pagesOf(written(given.pdf(Language::Arabic)), kBody).join(kSpace), Language::Arabic);
}

void TestTextLayer::twoLanguages_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    for (const auto &[left, right] : { std::pair("en", "ar"), std::pair("ar", "fr"), std::pair("en", "fr"),
                                       std::pair("zh", "ru"), std::pair("ru", "zh") })
        QTest::addRow("%s+%s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right);
}

void TestTextLayer::twoLanguages()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    Language leftLanguage = *languageFromCode(left);
    Language rightLanguage = *languageFromCode(right);
    const QString path = written(m_case.pdf(leftLanguage, rightLanguage));
    if (leftLanguage == Language::Arabic)
        std::swap(leftLanguage, rightLanguage); // Arabic stands on the right
    verifyAllFound(expectedTexts(m_case, leftLanguage), pagesOf(path, kLeftHalf).join(kSpace), leftLanguage);
    verifyAllFound(expectedTexts(m_case, rightLanguage), pagesOf(path, kRightHalf).join(kSpace), rightLanguage);
}

QTEST_MAIN(TestTextLayer)
#include "tst_text_layer.moc"
