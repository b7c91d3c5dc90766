// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QSize>

namespace comity::desk {

/// What is shown of a file from outside. Typed and bounded: the file itself is not part of it.
struct FileView
{
    enum class Kind { Text, Picture, Page };
    Kind kind = Kind::Text;
    QString text;     ///< of a Text: control characters that turn the direction stand as "⟦U+202E⟧"
    QString encoding; ///< "UTF-8"
    bool cut = false; ///< there is more text than is shown
    QImage image;     ///< of a Picture or a Page
    int page = 0;     ///< from 0
    int pages = 0;
};

inline constexpr int kViewTextMost = 256 * 1024;   ///< bytes of a text that are shown
inline constexpr int kViewPixelsMost = 2400;       ///< the longer side of a page as it is drawn
inline constexpr int kViewPicturesMost = 64;       ///< MiB of a picture, unpacked
inline constexpr int kViewPictureSideMost = 20000; ///< pixels

/// Looks at a file by what is in it, whatever it is called: text in UTF-8 or UTF-16, PNG and JPEG pictures, pages of
/// a PDF. A PDF is never opened in this process: helperProgram() draws the page, with bounds on time and memory. `box`
/// is the room for a page, in pixels. Nothing is written to the disk. Off the calling thread.
/// Errors, each with a sentence: "view.kind" (none of these), "view.picture", "view.size", "view.pdf.locked",
/// "view.pdf.damaged", "view.pdf.page", "view.pdf.time" (too long or too much memory), "view.helper" (the program that
/// draws is not there).
[[nodiscard]] QFuture<Result<FileView>> viewFile(const QByteArray &bytes, int page, const QSize &box);

/// A page as the drawing process hands it over: what it says is checked, whoever speaks there.
[[nodiscard]] Result<FileView> pageFromHelper(const QByteArray &answer, int page);
/// The other side of it.
[[nodiscard]] QByteArray pageForWindow(const QImage &image, int pages);
/// The most bytes of such an answer.
inline constexpr qint64 kViewAnswerMost = 16 + qint64(3) * kViewPixelsMost * kViewPixelsMost;

} // namespace comity::desk
