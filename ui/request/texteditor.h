// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/fieldeditor.h"

class QBoxLayout;
class QTabBar;
class QToolButton;

namespace comity::ui {

class PlainLabel;
class ProseEdit;

/// A text in six languages: a tab for each, the request's own first, and beside the one that is turned to the request's
/// own as well, for whoever translates. A label (a name, an address) may instead be one text for every language.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *buddy() const override;
    void focusAt(const FieldPlace &place, int position) override;
    [[nodiscard]] std::pair<FieldPlace, int> cursor() const override;
    [[nodiscard]] QString problem() const override;
    void setSpoken(const QString &name, const QString &description) override;
    [[nodiscard]] QWidget *corner() const override;
    [[nodiscard]] bool isWide() const override;
    void setWantedLanguages(const QList<Language> &languages) override;
    void showLanguage(Language language) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One text with its caption; without a language, the one for all of them.
    struct Pane
    {
        QWidget *frame = nullptr;
        PlainLabel *caption = nullptr;
        ProseEdit *prose = nullptr;
    };
    Pane &pane(std::optional<Language> language);
    void arrange();
    void fillTabs();
    void tellMissing();
    void write(std::optional<Language> language, const QString &text);
    void switchForm();
    void setNeutral(bool neutral);
    void nameSwitch();
    void speak(std::optional<Language> language, const Pane &pane) const;
    [[nodiscard]] std::optional<Language> shownFirst() const;

    QTabBar *m_tabs;
    QToolButton *m_switch = nullptr; ///< of a label: between its two forms
    QBoxLayout *m_panesLayout;
    PlainLabel *m_missing;
    QMap<int, Pane> m_panes; ///< by language, -1 for all of them; made when first shown
    QList<Language> m_order; ///< of the tabs
    QList<Language> m_wanted;
    Language m_turnedTo;
    bool m_neutral = false; ///< one text for every language
    QString m_name;
    QString m_description;
};

} // namespace comity::ui
