// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recoverysheet.h"

#include "common/translation.h"
#include "documents/documentcharacters.h"
#include "documents/documentpdf.h"
#include "documents/fonts.h"
#include "documents/paperwords.h"
#include "documents/qr.h"
#include "domain/writtendate.h"
#include "instruments/instrument.h"

#include <QRegularExpression>

#include <utility>

namespace comity {

using namespace layout;

namespace {

struct RecoverySheetStrings
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheetStrings)
};

constexpr double kKeyShare = 0.22;     ///< of the width, for the names of values
constexpr double kCodeKeyShare = 0.36; ///< where the name is longer
constexpr double kNumberShare = 0.04;  ///< for the numbers of steps
constexpr double kRowMillimetres = 9;  ///< to write in
constexpr int kSteps = 5;
constexpr int kStepWithCommand = 3;
constexpr QChar kWordJoiner(0x2060);

/// A command in a sentence: never broken at its hyphens.
QString unbroken(QString command)
{
    return command.replace(QLatin1Char('-'), QString(kWordJoiner) + QLatin1Char('-') + kWordJoiner);
}

/// The sheet in one language, as blocks.
class Sheet
{
public:
    Sheet(const RecoverySheetInput &input, Language language, const PaperWords &words, const Terminology &terms)
        : m_input(input), m_language(language), m_words(words), m_terms(terms)
    {
    }

    [[nodiscard]] QString title() const { return word("title"); }

    Document document()
    {
        m_document.language = m_language;
        m_document.isForm = true;
        m_document.furniture.words = { { m_language,
                                         term("mark.strictly_confidential"),
                                         term("adm.page_x_of_y",
                                              { { QStringLiteral("page"), QStringLiteral("{page}") },
                                                { QStringLiteral("total"), QStringLiteral("{total}") } }),
                                         {} } };
        if (m_input.practice)
            m_document.furniture.practice = { term("mark.practice") };
        head();
        code();
        use();
        auditLog();
        ifSeen();
        custody();
        return std::move(m_document);
    }

private:
    using Arguments = QMap<QString, QString>;

    [[nodiscard]] QString word(const char *id, const Arguments &arguments = {}) const
    {
        return m_words.text(QStringLiteral("recoverySheet.") + QLatin1String(id), m_language, arguments);
    }
    [[nodiscard]] QString term(const char *key, const Arguments &arguments = {}) const
    {
        return m_terms.text(QString::fromLatin1(key), m_language, arguments);
    }

    template <typename Content>
    void add(Content content)
    {
        m_document.blocks.push_back({ std::move(content) });
    }

    static Paragraph paragraph(const QString &text, ValueKind kind = ValueKind::Words,
                               TextStyle style = TextStyle::Body)
    {
        Paragraph paragraph;
        paragraph.runs = { { text, kind, false } };
        paragraph.style = style;
        return paragraph;
    }

    void heading(const char *id)
    {
        Heading heading;
        heading.level = 2;
        heading.text = word(id);
        add(heading);
    }

    void sentence(const char *id, const Arguments &arguments = {}) { add(paragraph(word(id, arguments))); }

    void head()
    {
        Language used = m_language;
        const QString authority = m_input.authority.best(m_language, Language::English, &used);
        Paragraph letterhead = paragraph(authority, ValueKind::Name, TextStyle::Letterhead);
        letterhead.align = Align::Center;
        if (used != m_language)
            letterhead.language = used;
        add(letterhead);
        Heading heading;
        heading.text = title();
        add(heading);
        Paragraph warning = paragraph(word("warning"));
        warning.runs.first().bold = true;
        add(warning);
        sentence("purpose");
        sentence("custody");

        KeyValueTable table;
        table.keyShare = kKeyShare;
        table.ruled = false;
        const QDateTime madeAt = m_input.madeAt.toUTC();
        Paragraph made = paragraph(word("made.value",
                                        { { QStringLiteral("date"), writtenDate(madeAt.date(), m_language) },
                                          { QStringLiteral("time"), madeAt.toString(QStringLiteral("HH:mm")) } }));
        made.runs.append({ QStringLiteral(" – "), ValueKind::Words, false });
        made.runs.append({ m_input.madeBy, ValueKind::Name, false });
        table.rows = { { word("vault"), { paragraph(m_input.vaultName, ValueKind::Name) } },
                       { word("vaultId"), { paragraph(m_input.vaultId, ValueKind::Identifier) } },
                       { word("made"), { made } } };
        add(table);
    }

    void code()
    {
        heading("code.heading");
        CodeBox box;
        const QStringList lines = m_input.code.split(QLatin1Char('\n'));
        for (const QString &line : lines)
            box.lines.append(line.split(QLatin1Char(' ')));
        box.lineLabel = word("code.line", { { QStringLiteral("n"), QStringLiteral("{n}") } });
        box.qrText = m_input.qrText;
        add(box);
        add(paragraph(word("code.note"), ValueKind::Words, TextStyle::Small));
    }

    void use()
    {
        heading("use.heading");
        const Arguments names = { { QStringLiteral("file"), QStringLiteral("FILE") },
                                  { QStringLiteral("folder"), QStringLiteral("DIR") } };
        KeyValueTable steps;
        steps.keyShare = kNumberShare;
        steps.ruled = false;
        for (int i = 1; i <= kSteps; ++i) {
            const QString number = QString::number(i);
            QList<Paragraph> step = { paragraph(word(qPrintable(QStringLiteral("use.step") + number), names)) };
            if (i == kStepWithCommand) {
                Paragraph command
                    = paragraph(QStringLiteral("comity-cli vault recover DIR --code-file FILE"), ValueKind::Identifier);
                command.runs.first().bold = true;
                step.append(command);
            }
            steps.rows.append({ number + QLatin1Char('.'), step });
        }
        add(steps);
    }

    void auditLog()
    {
        if (m_input.auditHead.isEmpty())
            return;
        heading("audit.heading");
        const QString label = word("audit.code", { { QStringLiteral("n"), QString::number(m_input.auditCount) } });
        add(CodeLine{ label, m_input.auditHead, kCodeKeyShare });
        sentence("audit.text", { { QStringLiteral("command"), unbroken(QStringLiteral("comity-cli vault verify")) } });
    }

    void ifSeen()
    {
        Paragraph paragraph = this->paragraph(word("seen.lead"));
        paragraph.runs.first().bold = true;
        paragraph.runs.append({ (m_language == Language::Chinese ? QString() : QStringLiteral(" ")) + word("seen.text"),
                                ValueKind::Words, false });
        add(paragraph);
    }

    void custody()
    {
        heading("custody.heading");
        const auto person = [&](const char *number) {
            return word("custody.person", { { QStringLiteral("n"), QLatin1String(number) } });
        };
        FillTable table;
        table.columns = { { word("custody.event"), 3 },
                          { term("adm.date"), 1.6 },
                          { person("1"), 2.8 },
                          { person("2"), 2.8 },
                          { word("custody.seal"), 2.3 } };
        table.rows = { word("custody.sealed"), word("custody.opened"), word("custody.opened") };
        table.rowMillimetres = kRowMillimetres;
        add(table);
    }

    const RecoverySheetInput &m_input;
    Language m_language;
    const PaperWords &m_words;
    const Terminology &m_terms;
    Document m_document;
};

Error badCode(const char *what)
{
    return Error{ RecoverySheetStrings::tr(
                      "The recovery sheet cannot be made: a code on it has not the form it must have."),
                  {},
                  QStringLiteral("sheet.code"),
                  QString::fromLatin1(what) };
}

Result<void> checkInput(const RecoverySheetInput &input)
{
    static const QRegularExpression code(
        QStringLiteral("\\A(?:(?:[0-9A-Z]{5} ){4}[0-9A-Z]{5}(?:\\n(?!\\z)|\\z)){3}\\z"));
    static const QRegularExpression head(QStringLiteral("\\A[0-9A-Z]+(?:[- ][0-9A-Z]+)*\\z"));
    constexpr qsizetype longestHead = 44; // fits on its line
    if (!code.match(input.code).hasMatch())
        return badCode("not three lines of five groups");
    if (!input.auditHead.isEmpty() && (input.auditHead.size() > longestHead || !head.match(input.auditHead).hasMatch()))
        return badCode("audit head");
    if (const auto qr = qrCode(input.qrText); !qr)
        return qr.error();
    const auto isMissing = [](const QString &part) { return part.trimmed().isEmpty(); };
    if (isMissing(input.vaultName) || isMissing(input.vaultId) || isMissing(input.madeBy) || !input.madeAt.isValid())
        return Error{ RecoverySheetStrings::tr("The recovery sheet cannot be made: the name of the vault, its "
                                               "identifier, the time or the officer is missing."),
                      {},
                      QStringLiteral("sheet.incomplete"),
                      {} };
    return {};
}

} // namespace

Result<QByteArray> renderRecoverySheet(const RecoverySheetInput &input, Language language, const FontSet &fonts,
                                       const Terminology &terms)
{
    if (const Result<void> usable = checkInput(input); !usable)
        return usable.error();
    const Result<PaperWords> words = PaperWords::loadBuiltIn();
    if (!words)
        return words.error();
    Sheet sheet(input, language, *words, terms);
    const Document document = sheet.document();
    if (const QList<char32_t> missing = unsupportedCharacters(document, fonts); !missing.isEmpty())
        return Error{ RecoverySheetStrings::tr("The recovery sheet holds characters that cannot be printed (%1).")
                          .arg(characterNames(missing)),
                      {},
                      QStringLiteral("document.characters"),
                      {} };
    PdfProperties properties;
    properties.language = language;
    properties.title = sheet.title(); // the name of a print job, too: nothing of the vault
    properties.date = input.madeAt;
    properties.rightToLeft = isRightToLeft(language);
    return documentPdf(document, std::move(properties), fonts);
}

} // namespace comity
