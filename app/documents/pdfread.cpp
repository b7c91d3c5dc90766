// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfread.h"

#include "common/json.h"
#include "common/translation.h"
#include "documents/unpackguard.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>
#include <set>
#include <stdexcept>
#include <vector>

namespace comity {

namespace {

struct PdfReadStrings
{
    Q_DECLARE_TR_FUNCTIONS(PdfReadStrings)
};

using Object = QPDFObjectHandle;

constexpr qsizetype kMostPdf = 64 * 1024 * 1024;
constexpr qsizetype kMostRequest = JsonLimits().bytes; // what a request file may be
constexpr qint64 kMostUnpacked = 256LL * 1024 * 1024;
constexpr int kMostNodes = 1000; ///< nodes of the tree of attached files

Error failure(const char *code, const QString &message, const QString &detail = {})
{
    return Error{ message, QString(), QLatin1String(code), detail };
}

Error damaged(const QString &detail)
{
    return failure("pdf.damaged", PdfReadStrings::tr("The file is no PDF, or it is damaged."), detail);
}

Error encrypted()
{
    return failure("pdf.encrypted",
                   PdfReadStrings::tr("The PDF is protected by a password; the program does not open it."));
}

Error tooLarge(const QString &detail)
{
    return failure("pdf.tooLarge", PdfReadStrings::tr("The PDF is larger than any transmittal."), detail);
}

/// Keeps what arrives, up to a limit; beyond it stops whoever sends.
class BoundedPipeline : public Pipeline
{
public:
    BoundedPipeline() : Pipeline("request", nullptr) { }

    void write(unsigned char const *data, size_t length) override
    {
        if (m_exceeded || length > static_cast<size_t>(kMostRequest - m_bytes.size())) {
            m_exceeded = true;
            throw std::length_error("the attached file is too large");
        }
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override { }
    [[nodiscard]] bool exceeded() const { return m_exceeded; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_exceeded = false;
};

/// File specifications, each once.
class Specifications
{
public:
    void add(Object specification)
    {
        if (!specification.isDictionary() || !specification.getKey("/EF").isDictionary())
            return;
        const bool first = !specification.isIndirect() || m_seen.insert(specification.getObjGen()).second;
        if (first)
            m_all.push_back(specification);
    }
    [[nodiscard]] const std::vector<Object> &all() const { return m_all; }

private:
    std::set<QPDFObjGen> m_seen;
    std::vector<Object> m_all;
};

/// The leaves of a name tree. A tree that turns in a circle or has too many nodes is a damaged one.
void collectNames(const Object &root, Specifications *found)
{
    std::vector<Object> open{ root };
    for (int visited = 0; !open.empty(); ++visited) {
        if (visited == kMostNodes)
            throw std::runtime_error("too many nodes in the tree of attached files");
        const Object node = open.back();
        open.pop_back();
        if (!Object(node).isDictionary())
            continue;
        Object names = Object(node).getKey("/Names");
        for (int i = 1; names.isArray() && i < std::min(names.getArrayNItems(), 2 * kMostNodes); i += 2)
            found->add(names.getArrayItem(i));
        Object kids = Object(node).getKey("/Kids");
        for (int i = 0; kids.isArray() && i < std::min(kids.getArrayNItems(), kMostNodes); ++i)
            open.push_back(kids.getArrayItem(i));
    }
}

std::vector<Object> attachedFiles(QPDF &pdf)
{
    Specifications found;
    Object root = pdf.getRoot();
    Object names = root.getKey("/Names");
    if (names.isDictionary())
        collectNames(names.getKey("/EmbeddedFiles"), &found);
    Object associated = root.getKey("/AF");
    for (int i = 0; associated.isArray() && i < std::min(associated.getArrayNItems(), kMostNodes); ++i)
        found.add(associated.getArrayItem(i));
    return found.all();
}

Object fileStream(Object specification)
{
    Object files = specification.getKey("/EF");
    return files.hasKey("/UF") ? files.getKey("/UF") : files.getKey("/F");
}

bool isNamed(Object specification, const char *expected)
{
    Object name = specification.getKey(specification.hasKey("/UF") ? "/UF" : "/F");
    return name.isString() && name.getUTF8Value() == expected;
}

bool isNamedRequest(const Object &specification) { return isNamed(specification, "request.json"); }
bool isNamedNotice(const Object &specification) { return isNamed(specification, "notice.json"); }

bool isJsonSource(Object specification)
{
    Object relationship = specification.getKey("/AFRelationship");
    Object stream = fileStream(specification);
    if (!relationship.isName() || relationship.getName() != "/Source" || !stream.isStream()
        || isNamedNotice(specification))
        return false;
    Object type = stream.getDict().getKey("/Subtype");
    return type.isName() && type.getName() == "/application/json";
}

/// Packed once or not at all, by a method that needs no memory of its own.
bool isPlainlyPacked(Object stream)
{
    Object filter = stream.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    const bool known = filter.isNull() || (filter.isArray() && filter.getArrayNItems() == 0)
        || (filter.isName() && filter.getName() == "/FlateDecode");
    return known && stream.getDict().getKey("/DecodeParms").isNull();
}

Result<QByteArray> unpacked(Object stream)
{
    if (!stream.isStream())
        return damaged(QStringLiteral("an attached file without contents"));
    if (!isPlainlyPacked(stream))
        return failure("pdf.unsupported",
                       PdfReadStrings::tr("The request in the PDF is packed in a way this program does not open."));
    BoundedPipeline sink;
    const bool whole = stream.pipeStreamData(&sink, 0, qpdf_dl_generalized, true, false);
    if (sink.exceeded())
        return tooLarge(QStringLiteral("the attached request is larger than a request file may be"));
    if (!whole)
        return damaged(QStringLiteral("the attached request cannot be unpacked"));
    return sink.bytes();
}

template <typename Matches>
std::vector<Object> matching(const std::vector<Object> &files, Matches matches)
{
    std::vector<Object> result;
    for (const Object &file : files) {
        if (matches(file))
            result.push_back(file);
    }
    return result;
}

/// The bytes of the only one of these files; nothing of none.
Result<QByteArray> onlyOne(const std::vector<Object> &files)
{
    if (files.size() > 1)
        return failure(
            "pdf.severalRequests",
            PdfReadStrings::tr("There is more than one request inside the PDF; which one is meant is unclear."));
    return files.empty() ? Result<QByteArray>(QByteArray()) : unpacked(fileStream(files.front()));
}

Result<PdfContents> readContents(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false); // what a damaged file "probably" says is no request
    pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
    if (pdf.isEncrypted())
        return encrypted();
    const std::vector<Object> files = attachedFiles(pdf);
    std::vector<Object> requests = matching(files, isNamedRequest);
    if (requests.empty())
        requests = matching(files, isJsonSource);
    const std::vector<Object> notices = matching(files, isNamedNotice);
    if (requests.empty() && notices.empty())
        return failure("pdf.noRequest", PdfReadStrings::tr("There is no request inside the PDF."));
    const auto request = onlyOne(requests);
    if (!request)
        return request.error();
    const auto notice = onlyOne(notices);
    if (!notice)
        return notice.error();
    return PdfContents{ *notice, *request };
}

} // namespace

Result<PdfContents> contentsOfPdf(const QByteArray &pdf)
{
    if (pdf.size() > kMostPdf)
        return tooLarge(QStringLiteral("over 64 MiB"));
    if (!unpacksWithin(pdf, kMostUnpacked))
        return tooLarge(QStringLiteral("unpacks to over 256 MiB"));
    try {
        return readContents(pdf);
    } catch (const QPDFExc &e) {
        return e.getErrorCode() == qpdf_e_password ? encrypted() : damaged(QString::fromUtf8(e.what()));
    } catch (const std::exception &e) {
        return damaged(QString::fromUtf8(e.what()));
    }
}

Result<QByteArray> requestInPdf(const QByteArray &pdf)
{
    const auto contents = contentsOfPdf(pdf);
    if (!contents)
        return contents.error();
    if (contents->request.isEmpty())
        return failure("pdf.noRequest", PdfReadStrings::tr("There is no request inside the PDF."));
    return contents->request;
}

} // namespace comity
