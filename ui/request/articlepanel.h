// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

#include <QWidget>

namespace comity::ui {

class PlainLabel;
class ProseEdit;

/// The text of an article as the instrument has it, with the editor's notes, at the paragraph that was asked for. It
/// can be read and copied while the form is filled in.
class ArticlePanel : public QWidget
{
    Q_OBJECT

public:
    ArticlePanel(const Instrument &instrument, QString paragraph, QWidget *parent);

    /// The article that a paragraph ("9(2)(b)") belongs to; null where the instrument does not have its text.
    [[nodiscard]] static const Article *articleOf(const Instrument &instrument, const QString &paragraph);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Instrument &m_instrument;
    QString m_paragraph;
    PlainLabel *m_heading;
    ProseEdit *m_text;
};

} // namespace comity::ui
