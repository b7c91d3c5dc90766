// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of the dialogue: every kind in every language, as another program reads them.
#include "dialogueprobe.h"
#include "documents/dialogueparts.h"
#include "documents/furniture.h"
#include "documents/pdfread.h"
#include "exchange/noticereader.h"

using namespace comity;
using namespace comity::probe;

class TestDialoguePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data() { addKinds(true); }
    void everyKind();
    void minimalDetails_data() { addKinds(true); }
    void minimalDetails();
    void twoLanguages_data() { addKinds(false); }
    void twoLanguages();
    void sameBytes_data() { addKinds(false); }
    void sameBytes();

private:
    static void addKinds(bool withLanguages);
    [[nodiscard]] QString write(const QByteArray &pdf) const
    {
        return probe::write(m_folder, QStringLiteral("paper.pdf"), pdf);
    }
    [[nodiscard]] QString printed(const Paper &paper, Language language) const
    {
        return probe::printed(m_folder, paper, language);
    }

    QTemporaryDir m_folder;
};

void TestDialoguePapers::addKinds(bool withLanguages)
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    for (const NoticeKind &kind : noticeKinds()) {
        if (!withLanguages)
            QTest::newRow(qPrintable(kind.kind)) << kind.kind << QStringLiteral("ar");
        for (const Language language : kLanguages) {
            if (withLanguages)
                QTest::addRow("%s %s", qPrintable(kind.kind), qPrintable(languageCode(language)))
                    << kind.kind << languageCode(language);
        }
    }
}

void TestDialoguePapers::everyKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const Paper paper(kind);
    const auto pdf = paper.pdf(language);
    QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.error().oneLine()));
    const QString path = write(*pdf);
    run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path });
    const QString all = pagesOf(path, kBody).join(kSpace);
    const NoticeKind &entry = *findNoticeKind(kind);
    const bool referral = kind == events::referred;
    const bool byRequested = entry.writer == Side::Requested;
    QStringList texts
        = { paper.given.instrument.choice(QStringLiteral("notice"), entry.notice)->label.in(language),
            referral
                ? word(paper, "closing.addressed", language)
                : paper.given.library->terms().text(
                      byRequested ? QStringLiteral("form.closing_reply") : QStringLiteral("form.closing"), language),
            QStringLiteral("FR-AC/2026/771-3"),
            QStringLiteral("AB/12-7"),
            QStringLiteral("GB-CA/2026/0142"),
            QStringLiteral("B. Exemple"),
            QStringLiteral("Magistrate"),
            writtenDate(QDate(2026, 11, 20), language),
            layout::groupedFingerprint(inBlock(paper.given.fingerprint())),
            layout::groupedFingerprint(inBlock(QString(64, QLatin1Char('e')))) };
    collectTexts(paper.notice.details, language, &texts);
    verifyFound(texts, all, language);
    verifyWhole(all);
    verifyFound({ layout::groupedFingerprint(paper.input().fingerprint), word(paper, "fingerprint.notice", language) },
                pagesOf(path).join(kSpace), language);
    const auto contents = contentsOfPdf(*pdf);
    QVERIFY(contents.ok());
    QCOMPARE(contents->notice, canonicalNotice(paper.notice));
    const bool withRequest = kind == events::confirmationSent || kind == events::sent;
    QCOMPARE(contents->request, withRequest ? paper.given.canonical() : QByteArray());
    const auto read = NoticeReader(*paper.given.library).read(contents->notice, QStringLiteral("notice"));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().oneLine()));
    QCOMPARE(canonicalNotice(*read), contents->notice);
}

void TestDialoguePapers::minimalDetails()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const Paper paper(kind, false);
    const QString text = printed(paper, language);
    verifyWhole(text);
    verifyFound(
        { paper.given.instrument.choice(QStringLiteral("notice"), findNoticeKind(kind)->notice)->label.in(language) },
        text, language);
    const QString place = word(paper, "office_date", language); // of a date that was not given
    QVERIFY(!comparable(text, language).contains(comparable(place, language)));
}

void TestDialoguePapers::twoLanguages()
{
    QFETCH(QString, kind);
    const Paper paper(kind);
    for (const auto &[left, right] :
         { std::pair(Language::English, Language::Arabic), std::pair(Language::Chinese, Language::Russian) }) {
        const DialoguePaperInput input = paper.input();
        QCOMPARE(DialogueParts(input, left, true).units().size(), DialogueParts(input, right, true).units().size());
        const auto pdf = paper.pdf(right, left);
        QVERIFY(pdf.ok());
        const QString path = write(*pdf);
        run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path });
        const bool arabic = right == Language::Arabic;
        for (const Language language : { left, right }) {
            QStringList texts = { paper.given.instrument.choice(QStringLiteral("notice"), findNoticeKind(kind)->notice)
                                      ->label.in(language) };
            collectTexts(paper.notice.details, language, &texts);
            const bool isLeft = arabic == (language == left);
            verifyFound(texts, pagesOf(path, isLeft ? kLeftHalf : kRightHalf).join(kSpace), language);
        }
    }
}

void TestDialoguePapers::sameBytes()
{
    QFETCH(QString, kind);
    for (const Language language : { Language::Arabic, Language::French })
        QCOMPARE(*Paper(kind).pdf(language), *Paper(kind).pdf(language));
    QCOMPARE(*Paper(kind).pdf(Language::English, Language::Arabic),
             *Paper(kind).pdf(Language::Arabic, Language::English));
}

QTEST_MAIN(TestDialoguePapers)
#include "tst_dialogue_papers.moc"
