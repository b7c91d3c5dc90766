// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifiers.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace comity {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isLdhLabel(const QString &label)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$"));
    return form.match(label).hasMatch();
}

/// A domain in A-labels, or nothing: label form, lengths, at least two labels, a top level that is not a number.
QString asciiDomain(const QString &domain)
{
    const QString ascii = (isAscii(domain) ? domain : QString::fromLatin1(QUrl::toAce(domain))).toLower();
    const QStringList labels = ascii.split(QLatin1Char('.'));
    static const QRegularExpression number(QStringLiteral("^[0-9]+$"));
    const bool wellFormed = ascii.size() <= 253 && labels.size() >= 2
        && std::all_of(labels.cbegin(), labels.cend(), isLdhLabel) && !number.match(labels.last()).hasMatch();
    return wellFormed ? ascii : QString();
}

bool isAtomCharacter(QChar c)
{
    static const QString specials = QStringLiteral("!#$%&'*+-/=?^_`{|}~");
    const char16_t u = c.unicode();
    if (u >= 0x80)
        return !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || specials.contains(c);
}

bool isDotAtom(QStringView local)
{
    const auto atoms = local.split(QLatin1Char('.'));
    return std::all_of(atoms.cbegin(), atoms.cend(), [](QStringView atom) {
        return !atom.isEmpty() && std::all_of(atom.cbegin(), atom.cend(), isAtomCharacter);
    });
}

bool isQuoted(QStringView local)
{
    if (local.size() < 2 || local.front() != QLatin1Char('"') || local.back() != QLatin1Char('"'))
        return false;
    const QStringView inner = local.mid(1, local.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const char16_t u = inner.at(i).unicode();
        if (u < 0x20 || u == 0x7f || u == u'"')
            return false;
        if (u == u'\\' && (++i == inner.size() || inner.at(i).unicode() < 0x20 || inner.at(i).unicode() > 0x7e))
            return false;
    }
    return true;
}

bool isAddressLiteral(QStringView domain)
{
    if (domain.size() < 3 || domain.front() != QLatin1Char('[') || domain.back() != QLatin1Char(']'))
        return false;
    const QStringView inner = domain.mid(1, domain.size() - 2);
    if (inner.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive))
        return checkIp(inner.mid(5)).kind == IpCheck::Kind::V6;
    return checkIp(inner).kind == IpCheck::Kind::V4;
}

/// The "@" that ends the local part: the last one, since a quoted local part may hold others.
qsizetype separator(QStringView address) { return address.lastIndexOf(QLatin1Char('@')); }

bool isHost(const QString &host)
{
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        return checkIp(QStringView(host).mid(1, host.size() - 2)).kind == IpCheck::Kind::V6;
    if (checkIp(host).kind == IpCheck::Kind::V4)
        return true;
    return checkDomain(host).valid;
}

/// Host and port as written: what stands between "//" (or the last "@" of the authority) and the path.
QString hostAsWritten(const QString &url)
{
    static const QRegularExpression authority(QStringLiteral(
        "^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#]*@)?(\\[[^\\]/]*\\]|[^/?#:]*)(?::([0-9]{0,5}))?(?:[/?#]|$)"));
    const auto match = authority.match(url);
    return match.hasMatch() && match.captured(2).toInt() <= 65535 ? match.captured(1) : QString();
}

} // namespace

DomainCheck checkDomain(QStringView value)
{
    QString domain = value.trimmed().toString();
    if (domain.endsWith(QLatin1Char('.')))
        domain.chop(1); // the root, as zone files write it
    const QString ascii = asciiDomain(domain);
    return { !ascii.isEmpty(), ascii };
}

EmailCheck checkEmail(QStringView value)
{
    const QStringView address = value.trimmed();
    const qsizetype at = separator(address);
    if (at < 1 || address.toUtf8().size() > 254)
        return {};
    const QStringView local = address.left(at);
    const QStringView domain = address.mid(at + 1);
    if (local.toUtf8().size() > 64 || !(isDotAtom(local) || isQuoted(local)))
        return {};
    if (isAddressLiteral(domain))
        return { true, {}, {} };
    const QString ascii = asciiDomain(domain.toString());
    if (ascii.isEmpty() || ascii.contains(QLatin1Char('_')) || domain.contains(QLatin1Char(' ')))
        return {};
    return { true, domain.toString(), ascii };
}

UrlCheck checkUrl(QStringView value)
{
    static const QStringList schemes
        = { QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ftp"),  QStringLiteral("ftps"),
            QStringLiteral("sftp"), QStringLiteral("ws"),    QStringLiteral("wss"),  QStringLiteral("rtsp"),
            QStringLiteral("rtmp"), QStringLiteral("irc"),   QStringLiteral("ircs"), QStringLiteral("ssh") };
    const QString text = value.trimmed().toString();
    const bool hasSpace = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    const QString host = hostAsWritten(text);
    if (hasSpace || !isHost(host) || !schemes.contains(text.section(QLatin1Char(':'), 0, 0).toLower()))
        return {};
    return QUrl(text, QUrl::TolerantMode).isValid() ? UrlCheck{ true, host } : UrlCheck{};
}

} // namespace comity
