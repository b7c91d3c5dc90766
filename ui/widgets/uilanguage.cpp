// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace comity::ui {

namespace {

struct Spoken
{
    Language language = Language::English;
    QTranslator own;
    QTranslator qt; ///< the words of Qt's own dialogs
};

Spoken &spoken()
{
    static auto *const state = new Spoken; // outlives the application object, whose end would find it gone
    return *state;
}

} // namespace

Language uiLanguage() { return spoken().language; }

void setUiLanguage(Language language)
{
    Spoken &now = spoken();
    now.language = language;
    const QString code = languageCode(language);
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&now.own);
    QCoreApplication::removeTranslator(&now.qt);
    const QString qtName = language == Language::Chinese ? QStringLiteral("zh_CN") : code;
    if (now.qt.load(QStringLiteral("qtbase_") + qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&now.qt);
    if (now.own.load(QStringLiteral(":/comity/translations/comity_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&now.own);
    // Of the language, never of a marker in a catalogue that may be missing.
    QApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

QString nameOfLanguage(Language language)
{
    switch (language) {
    case Language::Arabic: return QStringLiteral("العربية");
    case Language::Chinese: return QStringLiteral("中文");
    case Language::English: return QStringLiteral("English");
    case Language::French: return QStringLiteral("Français");
    case Language::Russian: return QStringLiteral("Русский");
    case Language::Spanish: return QStringLiteral("Español");
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    // Egypt and the Gulf write other digits by default, the Maghreb has months of its own; Libya's locale has the
    // digits of the files and the months that are understood everywhere.
    case Language::Arabic: return QLocale(QLocale::Arabic, QLocale::Libya);
    case Language::Chinese: return QLocale(QLocale::Chinese, QLocale::China);
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::French: return QLocale(QLocale::French, QLocale::France);
    case Language::Russian: return QLocale(QLocale::Russian, QLocale::Russia);
    case Language::Spanish: return QLocale(QLocale::Spanish, QLocale::Spain);
    }
    return QLocale::c();
}

} // namespace comity::ui
