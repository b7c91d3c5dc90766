// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attachmentview.h"

#include "common/whendone.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kZoomLeast = 0.25;
constexpr double kZoomMost = 4;
constexpr int kTextStepsMost = 10;

} // namespace

AttachmentView::AttachmentView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("attachmentView"));
    build();
    retranslate();
    clear();
}

void AttachmentView::build()
{
    const auto button = [this](const char *name, auto then) {
        auto *made = new QToolButton(this);
        made->setObjectName(QLatin1String(name));
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, then);
        return made;
    };
    m_earlier = button("earlierPage", [this] { goTo(m_page - 1); });
    m_where = new PlainLabel(this);
    m_where->setObjectName(QStringLiteral("pageWhere"));
    m_where->setWordWrap(false);
    m_next = button("nextPage", [this] { goTo(m_page + 1); });
    m_smaller = button("zoomOut", [this] { setZoom(m_zoom / kZoomStep); });
    m_fit = button("zoomFit", [this] { setZoom(1); });
    m_larger = button("zoomIn", [this] { setZoom(m_zoom * kZoomStep); });
    m_says = new PlainLabel(this);
    m_says->setObjectName(QStringLiteral("viewSays"));
    m_nothing = new PlainLabel(this);
    m_nothing->setObjectName(QStringLiteral("viewNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("viewText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("viewImage"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setBackgroundRole(QPalette::Dark);
    m_image = new PlainLabel;
    m_image->setWordWrap(false);
    m_scroll->setWidget(m_image);
    m_scroll->installEventFilter(this);
    m_text->installEventFilter(this);
    m_stack = new PageStack(this);
    for (QWidget *page : std::initializer_list<QWidget *>{ m_nothing, m_text, m_scroll })
        m_stack->addWidget(page);

    auto *bar = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{ m_earlier, m_where, m_next })
        bar->addWidget(part);
    bar->addWidget(m_says, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_smaller, m_fit, m_larger })
        bar->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
}

// ---- what is shown

void AttachmentView::clear()
{
    ++m_round;
    m_bytes.clear();
    m_view.reset();
    m_error.reset();
    m_loading = false;
    m_page = 0;
    m_text->clear();
    m_image->clear();
    showWords();
}

void AttachmentView::showFile(const QByteArray &bytes)
{
    clear();
    m_zoom = 1;
    m_bytes = bytes;
    load();
}

void AttachmentView::showError(const Error &error)
{
    clear();
    m_error = error;
    showWords();
}

QSize AttachmentView::room() const
{
    // A page fits the width; how high it is, it says itself.
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width() + 2 * m_scroll->frameWidth();
    const double width = std::max(200, m_stack->width() - bar) * devicePixelRatioF() * m_zoom;
    const int side = static_cast<int>(std::min<double>(width, desk::kViewPixelsMost));
    return { side, desk::kViewPixelsMost };
}

void AttachmentView::load()
{
    m_loading = true;
    showWords();
    whenDone(desk::viewFile(m_bytes, m_page, room()), this,
             [this, round = ++m_round](const Result<desk::FileView> &view) {
                 if (round == m_round)
                     show(view);
             });
}

void AttachmentView::show(const Result<desk::FileView> &view)
{
    m_loading = false;
    m_error.reset();
    m_view.reset();
    if (view)
        m_view = *view;
    else
        m_error = view.error();
    if (m_view && m_view->kind == desk::FileView::Kind::Text)
        m_text->setPlainText(m_view->text);
    if (!m_view || m_view->kind != desk::FileView::Kind::Page)
        m_bytes.clear(); // all of it is shown
    if (m_view)
        m_view->text.clear();
    showImage();
    showWords();
    if (std::exchange(m_toEnd, false))
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

bool AttachmentView::hasImage() const { return m_view && m_view->kind != desk::FileView::Kind::Text; }

void AttachmentView::showImage()
{
    if (!hasImage())
        return;
    QPixmap dots = QPixmap::fromImage(m_view->image);
    if (m_view->kind == desk::FileView::Kind::Picture) { // a page is drawn for the size it has
        const double fit = std::min(1.0, double(room().width()) / m_zoom / dots.width());
        const QSize size = (QSizeF(dots.size()) * fit * m_zoom).toSize().expandedTo({ 1, 1 });
        if (size != dots.size())
            dots = dots.scaled(size.boundedTo({ desk::kViewPixelsMost * 2, desk::kViewPixelsMost * 2 }),
                               Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    dots.setDevicePixelRatio(devicePixelRatioF());
    m_image->setPixmap(dots);
    m_image->resize(dots.deviceIndependentSize().toSize());
    m_scroll->verticalScrollBar()->setValue(0);
}

// ---- pages and sizes

void AttachmentView::goTo(int page)
{
    const bool can = m_view && m_view->kind == desk::FileView::Kind::Page;
    if (!can || page < 0 || page >= m_view->pages || m_loading)
        return;
    m_page = page;
    load();
}

void AttachmentView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, kZoomLeast, kZoomMost);
    if (m_view && m_view->kind == desk::FileView::Kind::Text) {
        const int steps = zoom > m_zoom ? m_textSteps + 1 : zoom < m_zoom ? m_textSteps - 1 : 0;
        const int bounded = std::clamp(steps, -kTextStepsMost / 2, kTextStepsMost);
        m_text->zoomIn(bounded - m_textSteps);
        m_textSteps = bounded;
        return;
    }
    if (!hasImage() || wanted == m_zoom)
        return;
    m_zoom = wanted;
    if (m_view->kind == desk::FileView::Kind::Page)
        load();
    else
        showImage();
    showWords();
}

bool AttachmentView::turn(int key)
{
    const QScrollBar &bar = *m_scroll->verticalScrollBar();
    if (key == Qt::Key_PageDown && bar.value() == bar.maximum()) {
        goTo(m_page + 1);
        return true;
    }
    if (key == Qt::Key_PageUp && bar.value() == bar.minimum() && m_page > 0) {
        m_toEnd = true;
        goTo(m_page - 1);
        return true;
    }
    return false;
}

bool AttachmentView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_scroll && key->modifiers() == Qt::NoModifier && turn(key->key()))
        return true;
    if (key->modifiers() & Qt::ControlModifier) {
        keyPressEvent(key);
        return key->isAccepted();
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    event->accept();
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        m_larger->click();
    else if (control && event->key() == Qt::Key_Minus)
        m_smaller->click();
    else if (control && event->key() == Qt::Key_0)
        m_fit->click();
    else if (control && event->key() == Qt::Key_PageDown)
        goTo(m_page + 1);
    else if (control && event->key() == Qt::Key_PageUp)
        goTo(m_page - 1);
    else
        event->ignore();
}

// ---- words

void AttachmentView::showWords()
{
    const bool isPage = m_view && m_view->kind == desk::FileView::Kind::Page;
    const QLocale locale = localeOf(uiLanguage());
    for (QWidget *part : std::initializer_list<QWidget *>{ m_earlier, m_where, m_next })
        part->setVisible(isPage && m_view->pages > 1);
    for (QToolButton *part : { m_smaller, m_fit, m_larger })
        part->setVisible(m_view.has_value());
    if (isPage) {
        m_where->setText(tr("Page %1 of %2").arg(locale.toString(m_page + 1), locale.toString(m_view->pages)));
        m_earlier->setEnabled(m_page > 0);
        m_next->setEnabled(m_page + 1 < m_view->pages);
    }
    QString says;
    if (m_view && m_view->cut)
        says = tr("The beginning of the file (%1); save it to read all of it.")
                   .arg(locale.formattedDataSize(desk::kViewTextMost));
    else if (m_view && m_view->kind == desk::FileView::Kind::Text)
        says = m_view->encoding;
    m_says->setText(says);
    m_nothing->setText(m_error ? m_error->message : m_loading ? tr("The file is being read…") : QString());
    QWidget *page = !m_view ? static_cast<QWidget *>(m_nothing)
        : hasImage()        ? static_cast<QWidget *>(m_scroll)
                            : m_text;
    m_stack->setCurrentWidget(page);
}

void AttachmentView::retranslate()
{
    const auto name = [](QToolButton *button, const QString &sign, const QString &words) {
        button->setText(sign);
        button->setAccessibleName(words);
        button->setToolTip(safeText(words));
    };
    name(m_earlier, tr("Back", "to the earlier page"), tr("Earlier page (Ctrl+Page Up)"));
    name(m_next, tr("Next", "page"), tr("Next page (Ctrl+Page Down)"));
    name(m_smaller, QStringLiteral("−"), tr("Smaller (Ctrl+Minus)"));
    name(m_fit, tr("Fit", "a page into the width"), tr("As wide as there is room (Ctrl+0)"));
    name(m_larger, QStringLiteral("+"), tr("Larger (Ctrl+Plus)"));
    m_text->setAccessibleName(tr("Text of the attachment"));
    m_scroll->setAccessibleName(tr("Picture of the attachment"));
    showWords();
}

void AttachmentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
