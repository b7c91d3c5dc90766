// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A paper of the dialogue with all it is made from, as it is printed.
#include "documents/dialoguepaper.h"
#include "documents/paperwords.h"
#include "exchange/noticewriter.h"
#include "printed.h"
#include "support/dialoguecases.h"

namespace comity::probe {

inline const QString kSpace = QStringLiteral(" ");

/// A paper and all it is made from.
struct Paper
{
    explicit Paper(const QString &kind, bool full = true)
    {
        Event event;
        event.kind = kind;
        event.occurred = QStringLiteral("2026-11-17T23:30:00+00:00");
        event.details
            = full ? test::fullDetails(kind, given.fingerprint()) : test::minimalDetails(kind, given.fingerprint());
        notice = noticeOf(event, given.request, given.fingerprint());
        notice.date = QDate(2026, 11, 20);
        if (full) {
            notice.reference = QStringLiteral("FR-AC/2026/771-3");
            notice.answers = NoticeSubject{ events::acknowledged, QStringLiteral("AB/12-7"), QDate(2026, 11, 18),
                                            QString(64, QLatin1Char('e')) };
            signatory = { QStringLiteral("B. Exemple"), Text(QStringLiteral("Magistrate")),
                          Text(QStringLiteral("Paris")), notice.date };
        }
    }

    [[nodiscard]] DialoguePaperInput input() const
    {
        const QByteArray canonical = canonicalNotice(notice);
        return { given.request,
                 given.form,
                 given.instrument,
                 given.library->terms(),
                 given.library->parties(),
                 words,
                 notice,
                 canonical,
                 fingerprintOf(canonical),
                 given.canonical(),
                 signatory,
                 {},
                 form };
    }
    [[nodiscard]] Result<QByteArray> pdf(Language language, std::optional<Language> beside = {}) const
    {
        return renderDialoguePaper(input(), language, beside, *fonts());
    }
    [[nodiscard]] QString error() const
    {
        const auto usable = checkDialoguePaper(input());
        return usable ? QString() : usable.error().code + kSpace + usable.error().place;
    }

    Case given;
    PaperWords words = PaperWords::loadBuiltIn(PaperWords::kDialogue).value();
    Notice notice;
    Signatory signatory;
    DialogueForm form = DialogueForm::Letter;
};

inline QString word(const Paper &paper, const char *id, Language language)
{
    return paper.words.text(QString::fromLatin1(id), language);
}

/// The texts in the details, in this language.
inline void collectTexts(const QJsonValue &value, Language language, QStringList *texts)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collectTexts(entry, language, texts);
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("zh")))
        texts->append(object.value(languageCode(language)).toString());
    else
        for (const QJsonValue &member : object)
            collectTexts(member, language, texts);
}

inline void verifyFound(const QStringList &texts, const QString &printed, Language language)
{
    const QString page = comparable(printed, language);
    for (const QString &text : texts)
        QVERIFY2(page.contains(comparable(text, language)),
                 qPrintable(comparable(text, language) + QStringLiteral("\nnot in:\n") + page));
}

/// Nothing that a person should never see: a sentence that is missing, a placeholder that was not filled.
inline void verifyWhole(const QString &printed)
{
    static const QRegularExpression hole(QStringLiteral("\\{[a-z_]+\\}|\\[[a-z]+[.][a-z_.]+\\]|%1"));
    const auto match = hole.match(printed);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

inline QString inBlock(const QString &text) { return text.left(32); }

/// What another program reads in it, without what stands on every page.
inline QString printed(const QTemporaryDir &folder, const Paper &paper, Language language)
{
    const auto pdf = paper.pdf(language);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().oneLine() + pdf.error().place));
    return pagesOf(write(folder, QStringLiteral("paper.pdf"), *pdf), kBody).join(kSpace);
}

} // namespace comity::probe
