// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace comity::ui;

class TestWheelGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesWithoutTheKeyboard();
};

void TestWheelGuard::nothingChangesWithoutTheKeyboard()
{
    const WheelGuard guard;
    QWidget window;
    auto *page = &window;
    auto *column = new QVBoxLayout(page);
    auto *other = new QLineEdit(page);
    auto *combo = new QComboBox(page);
    auto *editable = new QComboBox(page);
    auto *number = new QSpinBox(page);
    auto *date = new QDateEdit(QDate(2026, 3, 1), page);
    auto *slider = new QSlider(page);
    auto *tabs = new QTabBar(page);
    for (QComboBox *box : { combo, editable })
        box->addItems({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
    editable->setEditable(true);
    for (const char *tab : { "a", "b", "c" })
        tabs->addTab(QString::fromLatin1(tab));
    for (QWidget *widget : std::initializer_list<QWidget *>{ other, combo, editable, number, date, slider, tabs })
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    combo->setCurrentIndex(1);
    editable->setCurrentIndex(1);
    number->setValue(5);
    slider->setValue(5);
    tabs->setCurrentIndex(1);
    other->setFocus();
    /// Whether it was taken; what was not goes on to the parent, and at last to what scrolls.
    const auto wheel = [](QWidget *widget) {
        const QPointF at(widget->rect().center());
        QWheelEvent event(at, widget->mapToGlobal(at), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(widget, &event);
        return event.isAccepted();
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{ combo, editable, editable->lineEdit(), number, date,
                                                             date->findChild<QLineEdit *>(), slider, tabs })
        QVERIFY2(!wheel(widget), widget->metaObject()->className());
    QCOMPARE(combo->currentIndex(), 1);
    QCOMPARE(editable->currentIndex(), 1);
    QCOMPARE(number->value(), 5);
    QCOMPARE(date->date(), QDate(2026, 3, 1));
    QCOMPARE(slider->value(), 5);
    QCOMPARE(tabs->currentIndex(), 1);
    number->setFocus();
    QVERIFY(wheel(number));
    QCOMPARE(number->value(), 4);
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheel_guard.moc"
