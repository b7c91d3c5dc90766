// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"

#include "common/jsonsax.h"
#include "common/translation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace comity {

namespace {

struct JsonStrings
{
    Q_DECLARE_TR_FUNCTIONS(JsonStrings)
};

/// Unlike QString::fromUtf8(), keeps a U+FEFF at the beginning: what is in the file must be seen, not dropped.
QString fromUtf8(const std::string &string)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(string.data(), static_cast<qsizetype>(string.size())));
}

/// Builds the tree, and stops at the first thing that is not allowed.
class TreeBuilder : public JsonSax
{
public:
    explicit TreeBuilder(const JsonLimits &limits) : m_limits(limits) { }

    QJsonValue root;
    QString code;
    QString message;

    bool null() override { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) override { return add(QJsonValue(value)); }
    bool number_integer(number_integer_t value) override { return add(QJsonValue(static_cast<qint64>(value))); }
    bool number_float(number_float_t value, const string_t &) override { return add(QJsonValue(value)); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return refuse("json.number", JsonStrings::tr("A number is too large to be kept exactly."));
        return add(QJsonValue(static_cast<qint64>(value)));
    }

    bool string(string_t &value) override
    {
        const QString string = fromUtf8(value);
        if (!acceptable(string))
            return false;
        return add(QJsonValue(string));
    }

    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &value) override
    {
        const QString name = fromUtf8(value);
        if (!acceptable(name))
            return false;
        Level &level = m_levels.back();
        const QString normalized = name.normalized(QString::NormalizationForm_C);
        if (level.names.contains(normalized))
            return refuse("json.duplicate",
                          JsonStrings::tr("The member \"%1\" stands twice in one object.").arg(name.left(80)));
        level.names.insert(normalized);
        level.key = name;
        return true;
    }

    QString pointer() const
    {
        QString result;
        for (const Level &level : m_levels) {
            if (level.isArray)
                result += QLatin1Char('/') + QString::number(level.array.size());
            else if (!level.key.isNull())
                result += QLatin1Char('/') + pointerToken(level.key.left(80));
        }
        return result;
    }

private:
    struct Level
    {
        bool isArray = false;
        QJsonObject object;
        QJsonArray array;
        QSet<QString> names;
        QString key;
    };

    bool refuse(const char *errorCode, const QString &why)
    {
        code = QString::fromLatin1(errorCode);
        message = why;
        return false;
    }

    bool acceptable(const QString &string)
    {
        if (string.size() > m_limits.stringLength)
            return refuse("json.string",
                          JsonStrings::tr("A text is longer than %1 characters.").arg(m_limits.stringLength));
        if (string.contains(QChar(u'\0')))
            return refuse("json.nul", JsonStrings::tr("A text contains the character U+0000."));
        if (longestRunOfMarks(string) > m_limits.marks)
            return refuse(
                "json.marks",
                JsonStrings::tr("A text has more than %1 combining marks on one letter.").arg(m_limits.marks));
        return true;
    }

    /// Bringing them into their canonical order takes time by the square of their number.
    static qsizetype longestRunOfMarks(const QString &string)
    {
        qsizetype longest = 0;
        qsizetype run = 0;
        for (qsizetype i = 0; i < string.size(); ++i) {
            const bool pair = string.at(i).isHighSurrogate() && i + 1 < string.size();
            const char32_t c = pair ? QChar::surrogateToUcs4(string.at(i), string.at(i + 1)) : string.at(i).unicode();
            i += pair ? 1 : 0;
            run = QChar::isMark(c) ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    }

    bool add(const QJsonValue &value)
    {
        if (++m_count > m_limits.values)
            return refuse("json.values", JsonStrings::tr("The file holds more than %1 values.").arg(m_limits.values));
        if (m_levels.empty())
            root = value;
        else if (m_levels.back().isArray)
            m_levels.back().array.append(value);
        else
            m_levels.back().object.insert(m_levels.back().key, value);
        return true;
    }

    bool open(bool isArray)
    {
        if (static_cast<int>(m_levels.size()) >= m_limits.depth)
            return refuse("json.depth",
                          JsonStrings::tr("Objects and lists are nested more than %1 deep.").arg(m_limits.depth));
        Level level;
        level.isArray = isArray;
        m_levels.push_back(std::move(level));
        return true;
    }

    bool close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return add(level.isArray ? QJsonValue(level.array) : QJsonValue(level.object));
    }

    JsonLimits m_limits;
    std::vector<Level> m_levels;
    qsizetype m_count = 0;
};

/// Walks to one pointer and notes where its value ends.
class PointerFinder : public JsonSax
{
public:
    explicit PointerFinder(const QString &pointer) : m_wanted(pointer.split(QLatin1Char('/')).mid(1)) { }

    bool null() override { return scalar(); }
    bool boolean(bool) override { return scalar(); }
    bool number_integer(number_integer_t) override { return scalar(); }
    bool number_unsigned(number_unsigned_t) override { return scalar(); }
    bool number_float(number_float_t, const string_t &) override { return scalar(); }
    bool string(string_t &) override { return scalar(); }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        m_path.back().token = pointerToken(fromUtf8(value));
        return true;
    }
    bool found = false;

private:
    struct Step
    {
        bool isArray;
        qsizetype index;
        QString token;
    };

    bool here() const
    {
        if (static_cast<qsizetype>(m_path.size()) != m_wanted.size())
            return false;
        for (qsizetype i = 0; i < m_wanted.size(); ++i) {
            const Step &step = m_path[static_cast<size_t>(i)];
            if ((step.isArray ? QString::number(step.index) : step.token) != m_wanted[i])
                return false;
        }
        return true;
    }
    bool next()
    {
        if (!m_path.empty() && m_path.back().isArray)
            ++m_path.back().index;
        return true;
    }
    bool scalar()
    {
        found = here();
        return !found && next();
    }
    bool open(bool isArray)
    {
        // An object or a list is found where it begins: that is the line an officer looks for.
        found = here();
        if (found)
            return false;
        m_path.push_back({ isArray, 0, {} });
        return true;
    }
    bool close()
    {
        m_path.pop_back();
        return next();
    }

    QStringList m_wanted;
    std::vector<Step> m_path;
};

QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    const auto begin = text.cbegin();
    const auto line = 1 + std::count(begin, begin + offset, '\n');
    const qsizetype lineStart = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const qsizetype column = 1 + QString::fromUtf8(text.constData() + lineStart, offset - lineStart).size();
    return JsonStrings::tr("line %1, column %2").arg(line).arg(column);
}

Error syntaxError(const QByteArray &text, const JsonSaxOutcome &outcome)
{
    if (outcome.unexpectedEnd)
        return { JsonStrings::tr("The file ends in the middle: it was cut off."),
                 {},
                 QStringLiteral("json.cutOff"),
                 outcome.detail };
    if (outcome.encoding)
        return { JsonStrings::tr("This is not valid UTF-8 text."), {}, QStringLiteral("json.utf8"), outcome.detail };
    Q_UNUSED(text)
    return { JsonStrings::tr("This is not JSON."), {}, QStringLiteral("json.syntax"), outcome.detail };
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &text, const QString &name, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return Error{ JsonStrings::tr("The file is larger than %1 MiB.").arg(limits.bytes / (1024 * 1024)),
                      name,
                      QStringLiteral("json.size"),
                      {} };
    if (text.trimmed().isEmpty())
        return Error{ JsonStrings::tr("The file is empty."), name, QStringLiteral("json.empty"), {} };
    TreeBuilder builder(limits);
    const JsonSaxOutcome outcome = runJsonSax(text, builder);
    if (outcome.complete)
        return builder.root;
    Error error = builder.message.isEmpty() ? syntaxError(text, outcome)
                                            : Error{ builder.message, {}, builder.code, outcome.detail };
    error.place = name + QStringLiteral(": ") + lineAndColumn(text, outcome.offset);
    const QString pointer = builder.message.isEmpty() ? QString() : builder.pointer();
    if (!pointer.isEmpty() && pointer.size() < 200)
        error.place += QStringLiteral(": ") + pointer;
    return error;
}

QJsonValue parseBuiltInJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array())
        : document.isObject() ? QJsonValue(document.object())
                              : QJsonValue();
}

int lineOfPointer(const QByteArray &text, const QString &pointer)
{
    PointerFinder finder(pointer);
    const JsonSaxOutcome outcome = runJsonSax(text, finder);
    if (!finder.found)
        return 0;
    return 1 + static_cast<int>(std::count(text.cbegin(), text.cbegin() + outcome.offset, '\n'));
}

QString pointerToken(const QString &token)
{
    QString escaped = token;
    escaped.replace(QLatin1Char('~'), QLatin1String("~0"));
    escaped.replace(QLatin1Char('/'), QLatin1String("~1"));
    return escaped;
}

} // namespace comity
