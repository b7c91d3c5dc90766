// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/words.h"

#include <QHash>
#include <QRegularExpression>

namespace comity {

namespace {

using Patterns = QHash<Language, QRegularExpression>;

/// A pattern whose spaces stand for any white space; bounded by non-letters where the script parts words.
QRegularExpression phrase(const QString &alternatives, bool bounded)
{
    QString pattern = QStringLiteral("(?:%1)").arg(alternatives);
    pattern.replace(QLatin1Char(' '), QLatin1String("\\s+"));
    if (bounded)
        pattern = QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(pattern);
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const Patterns &unlimited()
{
    static const Patterns patterns = {
        { Language::English,
          phrase(
              QStringLiteral("(?:any and )?all (?:of the |available |stored |the )?(?:data|information|records|content|"
                             "contents|materials?)|any and all|everything (?:you|that) (?:have|is)|entire contents?"),
              true) },
        { Language::French,
          phrase(QStringLiteral("toutes? (?:les |l['’])?(?:données|informations?)|tous les (?:contenus|enregistrements|"
                                "fichiers)|(?:l['’]ensemble|la totalité|l['’]intégralité) (?:des |du )(?:données|"
                                "informations|contenus?|fichiers)"),
                 true) },
        { Language::Spanish,
          phrase(QStringLiteral("(?:todos los|la totalidad de los|el conjunto de los) (?:datos|registros|contenidos|"
                                "archivos)|toda (?:la )?información|todo el contenido"),
                 true) },
        { Language::Russian,
          phrase(QStringLiteral("(?:все|всех|любые|любых) (?:имеющи\\p{L}+ )?(?:данны[ех]|сведени[яй]|записи|записей|"
                                "файлы|файлов)|(?:вс[яею]|всей|люб\\p{L}{2}) (?:имеющ\\p{L}+ )?информаци[яюи]"),
                 true) },
        { Language::Arabic,
          phrase(QStringLiteral("(?:جميع|كل|كافة|كامل) (?:البيانات|المعلومات|السجلات|المحتويات|المحتوى|الملفات)"),
                 false) },
        { Language::Chinese,
          phrase(QStringLiteral("(?:所有|全部|一切|任何)(?:的)?(?:存储的|现有的?)?(?:数据|信息|资料|记录|内容|文件)"),
                 false) },
    };
    return patterns;
}

const Patterns &dualCriminality()
{
    static const Patterns patterns = {
        { Language::English, phrase(QStringLiteral("(?:dual|double) criminality|dual incrimination"), true) },
        { Language::French, phrase(QStringLiteral("double (?:incrimination|criminalité)"), true) },
        { Language::Spanish,
          phrase(QStringLiteral("doble (?:incriminación|tipificación|criminalidad|punibilidad)"), true) },
        { Language::Russian,
          phrase(QStringLiteral(
                     "обоюдн\\p{L}+ признани\\p{L}+ (?:соответствующ\\p{L}+ )?(?:деяни\\p{L}+ )?преступлени\\p{L}+|"
                     "двойн\\p{L}+ (?:криминальност|преступност|уголовн\\p{L}+ наказуемост|подсудност|"
                     "криминализаци)\\p{L}+"),
                 true) },
        { Language::Arabic, phrase(QStringLiteral("ازدواجية (?:ال)?تجريم|ازدواج التجريم|التجريم المزدوج"), false) },
        { Language::Chinese, phrase(QStringLiteral("双重犯罪|双重归罪|双重可罚性?|两国共认犯罪"), false) },
    };
    return patterns;
}

const Patterns &fiscal()
{
    static const Patterns patterns = {
        { Language::English,
          phrase(QStringLiteral("(?:tax|fiscal|customs|excise) (?:evasion|fraud|offences?|duty|duties)|(?:evasion of|"
                                "unpaid) (?:tax|taxes|duty|duties)|fiscal"),
                 true) },
        { Language::French,
          phrase(QStringLiteral("fraudes? (?:fiscales?|à la TVA|douanières?)|évasions? fiscales?|infractions? "
                                "(?:fiscales?|douanières?)"),
                 true) },
        { Language::Spanish,
          phrase(QStringLiteral("(?:fraude|evasión|delitos?) (?:fiscal(?:es)?|tributari[ao]s?|aduaner[ao]s?)|"
                                "defraudación tributaria"),
                 true) },
        { Language::Russian, phrase(QStringLiteral("(?:налогов|таможенн|фискальн)\\p{L}+|налог(?:и|ов|ам)?"), true) },
        { Language::Arabic, phrase(QStringLiteral("(?:ال)?تهرب (?:ال)?ضريبي|(?:ال)?ضريبية|(?:ال)?جمركية"), false) },
        { Language::Chinese, phrase(QStringLiteral("逃税|偷税|税务|税收|财税|走私关税"), false) },
    };
    return patterns;
}

/// Without what may stand inside a word and changes nothing: Arabic vowel signs and kashida, isolates, soft hyphens.
QString plain(const QString &text)
{
    static const QRegularExpression silent(
        QStringLiteral("[\u064b-\u0652\u0640\u2066-\u2069\u200e\u200f\u061c\u00ad]"));
    return QString(text).remove(silent);
}

QString find(const Patterns &patterns, const QString &text, std::optional<Language> language)
{
    const QString searched = plain(text);
    for (const Language candidate : kLanguages) {
        if (language && *language != candidate)
            continue;
        const QRegularExpressionMatch match = patterns.value(candidate).match(searched);
        if (match.hasMatch())
            return match.captured(0).simplified();
    }
    return {};
}

} // namespace

QString findUnlimitedWords(const QString &text, std::optional<Language> language)
{
    return find(unlimited(), text, language);
}

QString findFiscalWords(const QString &text, std::optional<Language> language)
{
    return find(fiscal(), text, language);
}

QString findDualCriminality(const QString &text, std::optional<Language> language)
{
    return find(dualCriminality(), text, language);
}

} // namespace comity
