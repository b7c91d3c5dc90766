// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody asked for never takes the place of an answer, and is not lost behind one.
#include "ui/widgets/messagestrip.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestMessageStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_strip = std::make_unique<MessageStrip>(); }
    void waitsForTheAnswerToBeClosed();
    void comesBackWhenAnAnswerTookItsPlace();
    void theMoreSeriousComesFirst();
    void standsOncePerName();
    void isPassedOverWhenItHasNothingToSay();
    void itsButtonsGoWithIt();
    void whatFailedByItselfLeavesTheAnswer();

private:
    static MessageStrip::Reminder reminder(const QString &name, const QString &text,
                                           MessageStrip::Kind kind = MessageStrip::Kind::Information)
    {
        return { name, kind, [text] { return text; }, {} };
    }
    void close() { QTest::mouseClick(m_strip->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton); }

    std::unique_ptr<MessageStrip> m_strip;
};

void TestMessageStrip::waitsForTheAnswerToBeClosed()
{
    m_strip->show(MessageStrip::Kind::Warning, u"The file was refused."_s);
    m_strip->remind(reminder(u"due"_s, u"One deadline is overdue."_s, MessageStrip::Kind::Warning));
    QCOMPARE(m_strip->text(), u"The file was refused."_s);
    close();
    QCOMPARE(m_strip->text(), u"One deadline is overdue."_s);
    QCOMPARE(m_strip->kind(), MessageStrip::Kind::Warning);
    close();
    QVERIFY(m_strip->isHidden());
}

void TestMessageStrip::comesBackWhenAnAnswerTookItsPlace()
{
    m_strip->remind(reminder(u"due"_s, u"One deadline is overdue."_s));
    m_strip->show(MessageStrip::Kind::Success, u"Saved."_s);
    m_strip->show(MessageStrip::Kind::Failure, u"The disk is full."_s);
    QCOMPARE(m_strip->text(), u"The disk is full."_s);
    close();
    QCOMPARE(m_strip->text(), u"One deadline is overdue."_s);
    close();
    QVERIFY(m_strip->isHidden());
}

void TestMessageStrip::theMoreSeriousComesFirst()
{
    m_strip->remind(reminder(u"authority"_s, u"Say who you are."_s));
    m_strip->remind(reminder(u"due"_s, u"Overdue."_s, MessageStrip::Kind::Warning));
    m_strip->remind(reminder(u"news"_s, u"News."_s));
    QStringList seen;
    for (; !m_strip->isHidden(); close())
        seen.append(m_strip->text());
    QCOMPARE(seen.constFirst(), u"Overdue."_s);
    seen.sort();
    QCOMPARE(seen, (QStringList{ u"News."_s, u"Overdue."_s, u"Say who you are."_s }));
}

void TestMessageStrip::standsOncePerName()
{
    m_strip->remind(reminder(u"due"_s, u"One is overdue."_s));
    m_strip->remind(reminder(u"due"_s, u"Two are overdue."_s));
    QCOMPARE(m_strip->text(), u"Two are overdue."_s);
    m_strip->show(MessageStrip::Kind::Success, u"Saved."_s);
    m_strip->remind(reminder(u"due"_s, u"Three are overdue."_s));
    close();
    QCOMPARE(m_strip->text(), u"Three are overdue."_s);
    close();
    QVERIFY(m_strip->isHidden());
}

void TestMessageStrip::isPassedOverWhenItHasNothingToSay()
{
    QString due = u"One is overdue."_s;
    m_strip->show(MessageStrip::Kind::Success, u"Saved."_s);
    m_strip->remind({ u"due"_s, MessageStrip::Kind::Information, [&due] { return due; }, {} });
    due.clear();
    close();
    QVERIFY(m_strip->isHidden());
}

void TestMessageStrip::itsButtonsGoWithIt()
{
    int shown = 0;
    m_strip->remind({ u"due"_s,
                      MessageStrip::Kind::Information,
                      [] { return u"One is overdue."_s; },
                      { { [] { return u"Show"_s; }, [&shown] { ++shown; } }, { [] { return u"Record"_s; }, [] {} } } });
    QVERIFY(m_strip->findChild<QPushButton *>(u"messageOther"_s));
    m_strip->show(MessageStrip::Kind::Success, u"Saved."_s);
    QVERIFY(!m_strip->findChild<QPushButton *>(u"messageAction"_s));
    close();
    QTest::mouseClick(m_strip->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(shown, 1);
    QVERIFY(m_strip->isHidden());
}

/// After a vault was closed for a reason, everything that still wanted to read it fails: only the reason counts.
void TestMessageStrip::whatFailedByItselfLeavesTheAnswer()
{
    m_strip->offer(
        MessageStrip::Kind::Failure, [] { return u"The key could not be given."_s; }, [] { return u"Lock"_s; }, [] {});
    m_strip->remindOfError({ u"The vault is closed."_s, {}, u"db.closed"_s, {} });
    m_strip->remindOfError({ u"The disk is full."_s, {}, u"db.full"_s, {} });
    QCOMPARE(m_strip->text(), u"The key could not be given."_s);
    QVERIFY(m_strip->findChild<QPushButton *>(u"messageAction"_s));
    close();
    QCOMPARE(m_strip->text(), u"The disk is full."_s);
    close();
    QVERIFY(m_strip->isHidden());
}

QTEST_MAIN(TestMessageStrip)
#include "tst_message_strip.moc"
