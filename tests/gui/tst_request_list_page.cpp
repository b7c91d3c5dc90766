// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
class TestRequestListPage : public QObject
{
    Q_OBJECT
};
QTEST_MAIN(TestRequestListPage)
#include "tst_request_list_page.moc"
